import type { ApolloClient } from '@apollo/client';

import { fetchPart } from '#shared/server/fetch-part.js';
import { serverConnection } from '#shared/server/server-connection.js';
import type { CheckAnswer, ToChecker } from './check-messages.js';
import { fetchKnowledge } from './fetch-knowledge.js';
import type { Place, SectionTexts } from './place.js';

/** Looks for identifiers beside the page, so that typing never waits for it. The texts do not leave the browser. */
export type Checker = {
  readonly check: (texts: SectionTexts) => Promise<readonly Place[]>;
  readonly stop: () => void;
};

/** So long a check waits for what it is to look with; then it sees what rules see. */
const patience = 3000;
const atMost = (wait: number) => new Promise<void>((done) => setTimeout(done, wait));

export function startChecker(client: ApolloClient): Checker {
  const waiting = new Map<
    number,
    { readonly texts: SectionTexts; readonly tell: (places: readonly Place[]) => void }
  >();
  let last = 0;
  let failures = 0;
  let stopped = false;
  let known: Promise<void>;
  let worker = start();

  function start(): Worker {
    const started = new Worker(new URL('./find-places.worker.ts', import.meta.url), { type: 'module' });
    known = fetchKnowledge(client).then((knowledge) => {
      if (!stopped) started.postMessage(knowledge satisfies ToChecker);
    });
    started.onmessage = ({ data: { number, places } }: MessageEvent<CheckAnswer>) => {
      failures = 0;
      waiting.get(number)?.tell(places);
      waiting.delete(number);
    };
    started.onerror = () => {
      failures += 1;
      if (isBroken()) fallBack();
      else void startAgain();
    };
    return started;
  }

  /** It may not have come for want of a line: a new one is fetched anew, which a part of the page is not. */
  async function startAgain(): Promise<void> {
    await serverConnection.check();
    if (stopped) return;
    worker = start();
    for (const [number, { texts }] of waiting) ask(number, texts);
  }

  const ask = (number: number, texts: SectionTexts) =>
    void Promise.race([known, atMost(patience)]).then(() => worker.postMessage({ number, texts } satisfies ToChecker));
  const isBroken = () => failures > 1;

  // A browser that gives no worker still checks, only less smoothly.
  function fallBack() {
    for (const { texts, tell } of waiting.values()) void checkHere(texts).then(tell);
    waiting.clear();
  }

  return {
    check: (texts) => {
      if (isBroken()) return checkHere(texts);
      last += 1;
      const number = last;
      return new Promise((tell) => {
        waiting.set(number, { texts, tell });
        ask(number, texts);
      });
    },
    stop: () => {
      stopped = true;
      worker.terminate();
    },
  };
}

async function checkHere(texts: SectionTexts): Promise<readonly Place[]> {
  const { placesWith } = await fetchPart(() => import('./find-places.js'));
  const { layersWithoutModel } = await fetchPart(() => import('@systemblick/anonymization/layers'));
  return placesWith(layersWithoutModel())(texts);
}
