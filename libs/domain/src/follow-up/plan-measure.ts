import { bounds, checkNumber, type NumberRefusal } from '../kernel/bounds.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { In } from '../kernel/move.js';
import { pick } from '../kernel/pick.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalTexts, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import { checkToCome } from '../kernel/to-come.js';
import { carried, type Resolution } from '../decisions/meetings/resolution.js';
import type { Measure, MeasureId, MeasurePlan, MeasureRefusal } from './measure.js';

type Planning = MeasurePlan & { readonly now: Date };
type Answer = Result<Measure, Refusal<'DATE_PAST'> | MeasureRefusal | NumberRefusal | TextRefusal>;

/** Asks an institution for what a carried resolution wants done. */
export function proposeMeasure(
  resolution: Resolution,
  { id, now, ...plan }: Planning & { readonly id: MeasureId },
): Answer {
  if (!carried.includes(resolution.outcome)) return refuse({ code: 'RESOLUTION_NOT_CARRIED' });

  const { id: resolutionId, municipalityId, paperId, pointNumber } = resolution;
  const nothingYet = {
    reason: null,
    progress: 0,
    progressNote: null,
    readings: [],
    doneOn: null,
    doneNote: null,
    verifiedOn: null,
    effect: null,
  };
  const measure = { id, municipalityId, version: 0, resolutionId, paperId, pointNumber, state: 'proposed' } as const;
  return planned({ ...plan, ...measure, ...nothingYet }, { ...plan, now });
}

/** Plans it anew. A day that has passed meanwhile may stay. */
export const planMeasure = (measure: In<Measure, 'proposed' | 'declined'>, planning: Planning): Answer =>
  planned(measure, planning, measure.dueOn);

function planned(measure: Measure, { now, ...plan }: Planning, before: CivilDate | null = null): Answer {
  const toCome = checkToCome('dueOn', plan.dueOn, { before, now });
  if (!toCome.ok) return toCome;
  const title = requiredText('title', plan.title, textLimits.line);
  if (!title.ok) return title;
  const indicator = requiredText('indicator', plan.indicator.text, textLimits.paragraph);
  if (!indicator.ok) return indicator;
  const { unit, method } = plan.indicator;
  const measured = optionalTexts({ unit, method }, textLimits.line);
  if (!measured.ok) return measured;
  for (const field of ['baseline', 'target'] as const) {
    const bounded = checkNumber(field, plan.indicator[field], bounds.reading);
    if (!bounded.ok) return bounded;
  }
  if (plan.startsOn !== null && plan.dueOn < plan.startsOn) return refuse({ code: 'DUE_BEFORE_START', field: 'dueOn' });

  const fields = pick(plan, ['institutionId', 'responsibleId', 'contributingInstitutionIds', 'startsOn', 'dueOn']);
  return accept({
    ...measure,
    ...fields,
    title: title.value,
    indicator: { ...plan.indicator, ...measured.value, text: indicator.value },
  });
}

/** The institution asked takes it on. */
export function acceptMeasure(measure: In<Measure, 'proposed'>): Answer {
  return accept({ ...measure, state: 'accepted', reason: null });
}

/** The institution asked declines, saying why; it returns to the coordination. */
export function declineMeasure(measure: In<Measure, 'proposed'>, command: { readonly reason: string }): Answer {
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...measure, state: 'declined', reason: reason.value });
}

/** Asks again after a refusal: the same institution, or another the measure was planned for since. */
export function askMeasureAgain(measure: In<Measure, 'declined'>): Answer {
  return accept({ ...measure, state: 'proposed' });
}

export function cancelMeasure(
  measure: In<Measure, 'proposed' | 'accepted' | 'declined' | 'inProgress'>,
  command: { readonly reason: string },
): Answer {
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...measure, state: 'cancelled', reason: reason.value });
}
