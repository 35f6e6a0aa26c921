import type { Life } from '../kernel/transition.js';
import { isFinal, statesOf, waysBack, waysFrom, type OneWay } from '../kernel/way-back.js';
import { allTransitions } from './transitions.js';

const heading = `# States

Where each thing can stand, how it goes on, and how it comes back, printed from the tables the api enforces; do not edit.
Where there is no way back the last column says why; "final" leads nowhere else either. Who may do it, and in which
states, is in [Rights](rights.md).
`;

type Printed = { readonly life: Life; readonly oneWay: OneWay };

/** Every life as Markdown, one chapter each; `docs/states.md` is this text. */
export function statesDocument(lives: Readonly<Record<string, Printed>> = allTransitions): string {
  return [heading, ...Object.entries(lives).map(([name, life]) => `## ${name}\n\n${table(life)}`)].join('\n');
}

function table({ life, oneWay }: Printed): string {
  const rows = statesOf(life).map((state) => {
    const backwards = waysBack(life, state);
    const forth = waysFrom(life, state).filter((way) => !backwards.includes(way));
    const why = oneWay[state] === undefined ? '' : `${isFinal(life, state) ? 'final: ' : ''}${oneWay[state]}`;
    return `| ${state} | ${named(forth)} | ${named(backwards) || why || 'here it begins'} |`;
  });
  return ['| state | way forth | way back |', '| --- | --- | --- |', ...rows].join('\n') + '\n';
}

const named = (ways: Life): string => ways.map(({ event, to }) => `\`${event}\` → ${to}`).join(', ');
