type Known = { readonly id: string };

/** The list with one thing moved up (-1) or down (1); as it was where there is no such thing, or nothing beyond it. */
export function moved<Thing extends Known>(things: readonly Thing[], id: string, by: -1 | 1): readonly Thing[] {
  const place = things.findIndex((one) => one.id === id);
  const [thing, other] = [things[place], things[place + by]];
  if (thing === undefined || other === undefined) return things;

  return things.map((one, index) => (index === place ? other : index === place + by ? thing : one));
}
