import { legalSpheres, type LegalSphere } from '@systemblick/domain/people/legal-sphere';
import { themeKinds, type ThemeKind } from '@systemblick/domain/themes/theme';

import type { ThemesVariables } from './themes.document.js';

export type ThemeTab = NonNullable<ThemesVariables['tab']>;

/** The tabs of the list, and how each is named in the address. */
export const tabs = [
  { tab: 'inWork', word: 'in-arbeit' },
  { tab: 'stored', word: 'speicher' },
  { tab: 'ended', word: 'abgeschlossen' },
] as const satisfies readonly { readonly tab: ThemeTab; readonly word: string }[];

export const parameters = { tab: 'auswahl', search: 'suche', legalSphere: 'rechtskreis', kind: 'art' } as const;

export type ThemeChoice = {
  readonly tab: ThemeTab;
  readonly search: string;
  readonly legalSphere: LegalSphere | undefined;
  readonly kind: ThemeKind | undefined;
};

/** Which themes the address asks for. What it cannot mean is left out. */
export function choiceOf(address: URLSearchParams): ThemeChoice {
  return {
    tab: tabs.find(({ word }) => word === address.get(parameters.tab))?.tab ?? 'inWork',
    search: address.get(parameters.search) ?? '',
    legalSphere: legalSpheres.find((sphere) => sphere === address.get(parameters.legalSphere)),
    kind: themeKinds.find((kind) => kind === address.get(parameters.kind)),
  };
}

/** The address with one part changed; an empty part goes. */
export function withPart(address: URLSearchParams, name: keyof typeof parameters, value: string): URLSearchParams {
  const next = new URLSearchParams(address);
  if (value === '') next.delete(parameters[name]);
  else next.set(parameters[name], value);
  return next;
}

export const isFiltered = ({ search, legalSphere, kind }: ThemeChoice): boolean =>
  search !== '' || legalSphere !== undefined || kind !== undefined;
