import 'reflect-metadata';

import { NestFactory } from '@nestjs/core';

import { allRefusals } from '@systemblick/domain/overview/refusal-text';
import { sentence, type Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

import { AppModule } from './app.module.js';
import { FoundMunicipality, type Founding } from './people/found-municipality.js';
import type { MadeLink } from './people/grant-access.js';
import { createLogger, nestLogger } from './platform/logging.js';
import type { Settings } from './platform/settings/settings.js';

/** A link to be passed on, or the sentence that says why there is none. */
export type Operated =
  | { readonly ok: true; readonly address: string; readonly expiresAt: Date }
  | { readonly ok: false; readonly sentence: string };

/** Founds a municipality with its first administrator. */
export const createMunicipality = (settings: Settings, founding: Founding): Promise<Operated> =>
  operate(settings, (municipalities) => municipalities.execute(founding));

/** Makes another link for an administrator of a municipality. */
export const makeAdministratorLink = (settings: Settings, name: string, email: string): Promise<Operated> =>
  operate(settings, (municipalities) => municipalities.linkFor(name, email));

async function operate(
  settings: Settings,
  work: (municipalities: FoundMunicipality) => Promise<Result<MadeLink, Refusal>>,
): Promise<Operated> {
  const logger = createLogger('silent');
  const app = await NestFactory.createApplicationContext(
    AppModule.with({ settings: { ...settings, serve: ['graphql'] }, logger }),
    { logger: nestLogger(logger), abortOnError: false },
  );
  try {
    const made = await work(app.get(FoundMunicipality));
    if (!made.ok) return { ok: false, sentence: sentenceFor(made.refusal) };
    const { token, link } = made.value;
    const base = settings.publicUrl ?? `http://${settings.host}:${settings.port}`;
    return { ok: true, address: `${base}/zugang#${token}`, expiresAt: link.expiresAt };
  } finally {
    await app.close();
  }
}

function sentenceFor({ code, facts }: Refusal): string {
  const known = (allRefusals as Readonly<Record<string, { readonly de: string; readonly en: string }>>)[code];
  return known ? sentence(known, 'de', facts) : code;
}
