import { Injectable } from '@nestjs/common';

import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import { sendThemeBack, submitTheme } from '@systemblick/domain/themes/move-theme';
import { resumeRoute, submitRoute } from '@systemblick/domain/themes/route';
import type { Transaction } from '@systemblick/persistence/platform/tenant';
import { ProposalStores } from '@systemblick/persistence/proposals/proposal-stores';
import { ThemeStores } from '@systemblick/persistence/themes/theme-stores';

type Answer = Promise<Result<Proposal, Refusal>>;

/** A theme goes before the Lenkungsgruppe with the first proposal handed in for it, and back when the last is returned. */
@Injectable()
export class MoveThemeOfProposal {
  constructor(
    private readonly themes: ThemeStores,
    private readonly proposals: ProposalStores,
  ) {}

  async submit(transaction: Transaction, proposal: Proposal): Answer {
    const { themes, routes } = this.themes;
    const theme = await themes.load(transaction, proposal.themeId, 'lock');
    if (theme?.state === 'submitted') return accept(proposal);
    const actor = system(proposal);
    const moved = await themes.changeWithin(
      transaction,
      proposal.themeId,
      'any',
      { action: 'theme:submit', actor },
      submitTheme,
    );
    if (!moved.ok) return moved;
    const act = { action: 'route:submit', actor };
    const route = await routes.changeWithin(transaction, moved.value.routeId, 'any', act, submitRoute);
    return route.ok ? accept(proposal) : route;
  }

  async sendBack(transaction: Transaction, proposal: Proposal): Answer {
    const { themes, routes } = this.themes;
    const theme = await themes.load(transaction, proposal.themeId, 'lock');
    if (theme?.state !== 'submitted') return accept(proposal);
    if (await this.proposals.isHandedInByOthers(transaction, proposal.themeId, proposal.id)) return accept(proposal);

    const actor = system(proposal);
    const act = { action: 'theme:sendBack', actor };
    const moved = await themes.changeWithin(transaction, theme.id, 'any', act, sendThemeBack);
    if (!moved.ok) return moved;
    const route = await routes.changeWithin(
      transaction,
      theme.routeId,
      'any',
      { action: 'route:resume', actor },
      resumeRoute,
    );
    return route.ok ? accept(proposal) : route;
  }
}

const system = ({ municipalityId }: Proposal) => ({ kind: 'system', municipalityId }) as const;
