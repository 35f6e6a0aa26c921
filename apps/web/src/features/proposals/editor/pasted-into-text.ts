import { allowedAddress } from '@systemblick/domain/kernel/link-address';

import { announce } from '#shared/announce/announcements.js';
import { linesOf } from '#shared/pasting/clean-pasted.js';
import { tellPasted } from '#shared/pasting/tell-pasted.js';
import { blocksOfHtml } from '#shared/pasting/pasted-blocks.js';
import { text } from '#shared/texts/texts.js';
import { fits } from './headed-rows.js';
import { printPasted } from './print-pasted.js';

/** What comes from an editor of ours stays as it is; what comes from elsewhere, as one saw it there. */
export function pastedIntoText(html: string): string {
  if (html.includes('data-pm-slice')) return html;
  const { blocks, hidden, links } = blocksOfHtml(html, allowedAddress);
  tellPasted({ hidden, tables: blocks.some((block) => 'rows' in block && !fits(block.rows)) });
  if (links) announce(text('proposals.link.onlyWords'), 'info');
  return printPasted(blocks);
}

const gap = { text: ' ', bold: false, italic: false };

/** The same for a line of plain words. */
export function pastedIntoLine(html: string): string {
  const { blocks, hidden, tables } = blocksOfHtml(html);
  tellPasted({ hidden, tables });
  const runs = blocks.flatMap(linesOf).flatMap((line, at) => [...(at > 0 ? [gap] : []), ...line.runs]);
  return printPasted([{ list: undefined, level: 0, runs }]);
}
