import type { Ballot, BallotBase, BallotId, Vote } from '@systemblick/domain/decisions/meetings/ballot';
import type { AgendaItemId, MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { SeatId } from '@systemblick/domain/people/seat';

import type { Mapping } from '../../platform/aggregate-store.js';
import { present } from '../../platform/present.js';
import { randomId } from '../../platform/new-id.js';
import { BallotRow, VoteRow } from './ballot.rows.js';

export const ballotMapping: Mapping<Ballot, BallotRow, readonly Vote[]> = {
  kind: 'Ballot',
  row: BallotRow,
  children: {
    async load(manager, { municipalityId, id }) {
      const rows = await manager.find(VoteRow, { where: { municipalityId, ballotId: id }, order: { seatId: 'ASC' } });
      return rows.map(toVote);
    },
    /** A cancelled ballot has no result, and keeps nobody's choice. */
    async save(manager, ballot, before) {
      const key = { municipalityId: ballot.municipalityId, ballotId: ballot.id };
      if (ballot.state === 'cancelled') {
        await manager.delete(VoteRow, key);
        return;
      }
      const known = votesOf(before);
      for (const vote of votesOf(ballot)) {
        const earlier = known.find(({ seatId }) => seatId === vote.seatId);
        const { seatId, castBy, choice, objection, castAt } = vote;
        if (!earlier)
          await manager.insert(VoteRow, { ...key, id: randomId(), seatId, castBy, choice, objection, castAt });
        else if (earlier !== vote) await manager.update(VoteRow, { ...key, seatId }, { choice, objection });
      }
    },
  },
  toAggregate: toBallot,
  toRow,
};

const votesOf = (ballot: Ballot | undefined): readonly Vote[] => (ballot && 'votes' in ballot ? ballot.votes : []);

export const toVote = (row: VoteRow): Vote => ({
  seatId: row.seatId as SeatId,
  castBy: row.castBy as PersonId,
  choice: row.choice,
  objection: row.objection,
  castAt: row.castAt,
});

export function toBallot(row: BallotRow, votes: readonly Vote[]): Ballot {
  const base = toBase(row);
  switch (row.state) {
    case 'prepared':
      return { ...base, state: 'prepared' };
    case 'open':
      return {
        ...base,
        state: 'open',
        openedAt: present(row.openedAt, row),
        electorate: present(row.electorate, row),
        excludedSeatIds: present(row.excludedSeatIds, row) as SeatId[],
        present: present(row.present, row),
        votes,
        drawn: [],
      };
    case 'closed':
      return {
        ...base,
        state: 'closed',
        closedAt: present(row.closedAt, row),
        tally: present(row.tally, row),
        entitled: present(row.entitled, row),
        present: present(row.present, row),
        presentAtClose: row.presentAtClose,
        outcome: present(row.outcome, row),
        votes,
        slips: [],
        reportedIn: row.reportedIn as MeetingId | null,
      };
    case 'cancelled':
      return { ...base, state: 'cancelled', reason: present(row.reason, row) };
  }
}

const toBase = (row: BallotRow): BallotBase => ({
  id: row.id as BallotId,
  municipalityId: row.municipalityId as MunicipalityId,
  version: row.version,
  bodyId: row.bodyId as BodyId,
  meetingId: row.meetingId as MeetingId | null,
  itemId: row.itemId as AgendaItemId | null,
  subject: row.subject,
  wording: row.wording,
  rule: row.rule,
  kind: row.kind,
  procedure: row.procedure,
  answersUntil: row.answersUntil as CivilDate | null,
  minimumAnswers: row.minimumAnswers,
});

function toRow(ballot: Ballot): Omit<BallotRow, 'version'> {
  const { municipalityId, id, state, bodyId, meetingId, itemId, subject, wording } = ballot;
  const { rule, kind, procedure, answersUntil, minimumAnswers } = ballot;
  const open = ballot.state === 'open' ? ballot : undefined;
  const closed = ballot.state === 'closed' ? ballot : undefined;
  return {
    ...{ municipalityId, id, state, bodyId, meetingId, itemId, subject, wording },
    ...{ rule, kind, procedure, answersUntil, minimumAnswers },
    openedAt: open?.openedAt ?? null,
    electorate: open?.electorate ?? null,
    excludedSeatIds: open ? [...open.excludedSeatIds] : null,
    present: open?.present ?? closed?.present ?? null,
    presentAtClose: closed?.presentAtClose ?? null,
    closedAt: closed?.closedAt ?? null,
    tally: closed?.tally ?? null,
    entitled: closed?.entitled ?? null,
    outcome: closed?.outcome ?? null,
    reportedIn: closed?.reportedIn ?? null,
    reason: ballot.state === 'cancelled' ? ballot.reason : null,
  };
}
