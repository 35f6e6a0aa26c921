import type { ApolloClient } from '@apollo/client';
import type { Finding } from '@systemblick/anonymization/finding';

import { fetchKnowledge } from '../identifiers/fetch-knowledge.js';
import type { FromAnonymiser, ToAnonymiser } from './messages.js';

/** What came of looking: the findings, that the text is too long, or that the worker did not come. */
type Looked = readonly Finding[] | 'tooLong' | 'failed';

/** Looks for everything that identifies somebody, in a worker that reaches no network. */
export type Anonymiser = {
  /** `withModel` false: the trained model did not come, so that rules looked alone. */
  readonly look: (text: string) => Promise<{ readonly looked: Looked; readonly withModel: boolean }>;
  readonly stop: () => void;
};

export function startAnonymiser(client: ApolloClient): Anonymiser {
  const worker = new Worker(new URL('./anonymiser.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (looked: Looked) => void>();
  let last = 0;
  let failed = false;
  const known = fetchKnowledge(client).then((knowledge) => {
    worker.postMessage(knowledge satisfies ToAnonymiser);
    return knowledge.model !== undefined;
  });
  worker.onmessage = ({ data: { number, findings } }: MessageEvent<FromAnonymiser>) => {
    waiting.get(number)?.(findings ?? 'tooLong');
    waiting.delete(number);
  };
  worker.onerror = () => {
    failed = true;
    for (const tell of waiting.values()) tell('failed');
    waiting.clear();
  };

  return {
    look: async (text) => {
      const withModel = await known;
      if (failed) return { looked: 'failed', withModel };
      last += 1;
      const number = last;
      const looked = await new Promise<Looked>((tell) => {
        waiting.set(number, tell);
        worker.postMessage({ number, text } satisfies ToAnonymiser);
      });
      return { looked, withModel };
    },
    stop: () => worker.terminate(),
  };
}
