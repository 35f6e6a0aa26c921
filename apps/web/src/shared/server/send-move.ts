import {
  CombinedGraphQLErrors,
  type ApolloClient,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';

import { isRefusal, type Accepted, type Refusal } from './refusal.js';
import { unanswered, type WhyUnanswered } from './unanswered.js';

export type MoveOptions<Data, Variables extends OperationVariables> = Pick<
  ApolloClient.MutateOptions<Data, Variables>,
  'refetchQueries' | 'awaitRefetchQueries' | 'update'
>;
export type MoveAnswer<Thing> =
  | { readonly accepted: Accepted<Thing> }
  /** `answered`: by the rules themselves, and not for want of an answer. */
  | { readonly refusal: Refusal; readonly answered: boolean };

let refused = 0;

/** How many moves were not taken so far: whoever sent some sees whether one of theirs was among them. */
export const refusedMoves = (): number => refused;

let accepted = 0;
const underWay = new Set<Promise<unknown>>();

/** Begins to watch: says later whether a move sent from here has been accepted since. Waits for those under way. */
export function acceptedFromNow(): () => Promise<boolean> {
  const before = accepted;
  return async () => {
    await Promise.all(underWay);
    return accepted > before;
  };
}

/** Sends a mutation that answers with a thing or a refusal. No answer is a refusal too: nothing is thrown. */
export async function sendMove<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  ...move: Parameters<typeof askOnce<Data, Variables>>
): Promise<MoveAnswer<Data[keyof Data]>> {
  const asking = askOnce(...move);
  underWay.add(asking);
  const answer = await asking;
  underWay.delete(asking);
  if ('accepted' in answer) accepted += 1;
  else refused += 1;
  return answer;
}

async function askOnce<Data extends Record<string, unknown>, Variables extends OperationVariables>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: MoveOptions<Data, Variables> = {},
): Promise<MoveAnswer<Data[keyof Data]>> {
  try {
    const { data } = await client.mutate<Data, Variables>({
      mutation: document,
      variables,
      ...options,
    } as ApolloClient.MutateOptions<Data, Variables>);
    const answer: unknown = data === undefined ? undefined : Object.values(data)[0];
    if (!isRefusal(answer)) return { accepted: answer as Accepted<Data[keyof Data]> };
    return { refusal: answer, answered: true };
  } catch (error) {
    return { refusal: unanswered(whyOf(error)), answered: false };
  }
}

/** Its own code where the server answered with an error. */
function whyOf(error: unknown): WhyUnanswered {
  if (!CombinedGraphQLErrors.is(error)) return 'UNREACHABLE';
  const code = error.errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : 'FAILED';
}
