import { startDemoServer } from '../../tools/database/demo-server.mjs';

export default async function setUp() {
  globalThis.systemblickTestServer = await startDemoServer();
}
