import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../start/prepare.mjs';

/** Where each Jest run leaves its own report. */
export const reports = join(root, 'reports');

export function forgetReports() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
}

/** What the runners themselves reported, added up: a suite that could not even start counts as one failure. */
export function sumReports() {
  let [passed, failed, pending] = [0, 0, 0];
  for (const file of existsSync(reports) ? readdirSync(reports) : []) {
    if (!file.endsWith('.json')) continue;
    const report = JSON.parse(readFileSync(join(reports, file), 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    pending += report.numPendingTests;
  }
  return { passed, failed, pending };
}
