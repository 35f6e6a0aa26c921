import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { NotFound, Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { Observation, ObservationId } from '@systemblick/domain/reconstruction/observation';
import { proposeTheme } from '@systemblick/domain/themes/propose-theme';
import type { GenerativeTheme, GenerativeThemeId, ThemeWording } from '@systemblick/domain/themes/theme';
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
    if (!observations.ok) return observations;

    const [first] = observations.value;
    const theme = proposeTheme({
      ...command,
      municipalityId: actor.municipalityId,
      bundleId: first?.bundleId ?? null,
      sessionId: first?.sessionId ?? null,
      hintIds: [],
      proposedBy: actor.personId,
      now: this.clock.now(),
    });
    return this.unit.do(async (work): Promise<Result<GenerativeTheme, Refusal>> => {
      const there = await this.there.institutions(work, { field: 'institutionIds', ids: command.institutionIds });
      if (!there.ok) return there;
      if (!theme.ok) return theme;
      return accept(await this.themes.create(work, theme.value, { action: 'theme:propose', actor }));
    });
  }

  async attach(
    actor: PersonActor,
    { observationIds, ...which }: WhichTheme & { readonly observationIds: readonly ObservationId[] },
  ) {
    const known = await this.known(observationIds);
    return this.unit.do((work) =>
      this.themes.move(work, actor, 'attach', which, () => (known.ok ? { observationIds, hintIds: [] } : known)),
    );
  }

  /** The observations themselves. */
  private async known(ids: readonly ObservationId[]): Promise<Result<readonly Observation[], NotFound>> {
    if (ids.length === 0) return accept([]);
    const found = await this.sessions.observationsById(ids);
    return ids.every((id) => found.has(id))
      ? accept(ids.flatMap((id) => found.get(id) ?? []))
      : refuse({ code: 'NOT_FOUND', field: 'observationIds' });
  }
}
