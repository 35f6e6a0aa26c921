export type FileProblem =
  | 'fileEmpty'
  | 'fileTooLarge'
  | 'fileUnknown'
  | 'fileBroken'
  | 'fileProtected'
  | 'fileOldWord'
  | 'fileNoText'
  | 'fileTooMuch'
  | 'fileTooSlow'
  | 'failed';

/** Why a file gives no text. It says nothing of what is in it. */
export class FileError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem);
  }
}

/** What was read, and what of the file was not: `headers` and footers, `images`, `attachments`. */
export type ReadText = { readonly text: string; readonly left: readonly Left[] };
export type Left = 'headers' | 'images' | 'attachments';
