import type { In } from '../kernel/move.js';
import { dayOf } from '../kernel/civil-date.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { carried, type Resolution } from '../decisions/meetings/resolution.js';
import type { MemberMunicipality } from '../people/member-municipality.js';
import type { Adoption, AdoptionId, AdoptionRefusal } from './adoption.js';

type Answer = Result<Adoption, AdoptionRefusal | TextRefusal>;

/** Asks a Kommune whether it takes a carried resolution over. */
export function askAdoption(
  resolution: Resolution,
  { id, member }: { readonly id: AdoptionId; readonly member: MemberMunicipality },
): Answer {
  if (!carried.includes(resolution.outcome)) return refuse({ code: 'ADOPTION_NOT_CARRIED' });

  const origin = { id, municipalityId: resolution.municipalityId, version: 0, resolutionId: resolution.id };
  return accept({
    ...origin,
    memberMunicipalityId: member.id,
    state: 'asked',
    note: null,
    adapted: false,
    decidedOn: null,
  });
}

export function prepareAdoption(adoption: In<Adoption, 'asked'>, { note }: { readonly note: string | null }): Answer {
  const text = optionalText('note', note, textLimits.paragraph);
  if (!text.ok) return text;

  return accept({ ...adoption, state: 'preparing', note: text.value });
}

export function adopt(
  adoption: In<Adoption, 'asked' | 'preparing'>,
  command: { readonly adapted: boolean; readonly note: string | null; readonly now: Date },
): Answer {
  const note = optionalText('note', command.note, textLimits.paragraph);
  if (!note.ok) return note;
  if (command.adapted && note.value === null) return refuse({ code: 'ADAPTATION_NEEDS_NOTE', field: 'note' });

  const { adapted, now } = command;
  return accept({ ...adoption, state: 'adopted', adapted, note: note.value, decidedOn: dayOf(now) });
}

export function declineAdoption(
  adoption: In<Adoption, 'asked' | 'preparing'>,
  command: { readonly reason: string; readonly now: Date },
): Answer {
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...adoption, state: 'declined', note: reason.value, decidedOn: dayOf(command.now) });
}

export function askAdoptionAgain(adoption: In<Adoption, 'declined'>): Answer {
  return accept({ ...adoption, state: 'asked', decidedOn: null });
}
