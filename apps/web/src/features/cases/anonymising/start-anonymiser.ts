import type { ApolloClient } from '@apollo/client';
import type { Finding } from '@systemblick/anonymization/finding';

import { fetchKnowledge } from '../identifiers/fetch-knowledge.js';
import type { FromAnonymiser, ToAnonymiser } from './messages.js';

/** What came of looking: the findings, that the text is too long, or that the worker did not come. */
type Looked = readonly Finding[] | 'tooLong' | 'failed';

/** With what it was looked: where the trained model did not come, or does not know the language, with rules alone. */
export type How = { readonly withModel: boolean; readonly german: boolean };

/** Looks for everything that identifies somebody, in a worker that reaches no network. */
export type Anonymiser = {
  /** `onLooked` is told how far it is, 0 to 1. */
  readonly look: (text: string, onLooked: (share: number) => void) => Promise<How & { readonly looked: Looked }>;
  readonly stop: () => void;
};

type Answer = { readonly looked: Looked; readonly german: boolean };
type Waiting = { readonly tell: (answer: Answer) => void; readonly onLooked: (share: number) => void };

export function startAnonymiser(client: ApolloClient): Anonymiser {
  const worker = new Worker(new URL('./anonymiser.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let failed = false;
  const known = fetchKnowledge(client).then((knowledge) => {
    worker.postMessage(knowledge satisfies ToAnonymiser);
    return knowledge.model !== undefined;
  });
  worker.onmessage = ({ data }: MessageEvent<FromAnonymiser>) => {
    const asked = waiting.get(data.number);
    if ('looked' in data) return asked?.onLooked(data.looked);
    asked?.tell({ looked: data.findings ?? 'tooLong', german: data.german });
    waiting.delete(data.number);
  };
  worker.onerror = () => {
    failed = true;
    for (const { tell } of waiting.values()) tell({ looked: 'failed', german: true });
    waiting.clear();
  };

  return {
    look: async (text, onLooked) => {
      const withModel = await known;
      if (failed) return { looked: 'failed', withModel, german: true };
      last += 1;
      const number = last;
      const answer = await new Promise<Answer>((tell) => {
        waiting.set(number, { tell, onLooked });
        worker.postMessage({ number, text } satisfies ToAnonymiser);
      });
      return { ...answer, withModel };
    },
    stop: () => worker.terminate(),
  };
}
