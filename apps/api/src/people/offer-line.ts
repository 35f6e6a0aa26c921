import { lineKey, saysSomething } from '@systemblick/domain/kernel/text';
import type { ImportRefusal, OfferGiven } from '@systemblick/domain/people/import-offer';
import type { PlaceNames } from '@systemblick/persistence/people/people-queries';

import type { OfferLineInput } from './offer.inputs.js';

export type LineRead = { readonly given: OfferGiven; readonly unknown: readonly ImportRefusal[] };

/** A line with the things its names mean, and every name that means none. What it leaves out stays left out. */
export function readLine(input: OfferLineInput, names: PlaceNames): LineRead {
  const { id: _id, line: _line, meant: _meant, institutionName, memberMunicipalityNames, ...texts } = input;
  const named = saysSomething(institutionName ?? '') ? institutionName : null;
  const institutionId = named ? names.institutions.get(lineKey(named)) : null;
  const places = (memberMunicipalityNames ?? []).map((name) => ({ name, id: names.members.get(lineKey(name)) }));
  const noPlaces = places.filter(({ id }) => id === undefined);

  const given = {
    ...texts,
    institutionId: institutionName === undefined ? undefined : (institutionId ?? null),
    memberMunicipalityIds:
      memberMunicipalityNames === undefined ? undefined : places.flatMap(({ id }) => (id ? [id] : [])),
    field: emptied(texts.field, ''),
    targetGroup: emptied(texts.targetGroup, ''),
    description: emptied(texts.description, ''),
    languages: emptied(texts.languages, []),
    childCare: emptied(texts.childCare, false),
    barrierFree: emptied(texts.barrierFree, false),
  };
  return {
    given,
    unknown: [...(institutionId === undefined ? [noInstitution(institutionName)] : []), ...noPlaces.map(noPlace)],
  };
}

const noInstitution = (name: string | null | undefined): ImportRefusal => ({
  code: 'INSTITUTION_UNKNOWN',
  field: 'institutionName',
  facts: { name: name?.trim() ?? '' },
});

const noPlace = ({ name }: { readonly name: string }): ImportRefusal => ({
  code: 'MEMBER_MUNICIPALITY_UNKNOWN',
  field: 'memberMunicipalityNames',
  facts: { name: name.trim() },
});

/** An empty cell empties; what was left out stays left out. */
const emptied = <Value>(value: Value | null | undefined, empty: Value): Value | undefined =>
  value === null ? empty : value;
