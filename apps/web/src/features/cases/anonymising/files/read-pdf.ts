import { getDocument, PDFWorker, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { FileError, type ReadText } from './file-problem.js';
import { linesOfPage, paragraphsOf } from './lines-of-page.js';

/** Letters and digits a page: below, it is a picture of a page. */
const fewest = 20;
const mostPages = 2_000;

type Reading = { readonly worker: Worker | undefined; readonly onPage: (read: number, of: number) => void };

/** A PDF with text in it, page after page. It is read in the worker, which reaches nothing. Throws `FileError`. */
export async function readPdf(bytes: Uint8Array, { worker, onPage }: Reading): Promise<ReadText> {
  const task = getDocument({
    data: bytes,
    ...(worker ? { worker: PDFWorker.create({ port: worker }) } : {}),
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  const pdf = await opened(task);
  const of = pdf.numPages;
  if (of > mostPages) throw new FileError('fileTooMuch');
  const pages: string[] = [];
  for (let number = 1; number <= of; number += 1) {
    onPage(number, of);
    const { items } = await (await pdf.getPage(number)).getTextContent().catch(broken);
    const runs = items.flatMap((item) =>
      'str' in item
        ? [
            {
              str: item.str,
              x: item.transform[4] as number,
              y: item.transform[5] as number,
              width: item.width,
              height: item.height,
            },
          ]
        : [],
    );
    pages.push(paragraphsOf(linesOfPage(runs)));
  }
  await task.destroy();
  const text = pages.filter((page) => page !== '').join('\n\n');
  if (text.replaceAll(/[^\p{L}\p{N}]/gu, '').length < fewest * of) throw new FileError('fileNoText');
  return { text, left: ['images'] };
}

async function opened(task: PDFDocumentLoadingTask) {
  try {
    return await task.promise;
  } catch (problem) {
    throw new FileError(
      problem instanceof Error && problem.name === 'PasswordException' ? 'fileProtected' : 'fileBroken',
    );
  }
}

function broken(): never {
  throw new FileError('fileBroken');
}
