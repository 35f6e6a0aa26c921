/** Somebody else's thing, or another one, has the id a client chose. It is never answered with: it may not be theirs to see. */
export class IdTaken extends Error {
  constructor(kind: string) {
    super(`The id chosen for a ${kind} is another's.`);
  }
}
