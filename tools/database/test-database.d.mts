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

/** A database of one suite's own, copied from the migrated template in some 30 ms; or an empty one. */
export function createTestDatabase(options?: { readonly empty?: boolean }): Promise<TestDatabase>;
