import { runMigrations } from 'graphile-worker';
import pg from 'pg';

import { createDataSource } from './platform/data-source.js';

/** Brings the database to the state this code expects, one process at a time. Jobs' own tables belong to the worker. */
export async function migrate(urls: { readonly owner: string; readonly worker: string }): Promise<void> {
  const guard = new pg.Client({ connectionString: urls.owner });
  await guard.connect();
  try {
    await guard.query(`SELECT pg_advisory_lock(hashtextextended('systemblick migrations', 0))`);
    const database = createDataSource({ url: urls.owner, poolSize: 2 });
    await database.initialize();
    try {
      await database.runMigrations();
    } finally {
      await database.destroy();
    }
    await prepareJobs(urls.worker);
  } finally {
    await guard.end();
  }
}

/** The app may ask for a job and nothing else: graphile-worker's tables are closed to it. */
async function prepareJobs(workerUrl: string): Promise<void> {
  await runMigrations({ connectionString: workerUrl });
  const worker = new pg.Client({ connectionString: workerUrl });
  await worker.connect();
  try {
    await worker.query(`
      CREATE SCHEMA IF NOT EXISTS jobs;
      CREATE OR REPLACE FUNCTION jobs.enqueue(task text, payload json, run_at timestamptz, job_key text) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = graphile_worker, pg_temp
        AS $$ SELECT graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key) $$;
      REVOKE ALL ON FUNCTION jobs.enqueue(text, json, timestamptz, text) FROM PUBLIC;
      GRANT USAGE ON SCHEMA jobs TO systemblick_app;
      GRANT EXECUTE ON FUNCTION jobs.enqueue(text, json, timestamptz, text) TO systemblick_app;`);
  } finally {
    await worker.end();
  }
}
