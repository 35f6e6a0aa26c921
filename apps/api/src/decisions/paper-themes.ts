import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/beschlussvorlage';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Act } from '@systemblick/domain/kernel/repository';
import type { Result } from '@systemblick/domain/kernel/result';
import { decideTheme, reconsiderTheme, sendThemeBack, submitTheme } from '@systemblick/domain/themes/move-theme';
import { resumeRoute, submitRoute } from '@systemblick/domain/themes/route';
import type { GenerativeTheme, GenerativeThemeId, ThemeState } from '@systemblick/domain/themes/theme';
import { PaperQueries } from '@systemblick/persistence/decisions/paper-queries';
import type { Transaction } from '@systemblick/persistence/platform/tenant';
import { ThemeStores } from '@systemblick/persistence/themes/theme-stores';

import { stepDone } from '../platform/step-done.js';

type ThemeAction = 'theme:submit' | 'theme:decide' | 'theme:reconsider' | 'theme:sendBack';
type Paper = Pick<Beschlussvorlage, 'id' | 'municipalityId' | 'themeIds'>;

/** A paper's themes go with it: before the Lenkungsgruppe, decided, or back on their way. */
@Injectable()
export class ThemesOfPaper {
  constructor(
    private readonly stores: ThemeStores,
    private readonly queries: PaperQueries,
    private readonly clock: Clock,
  ) {}

  async submit(transaction: Transaction, paper: Paper): Promise<void> {
    for (const id of await this.standing(transaction, paper, 'onRoute')) {
      await this.moveTheme(transaction, paper, id, 'theme:submit', submitTheme);
      await this.moveRoute(transaction, paper, id, 'route:submit');
    }
  }

  async decide(transaction: Transaction, paper: Paper): Promise<void> {
    const now = this.clock.now();
    for (const id of await this.standing(transaction, paper, 'submitted'))
      await this.moveTheme(transaction, paper, id, 'theme:decide', (theme) => decideTheme(theme, { now }));
  }

  /** A paper is before the body again: its themes are, too, those that were decided with it and those that went on their way. */
  async reconsider(transaction: Transaction, paper: Paper): Promise<void> {
    for (const id of await this.standing(transaction, paper, 'decided'))
      await this.moveTheme(transaction, paper, id, 'theme:reconsider', reconsiderTheme);
    await this.submit(transaction, paper);
  }

  /** A theme that another paper still brings before the body stays there. */
  async sendBack(transaction: Transaction, paper: Paper): Promise<void> {
    const elsewhere = await this.queries.themesOnTable(transaction, paper.id);
    for (const id of await this.standing(transaction, paper, 'submitted')) {
      if (elsewhere.has(id)) continue;
      await this.moveTheme(transaction, paper, id, 'theme:sendBack', sendThemeBack);
      await this.moveRoute(transaction, paper, id, 'route:resume');
    }
  }

  private async standing(
    transaction: Transaction,
    { themeIds }: Paper,
    state: ThemeState,
  ): Promise<readonly GenerativeThemeId[]> {
    const found: GenerativeThemeId[] = [];
    for (const id of themeIds.toSorted())
      if ((await this.stores.themes.load(transaction, id, 'lock'))?.state === state) found.push(id);
    return found;
  }

  private async moveTheme(
    transaction: Transaction,
    paper: Paper,
    id: GenerativeThemeId,
    action: ThemeAction,
    move: (theme: GenerativeTheme) => Result<GenerativeTheme, Refusal>,
  ): Promise<void> {
    stepDone(await this.stores.themes.changeWithin(transaction, id, 'any', this.act(paper, action), move));
  }

  /** A way that stands elsewhere already stays there. */
  private async moveRoute(
    transaction: Transaction,
    paper: Paper,
    themeId: GenerativeThemeId,
    action: 'route:submit' | 'route:resume',
  ): Promise<void> {
    const theme = await this.stores.themes.load(transaction, themeId);
    if (!theme || !('routeId' in theme)) return;
    const move = action === 'route:submit' ? submitRoute : resumeRoute;
    const route = await this.stores.routes.load(transaction, theme.routeId, 'lock');
    if (!route || !move(route).ok) return;
    stepDone(await this.stores.routes.changeWithin(transaction, route.id, 'any', this.act(paper, action), move));
  }

  private act({ municipalityId, id }: Paper, action: string): Act {
    return { action, actor: { kind: 'system', municipalityId }, facts: { paper: id } };
  }
}
