import { print } from '@0no-co/graphql.web';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';

import { isRefusal } from './refusal.js';
import type { MoveAnswer } from './send-move.js';
import { noteServerDate } from './server-clock.js';
import { serverConnection } from './server-connection.js';
import { unanswered, type WhyUnanswered } from './unanswered.js';

type Answered<Data> = { readonly data: Data } | { readonly why: WhyUnanswered };

/** Asks without a store of answers, for what happens before anybody is signed in. Nothing is thrown. */
export async function askServer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answered<Data>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
      body: JSON.stringify({ query: print(document), variables }),
    });
    noteServerDate(response.headers.get('date'));
    const { data, errors } = (await response.json()) as Answer<Data>;
    return errors?.length || !data ? { why: errors?.[0]?.extensions?.code ?? 'FAILED' } : { data };
  } catch {
    void serverConnection.check();
    return { why: 'UNREACHABLE' };
  }
}

/** A move sent in the same way: it is accepted, or refused, or there is no answer, which is a refusal too. */
export async function askMove<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<MoveAnswer<Data[keyof Data]>> {
  const answered = await askServer(document, variables);
  if ('why' in answered) return { refusal: unanswered(answered.why), answered: false };
  const answer: unknown = Object.values(answered.data)[0];
  if (isRefusal(answer)) return { refusal: answer, answered: true };
  return { accepted: answer } as MoveAnswer<Data[keyof Data]>;
}

type Answer<Data> = {
  readonly data?: Data;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
};
