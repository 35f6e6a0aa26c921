import type { MajorityRule } from '@systemblick/domain/people/rules-of-procedure';

import type { Translate } from '#shared/texts/text-key.js';
import type { Ballot } from '../meeting.document.js';

type Result = NonNullable<Ballot['result']>;

/** Why a ballot came out as it did, with its own numbers. Abstentions are named, because they count for no rule. */
export function arithmeticSentence(t: Translate, rule: MajorityRule, result: Result): string {
  const { yes, no, abstain, counted, entitled, neededYes, outcome } = result;
  if (outcome === 'noQuorum') return t('meetings.arithmetic.noQuorum');

  const why = t(`meetings.arithmetic.${caseOf(rule, result)}`, { yes, no, counted, entitled, neededYes });
  return abstain > 0 && rule !== 'consent' ? `${why} ${t('meetings.arithmetic.abstentions', { abstain })}` : why;
}

function caseOf(rule: MajorityRule, { yes, no, outcome }: Result): SentenceKey {
  if (rule === 'simple' && outcome === 'rejected') return yes === no ? 'simpleTie' : 'simpleRejected';
  if (rule === 'simple') return 'simpleAdopted';
  if (rule === 'consent') return outcome === 'adopted' ? 'consentAdopted' : 'consentRejected';
  return outcome === 'adopted' ? `${rule}Adopted` : `${rule}Rejected`;
}

type Counted = Exclude<MajorityRule, 'simple' | 'consent'>;
type SentenceKey =
  | 'simpleAdopted'
  | 'simpleRejected'
  | 'simpleTie'
  | 'consentAdopted'
  | 'consentRejected'
  | `${Counted}Adopted`
  | `${Counted}Rejected`;
