/** Not in every browser yet: https://developer.mozilla.org/docs/Web/API/Scheduler/yield. */
const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };

/** Lets whoever types or scrolls come first. */
export const pause = (): Promise<void> => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));

/** Begins the parts of the app one after the other, with a pause after each, and answers the last. */
export async function inTurn<Last>(
  parts: readonly (() => Promise<unknown>)[],
  last: () => Last | Promise<Last>,
): Promise<Last> {
  for (const part of parts) {
    await part();
    await pause();
  }
  return last();
}
