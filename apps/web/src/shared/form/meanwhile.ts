import { useCallback, useSyncExternalStore } from 'react';
import type { FieldPath, FieldValues, PathValue, UseFormReturn } from 'react-hook-form';

import { compareThreeWays, same, type Meanwhile } from './three-ways.js';

type Form<Values extends FieldValues, Context, Sent> = UseFormReturn<Values, Context, Sent>;

/** What a form knows of its thing beside its own fields. */
type Seen = Meanwhile & {
  /** What the fields were filled from, and what they would be filled from now. */
  readonly opened: FieldValues;
  readonly now: FieldValues;
  /** On what occasion the two were brought together last. */
  readonly occasion: unknown;
};

const seenBy = new WeakMap<object, Seen>();
const watchers = new Map<object, Set<() => void>>();

function become(control: object, seen: Seen) {
  seenBy.set(control, seen);
  for (const watcher of watchers.get(control) ?? []) watcher();
}

/** From which values a form is filled, and later, from which it would be filled now. */
export function noteStanding(control: object, now: FieldValues): void {
  const seen = seenBy.get(control);
  if (!seen) become(control, { opened: now, now, taken: [], contested: [], occasion: undefined });
  else if (!same(seen.now, now)) become(control, { ...seen, now });
}

export const openedFrom = (control: object): FieldValues | undefined => seenBy.get(control)?.opened;

/**
 * Brings what others changed meanwhile into a form: what was not touched here takes the new value, what was is
 * contested until the person has decided. From then on the form counts as opened from the new state. Says whether
 * anything had changed. `opened` is for words that come back from a draft.
 */
export function bringTogether<Values extends FieldValues, Context, Sent>(
  form: Form<Values, Context, Sent>,
  occasion: unknown,
  opened?: FieldValues,
): boolean {
  const seen = seenBy.get(form.control);
  if (!seen) return false;
  const { now } = seen;
  const { taken, contested } = compareThreeWays(opened ?? seen.opened, now, form.getValues());
  if (taken.length + contested.length === 0 && same(opened ?? seen.opened, now)) return false;

  form.reset(now as Values, { keepValues: true, keepErrors: true, keepIsSubmitted: true, keepSubmitCount: true });
  for (const one of taken) put(form, one.name, one.now);
  for (const name of Object.keys(now)) put(form, name, form.getValues(name as FieldPath<Values>));
  become(form.control, { opened: now, now, taken, contested, occasion });
  return true;
}

/** The person has decided: for what stands there now, or for their own. */
export function decide<Values extends FieldValues, Context, Sent>(
  form: Form<Values, Context, Sent>,
  name: string,
  theirs: boolean,
): void {
  const seen = seenBy.get(form.control);
  const one = seen?.contested.find((contested) => contested.name === name);
  if (!seen || !one) return;
  if (theirs) put(form, name, one.now);
  become(form.control, { ...seen, contested: seen.contested.filter((contested) => contested !== one) });
}

/** What was written is taken: it is what the form goes on from. */
export function wasTaken<Values extends FieldValues, Context, Sent>(form: Form<Values, Context, Sent>): void {
  const seen = seenBy.get(form.control);
  if (seen) become(form.control, { ...seen, opened: structuredClone(form.getValues()), taken: [], contested: [] });
}

function put<Values extends FieldValues, Context, Sent>(
  form: Form<Values, Context, Sent>,
  name: string,
  value: unknown,
): void {
  const path = name as FieldPath<Values>;
  form.setValue(path, value as PathValue<Values, typeof path>, { shouldDirty: true });
}

export const useMeanwhile = (control: object): Seen | undefined =>
  useSyncExternalStore(
    useCallback(
      (watcher: () => void) => {
        const all = watchers.get(control) ?? new Set();
        watchers.set(control, all.add(watcher));
        return () => {
          all.delete(watcher);
          if (all.size === 0) watchers.delete(control);
        };
      },
      [control],
    ),
    () => seenBy.get(control),
  );
