import { findChromium } from '../support/chromium.mjs';
import setUpDemo from '../support/demo-template.setup.mjs';

/** The browser is unpacked once, before several suites want to start it at the same moment. */
export default async function setUp() {
  process.env.CHROME_PATH = await findChromium();
  await setUpDemo();
}
