import { Injectable } from '@nestjs/common';

import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { ProjektgruppePlan } from '@systemblick/domain/proposals/projektgruppe';
import { Bodies } from '@systemblick/persistence/people/bodies';
import type { Work } from '@systemblick/persistence/platform/work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { StillThere } from '../people/still-there.js';

/** Whether everything a plan names is there, and an existing body can do the work. */
@Injectable()
export class KnownToPlan {
  constructor(
    private readonly themes: GenerativeThemes,
    private readonly bodies: Bodies,
    private readonly there: StillThere,
  ) {}

  /** What a plan named `before` may stay named. */
  async check(
    work: Work,
    { themeIds, institutionIds, existingBody, voice }: ProjektgruppePlan,
    before?: ProjektgruppePlan,
  ): Promise<Result<true, Refusal>> {
    const themes = await this.themes.findAll(themeIds, work);
    if (!themeIds.every((id) => themes.has(id))) return refuse({ code: 'NOT_FOUND', field: 'themeIds' });
    const there = await this.there.institutions(
      work,
      { field: 'institutionIds', ids: institutionIds, before: before?.institutionIds ?? [] },
      { field: 'voiceInstitutionIds', ids: voicesOf(voice), before: voicesOf(before?.voice ?? null) },
    );
    if (!there.ok) return there;
    if (existingBody?.kind !== 'used') return accept(true);
    const body = await this.bodies.hold(work, existingBody.bodyId);
    if (!body) return refuse({ code: 'NOT_FOUND', field: 'existingBodyId' });
    if (body.state !== 'active' || body.kind === 'steeringGroup')
      return refuse({ code: 'BODY_UNFIT', field: 'existingBodyId' });

    return accept(true);
  }
}

const voicesOf = (voice: ProjektgruppePlan['voice']) => (voice?.kind === 'present' ? voice.institutionIds : []);
