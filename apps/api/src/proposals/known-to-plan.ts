import { Injectable } from '@nestjs/common';

import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { ProjektgruppePlan } from '@systemblick/domain/proposals/projektgruppe';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { ThemeQueries } from '@systemblick/persistence/themes/theme-queries';

/** Whether everything a plan names is there, and an existing body can do the work. */
@Injectable()
export class KnownToPlan {
  constructor(
    private readonly themes: ThemeQueries,
    private readonly people: PeopleQueries,
  ) {}

  async check({ themeIds, institutionIds, existingBody, voice }: ProjektgruppePlan): Promise<Result<true, Refusal>> {
    const bodyIds = existingBody?.kind === 'used' ? [existingBody.bodyId] : [];
    const voiceIds = voice?.kind === 'present' ? voice.institutionIds : [];
    const [themes, institutions, bodies] = await Promise.all([
      this.themes.themesById(themeIds),
      this.people.institutionsById([...institutionIds, ...voiceIds]),
      this.people.bodiesById(bodyIds),
    ]);
    if (!themeIds.every((id) => themes.has(id))) return refuse({ code: 'NOT_FOUND', field: 'themeIds' });
    if (!institutionIds.every((id) => institutions.has(id)))
      return refuse({ code: 'NOT_FOUND', field: 'institutionIds' });
    if (!voiceIds.every((id) => institutions.has(id)))
      return refuse({ code: 'NOT_FOUND', field: 'voiceInstitutionIds' });
    if (!bodyIds.every((id) => bodies.has(id))) return refuse({ code: 'NOT_FOUND', field: 'existingBodyId' });
    if ([...bodies.values()].some(({ state, kind }) => state !== 'active' || kind === 'steeringGroup'))
      return refuse({ code: 'BODY_UNFIT', field: 'existingBodyId' });

    return accept(true as const);
  }
}
