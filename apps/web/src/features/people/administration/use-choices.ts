import { useQuery } from '@apollo/client/react';

import type { Choice } from '#shared/form/choice.js';
import { InstitutionsDocument } from '../institutions.document.js';
import { MemberMunicipalitiesDocument } from './municipalities.document.js';
import { PersonsDocument } from './people.document.js';

/** Institutions to choose from; one that is closed stays only where it is already chosen. */
export function useInstitutionChoices(chosen: string | null = null): readonly Choice[] {
  const { data } = useQuery(InstitutionsDocument, { variables: { first: 100 } });
  const shown = data?.institutions.nodes.filter(({ id, state }) => state === 'active' || id === chosen) ?? [];
  return shown.map(({ id, name }) => ({ value: id, label: name }));
}

/** People to choose from. */
export function usePersonChoices(): readonly Choice[] {
  const { data } = useQuery(PersonsDocument, { variables: { first: 100, includeLeft: false } });
  return (data?.persons.nodes ?? []).map(({ id, name, institution }) => ({
    value: id,
    label: institution ? `${name} (${institution.shortName})` : name,
  }));
}

/** The Kommunen of a Kreis to choose from; none in a kreisfreie Stadt. */
export function useMunicipalityChoices(): readonly Choice[] {
  const { data } = useQuery(MemberMunicipalitiesDocument);
  return (data?.memberMunicipalities.nodes ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
