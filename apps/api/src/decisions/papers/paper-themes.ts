import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { routeMoves } from '@systemblick/domain/themes/route-moves';
import type { RouteState } from '@systemblick/domain/themes/route-state';
import type { GenerativeTheme, ThemeState } from '@systemblick/domain/themes/theme';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';
import type { Work } from '@systemblick/persistence/platform/work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { Routes } from '@systemblick/persistence/themes/routes';

type Paper = Pick<Beschlussvorlage, 'id' | 'municipalityId' | 'themeIds'>;
type Done = Promise<Result<unknown, Refusal>>;

/** A paper's themes go with it: before the Lenkungsgruppe, decided, or back on their way. */
@Injectable()
export class ThemesOfPaper {
  constructor(
    private readonly themes: GenerativeThemes,
    private readonly routes: Routes,
    private readonly queries: PaperQueries,
    private readonly clock: Clock,
  ) {}

  submit(work: Work, paper: Paper): Done {
    return this.eachThatIs('onRoute', work, paper, async (theme) => {
      const moved = await this.themes.follow(work, system(paper), 'submit', theme.id, { paper: paper.id });
      return moved.ok ? this.moveRoute(work, paper, theme, 'submit') : moved;
    });
  }

  decide(work: Work, paper: Paper): Done {
    const now = this.clock.now();
    return this.eachThatIs('submitted', work, paper, ({ id }) =>
      this.themes.follow(work, system(paper), 'decide', id, { paper: paper.id, now }),
    );
  }

  /** A paper is before the body again: its themes are, too, those that were decided with it and those that went on their way. */
  async reconsider(work: Work, paper: Paper): Done {
    const again = await this.eachThatIs('decided', work, paper, ({ id }) =>
      this.themes.follow(work, system(paper), 'reconsider', id, { paper: paper.id }),
    );
    return again.ok ? this.submit(work, paper) : again;
  }

  /** A theme that another paper still brings before the body stays there; asked once it is held: of two papers the last sends it back. */
  sendBack(work: Work, paper: Paper): Done {
    return this.eachThatIs('submitted', work, paper, async (theme) => {
      if ((await this.queries.themesOnTable(work, paper.id)).has(theme.id)) return accept(true);
      const moved = await this.themes.follow(work, system(paper), 'sendBack', theme.id, { paper: paper.id });
      return moved.ok ? this.moveRoute(work, paper, theme, 'resume') : moved;
    });
  }

  /** In the order of their ids, so that two acts never wait for each other; ends with the first refusal. */
  private async eachThatIs(
    state: ThemeState,
    work: Work,
    { themeIds }: Paper,
    step: (theme: GenerativeTheme) => Done,
  ): Done {
    for (const id of themeIds.toSorted()) {
      const theme = await this.themes.lock(work, id);
      if (theme?.state !== state) continue;
      const done = await step(theme);
      if (!done.ok) return done;
    }
    return accept(true);
  }

  /** A way that stands elsewhere already stays there. */
  private async moveRoute(work: Work, paper: Paper, theme: GenerativeTheme, move: 'submit' | 'resume'): Done {
    if (!('routeId' in theme)) return accept(true);
    const route = await this.routes.lock(work, theme.routeId);
    const starts: readonly RouteState[] = routeMoves[move].from;
    if (!route || !starts.includes(route.state)) return accept(true);
    return this.routes.follow(work, system(paper), move, route.id, { paper: paper.id });
  }
}

const system = ({ municipalityId }: Paper) => ({ kind: 'system', municipalityId }) as const;
