import { meant, type TextSpan } from './text-span.js';

/** A stretch of a case's text somebody has selected and not marked yet. */
export type SelectedPassage = TextSpan & {
  readonly caseId: string;
  readonly caseVersion: number;
  readonly section: string;
  readonly quote: string;
};

/** What is selected in a section of a case text; undefined where the selection is elsewhere or empty. */
export function selectedIn(selection: Selection | null): SelectedPassage | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const section = sectionOf(range.startContainer) ?? sectionOf(range.endContainer);
  if (!section || !range.intersectsNode(section)) return undefined;

  const words = [...section.querySelectorAll('[data-start]')].map(({ textContent }) => textContent).join('');
  const from = section.contains(range.startContainer)
    ? charactersBefore(section, range.startContainer, range.startOffset)
    : 0;
  const to = section.contains(range.endContainer)
    ? charactersBefore(section, range.endContainer, range.endOffset)
    : words.length;
  const span = meant(words, from, to);
  return span && passageOf(section, words, span);
}

function passageOf(section: HTMLElement, words: string, { start, end }: TextSpan): SelectedPassage | undefined {
  const { caseId, caseVersion, section: name } = section.dataset;
  if (caseId === undefined || caseVersion === undefined || name === undefined) return undefined;
  return { caseId, caseVersion: Number(caseVersion), section: name, start, end, quote: words.slice(start, end) };
}

const sectionOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-section]') ?? null;

/** The section's own characters before a place in it: what stands between them (numbers of observations) does not count. */
function charactersBefore(section: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(section);
  before.setEnd(node, offset);
  return [...before.cloneContents().querySelectorAll('[data-start]')].reduce(
    (sum, { textContent }) => sum + textContent.length,
    0,
  );
}
