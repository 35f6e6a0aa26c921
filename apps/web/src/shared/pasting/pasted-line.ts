export type Run = { readonly text: string; readonly bold: boolean; readonly italic: boolean; readonly link?: string };

/** A paragraph, or a list's item with its level. */
export type Line = {
  readonly list: 'bullet' | 'ordered' | undefined;
  readonly level: number;
  readonly runs: readonly Run[];
};
