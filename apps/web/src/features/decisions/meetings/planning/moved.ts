/** The list with one thing moved up (-1) or down (1). */
export function moved<Thing>(things: readonly Thing[], place: number, by: -1 | 1): readonly Thing[] {
  const target = place + by;
  const [thing, other] = [things[place], things[target]];
  if (thing === undefined || other === undefined) return things;

  return things.map((one, index) => (index === place ? other : index === target ? thing : one));
}
