import { Injectable } from '@nestjs/common';

import type { OwnList } from '@systemblick/anonymization/own-list';
import { surnamesOf } from '@systemblick/domain/people/own-words';
import { OwnNamesQuery } from '@systemblick/persistence/people/own-names';
import type { Work } from '@systemblick/persistence/platform/work';

const nothing: OwnList = { surnames: [], institutions: [], places: [], fileNumberPatterns: [] };

/** What a municipality knows of itself, for the check of texts: it goes before every other layer. */
@Injectable()
export class OwnWords {
  constructor(private readonly names: OwnNamesQuery) {}

  async list(work?: Work): Promise<OwnList> {
    const names = await this.names.all(work);
    if (!names) return nothing;
    const { municipality, people, institutions, places, fileNumberPatterns } = names;
    const place = municipality.replace(/^(?:Kreis|Stadt|Landkreis|Städteregion|Rhein-Kreis)[ ]/u, '');
    return {
      surnames: [...new Set(people.flatMap(surnamesOf))].toSorted(),
      institutions: institutions.filter((name) => name.trim() !== ''),
      places: [...new Set([place, ...places])],
      fileNumberPatterns,
    };
  }
}
