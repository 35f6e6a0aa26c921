import { factsId } from './drawn-page.js';

/** What the server drew this page from; nothing where it drew none. */
export function factsOfDocument<Facts>(): Facts | undefined {
  const told = document.getElementById(factsId)?.textContent;
  return told ? (JSON.parse(told) as Facts) : undefined;
}
