import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { Act } from '@systemblick/domain/kernel/act';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { decideTheme, reconsiderTheme, sendThemeBack, submitTheme } from '@systemblick/domain/themes/move-theme';
import { resumeRoute, submitRoute } from '@systemblick/domain/themes/route';
import type { GenerativeTheme, GenerativeThemeId, ThemeState } from '@systemblick/domain/themes/theme';
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
      const moved = await this.moveTheme(work, paper, theme.id, 'theme:submit', submitTheme);
      return moved.ok ? this.moveRoute(work, paper, theme, 'route:submit', submitRoute) : moved;
    });
  }

  decide(work: Work, paper: Paper): Done {
    const now = this.clock.now();
    return this.eachThatIs('submitted', work, paper, ({ id }) =>
      this.moveTheme(work, paper, id, 'theme:decide', (theme) => decideTheme(theme, { now })),
    );
  }

  /** A paper is before the body again: its themes are, too, those that were decided with it and those that went on their way. */
  async reconsider(work: Work, paper: Paper): Done {
    const again = await this.eachThatIs('decided', work, paper, ({ id }) =>
      this.moveTheme(work, paper, id, 'theme:reconsider', reconsiderTheme),
    );
    return again.ok ? this.submit(work, paper) : again;
  }

  /** A theme that another paper still brings before the body stays there. */
  async sendBack(work: Work, paper: Paper): Done {
    const elsewhere = await this.queries.themesOnTable(work, paper.id);
    return this.eachThatIs('submitted', work, paper, async (theme) => {
      if (elsewhere.has(theme.id)) return accept(true);
      const moved = await this.moveTheme(work, paper, theme.id, 'theme:sendBack', sendThemeBack);
      return moved.ok ? this.moveRoute(work, paper, theme, 'route:resume', resumeRoute) : moved;
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

  private moveTheme(
    work: Work,
    paper: Paper,
    id: GenerativeThemeId,
    action: string,
    verb: (theme: GenerativeTheme) => Result<GenerativeTheme, Refusal>,
  ): Done {
    return this.themes.change(work, id, 'any', this.act(paper, action), verb);
  }

  /** A way that stands elsewhere already stays there. */
  private async moveRoute(
    work: Work,
    paper: Paper,
    theme: GenerativeTheme,
    action: string,
    verb: typeof submitRoute | typeof resumeRoute,
  ): Done {
    if (!('routeId' in theme)) return accept(true);
    const route = await this.routes.lock(work, theme.routeId);
    if (!route || !verb(route).ok) return accept(true);
    return this.routes.change(work, theme.routeId, 'any', this.act(paper, action), verb);
  }

  private act({ municipalityId, id }: Paper, action: string): Act {
    return { action, actor: { kind: 'system', municipalityId }, facts: { paper: id } };
  }
}
