import { relationsToSession } from '@systemblick/domain/reconstruction/rights';
import type { DotVoting, DotVotingId, Weighing } from '@systemblick/domain/themes/dot-voting';
import { dotVotingMoves } from '@systemblick/domain/themes/dot-voting-moves';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import type { ReconstructionSessions } from '../reconstruction/reconstruction-sessions.js';
import { dotVotingMapping } from './dot-voting.mapping.js';
import type { DotVotingRow } from './theme.rows.js';

/** Where dot votings are kept and moved. */
export class DotVotings extends MovedStore<
  DotVoting,
  DotVotingId,
  DotVotingRow,
  typeof dotVotingMoves,
  readonly Weighing[]
> {
  constructor(tenant: Tenant, sessions: ReconstructionSessions) {
    super(tenant, dotVotingMapping, 'dotVoting', dotVotingMoves, async (work, actor, { sessionId }) => {
      const session = await sessions.find(sessionId, work);
      return session ? relationsToSession(actor, session) : new Set();
    });
  }
}
