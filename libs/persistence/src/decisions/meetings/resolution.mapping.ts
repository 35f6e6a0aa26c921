import type { BallotId } from '@systemblick/domain/decisions/meetings/ballot';
import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { AgendaItemId, MeetingId } from '@systemblick/domain/decisions/meetings/meeting';
import type { Resolution, ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { MunicipalityId } from '@systemblick/domain/kernel/id';

import type { Mapping } from '../../platform/aggregate-store.js';
import { ResolutionRow } from './resolution.rows.js';

export const resolutionMapping: Mapping<Resolution, ResolutionRow> = {
  kind: 'Resolution',
  row: ResolutionRow,
  toAggregate: toResolution,
  toRow: ({ version: _, corrections, ...resolution }) => ({
    ...resolution,
    corrections: corrections.map((one) => ({ ...one, at: one.at.toISOString() })),
  }),
};

export function toResolution(row: ResolutionRow): Resolution {
  return {
    id: row.id as ResolutionId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    meetingId: row.meetingId as MeetingId | null,
    itemId: row.itemId as AgendaItemId | null,
    paperId: row.paperId as BeschlussvorlageId | null,
    pointNumber: row.pointNumber,
    wording: row.wording,
    outcome: row.outcome,
    way: row.way,
    ballotId: row.ballotId as BallotId | null,
    tally: row.tally,
    dissent: row.dissent,
    resolvedAt: row.resolvedAt,
    presence: row.presence,
    political: row.political && { ...row.political, earlier: row.political.earlier ?? [] },
    corrections: row.corrections.map((one) => ({ ...one, at: new Date(one.at) })),
  };
}
