import type { Way } from './route.document.js';

/** What every window on a way takes. */
export type WayDialogProps = { readonly way: Way; readonly onClose: () => void };
