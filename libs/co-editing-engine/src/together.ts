import * as Y from 'yjs';

/** Yjs sorts all it merges again at every part of it: so many at a time cost little, thousands take minutes. */
const atATime = 16;

/**
 * One update that says what all of these say, in their order. What it takes grows with what they say, and hardly with
 * how many they are: a log of 40,000 letters takes about a second. Undefined where there are none.
 */
export function together(updates: readonly Uint8Array[]): Uint8Array | undefined {
  let merged = updates;
  while (merged.length > 1) merged = groupsOf(merged).map((group) => Y.mergeUpdates(group));
  return merged[0];
}

function groupsOf(updates: readonly Uint8Array[]): Uint8Array[][] {
  const groups: Uint8Array[][] = [];
  for (let at = 0; at < updates.length; at += atATime) groups.push(updates.slice(at, at + atATime));
  return groups;
}
