import type { CivilDate } from '../kernel/civil-date.js';
import { dayOf } from '../kernel/civil-date.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { In } from '../kernel/move.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import type { OfferId } from '../people/offer.js';
import type { OfferGapState } from './offer-gap-state.js';
import type { GenerativeTheme, GenerativeThemeId } from './theme.js';

export type OfferGapId = Id<'OfferGap'>;
export const offerGapKinds = ['missing', 'unsuitable'] as const;
/** missing ("fehlt"): there is no such offer; unsuitable ("passt nicht"): there is one, and it does not fit. */
export type OfferGapKind = (typeof offerGapKinds)[number];

/** What a theme says about the Angebotsdatenbank (Handreichung 5.5): an offer is missing, or one does not fit. */
export type OfferGap = Versioned & {
  readonly id: OfferGapId;
  readonly themeId: GenerativeThemeId;
  readonly kind: OfferGapKind;
  readonly offerId: OfferId | null;
  readonly note: string | null;
  readonly state: OfferGapState;
  readonly notedBy: PersonId;
  readonly notedOn: CivilDate;
};

export type OfferGapRefusal = Refusal<'GAP_NEEDS_NOTE' | 'GAP_NEEDS_OFFER'>;

export type NoteGapCommand = Pick<OfferGap, 'id' | 'kind' | 'offerId' | 'note' | 'notedBy'> & { readonly now: Date };

/** "Fehlt" says in words what is missing; "passt nicht" names the entry that does not fit. */
export function noteOfferGap(
  theme: GenerativeTheme,
  { now, ...command }: NoteGapCommand,
): Result<OfferGap, OfferGapRefusal | TextRefusal> {
  const note = optionalText('note', command.note, textLimits.paragraph);
  if (!note.ok) return note;
  if (command.kind === 'missing' && note.value === null) return refuse({ code: 'GAP_NEEDS_NOTE', field: 'note' });
  if (command.kind === 'unsuitable' && command.offerId === null)
    return refuse({ code: 'GAP_NEEDS_OFFER', field: 'offerId' });

  const { id: themeId, municipalityId } = theme;
  const offerId = command.kind === 'unsuitable' ? command.offerId : null;
  const origin = { municipalityId, version: 0, themeId, state: 'open', notedOn: dayOf(now) } as const;
  return accept({ ...command, ...origin, offerId, note: note.value });
}

/** There is an offer now, or it fits. */
export function closeOfferGap(gap: In<OfferGap, 'open'>): Result<OfferGap, never> {
  return accept({ ...gap, state: 'closed' });
}
