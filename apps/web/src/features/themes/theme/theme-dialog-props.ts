import type { Theme } from './theme.document.js';

/** What every window on a theme takes. */
export type ThemeDialogProps = { readonly theme: Theme; readonly onClose: () => void };
