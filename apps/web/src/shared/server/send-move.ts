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

/** Sends a mutation that answers with a thing or a refusal. No answer is a refusal too: nothing is thrown. */
export async function sendMove<Data extends Record<string, unknown>, Variables extends OperationVariables>(
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
    refused += 1;
    return { refusal: answer, answered: true };
  } catch (error) {
    refused += 1;
    return { refusal: unanswered(whyOf(error)), answered: false };
  }
}

/** Its own code where the server answered with an error. */
function whyOf(error: unknown): WhyUnanswered {
  if (!CombinedGraphQLErrors.is(error)) return 'UNREACHABLE';
  const code = error.errors[0]?.extensions?.['code'];
  return typeof code === 'string' ? code : 'FAILED';
}
