import type { Paper, PaperStatement } from './paper.document.js';

/** The moves that ask only whether one means it: their mutation. */
export const whether = { clear: 'clearPaper', table: 'tablePaper' } as const;
/** The moves that ask why: back to its authors, who read it. */
export const why = { return: 'returnPaper', decline: 'declinePaper', withdraw: 'withdrawPaper' } as const;
export type Whether = keyof typeof whether;
export type Why = keyof typeof why;

/** Those among them that the page offers besides what comes next, in their order. */
export const besides = ['return', 'decline', 'withdraw'] as const satisfies readonly (Whether | Why)[];

/** What one can do with a paper or a statement in a window. */
export type PaperMove =
  | { readonly kind: Whether }
  | { readonly kind: Why }
  | { readonly kind: 'askStatements' | 'askFurther' | 'publish' }
  | { readonly kind: 'enter' | 'takeUp' | 'attach' | 'lapse'; readonly statement: PaperStatement };

/** What every such window takes. */
export type PaperDialogProps = { readonly paper: Paper; readonly onClose: () => void };
