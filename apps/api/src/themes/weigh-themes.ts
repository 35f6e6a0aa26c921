import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { take } from '@systemblick/domain/kernel/move';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { mayContribute } from '@systemblick/domain/reconstruction/open-text';
import type { ReconstructionSession, ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import { openDotVoting, type Dots, type DotVoting, type DotVotingId } from '@systemblick/domain/themes/dot-voting';
import { dotVotingMoves } from '@systemblick/domain/themes/dot-voting-moves';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { ReconstructionSessions } from '@systemblick/persistence/reconstruction/reconstruction-sessions';
import { DotVotings } from '@systemblick/persistence/themes/dot-votings';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { permitted } from '../platform/permissions/permitted.js';
import { permitWeighing } from './weighing.views.js';

type OpenCommand = {
  readonly id: DotVotingId;
  readonly sessionId: ReconstructionSessionId;
  readonly themeIds: readonly GenerativeThemeId[];
  readonly budget: number;
};

type Weighed = { readonly session: ReconstructionSession; readonly voting: DotVoting };

/** The group weighs its themes with dots. */
@Injectable()
export class WeighThemes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly votings: DotVotings,
    private readonly sessions: ReconstructionSessions,
    private readonly themes: GenerativeThemes,
  ) {}

  /** The session is held, here and while dots are given: it is not closed meanwhile. */
  open(actor: PersonActor, command: OpenCommand) {
    return this.unit.do(async (work): Promise<Result<Weighed, Refusal>> => {
      const session = await this.sessions.hold(work, command.sessionId);
      if (!session) return refuse({ code: 'NOT_FOUND', field: 'sessionId' } as const);
      const may = permitWeighing(actor, 'dotVoting:prepare', session);
      if (!may.ok) return may;
      const known = await this.themes.findAll(command.themeIds, work);
      if (!command.themeIds.every((id) => known.has(id)))
        return refuse({ code: 'NOT_FOUND', field: 'themeIds' } as const);

      const { municipalityId } = actor;
      const voting = openDotVoting({ ...command, municipalityId, sessionState: session.state });
      if (!voting.ok) return voting;
      const act = { action: 'dotVoting:prepare', actor };
      return accept({ session, voting: await this.votings.create(work, voting.value, act) });
    });
  }

  /**
   * Side by side: nobody's dots overwrite another's. The log knows that dots were given, not by whom. So it is no `move`,
   * which logs whoever makes it.
   */
  cast(actor: PersonActor, id: DotVotingId, dots: readonly Dots[]) {
    const act = { action: 'dotVoting:cast', actor: { kind: 'system', municipalityId: actor.municipalityId } } as const;
    return this.unit.do(async (work): Promise<Result<Weighed, Refusal>> => {
      const known = await this.votings.find(id, work);
      const session = known && (await this.sessions.hold(work, known.sessionId));
      if (!session) return refuse({ code: 'NOT_FOUND' } as const);
      const cast = await this.votings.change(work, id, 'any', act, (voting) =>
        permitted(permitWeighing(actor, 'dotVoting:cast', session, voting), () =>
          permitted(mayContribute(session, actor, 'weigh'), () =>
            take(dotVotingMoves, 'cast', voting, { voterId: actor.personId, dots }),
          ),
        ),
      );
      return cast.ok ? accept({ session, voting: cast.value }) : cast;
    });
  }

  /** Only the sums stay. */
  async close(actor: PersonActor, id: DotVotingId, expectedVersion: number | 'any') {
    const known = await this.votings.find(id);
    const session = known && (await this.sessions.find(known.sessionId));
    if (!session) return refuse({ code: 'NOT_FOUND' } as const);

    const closed = await this.unit.do((work) => this.votings.move(work, actor, 'close', { id, expectedVersion }));
    return closed.ok ? accept({ session, voting: closed.value }) : closed;
  }
}
