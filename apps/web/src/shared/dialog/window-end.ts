import { createContext } from 'react';

/** How a window ended: its writer closed it, or what stood in it was sent and taken. Else it went under their hands. */
export type WindowEnd = ReturnType<typeof createWindowEnd>;

export function createWindowEnd() {
  let settled = false;
  let sending: Promise<void> | undefined;
  let words = () => false;

  return {
    close(): void {
      settled = true;
    },
    /** `sent` says whether it was taken. */
    send(sent: Promise<boolean>): void {
      sending = sent.then((taken) => {
        settled = taken;
        sending = undefined;
      });
    },
    /** It is still there, and something was typed after all. */
    goOn(): void {
      settled = false;
    },
    /** Begins to ask this whether something is written in it. */
    watch(holdsWords: () => boolean): void {
      words = holdsWords;
    },
    /** Whether its writer has written something in it, so that a slip of the hand does not close it. */
    holdsWords: (): boolean => words(),
    /** Whether words went under somebody's hands; waits for an answer that is on its way. */
    async lost(): Promise<boolean> {
      await sending;
      return !settled;
    },
  };
}

/** The window around, if there is one. */
export const WindowContext = createContext<WindowEnd | undefined>(undefined);
