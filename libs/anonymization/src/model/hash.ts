const prime = 0x01000193;

/** FNV-1a over UTF-16 units, one call a piece; start with `seed`. */
export function hashed(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
}

/** A number mixed into a hash. */
export const mixed = (value: number, seed: number): number =>
  Math.imul((Math.imul(seed, 31) ^ value) + 0x9e3779b9, prime);

/** A hash as one of 2^bits places (the finaliser of MurmurHash3, public domain). */
export function bucketOf(hash: number, bits: number): number {
  let mix = hash;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> (32 - bits);
}
