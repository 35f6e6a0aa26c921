import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { ImportRefusal, OfferGiven } from '@systemblick/domain/people/import-offer';
import { nameKey, type PlaceNames } from '@systemblick/persistence/people/people-queries';

import type { OfferLineInput } from './offer.inputs.js';

/** A line with the things its names mean; refused with the name that means none. What it leaves out stays left out. */
export function readLine(input: OfferLineInput, names: PlaceNames): Result<OfferGiven, ImportRefusal> {
  const { id: _id, line: _line, institutionName, memberMunicipalityNames, ...texts } = input;
  const institutionId = institutionName?.trim() ? names.institutions.get(nameKey(institutionName)) : null;
  if (institutionId === undefined)
    return refuse({
      code: 'INSTITUTION_UNKNOWN',
      field: 'institutionName',
      facts: { name: institutionName?.trim() ?? '' },
    });

  const places = (memberMunicipalityNames ?? []).map((name) => ({ name, id: names.members.get(nameKey(name)) }));
  const unknown = places.find(({ id }) => id === undefined);
  if (unknown)
    return refuse({
      code: 'MEMBER_MUNICIPALITY_UNKNOWN',
      field: 'memberMunicipalityNames',
      facts: { name: unknown.name.trim() },
    });

  return accept({
    ...texts,
    institutionId: institutionName === undefined ? undefined : institutionId,
    memberMunicipalityIds:
      memberMunicipalityNames === undefined ? undefined : places.flatMap(({ id }) => (id ? [id] : [])),
    field: emptied(texts.field, ''),
    targetGroup: emptied(texts.targetGroup, ''),
    description: emptied(texts.description, ''),
    languages: emptied(texts.languages, []),
    childCare: emptied(texts.childCare, false),
    barrierFree: emptied(texts.barrierFree, false),
  });
}

/** An empty cell empties; what was left out stays left out. */
const emptied = <Value>(value: Value | null | undefined, empty: Value): Value | undefined =>
  value === null ? empty : value;
