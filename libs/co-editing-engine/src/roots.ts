import * as Y from 'yjs';

import type { UpdateContent } from './update-check.js';

/** Something at the top of a document: under this name, and there an entry of a map or a part of a text or list. */
export type Root = { readonly name: string; readonly isEntry: boolean };

/** Whether a document of some kind has this at its top; the host knows kinds. Without it anything may be there. */
export type HasRoot = (root: Root) => boolean;

/** Whether an update puts things only where a document of this kind has them: elsewhere nobody would ever see them. */
export const keepsTo = (hasRoot: HasRoot, { structs }: UpdateContent): boolean =>
  structs.every(
    (struct) =>
      !(struct instanceof Y.Item) ||
      typeof struct.parent !== 'string' ||
      hasRoot({ name: struct.parent, isEntry: struct.parentSub !== null }),
  );
