import { createDraftStore } from './draft-store.js';
import { sessionShelf } from './session-shelf.js';

/** The drafts of this tab. */
export const drafts = createDraftStore(sessionShelf());
