import { bundleAsks, caseAsks, hintAsks } from '../cases/asks.js';
import { currentText, type Case } from '../cases/case.js';
import { openQuestions, type CaseBundle } from '../cases/case-bundle.js';
import { caseStep } from '../cases/case-step.js';
import type { Hint } from '../cases/hint.js';
import type { Nomination } from '../cases/nomination.js';
import { permitHint, permitNomination } from '../cases/permit-hint.js';
import { draftKeptUntil } from '../cases/retention.js';
import { permitBundle } from '../cases/rights.js';
import type { PersonActor } from '../kernel/actor.js';
import { firstAsked } from '../kernel/asks.js';
import { addDays, dayOf, endOf } from '../kernel/civil-date.js';
import type { MunicipalitySettings } from '../people/municipality.js';
import type { ReconstructionSession } from '../reconstruction/session.js';
import { waits, type Waits } from './waits.js';

/** So many days before a draft goes its author is told. */
const warnedDays = 14;
const never = () => false;

/** A case that was handed in waits for its review; a draft for its author, where it came back or will soon be gone. */
export function waitsOfCase(
  actor: PersonActor,
  kase: Case,
  {
    settings,
    sessions,
  }: { readonly settings: MunicipalitySettings; readonly sessions: readonly ReconstructionSession[] },
  now: Date,
): readonly Waits[] {
  const next = firstAsked(caseAsks, (action) => caseStep(actor, action, kase).ok, never);
  const recognised = waitsOfRecognition(actor, kase, sessions);
  const called = { id: kase.id, title: titleOf(kase) };
  if (next === 'case:release' && kase.state === 'inReview')
    return [waits('caseToReview', called, { at: kase.submittedAt }), ...recognised];
  if (next !== 'case:write' || kase.state !== 'draft') return recognised;
  if (kase.returned !== null) return [waits('caseReturned', called, { at: kase.writtenAt }), ...recognised];

  const until = draftKeptUntil(kase, settings);
  const goes = until !== undefined && until < addDays(dayOf(now), warnedDays);
  return goes
    ? [waits('caseDraftExpires', called, { at: kase.writtenAt, until: endOf(until) }), ...recognised]
    : recognised;
}

/** Somebody recognised it in a session that is not over: its author decides what becomes of it. */
function waitsOfRecognition(
  actor: PersonActor,
  kase: Case,
  sessions: readonly ReconstructionSession[],
): readonly Waits[] {
  if (!caseStep(actor, 'case:withdraw', kase).ok) return [];
  const [first] = sessions
    .filter(({ state }) => state === 'planned' || state === 'running')
    .flatMap(({ recognitions }) => recognitions)
    .filter(({ caseId }) => caseId === kase.id)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return first ? [waits('caseRecognised', { id: kase.id, title: releasedTitle(kase) }, { at: first.at })] : [];
}

const releasedTitle = (kase: Case): string => currentText(kase)?.text?.title ?? '';
const titleOf = (kase: Case): string => ('text' in kase ? kase.text.title : releasedTitle(kase));

/** `kase`: the one that was nominated. */
export const waitsOfNomination = (
  actor: PersonActor,
  nomination: Nomination,
  kase: Case | undefined,
): readonly Waits[] =>
  permitNomination(actor, 'nomination:take', nomination).ok
    ? [
        waits(
          'nominationToConsider',
          { id: nomination.caseId, title: kase ? releasedTitle(kase) : '' },
          { at: nomination.nominatedAt },
        ),
      ]
    : [];

/** A bundle waits for the answers of its cases' authors, and to be made ready for whoever put it together. */
export function waitsOfBundle(actor: PersonActor, bundle: CaseBundle): readonly Waits[] {
  const { personId } = actor;
  const authorOf = new Map(bundle.cases.map(({ caseId, authorId }) => [caseId, authorId]));
  const answered = openQuestions(bundle).every(({ caseId }) => authorOf.get(caseId) !== personId);
  const next = firstAsked(
    bundleAsks,
    (action) => permitBundle(actor, action, bundle).ok,
    (action) => action === 'bundle:answerKnowledge' && answered,
  );
  switch (next) {
    case 'bundle:answerKnowledge':
      return [waits('knowledgeToAnswer', bundle)];
    case 'bundle:addCase':
    case 'bundle:write':
    case 'bundle:makeReady':
      return bundle.assembledBy === personId ? [waits('bundleToMakeReady', bundle)] : [];
    case 'bundle:begin':
    case undefined:
      return [];
  }
}

const shownOfHint = 100;

/** A hint waits until somebody has looked at it; once it is collected or passed on, nobody is waited for. */
export function waitsOfHint(actor: PersonActor, hint: Hint): readonly Waits[] {
  const next = firstAsked(hintAsks, (action) => permitHint(actor, action, hint).ok, never);
  if (next === undefined || hint.state !== 'received') return [];

  const title = hint.text.length > shownOfHint ? `${hint.text.slice(0, shownOfHint - 1)}…` : hint.text;
  return [waits('hintToTriage', { id: hint.id, title }, { at: hint.writtenAt })];
}
