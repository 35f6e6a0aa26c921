import { useApolloClient } from '@apollo/client/react';
import { offerColumnOf } from '@systemblick/documents/people/offers-csv';
import { useRef, useState } from 'react';

import { isRefusal } from '#shared/server/refusal.js';
import { ImportOffersDocument, OffersDocument } from '../offers.document.js';
import { newId } from '#shared/form/new-id.js';
import { lineSent, type Meant } from './line-sent.js';
import type { FileLine, RefusedLine } from './read-file.js';

/** So many lines are sent at once; one can stop between. */
const part = 200;

/** A line that is taken, or would be. */
export type TakenLine = { readonly line: number; readonly name: string; readonly outcome: 'added' | 'changed' };

export type ImportState = {
  /** What would be taken is asked first, and nothing is taken by asking. */
  readonly preview: boolean;
  readonly phase: 'running' | 'stopped' | 'done' | 'failed';
  readonly sent: number;
  readonly all: number;
  /** Lines that were not even sent, since they cannot be understood. */
  readonly unreadable: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly taken: readonly TakenLine[];
  readonly refused: readonly RefusedLine[];
  /** The entry each line meant in the preview, by the line's number. */
  readonly meant: ReadonlyMap<number, Meant>;
};

/** Sends a file's lines part by part: how far it is, and a way to stop. What was taken stays. */
export function useImport() {
  const client = useApolloClient();
  const [state, setState] = useState<ImportState>();
  const stopped = useRef(false);
  // Another file was chosen meanwhile: what is still answered belongs to the one before.
  const latest = useRef(0);

  async function run(lines: readonly FileLine[], refusedBefore: readonly RefusedLine[], preview: boolean) {
    const own = (latest.current += 1);
    stopped.current = false;
    let now: ImportState = {
      preview,
      phase: 'running',
      sent: 0,
      all: lines.length,
      unreadable: refusedBefore.length,
      added: 0,
      changed: 0,
      unchanged: 0,
      taken: [],
      refused: refusedBefore,
      meant: new Map(),
    };
    const seen = state?.meant ?? now.meant;
    setState(now);
    for (let at = 0; at < lines.length && !stopped.current; at += part) {
      const taken = await send(lines.slice(at, at + part), preview ? undefined : seen);
      if (own !== latest.current) return;
      if (!taken) {
        setState({ ...now, phase: 'failed' });
        return;
      }
      now = added(now, taken);
      setState(now);
    }
    if (!preview) await client.refetchQueries({ include: [OffersDocument] });
    setState({ ...now, phase: stopped.current && now.sent < now.all ? 'stopped' : 'done' });
  }

  /** What became of each line, or would where nothing was seen before; undefined where the server could not be reached. */
  async function send(lines: readonly FileLine[], seen: ReadonlyMap<number, Meant> | undefined) {
    try {
      const { data } = await client.mutate({
        mutation: ImportOffersDocument,
        variables: {
          lines: lines.map((one) => lineSent(one, newId(), seen?.get(one.line))),
          preview: seen === undefined,
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
    reset: () => {
      latest.current += 1;
      setState(undefined);
    },
  };
}

type Taken = {
  readonly line: number;
  readonly name: string;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused';
  readonly meant: Meant | null;
  readonly refusals: readonly { readonly message: string; readonly field: string | null }[];
};

function added(state: ImportState, taken: readonly Taken[]): ImportState {
  const count = (outcome: Taken['outcome']) => taken.filter((one) => one.outcome === outcome).length;
  return {
    ...state,
    sent: state.sent + taken.length,
    added: state.added + count('added'),
    changed: state.changed + count('changed'),
    unchanged: state.unchanged + count('unchanged'),
    taken: [
      ...state.taken,
      ...taken.flatMap(({ line, name, outcome }) =>
        outcome === 'added' || outcome === 'changed' ? [{ line, name, outcome }] : [],
      ),
    ],
    refused: [
      ...state.refused,
      ...taken
        .filter(({ outcome }) => outcome === 'refused')
        .map(({ line, name, refusals }) => ({ line, name, why: refusals.map(whyOf).join(' ') })),
    ],
    meant: new Map([...state.meant, ...taken.flatMap(({ line, meant }) => (meant ? [[line, meant] as const] : []))]),
  };
}

/** A reason, with the column it concerns where there is one of that name. */
function whyOf({ field, message }: Taken['refusals'][number]): string {
  const column = field ? offerColumnOf(field) : undefined;
  return column ? `${column}: ${message}` : message;
}
