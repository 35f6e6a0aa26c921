import { longestText } from '@systemblick/anonymization/readable';

import { fetchPart } from '#shared/server/fetch-part.js';
import { FileError, type ReadText } from './file-problem.js';
import { kindOfFile, largestFile } from './kind-of-file.js';
import { readPlain } from './read-plain.js';
import type { FromReader } from './serve-reader.js';

/** So long a file may take; a thousand pages take a tenth of it. */
const patience = 120_000;

type Opening = { readonly signal: AbortSignal; readonly onPage: (read: number, of: number) => void };

/**
 * The text of a file, read on this device by a worker that reaches no network; what reads it is loaded when such a file is
 * opened. Throws `FileError`; what `signal` ends throws its reason.
 */
export async function openFile(file: File, { signal, onPage }: Opening): Promise<ReadText> {
  if (file.size > largestFile) throw new FileError('fileTooLarge');
  const bytes = new Uint8Array(await contentOf(file));
  signal.throwIfAborted();
  const read = await readAs(kindOfFile(bytes, file.name), bytes, { signal, onPage });
  if (read.text.length > longestText) throw new FileError('fileTooMuch');
  if (read.text.trim() === '') throw new FileError('fileNoText');
  return read;
}

async function contentOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new FileError('failed');
  }
}

function readAs(
  kind: ReturnType<typeof kindOfFile>,
  bytes: Uint8Array,
  opening: Opening,
): Promise<ReadText> | ReadText {
  switch (kind) {
    case 'docx':
      return inWorker(new Worker(new URL('./docx.worker.ts', import.meta.url), { type: 'module' }), bytes, opening);
    case 'odt':
      return inWorker(new Worker(new URL('./odt.worker.ts', import.meta.url), { type: 'module' }), bytes, opening);
    case 'eml':
      return inWorker(new Worker(new URL('./eml.worker.ts', import.meta.url), { type: 'module' }), bytes, opening);
    case 'pdf':
      return asPdf(bytes, opening);
    case 'txt':
      return readPlain(bytes);
  }
}

function inWorker(worker: Worker, bytes: Uint8Array, { signal }: Opening): Promise<ReadText> {
  const reading = new Promise<ReadText>((tell, fail) => {
    worker.onmessage = ({ data }: MessageEvent<FromReader>) =>
      'read' in data ? tell(data.read) : fail(new FileError(data.problem));
    worker.onerror = () => fail(new FileError('failed'));
    worker.postMessage(bytes, [bytes.buffer]);
  });
  return bounded(reading, worker, signal);
}

async function asPdf(bytes: Uint8Array, { signal, onPage }: Opening): Promise<ReadText> {
  const { readPdf } = await fetchPart(() => import('./read-pdf.js'));
  signal.throwIfAborted();
  const worker = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  return bounded(readPdf(bytes, { worker, onPage }), worker, signal);
}

/** What takes too long, or is not wanted any more, ends with its worker. */
async function bounded(reading: Promise<ReadText>, worker: Worker, signal: AbortSignal): Promise<ReadText> {
  const ends = new Promise<never>((_, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason as Error), { once: true });
    setTimeout(() => fail(new FileError('fileTooSlow')), patience);
  });
  try {
    return await Promise.race([reading, ends]);
  } finally {
    worker.terminate();
  }
}
