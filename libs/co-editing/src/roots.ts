import { proposalSections } from '@systemblick/domain/proposals/proposal';

import { titleKey } from './proposals/proposal-document.js';
import { boardMapNames } from './reconstruction/board-maps.js';
import { sectionRoot } from './text/document.js';

type Root = { readonly name: string; readonly isEntry: boolean };

const maps: ReadonlySet<string> = new Set(boardMapNames);
const texts: ReadonlySet<string> = new Set([titleKey, ...proposalSections].map(sectionRoot));

/** What people write at the top of a document of this kind: entries of a board's maps, parts of a text's sections. */
export function hasRoot(kind: string, { name, isEntry }: Root): boolean {
  return kind === 'board' ? isEntry && maps.has(name) : kind === 'text' && !isEntry && texts.has(name);
}
