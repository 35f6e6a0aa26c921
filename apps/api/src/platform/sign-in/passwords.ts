import { hash, verify } from '@node-rs/argon2';

import { FewAtOnce } from '../few-at-once.js';

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const argon2id = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Each takes a core and 19 MiB: whoever asks, two are worked on at once. */
export const passwordWork = new FewAtOnce(2, 64);

export const hashPassword = (password: string): Promise<string> => passwordWork.run(() => hash(password, argon2id));

/** What is verified when the address is unknown, so that both answers take the same work. */
const nobody = await hashPassword('nobody has this password');

export const verifyPassword = (passwordHash: string | null | undefined, password: string): Promise<boolean> =>
  passwordWork.run(() => verify(passwordHash ?? nobody, password.normalize('NFC')));
