import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import type { DotVoting, DotVotingId, Weighing } from '@systemblick/domain/themes/dot-voting';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import type { Mapping } from '../platform/aggregate-store.js';
import { present } from '../platform/present.js';
import { DotVotingRow, DotWeighingRow } from './theme.rows.js';

export const dotVotingMapping: Mapping<DotVoting, DotVotingRow, readonly Weighing[]> = {
  kind: 'DotVoting',
  row: DotVotingRow,
  children: {
    async load(manager, { municipalityId, id, state }) {
      if (state === 'closed') return [];
      const rows = await manager.find(DotWeighingRow, {
        where: { municipalityId, votingId: id },
        order: { voterId: 'ASC' },
      });
      return rows.map(toWeighing);
    },
    async save(manager, voting, before) {
      const key = { municipalityId: voting.municipalityId, votingId: voting.id };
      if (voting.state === 'closed') {
        await manager.delete(DotWeighingRow, key);
        return;
      }
      const known = before?.state === 'open' ? before.weighings : [];
      const set = voting.weighings.filter((weighing) => !known.includes(weighing));
      if (set.length)
        await manager.upsert(
          DotWeighingRow,
          set.map(({ voterId, dots }) => ({ ...key, voterId, dots })),
          ['municipalityId', 'votingId', 'voterId'],
        );
    },
  },
  toAggregate: toDotVoting,
  toRow: (voting) => ({
    municipalityId: voting.municipalityId,
    id: voting.id,
    state: voting.state,
    sessionId: voting.sessionId,
    themeIds: [...voting.themeIds],
    budget: voting.budget,
    result: voting.state === 'closed' ? voting.result : null,
    voters: voting.state === 'closed' ? voting.voters : null,
  }),
};

export const toWeighing = ({ voterId, dots }: DotWeighingRow): Weighing => ({ voterId: voterId as PersonId, dots });

export function toDotVoting(row: DotVotingRow, weighings: readonly Weighing[]): DotVoting {
  const base = {
    id: row.id as DotVotingId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    sessionId: row.sessionId as ReconstructionSessionId,
    themeIds: row.themeIds as GenerativeThemeId[],
    budget: row.budget,
  };
  return row.state === 'open'
    ? { ...base, state: 'open', weighings }
    : { ...base, state: 'closed', result: present(row.result, row), voters: present(row.voters, row) };
}
