import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { gather } from '#shared/timing/gather.js';
import { carryAll } from './carry-places.js';
import { isSuspect, noTexts, type Place, type SectionTexts } from './place.js';
import { useChecker } from './use-checker.js';

/** Whoever writes on without a pause sees what is found all the same. */
const waits = { quiet: 250, longest: 1500 } as const;

type Checked = { readonly texts: SectionTexts; readonly places: readonly Place[] };
const nothing: Checked = { texts: noTexts, places: [] };

/**
 * The identifiers of a text that is being written. `look` is called with every change and checks after a short pause;
 * `checkNow` answers at once with what holds saving up; `tell` takes the places the server named, which stay until they are changed.
 */
export function usePlaces() {
  const check = useChecker();
  const [found, setFound] = useState<Checked>(nothing);
  const told = useRef<Checked>(nothing);
  const latest = useRef(0);

  const checkTexts = useCallback(
    async (texts: SectionTexts): Promise<readonly Place[]> => {
      latest.current += 1;
      const asked = latest.current;
      const own = await check(texts);
      const stillTold = carryAll(told.current.places, told.current.texts, texts);
      const mine = own.filter((place) => !stillTold.some((other) => isSuspect(place) && overlap(place, other)));
      const places = [...mine, ...stillTold.filter((place) => !mine.some((other) => overlap(place, other)))];
      if (asked === latest.current) setFound({ texts, places });
      return own.filter((place) => !isSuspect(place));
    },
    [check],
  );

  const { call: look, stop } = useMemo(() => gather(checkTexts, waits), [checkTexts]);

  const checkNow = useCallback(
    (texts: SectionTexts) => {
      stop();
      return checkTexts(texts);
    },
    [checkTexts, stop],
  );

  const tell = useCallback((texts: SectionTexts, places: readonly Place[]) => {
    told.current = { texts, places };
    setFound({ texts, places });
  }, []);

  useEffect(() => () => stop(), [stop]);

  return { found, look, checkNow, tell };
}

const overlap = (one: Place, other: Place) =>
  one.section === other.section && one.start < other.end && other.start < one.end;
