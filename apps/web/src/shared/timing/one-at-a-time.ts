/**
 * Makes calls that come while one is still at work into one more after it: what the first began before the last call may
 * tell how it was before. However steadily they come, each work ends and is of use.
 */
export function oneAtATime(work: () => unknown): () => Promise<void> {
  let working = false;
  let again = false;

  return async function call(): Promise<void> {
    if (working) {
      again = true;
      return;
    }
    working = true;
    try {
      do {
        again = false;
        try {
          await work();
        } catch (problem) {
          if (!again) throw problem;
        }
      } while (again);
    } finally {
      working = false;
    }
  };
}
