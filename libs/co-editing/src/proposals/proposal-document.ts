import * as Y from 'yjs';

import { textLimits as domainLimits } from '@systemblick/domain/kernel/text';
import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';

import { isHere } from '../meta.js';
import { bad, fine, hasForbiddenSign, strictly, type Problem, type Reading, type Shown } from '../reading.js';
import { initialText, sectionFragment } from '../text/document.js';
import { blocksOf } from './rich-text-reader.js';
import { writeText } from './rich-text-writer.js';

/** The key of the title's fragment, beside those of the sections. */
export const titleKey = 'title';

/** A proposal's document with what it says already: the room's first update. */
export function initialProposal({ title, sections }: ProposalText): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, initialText());
  doc.transact(() => {
    writeText(sectionFragment(doc, titleKey), title);
    for (const section of proposalSections) writeText(sectionFragment(doc, section), sections[section]);
  });
  return Y.encodeStateAsUpdate(doc);
}

/** What the group wrote, for the verbs that take it over: refused where a place of it is not in shape. */
export const readProposal = (doc: Y.Doc): Reading<ProposalText> => strictly(showProposal(doc));

/**
 * What the group wrote, in its textual form: paragraphs apart by a blank line, list items and rows by a line, references
 * and links kept.
 * A place that is not in shape is shown as far as it goes, and named among the problems.
 */
export function showProposal(doc: Y.Doc): Reading<Shown<ProposalText>> {
  if (!isHere(doc)) return bad({ code: 'NOTHING_THERE' });

  const problems: Problem[] = [];
  const read = (key: string): string => {
    const { blocks, flaws } = blocksOf(sectionFragment(doc, key));
    const text = blocks.join('\n\n').trim();
    const path = `section:${key}`;
    if (flaws.has('depth')) problems.push({ code: 'SHAPE', path });
    else if (text.length > limitOf(key)) problems.push({ code: 'SHAPE', path, why: 'tooLong' });
    else if (hasForbiddenSign(text)) problems.push({ code: 'SHAPE', path, why: 'sign' });
    else if (flaws.has('table')) problems.push({ code: 'SHAPE', path, why: 'table' });
    else if (flaws.has('link')) problems.push({ code: 'SHAPE', path, why: 'link' });
    return text;
  };
  const title = read(titleKey).replace(/\s+/g, ' ').trim();
  const sections = Object.fromEntries(proposalSections.map((key) => [key, read(key)])) as ProposalText['sections'];
  return fine({ value: { title, sections }, problems });
}

const limitOf = (key: string): number => (key === titleKey ? domainLimits.line : domainLimits.long);
