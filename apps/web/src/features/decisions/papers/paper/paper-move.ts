import type { Paper, PaperStatement } from './paper.document.js';

/** The moves that ask only whether one means it, by their mutation. */
export const whether = { clear: 'clearPaper', table: 'tablePaper' } as const;
/** The moves that ask why: back to its authors, who read it. */
export const why = { return: 'returnPaper', decline: 'declinePaper', withdraw: 'withdrawPaper' } as const;

/** What one can do with a paper or a statement in a window. */
export type PaperMove =
  | { readonly kind: 'askStatements' | 'askFurther' | 'publish' | keyof typeof whether | keyof typeof why }
  | { readonly kind: 'enter' | 'takeUp' | 'attach' | 'lapse'; readonly statement: PaperStatement };

/** What every such window takes. */
export type PaperDialogProps = { readonly paper: Paper; readonly onClose: () => void };
