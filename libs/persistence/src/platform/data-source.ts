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

/** A pool to one database as one role. Only this library sees it: everybody else goes through `Tenant`. */
export const createDataSource = ({ url, poolSize = 10, logger }: DataSourceOptions) =>
  new DataSource({
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
