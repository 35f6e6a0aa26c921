import type { CommittedDocument } from './document.js';
import type { Limits } from './limits.js';
import type { UpdateContent } from './update-check.js';

type Sizes = Pick<CommittedDocument, 'bytes' | 'snapshotBytes' | 'logRows' | 'brings'>;

/**
 * Why a document takes no more: `tooLarge` for good, where its snapshot says so and nothing came after it; `tooMany` for
 * now, where a new snapshot may make place. What only takes away is taken by a document that is full, too.
 */
export function tooMuchFor(
  document: Sizes,
  { length }: Uint8Array,
  content: UpdateContent,
  { documentBytes }: Pick<Limits, 'documentBytes'>,
): 'tooLarge' | 'tooMany' | undefined {
  const { bytes, snapshotBytes, logRows } = document;
  if (!document.brings(content)) return bytes + length > 3 * documentBytes ? 'tooMany' : undefined;
  if (length > documentBytes) return 'tooLarge';
  if (snapshotBytes + length > documentBytes) return logRows > 0 ? 'tooMany' : 'tooLarge';
  return bytes + length > 2 * documentBytes ? 'tooMany' : undefined;
}
