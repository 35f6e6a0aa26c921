import * as Y from 'yjs';

import { partsOfLine, type TextPart } from '@systemblick/domain/proposals/evidence-reference';
import { textLimits as domainLimits } from '@systemblick/domain/kernel/text';
import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';

import { isHere } from '../meta.js';
import { bad, fine, hasForbiddenSign, strictly, type Problem, type Reading, type Shown } from '../reading.js';
import { initialText, sectionFragment } from '../text/document.js';
import { blocksOf } from './rich-text-reader.js';

/** The key of the title's fragment, beside those of the sections. */
export const titleKey = 'title';

/** A proposal's document with what it says already: the room's first update. */
export function initialProposal({ title, sections }: ProposalText): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, initialText());
  doc.transact(() => {
    write(sectionFragment(doc, titleKey), title);
    for (const section of proposalSections) write(sectionFragment(doc, section), sections[section]);
  });
  return Y.encodeStateAsUpdate(doc);
}

/** What the group wrote, for the verbs that take it over: refused where a place of it is not in shape. */
export const readProposal = (doc: Y.Doc): Reading<ProposalText> => strictly(showProposal(doc));

/**
 * What the group wrote, in its textual form: paragraphs apart by a blank line, list items by a line, references kept.
 * A place that is not in shape is shown as far as it goes, and named among the problems.
 */
export function showProposal(doc: Y.Doc): Reading<Shown<ProposalText>> {
  if (!isHere(doc)) return bad({ code: 'NOTHING_THERE' });

  const problems: Problem[] = [];
  const read = (key: string): string => {
    const { blocks, tooDeep } = blocksOf(sectionFragment(doc, key));
    const text = blocks.join('\n\n').trim();
    const path = `section:${key}`;
    if (tooDeep) problems.push({ code: 'SHAPE', path });
    else if (text.length > limitOf(key)) problems.push({ code: 'SHAPE', path, why: 'tooLong' });
    else if (hasForbiddenSign(text)) problems.push({ code: 'SHAPE', path, why: 'sign' });
    return text;
  };
  const title = read(titleKey).replace(/\s+/g, ' ').trim();
  const sections = Object.fromEntries(proposalSections.map((key) => [key, read(key)])) as ProposalText['sections'];
  return fine({ value: { title, sections }, problems });
}

const limitOf = (key: string): number => (key === titleKey ? domainLimits.line : domainLimits.long);

type Line = { readonly list: 'bulletList' | 'orderedList' | null; readonly text: string };

function write(fragment: Y.XmlFragment, text: string): void {
  const groups: { list: Line['list']; lines: string[] }[] = [];
  for (const { list, text: line } of text
    .split('\n')
    .filter((one) => one.trim())
    .map(toLine)) {
    const last = groups.at(-1);
    if (last && list !== null && last.list === list) last.lines.push(line);
    else groups.push({ list, lines: [line] });
  }
  fragment.insert(
    0,
    groups.map(({ list, lines }) =>
      list
        ? filled(
            list,
            lines.map((line) => filled('listItem', [paragraph(line)])),
          )
        : paragraph(lines.join('')),
    ),
  );
}

function toLine(line: string): Line {
  const item = /^(- |\d+\. )(.*)$/.exec(line);
  if (!item) return { list: null, text: line };
  return { list: item[1] === '- ' ? 'bulletList' : 'orderedList', text: item[2] ?? '' };
}

function filled(nodeName: string, children: readonly Y.XmlElement[]): Y.XmlElement {
  const element = new Y.XmlElement(nodeName);
  element.insert(0, [...children]);
  return element;
}

function paragraph(line: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  const nodes: (Y.XmlText | Y.XmlElement)[] = [];
  let run: Y.XmlText | undefined;
  let length = 0;
  for (const part of partsOfLine(line)) {
    if (part.part === 'reference') {
      nodes.push(evidenceNode(part));
      run = undefined;
      continue;
    }
    if (!run) {
      nodes.push((run = new Y.XmlText()));
      length = 0;
    }
    run.insert(length, part.text, { bold: part.bold ? {} : null, italic: part.italic ? {} : null });
    length += part.text.length;
  }
  element.insert(0, nodes);
  return element;
}

function evidenceNode({ reference }: Extract<TextPart, { part: 'reference' }>): Y.XmlElement {
  const node = new Y.XmlElement('evidence');
  node.setAttribute('kind', reference.kind);
  node.setAttribute('id', reference.id);
  return node;
}
