import { FileError, type FileProblem, type ReadText } from './file-problem.js';

/** What a worker answers to the bytes of a file. */
export type FromReader = { readonly read: ReadText } | { readonly problem: FileProblem };

/** Reads the one file this worker is handed. */
export function serveReader(read: (bytes: Uint8Array) => ReadText | Promise<ReadText>): void {
  const scope = self as unknown as {
    onmessage: ((event: MessageEvent<Uint8Array>) => void) | null;
    postMessage: (answer: FromReader) => void;
  };
  async function answer(bytes: Uint8Array): Promise<FromReader> {
    try {
      return { read: await read(bytes) };
    } catch (problem) {
      return { problem: problem instanceof FileError ? problem.problem : 'fileBroken' };
    }
  }
  scope.onmessage = ({ data }) => void answer(data).then((answered) => scope.postMessage(answered));
}
