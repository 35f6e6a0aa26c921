import { FileError, type FileProblem, type ReadText } from './file-problem.js';

/** What a worker answers to the bytes of a file. */
export type FromReader = { readonly read: ReadText } | { readonly problem: FileProblem };

/** Reads the one file this worker is handed. */
export function serveReader(read: (bytes: Uint8Array) => ReadText | Promise<ReadText>): void {
  const scope = self as unknown as {
    onmessage: ((event: MessageEvent<Uint8Array>) => void) | null;
    postMessage: (answer: FromReader) => void;
  };
  scope.onmessage = async ({ data }) => {
    try {
      scope.postMessage({ read: await read(data) });
    } catch (problem) {
      scope.postMessage({ problem: problem instanceof FileError ? problem.problem : 'fileBroken' });
    }
  };
}
