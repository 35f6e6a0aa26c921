import PostalMime, { type Address } from 'postal-mime';

import { FileError, type ReadText } from './file-problem.js';
import { textOfHtml } from './text-of-html.js';

const named = (addresses: readonly Address[] | undefined): string =>
  (addresses ?? [])
    .flatMap((one) => (one.group ? one.group : [one]))
    .map(({ name, address }) => [name, address && `<${address}>`].filter(Boolean).join(' '))
    .join(', ');

/** A mail as it was saved: who wrote to whom, when and about what, and its words. Throws `FileError`. */
export async function readEml(bytes: Uint8Array): Promise<ReadText> {
  const mail = await PostalMime.parse(bytes).catch(() => {
    throw new FileError('fileBroken');
  });
  const heads = [
    ['Von', named(mail.from ? [mail.from] : [])],
    ['An', named(mail.to)],
    ['Kopie', named(mail.cc)],
    ['Datum', mail.date ?? ''],
    ['Betreff', mail.subject ?? ''],
  ].flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return {
    text: [...heads, '', mail.text ?? textOfHtml(mail.html ?? '')].join('\n').trim(),
    left: mail.attachments.length > 0 ? ['attachments'] : [],
  };
}
