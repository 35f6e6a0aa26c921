import { fetchPart } from '#shared/server/fetch-part.js';
import type { CheckAnswer, CheckRequest } from './check-messages.js';
import type { Place, SectionTexts } from './place.js';

/** Looks for identifiers beside the page, so that typing never waits for it. The texts do not leave the browser. */
export type Checker = {
  readonly check: (texts: SectionTexts) => Promise<readonly Place[]>;
  readonly stop: () => void;
};

export function startChecker(): Checker {
  const worker = new Worker(new URL('./find-places.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { readonly texts: SectionTexts; readonly tell: (places: readonly Place[]) => void }
  >();
  let last = 0;
  let broken = false;

  worker.onmessage = ({ data: { number, places } }: MessageEvent<CheckAnswer>) => {
    waiting.get(number)?.tell(places);
    waiting.delete(number);
  };
  // A browser that gives no worker still checks, only less smoothly.
  worker.onerror = () => {
    broken = true;
    for (const { texts, tell } of waiting.values()) void checkHere(texts).then(tell);
    waiting.clear();
  };

  return {
    check: (texts) => {
      if (broken) return checkHere(texts);
      last += 1;
      const number = last;
      return new Promise((tell) => {
        waiting.set(number, { texts, tell });
        worker.postMessage({ number, texts } satisfies CheckRequest);
      });
    },
    stop: () => worker.terminate(),
  };
}

async function checkHere(texts: SectionTexts): Promise<readonly Place[]> {
  const { findPlaces } = await fetchPart(() => import('./find-places.js'));
  return findPlaces(texts);
}
