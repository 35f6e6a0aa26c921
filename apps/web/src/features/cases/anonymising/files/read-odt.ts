import { DOMParser } from '@xmldom/xmldom';

import { FileError, type ReadText } from './file-problem.js';
import { textOfNodes, type Layout } from './text-of-nodes.js';
import { unzipped } from './unzipped.js';

const layout: Layout = {
  ends: new Set(['text:p', 'text:h']),
  cells: new Set(['table:table-cell']),
  rows: new Set(['table:table-row']),
  // What was deleted and only kept to be shown as deleted.
  skips: new Set(['text:tracked-changes', 'office:forms', 'text:sequence-decls']),
  signs: (name, element) => {
    if (name === 'text:tab') return '\t';
    if (name === 'text:line-break') return '\n';
    if (name === 'text:s') return ' '.repeat(Math.min(Number(element.getAttribute('text:c') ?? 1) || 1, 200));
    return undefined;
  },
};

/** An OpenDocument text: its body with tables, footnotes and comments. Throws `FileError`. */
export function readOdt(bytes: Uint8Array): ReadText {
  const parts = unzipped(
    bytes,
    (name) => name === 'content.xml' || name === 'META-INF/manifest.xml' || name.startsWith('Pictures/'),
  );
  const manifest = new TextDecoder().decode(parts.get('META-INF/manifest.xml'));
  if (manifest.includes('encryption-data')) throw new FileError('fileProtected');
  const content = parts.get('content.xml');
  if (!content) throw new FileError('fileBroken');
  const text = textOfNodes(parsed(new TextDecoder().decode(content)), layout);
  return {
    text,
    left: [...parts.keys()].some((name) => name.startsWith('Pictures/')) ? ['headers', 'images'] : ['headers'],
  };
}

function parsed(xml: string) {
  const broken = () => {
    throw new FileError('fileBroken');
  };
  const parser = new DOMParser({ errorHandler: { warning: broken, error: broken, fatalError: broken } });
  return parser.parseFromString(xml, 'text/xml');
}
