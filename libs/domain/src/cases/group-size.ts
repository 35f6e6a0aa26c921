import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { MunicipalitySettings } from '../people/municipality.js';

/** So many people a case must at least be able to be about, or somebody accepts in writing that they are fewer. */
export const smallestGroup = 5;

/** The people of whom a reader can infer that the case is about one of them. */
export const peopleInQuestion = (
  { authorCaseload, wholeCaseload }: MunicipalitySettings,
  { authorPresents }: { readonly authorPresents: boolean },
): number => (authorPresents ? authorCaseload : wholeCaseload);

export type GroupAccepted = { readonly groupSize: number; readonly riskAcceptance: string | null };

/** A group that is large enough, or accepted in writing by a person: what they wrote. */
export function checkGroup<Code extends string>(
  { groupSize, riskAcceptance }: GroupAccepted,
  code: Code,
): Result<{ readonly riskAcceptance: string | null }, Refusal<Code> | TextRefusal> {
  const acceptance = optionalText('riskAcceptance', riskAcceptance, textLimits.paragraph);
  if (!acceptance.ok) return acceptance;
  if (groupSize < smallestGroup && acceptance.value === null)
    return refuse({ code, field: 'riskAcceptance', facts: { count: groupSize, needed: smallestGroup } });

  return accept({ riskAcceptance: acceptance.value });
}

/** What the log keeps of it: never the words. */
export const factsOfGroup = ({ groupSize }: Pick<GroupAccepted, 'groupSize'>) => ({
  groupSize,
  acceptedInWriting: groupSize < smallestGroup,
});
