import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

/** What sends something to the server. */
const sends = /\b(useMutationWithRefusal|useAct|use(?!FocusAfter)\w*Move)\(/;
/** What asks before, by a question or by a form that is filled in and sent. */
const asks = /<(AskFirstButton|SubmitRow|form|\w*Form|\w*Dialog)\b/;

/**
 * Where one tap does it, and what takes it back. Whoever adds a file here has looked: nobody else is told by it, and
 * the same page undoes it.
 */
const undone: Readonly<Record<string, string>> = {
  'cases/bundles/bundled-cases.tsx': 'a case that was left out is taken in again',
  'cases/bundles/bundle-moves.tsx': 'a bundle taken back is made ready again',
  'decisions/meetings/attendance/attendance-panel.tsx': 'who came can go, a deputy who was confirmed is not any more',
  'reconstruction/running/session-bar.tsx': 'a session goes back to each of its phases',
  'reconstruction/texts/case-column.tsx': 'a text that was opened is closed again',
  'reconstruction/texts/case-reading.tsx': 'a text that was opened is closed again',
  'themes/weighing/dot-form.tsx': 'until the close the dots are set anew',
};

describe('what is sent to the server', () => {
  it('is asked about first, or can be undone on the same page', () => {
    const oneTap = sources.filter(([, text]) => sends.test(text) && !asks.test(text)).map(([file]) => file);
    expect(oneTap.toSorted()).toEqual(Object.keys(undone).toSorted());
  });
});
