/** Where several moves answer in one place: before the next attempt, what any of them was refused for is forgotten. */
export function anew(...moves: readonly { readonly clear: () => void }[]): void {
  for (const { clear } of moves) clear();
}
