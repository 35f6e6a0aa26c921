import type { Group } from './group.document.js';

/** What every window on a group takes. */
export type GroupDialogProps = { readonly group: Group; readonly onClose: () => void };
