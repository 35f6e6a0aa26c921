/** Counts who holds unsaved things; each holder lets go of its own. */
function createUnsaved() {
  const holders = new Set<symbol>();

  return {
    /** Answers how to let go again. */
    hold(): () => void {
      const holder = Symbol('unsaved');
      holders.add(holder);
      return () => void holders.delete(holder);
    },
    any: (): boolean => holders.size > 0,
  };
}

/** What this page holds and has not saved anywhere. */
export const unsaved = createUnsaved();
