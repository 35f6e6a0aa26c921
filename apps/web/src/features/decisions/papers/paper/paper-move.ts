import type { Paper, PaperStatement } from './paper.document.js';

/** What one can do with a paper or a statement in a window. */
export type PaperMove =
  | {
      readonly kind: 'askStatements' | 'askFurther' | 'clear' | 'return' | 'table' | 'withdraw' | 'decline' | 'publish';
    }
  | { readonly kind: 'enter' | 'takeUp' | 'attach' | 'lapse'; readonly statement: PaperStatement };

/** What every such window takes. */
export type PaperDialogProps = {
  readonly paper: Paper;
  readonly onClose: () => void;
  /** For STALE: fetches the present state. */
  readonly onReload: () => unknown;
};
