/** Waits until something holds, and gives up after some thousand looks: a suite never hangs on what does not come. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < 1000; looks += 1) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('What was waited for did not come.');
}
