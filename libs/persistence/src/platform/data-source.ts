import 'reflect-metadata';

import { DataSource, type Logger } from 'typeorm';

import { migrations } from '../migrations/index.js';
import { rows } from '../rows.js';

export type DataSourceOptions = {
  readonly url: string;
  /** Connections kept at most. */
  readonly poolSize?: number;
  readonly logger?: Logger;
};

type Pool = { on(event: 'connect', told: (client: { on(event: 'error', told: () => void): void }) => void): void };

/**
 * A session the server ends in the same breath in which it was opened is told before anybody listens, and what nobody
 * listens to would end the process: every connection has somebody from its first moment.
 */
class SteadyDataSource extends DataSource {
  override async initialize(): Promise<this> {
    await super.initialize();
    const { master } = this.driver as unknown as { readonly master: Pool };
    master.on('connect', (client) => client.on('error', () => undefined));
    return this;
  }
}

/** A pool to one database as one role. Only this library sees it: everybody else goes through `Tenant`. */
export const createDataSource = ({ url, poolSize = 10, logger }: DataSourceOptions) =>
  new SteadyDataSource({
    type: 'postgres',
    url,
    poolSize,
    entities: [...rows],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    connectTimeoutMS: 5_000,
    extra: { idle_in_transaction_session_timeout: 60_000, statement_timeout: 60_000 },
    ...(logger ? { logger, logging: true } : { logging: false }),
  });
