import { bounds, checkNumber, isWithin, type NumberRefusal } from '../kernel/bounds.js';
import type { In } from '../kernel/move.js';
import { dayOf, type CivilDate } from '../kernel/civil-date.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { optionalText, requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { IndicatorReading, Measure, MeasureRefusal } from './measure.js';

type Answer = Result<Measure, MeasureRefusal | NumberRefusal | TextRefusal>;
type UnderWay = In<Measure, 'accepted' | 'inProgress' | 'done' | 'verified'>;
type Now = { readonly now: Date };

export function beginMeasure(measure: In<Measure, 'accepted'>): Answer {
  return accept({ ...measure, state: 'inProgress' });
}

/** How far it is, in percent. */
export function reportProgress(
  measure: In<Measure, 'inProgress'>,
  { progress, note }: { readonly progress: number; readonly note: string | null },
): Answer {
  if (!isWithin(progress, bounds.percent)) return refuse({ code: 'PROGRESS_OUT_OF_RANGE', field: 'progress' });
  const text = optionalText('note', note, textLimits.paragraph);
  if (!text.ok) return text;

  return accept({ ...measure, progress, progressNote: text.value });
}

/** One reading of its indicator; a second one of the same day replaces the first. */
export function noteReading(measure: UnderWay, { on, value, note, now }: IndicatorReading & Now): Answer {
  if (on > dayOf(now)) return refuse({ code: 'READING_IN_FUTURE', field: 'on' });
  const bounded = checkNumber('value', value, bounds.reading);
  if (!bounded.ok) return bounded;
  const text = optionalText('note', note, textLimits.paragraph);
  if (!text.ok) return text;

  const others = measure.readings.filter((reading) => reading.on !== on);
  return accept({
    ...measure,
    readings: [...others, { on, value, note: text.value }].toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  });
}

/** A reading that was noted wrongly, of the wrong day too, is taken back; who did it and when is in the audit. */
export function withdrawReading(measure: UnderWay, { on }: { readonly on: CivilDate }): Answer {
  const others = measure.readings.filter((reading) => reading.on !== on);
  if (others.length === measure.readings.length) return refuse({ code: 'READING_UNKNOWN', field: 'on' });

  return accept({ ...measure, readings: others });
}

/** It is done, and in a sentence what was done: who looks whether it worked has nothing else to look at. */
export function finishMeasure(
  measure: In<Measure, 'inProgress'>,
  { doneNote, now }: { readonly doneNote: string } & Now,
): Answer {
  const said = requiredText('doneNote', doneNote, textLimits.paragraph);
  if (!said.ok) return said;

  return accept({ ...measure, state: 'done', progress: 100, doneOn: dayOf(now), doneNote: said.value });
}

/** Somebody has looked, and says in words how it worked. */
export function verifyMeasure(
  measure: In<Measure, 'done'>,
  { effect, now }: { readonly effect: string } & Now,
): Answer {
  const seen = requiredText('effect', effect, textLimits.paragraph);
  if (!seen.ok) return seen;

  return accept({ ...measure, state: 'verified', effect: seen.value, verifiedOn: dayOf(now) });
}

/** It did not work yet, or was not done: on with it. */
export function takeMeasureUpAgain(measure: In<Measure, 'done'>, command: { readonly reason: string }): Answer {
  const reason = requiredText('reason', command.reason, textLimits.paragraph);
  if (!reason.ok) return reason;

  return accept({ ...measure, state: 'inProgress', reason: reason.value, doneOn: null, doneNote: null });
}
