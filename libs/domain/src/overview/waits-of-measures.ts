import type { Beschlussvorlage } from '../decisions/papers/beschlussvorlage.js';
import { carried, type Resolution } from '../decisions/meetings/resolution.js';
import { measureAsks } from '../follow-up/asks.js';
import { isOverdue, type Measure } from '../follow-up/measure.js';
import { followUpRights, permitMeasure, type MeasureSurroundings } from '../follow-up/rights.js';
import type { PersonActor } from '../kernel/actor.js';
import { firstAsked } from '../kernel/asks.js';
import { endOf, startOf } from '../kernel/civil-date.js';
import { permitThing } from '../kernel/rights.js';
import { waits, type Waits } from './waits.js';

/** A measure with what decides who may do what with it. `institution`: the short name of the one asked. */
export type MeasureThatWaits = {
  readonly measure: Measure;
  readonly around: MeasureSurroundings;
  readonly institution: string;
};

/** A measure waits for the institution asked, then for whoever is responsible, then for the coordination; whatever is overdue at an institution does so too. */
export function waitsOfMeasure(
  actor: PersonActor,
  { measure, around, institution }: MeasureThatWaits,
  now: Date,
): readonly Waits[] {
  const offered = (action: keyof typeof followUpRights) => permitMeasure(actor, action, measure, around).ok;
  const until = endOf(measure.dueOn);
  const overdue = isOverdue(measure, now);
  const next = firstAsked(measureAsks, offered, () => false);
  switch (next) {
    case 'measure:accept':
      return [waits('measureToAnswer', measure, { until })];
    case 'measure:askAgain':
      return [waits('measureDeclined', measure)];
    case 'measure:verify':
      return [waits('measureToVerify', measure, { at: measure.doneOn && startOf(measure.doneOn) })];
    case 'measure:begin':
    case 'measure:report':
      if (measure.responsibleId === actor.personId)
        return [waits(overdue ? 'measureOverdue' : 'measureToCarryOut', measure, { until })];
      break;
    case undefined:
      break;
  }
  const looksAfter = overdue && offered('measure:cancel');
  const title = `${measure.title} (${institution})`;
  return looksAfter ? [waits('measureOverdueAtInstitution', { id: measure.id, title }, { until })] : [];
}

type Resolved = {
  readonly paper: Beschlussvorlage;
  readonly resolutions: readonly Resolution[];
  readonly measures: readonly Measure[];
};

/** Of a paper of which something was carried, and nothing follows yet. */
export function waitsOfDecision(actor: PersonActor, { paper, resolutions, measures }: Resolved): readonly Waits[] {
  if (paper.state !== 'decided' || measures.length > 0) return [];
  if (!permitThing(followUpRights['measure:propose'], actor, paper, new Set()).ok) return [];

  return resolutions.some(({ outcome }) => carried.includes(outcome))
    ? [waits('paperNeedsMeasures', { id: paper.id, title: paper.text.title }, { at: paper.decidedAt })]
    : [];
}
