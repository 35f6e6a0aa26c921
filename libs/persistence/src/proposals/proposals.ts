import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Proposal, ProposalId } from '@systemblick/domain/proposals/proposal';
import { proposalMoves } from '@systemblick/domain/proposals/proposal-moves';
import { nextVersion, type VersionOccasion } from '@systemblick/domain/proposals/proposal-version';
import { relationsToGroup } from '@systemblick/domain/proposals/rights';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { Work } from '../platform/work.js';
import { proposalMapping } from './proposal.mapping.js';
import { ProposalVersionRow, type ProposalRow } from './proposal.rows.js';

/** Where proposals are kept and moved. */
export class Proposals extends MovedStore<Proposal, ProposalId, ProposalRow, typeof proposalMoves> {
  constructor(tenant: Tenant) {
    super(tenant, proposalMapping, 'proposal', proposalMoves, (_work, actor, { bodyId }) =>
      Promise.resolve(relationsToGroup(actor, bodyId)),
    );
  }

  /** Keeps what the proposal says now, numbered; its row is locked by who hands it on. */
  async keepVersion(
    work: Work,
    proposal: Proposal,
    { occasion, by, now }: { readonly occasion: VersionOccasion; readonly by: PersonId; readonly now: Date },
  ): Promise<void> {
    const { municipalityId, id } = proposal;
    const latest = await work.manager.maximum(ProposalVersionRow, 'number', { municipalityId, proposalId: id });
    const { text, ...version } = nextVersion(proposal, { occasion, latest: latest ?? 0, by, now });
    await work.manager.insert(ProposalVersionRow, { ...version, ...text });
  }

  /** Whether another proposal for this theme lies with the coordination, or was accepted. */
  async isHandedInByOthers(work: Work, themeId: GenerativeThemeId, id: ProposalId): Promise<boolean> {
    const rows = await work.manager.query<unknown[]>(
      `SELECT 1 FROM proposal WHERE municipality_id = current_municipality() AND theme_id = $1 AND id <> $2
         AND state IN ('submitted', 'accepted') LIMIT 1`,
      [themeId, id],
    );
    return rows.length > 0;
  }
}
