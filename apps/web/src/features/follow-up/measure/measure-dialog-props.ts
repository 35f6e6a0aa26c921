import type { Measure } from './measure.document.js';

/** What every window of a move is given. */
export type MeasureDialogProps = {
  readonly measure: Measure;
  readonly onClose: () => void;
  readonly onReload: () => unknown;
};
