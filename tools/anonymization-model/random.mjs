/** A seeded row of random numbers (mulberry32, public domain): the same seed, the same model. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (things) => things[below(things.length)],
    shuffle: (things) => {
      for (let at = things.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        [things[at], things[other]] = [things[other], things[at]];
      }
      return things;
    },
  };
}
