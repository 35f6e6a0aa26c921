import type { Life } from './transition.js';

/** Why a state leads nowhere, or only forth: a sentence for each such state of a life, and for no other. */
export type OneWay<State extends string = string> = Readonly<Partial<Record<State, string>>>;

/** Every state a life names, in the order in which it names them. */
export const statesOf = (life: Life): readonly string[] => [...new Set(life.flatMap(({ from, to }) => [from, to]))];

/** The arrows that leave a state for another one. */
export const waysFrom = (life: Life, state: string): Life =>
  life.filter(({ from, to }) => from === state && to !== state);

/** How many steps each state is from where the life begins. */
function distances(life: Life): ReadonlyMap<string, number> {
  const found = new Map<string, number>(life.slice(0, 1).map(({ from }) => [from, 0]));
  for (const [state, steps] of found)
    for (const { to } of waysFrom(life, state)) if (!found.has(to)) found.set(to, steps + 1);
  return found;
}

/** Whether nothing leads on from a state. */
export const isFinal = (life: Life, state: string): boolean => waysFrom(life, state).length === 0;

/** The arrows that lead nearer to where the life begins, or where none does so at once, by and by. An end is nowhere nearer. */
export function waysBack(life: Life, state: string): Life {
  const ways = waysFrom(life, state);
  const atOnce = ways.filter(({ to }) => isNearer(life, to, state));
  return atOnce.length > 0 ? atOnce : ways.filter(({ to }) => leadsNearer(life, to, state));
}

/** Whether a state needs no word: there is a way forth, and where something came before it, a way back. */
export const speaksForItself = (life: Life, state: string): boolean =>
  !isFinal(life, state) && (state === life[0]?.from || waysBack(life, state).length > 0);

function isNearer(life: Life, state: string, than: string): boolean {
  const steps = distances(life);
  return !isFinal(life, state) && (steps.get(state) ?? 0) < (steps.get(than) ?? 0);
}

function leadsNearer(life: Life, from: string, than: string): boolean {
  const seen = new Set([from]);
  for (const state of seen) for (const { to } of waysFrom(life, state)) if (to !== than) seen.add(to);
  return [...seen].some((state) => isNearer(life, state, than));
}
