import { TestEnvironment } from 'jest-environment-node';

/**
 * Node.js for suites that need the server: it is loaded as it was built (`npm run build`), outside of Jest's sandbox, and so
 * once for all suites of a worker instead of once for each. Suites ask for it by `asBuilt`.
 */
export default class ServerEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.systemblickAsBuilt = (name) => import(name);
    // What a suite's clock says is a date to the server, too.
    this.global.Date = Date;
  }
}
