import { Injectable } from '@nestjs/common';

import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { ProjektgruppePlan } from '@systemblick/domain/proposals/projektgruppe';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';
import { ThemeQueries } from '@systemblick/persistence/themes/theme-queries';

import { StillThere } from '../people/still-there.js';

/** Whether everything a plan names is there, and an existing body can do the work. */
@Injectable()
export class KnownToPlan {
  constructor(
    private readonly themes: ThemeQueries,
    private readonly people: PeopleQueries,
    private readonly there: StillThere,
  ) {}

  /** What a plan named `before` may stay named. */
  async check(
    { themeIds, institutionIds, existingBody, voice }: ProjektgruppePlan,
    before?: ProjektgruppePlan,
  ): Promise<Result<true, Refusal>> {
    const bodyIds = existingBody?.kind === 'used' ? [existingBody.bodyId] : [];
    const voiceIds = voicesOf(voice);
    const [themes, bodies] = await Promise.all([this.themes.themesById(themeIds), this.people.bodiesById(bodyIds)]);
    if (!themeIds.every((id) => themes.has(id))) return refuse({ code: 'NOT_FOUND', field: 'themeIds' });
    const named = { field: 'institutionIds', ids: institutionIds, before: before?.institutionIds ?? [] };
    const there = await this.there.institutions(named);
    if (!there.ok) return there;
    const voices = { field: 'voiceInstitutionIds', ids: voiceIds, before: voicesOf(before?.voice ?? null) };
    const heard = await this.there.institutions(voices);
    if (!heard.ok) return heard;
    if (!bodyIds.every((id) => bodies.has(id))) return refuse({ code: 'NOT_FOUND', field: 'existingBodyId' });
    if ([...bodies.values()].some(({ state, kind }) => state !== 'active' || kind === 'steeringGroup'))
      return refuse({ code: 'BODY_UNFIT', field: 'existingBodyId' });

    return accept(true as const);
  }
}

const voicesOf = (voice: ProjektgruppePlan['voice']) => (voice?.kind === 'present' ? voice.institutionIds : []);
