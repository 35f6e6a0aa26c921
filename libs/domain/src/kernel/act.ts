import type { Actor } from './actor.js';

/** What a change is called in the audit log, who did it, and facts without any case text. */
export type Act = {
  readonly action: string;
  readonly actor: Actor;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
};
