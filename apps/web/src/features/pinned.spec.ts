import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

/** A version named to the server as the page behind has it now, and not as it was when the window opened. */
const live = /\bversion: expectedVersion\b|xpectedVersion: (\w+\??\.)*version\b|\batOnce: true\b/;

/** Where nothing is read, written or weighed between what is in view and what is sent: one tap, at once. */
const atOnce: Readonly<Record<string, string>> = {
  'cases/bundles/bundle-moves.tsx': 'takes the bundle in view back',
  'cases/bundles/bundled-cases.tsx': 'leaves out a case of the bundle in view',
  'cases/bundles/nomination-actions.tsx': 'passes over the nomination in view',
  'cases/bundles/use-quick-no.ts': 'one tap says no, and each answer can be changed',
  'cases/case-moves.tsx': 'takes the case in view back, or begins to revise it',
  'cases/reading/nominate-panel.tsx': 'withdraws the nomination in view',
  'cases/reviewing/use-begin-review.ts': 'says that somebody reads the text in view',
  'decisions/meetings/planning/agenda-editor.tsx': 'moves an item of the agenda in view',
  'people/offers/import/line-sent.ts': 'names the entry a line meant when the file was seen through',
  'people/offers/offer-page.tsx': 'says that the entry in view was checked today',
  'proposals/groups/group-tasks.tsx': 'ticks the task in view',
  'reconstruction/running/facilitator-controls.tsx': 'gives the phase in view more time',
  'reconstruction/running/session-bar.tsx': 'moves the session that everybody has in view',
  'themes/theme/merge-dialog.tsx': 'the other theme as it was when it was chosen',
};

describe('what is decided or written in a window or a form', () => {
  it('names the version that was in view when it opened', () => {
    const unpinned = sources.filter(([, text]) => live.test(text)).map(([file]) => file);
    expect(unpinned.toSorted()).toEqual(Object.keys(atOnce).toSorted());
  });
});
