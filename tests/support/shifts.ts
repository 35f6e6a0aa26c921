import type { Page } from 'playwright-core';

/** Remembers, in every document this page loads from now on, how far its content jumped by itself. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told = window as unknown as { shifted: number };
    told.shifted = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!shift.hadRecentInput) told.shifted += shift.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of all jumps since the document was loaded: at least what browsers call the cumulative layout shift. */
export const shifted = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shifted: number }).shifted);
