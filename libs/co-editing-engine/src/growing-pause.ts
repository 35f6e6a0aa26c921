const first = 100;
const longest = 15_000;

/**
 * How long to wait before trying again, in milliseconds: twice as long each time, a quarter of a minute at most, and
 * never all at the same moment.
 */
export const growingPause = (attempt: number, random: () => number = Math.random): number =>
  Math.min(longest, first * 2 ** attempt) * (0.5 + random() / 2);
