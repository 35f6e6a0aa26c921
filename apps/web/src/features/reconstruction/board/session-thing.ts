/** Names a session where words are kept that did not get into its board any more. */
export const sessionThing = (id: string): string => `session:${id}`;
