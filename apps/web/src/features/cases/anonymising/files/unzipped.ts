import { unzipSync } from 'fflate';

import { FileError } from './file-problem.js';

/** Bytes of all parts together: a thousand pages have a tenth of it. What swells further is no text. */
const mostUnpacked = 80_000_000;

/**
 * The wanted parts of a packed file. No more is unpacked of a part than the file itself says, and of all together no more than
 * a bound: a small file does not fill the memory. Throws `FileError`.
 */
export function unzipped(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        if (total > mostUnpacked) throw new FileError('fileTooMuch');
        return true;
      },
    });
    return new Map(Object.entries(parts));
  } catch (problem) {
    throw problem instanceof FileError ? problem : new FileError('fileBroken');
  }
}
