/**
 * What a program is told in its environment about its database.
 * @param {Record<'app' | 'owner' | 'engine' | 'worker', string>} urls
 */
export const databaseEnvironment = ({ app, owner, engine, worker }) => ({
  DATABASE_URL: app,
  DATABASE_OWNER_URL: owner,
  DATABASE_ENGINE_URL: engine,
  DATABASE_WORKER_URL: worker,
});
