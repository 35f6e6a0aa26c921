import { Injectable } from '@nestjs/common';

import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { Proposal } from '@systemblick/domain/proposals/proposal';
import type { Work } from '@systemblick/persistence/platform/work';
import { Proposals } from '@systemblick/persistence/proposals/proposals';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { Routes } from '@systemblick/persistence/themes/routes';

type Answer = Promise<Result<Proposal, Refusal>>;

/** A theme goes before the Lenkungsgruppe with the first proposal handed in for it, and back when the last is returned. */
@Injectable()
export class MoveThemeOfProposal {
  constructor(
    private readonly themes: GenerativeThemes,
    private readonly routes: Routes,
    private readonly proposals: Proposals,
  ) {}

  async submit(work: Work, proposal: Proposal): Answer {
    const theme = await this.themes.lock(work, proposal.themeId);
    if (theme?.state === 'submitted') return accept(proposal);
    const actor = system(proposal);
    const moved = await this.themes.follow(work, actor, 'submit', proposal.themeId, { paper: null });
    if (!moved.ok) return moved;
    const route = await this.routes.follow(work, actor, 'submit', moved.value.routeId, { paper: null });
    return route.ok ? accept(proposal) : route;
  }

  async sendBack(work: Work, proposal: Proposal): Answer {
    const theme = await this.themes.lock(work, proposal.themeId);
    if (theme?.state !== 'submitted') return accept(proposal);
    if (await this.proposals.isHandedInByOthers(work, proposal.themeId, proposal.id)) return accept(proposal);

    const actor = system(proposal);
    const moved = await this.themes.follow(work, actor, 'sendBack', theme.id, { paper: null });
    if (!moved.ok) return moved;
    const route = await this.routes.follow(work, actor, 'resume', theme.routeId, { paper: null });
    return route.ok ? accept(proposal) : route;
  }
}

const system = ({ municipalityId }: Proposal) => ({ kind: 'system', municipalityId }) as const;
