import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { v7 } from 'uuid';

import { isRefusal } from '../../../../shared/server/refusal.js';
import { ImportOffersDocument, OffersDocument } from '../offers.document.js';
import type { FileLine, RefusedLine } from './read-file.js';

/** So many lines are sent at once; one can stop between. */
const part = 200;

export type ImportState = {
  readonly phase: 'running' | 'stopped' | 'done' | 'failed';
  readonly sent: number;
  readonly all: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedLine[];
};

/** Sends a file's lines part by part: how far it is, and a way to stop. What was sent stays. */
export function useImport() {
  const client = useApolloClient();
  const [state, setState] = useState<ImportState>();
  const stopped = useRef(false);

  async function run(lines: readonly FileLine[], refusedBefore: readonly RefusedLine[]) {
    stopped.current = false;
    let now: ImportState = {
      phase: 'running',
      sent: 0,
      all: lines.length,
      added: 0,
      changed: 0,
      unchanged: 0,
      refused: refusedBefore,
    };
    setState(now);
    for (let at = 0; at < lines.length && !stopped.current; at += part) {
      const taken = await send(lines.slice(at, at + part));
      if (!taken) {
        setState({ ...now, phase: 'failed' });
        return;
      }
      now = added(now, taken);
      setState(now);
    }
    await client.refetchQueries({ include: [OffersDocument] });
    setState({ ...now, phase: stopped.current && now.sent < now.all ? 'stopped' : 'done' });
  }

  /** What became of each line; undefined where the server could not be reached. */
  async function send(lines: readonly FileLine[]) {
    try {
      const { data } = await client.mutate({
        mutation: ImportOffersDocument,
        variables: {
          lines: lines.map(({ line, offer }) => ({
            ...offer,
            id: v7(),
            line,
            languages: [...offer.languages],
            memberMunicipalityNames: [...offer.memberMunicipalityNames],
          })),
        },
      });
      const answer = data?.importOffers;
      if (!answer || isRefusal(answer) || answer.__typename !== 'OfferImport') return undefined;
      const names = new Map(lines.map(({ line, offer }) => [line, offer.name]));
      return answer.lines.map((one) => ({ ...one, name: names.get(one.line) ?? '' }));
    } catch {
      return undefined;
    }
  }

  return {
    state,
    run,
    stop: () => {
      stopped.current = true;
    },
    reset: () => setState(undefined),
  };
}

type Taken = {
  readonly line: number;
  readonly name: string;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused';
  readonly refusal: { readonly message: string } | null;
};

function added(state: ImportState, taken: readonly Taken[]): ImportState {
  const count = (outcome: Taken['outcome']) => taken.filter((one) => one.outcome === outcome).length;
  return {
    ...state,
    sent: state.sent + taken.length,
    added: state.added + count('added'),
    changed: state.changed + count('changed'),
    unchanged: state.unchanged + count('unchanged'),
    refused: [
      ...state.refused,
      ...taken
        .filter(({ outcome }) => outcome === 'refused')
        .map(({ line, name, refusal }) => ({ line, name, why: refusal?.message ?? '' })),
    ],
  };
}
