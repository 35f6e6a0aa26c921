import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What is right need not be told, nor where it stands: that takes longer than to look at it. */
const wrongOnly: RunOptions = { resultTypes: ['violations'] };

/** Experimental, so that axe leaves it out unless asked: whoever says aloud what they see reaches it. */
const spoken: RunOptions = { rules: { 'label-content-name-mismatch': { enabled: true } } };

/** Everything axe finds on the page, by all of its rules or by one, as one line each. The page keeps axe until it is left. */
export async function flawsOf(page: Page, rule?: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options = { ...wrongOnly, ...(rule ? { runOnly: [rule] } : spoken) };
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (asked) => (window as unknown as { readonly axe: typeof axe }).axe.run(document, asked),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
