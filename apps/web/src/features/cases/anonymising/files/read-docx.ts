import { zipSync } from 'fflate';
import mammoth from 'mammoth';

import { FileError, type ReadText } from './file-problem.js';
import { textOfHtml } from './text-of-html.js';
import { unzipped } from './unzipped.js';

/** A Word document: its body with tables, footnotes and comments, as its reader sees it with all changes taken. Throws `FileError`. */
export async function readDocx(bytes: Uint8Array): Promise<ReadText> {
  const parts = unzipped(bytes, (name) => /\.(?:xml|rels)$/i.test(name) || name.startsWith('word/media/'));
  if (!parts.has('word/document.xml')) throw new FileError('fileUnknown');
  const names = [...parts.keys()];
  const words = Object.fromEntries([...parts].filter(([name]) => !name.startsWith('word/media/')));
  const html = await htmlOf(zipSync(words, { level: 0 }));
  const left = [
    ...(names.some((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)) ? (['headers'] as const) : []),
    ...(names.some((name) => name.startsWith('word/media/')) ? (['images'] as const) : []),
  ];
  return { text: textOfHtml(html), left };
}

/** mammoth takes what it reads by one name in a browser and by another in Node. */
const named = (bytes: Uint8Array) =>
  ({ arrayBuffer: bytes.buffer, buffer: bytes }) as unknown as { arrayBuffer: ArrayBuffer };

async function htmlOf(bytes: Uint8Array): Promise<string> {
  try {
    const options = {
      styleMap: ['comment-reference => sup'],
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    };
    return (await mammoth.convertToHtml(named(bytes), options)).value;
  } catch {
    throw new FileError('fileBroken');
  }
}
