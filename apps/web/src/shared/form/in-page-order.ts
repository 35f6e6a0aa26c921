/** The same things in the order in which their elements stand on the page; what stands nowhere comes last. */
export function inPageOrder<Thing>(things: readonly Thing[], idOf: (thing: Thing) => string): readonly Thing[] {
  const standing = things.map((thing) => ({ thing, element: document.getElementById(idOf(thing)) }));
  return standing
    .toSorted((one, other) => {
      if (!one.element || !other.element) return Number(!one.element) - Number(!other.element);
      return one.element.compareDocumentPosition(other.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    })
    .map(({ thing }) => thing);
}
