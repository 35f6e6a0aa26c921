import type { Item, Meeting } from '../meeting.document.js';

/** What the window of a step is about. */
export type ChairDialogProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly onClose: () => void;
};
