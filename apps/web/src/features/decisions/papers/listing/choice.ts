import type { PaperState } from '@systemblick/domain/decisions/papers/beschlussvorlage';

/** The tabs of the list, how each is named in the address, and which states it shows. */
export const paperTabs = [
  { tab: 'inWork', word: 'in-arbeit', states: ['draft', 'statements', 'cleared'] },
  { tab: 'tabled', word: 'vorgelegt', states: ['tabled'] },
  { tab: 'decided', word: 'entschieden', states: ['decided', 'implementing', 'completed'] },
] as const satisfies readonly { tab: string; word: string; states: readonly PaperState[] }[];

export type PaperTab = (typeof paperTabs)[number]['tab'];
export type PaperChoice = { readonly tab: PaperTab; readonly search: string; readonly mineOnly: boolean };

const parameters = { tab: 'auswahl', search: 'suche', mineOnly: 'meine' } as const;

/** Which papers the address asks for. Who cannot see papers in work begins with what is decided. */
export function choiceOf(address: URLSearchParams, first: PaperTab): PaperChoice {
  return {
    tab: paperTabs.find(({ word }) => word === address.get(parameters.tab))?.tab ?? first,
    search: address.get(parameters.search) ?? '',
    mineOnly: address.get(parameters.mineOnly) === 'ja',
  };
}

/** The address with one part changed; an empty part goes. */
export function withPart(address: URLSearchParams, name: keyof typeof parameters, value: string): URLSearchParams {
  const next = new URLSearchParams(address);
  if (value === '') next.delete(parameters[name]);
  else next.set(parameters[name], value);
  return next;
}

export const statesOf = (tab: PaperTab): readonly PaperState[] =>
  paperTabs.find((one) => one.tab === tab)?.states ?? [];
