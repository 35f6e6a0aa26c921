import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import type { ObservationId } from '@systemblick/domain/reconstruction/observation';
import { proposeTheme } from '@systemblick/domain/themes/propose-theme';
import type { GenerativeThemeId, ThemeWording } from '@systemblick/domain/themes/theme';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { StillThere } from '../people/still-there.js';
import type { WhichTheme } from './shape-theme.js';

export type ProposedWording = ThemeWording & { readonly observationIds: readonly ObservationId[] };

/** Somebody sees what is general, and says on which observations it rests. */
@Injectable()
export class ProposeTheme {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly themes: GenerativeThemes,
    private readonly sessions: SessionQueries,
    private readonly there: StillThere,
    private readonly clock: Clock,
  ) {}

  async propose(actor: PersonActor, command: ProposedWording & { readonly id: GenerativeThemeId }) {
    const observations = await this.known(command.observationIds);
    if (!observations) return refuse({ code: 'NOT_FOUND', field: 'observationIds' } as const);

    const there = await this.there.institutions({ field: 'institutionIds', ids: command.institutionIds });
    if (!there.ok) return there;
    const [first] = observations;
    const theme = proposeTheme({
      ...command,
      municipalityId: actor.municipalityId,
      bundleId: first?.bundleId ?? null,
      sessionId: first?.sessionId ?? null,
      hintIds: [],
      proposedBy: actor.personId,
      now: this.clock.now(),
    });
    return theme.ok
      ? this.unit.do(async (work) =>
          accept(await this.themes.create(work, theme.value, { action: 'theme:propose', actor })),
        )
      : theme;
  }

  async attach(
    actor: PersonActor,
    { observationIds, ...which }: WhichTheme & { readonly observationIds: readonly ObservationId[] },
  ) {
    if (!(await this.known(observationIds))) return refuse({ code: 'NOT_FOUND', field: 'observationIds' } as const);

    return this.unit.do((work) => this.themes.move(work, actor, 'attach', which, { observationIds, hintIds: [] }));
  }

  /** The observations themselves; undefined where one of them is not there. */
  private async known(ids: readonly ObservationId[]) {
    if (ids.length === 0) return [];
    const found = await this.sessions.observationsById(ids);
    return ids.every((id) => found.has(id)) ? ids.flatMap((id) => found.get(id) ?? []) : undefined;
  }
}
