import { announce } from '../announce/announcements.js';
import { text } from '../texts/texts.js';
import type { CleanPasted } from './clean-pasted.js';

/** Says what did not come along, or came otherwise. */
export function tellPasted({ hidden, tables }: Pick<CleanPasted, 'hidden' | 'tables'>): void {
  if (hidden) announce(text('fields.pasting.hidden'), 'info');
  if (tables) announce(text('fields.pasting.tables'), 'info');
}
