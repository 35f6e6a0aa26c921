/** Where this tab keeps something across loading anew; nothing where the browser keeps nothing. */
export function sessionShelf(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}
