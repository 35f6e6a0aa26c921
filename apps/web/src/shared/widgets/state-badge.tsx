import { Badge, type Tone } from './badge.js';

type Props<State extends string> = {
  readonly state: State;
  /** For every state its word and its tone, so that a new state does not compile without them. */
  readonly states: Readonly<Record<State, { readonly label: string; readonly tone: Tone }>>;
};

export function StateBadge<State extends string>({ state, states }: Props<State>) {
  const { label, tone } = states[state];
  return <Badge tone={tone}>{label}</Badge>;
}
