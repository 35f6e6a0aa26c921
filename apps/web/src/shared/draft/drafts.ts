import { createDraftStore } from './draft-store.js';

/** The drafts of this tab. */
export const drafts = createDraftStore(sessionShelf());

function sessionShelf(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}
