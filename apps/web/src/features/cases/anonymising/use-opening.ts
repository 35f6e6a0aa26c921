import { useEffect, useRef, useState } from 'react';

import { fetchPart } from '#shared/server/fetch-part.js';
import { FileError, type FileProblem, type Left } from './files/file-problem.js';

/** Pages read of pages; of a file without pages none yet of one. */
type Reading = { readonly read: number; readonly of: number };

/** Opens a file on this device. Its text goes to `onText`; what was typed stays where it gives none. */
export function useOpening(onText: (text: string) => void) {
  const [reading, setReading] = useState<Reading>();
  const [problem, setProblem] = useState<FileProblem>();
  const [left, setLeft] = useState<readonly Left[]>([]);
  const ending = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => ending.current?.abort(), []);

  async function open(file: File) {
    // Another file while one is read: the last one counts.
    ending.current?.abort();
    const mine = new AbortController();
    ending.current = mine;
    setProblem(undefined);
    setLeft([]);
    setReading({ read: 0, of: 1 });
    try {
      const { openFile } = await fetchPart(() => import('./files/open-file.js'));
      const onPage = (read: number, of: number) => !mine.signal.aborted && setReading({ read, of });
      const read = await openFile(file, { signal: mine.signal, onPage });
      setLeft(read.left);
      onText(read.text);
    } catch (failure) {
      if (!mine.signal.aborted) setProblem(failure instanceof FileError ? failure.problem : 'failed');
    } finally {
      if (ending.current === mine) setReading(undefined);
    }
  }

  function cancel() {
    ending.current?.abort();
    ending.current = undefined;
    setReading(undefined);
  }

  function forget() {
    cancel();
    setProblem(undefined);
    setLeft([]);
  }

  return { reading, problem, left, open, cancel, forget };
}
