import type { Client } from 'pg';

export type TestDatabase = {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly engineUrl: string;
  readonly workerUrl: string;
  readonly reportUrl: string;
  /** What a program is told in its environment so that it works on this database. */
  readonly environment: Readonly<Record<string, string>>;
  readonly superuser: <Value>(work: (client: Client) => Promise<Value>) => Promise<Value>;
  readonly drop: () => Promise<void>;
};

/**
 * A database of one suite's own, copied in some 30 ms from a template that the run's setup has filled: migrated only, with
 * the whole demo, or with the engine's schema alone; `null`: an empty one.
 */
export function createTestDatabase(template: 'migrated' | 'demo' | 'engine' | null): Promise<TestDatabase>;
