import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { CaseId } from '@systemblick/domain/cases/case';
import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId } from '@systemblick/domain/kernel/id';
import type { Observation, ObservationId } from '@systemblick/domain/reconstruction/observation';
import type { Passage, PassageId } from '@systemblick/domain/reconstruction/passage';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';

import type { Mapping } from '../platform/aggregate-store.js';
import { ObservationRow, PassageRow } from './reconstruction.rows.js';

export const passageMapping: Mapping<Passage, PassageRow> = {
  kind: 'Passage',
  row: PassageRow,
  toAggregate: (row) => ({
    id: row.id as PassageId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    sessionId: row.sessionId as ReconstructionSessionId,
    caseId: row.caseId as CaseId,
    textNumber: row.textNumber,
    section: row.section,
    start: row.start,
    end: row.end,
    quote: row.quote,
    releasedFor: row.releasedFor as BodyId[],
  }),
  toRow: ({ version: _, releasedFor, ...passage }) => ({ ...passage, releasedFor: [...releasedFor] }),
};

export const observationMapping: Mapping<Observation, ObservationRow> = {
  kind: 'Observation',
  row: ObservationRow,
  toAggregate: (row) => ({
    id: row.id as ObservationId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    sessionId: row.sessionId as ReconstructionSessionId,
    bundleId: row.bundleId as CaseBundleId,
    kind: row.kind,
    wording: row.wording,
    passageIds: row.passageIds as PassageId[],
    caseIds: row.caseIds as CaseId[],
    institutionTypes: row.institutionTypes,
    legalSpheres: row.legalSpheres,
  }),
  toRow: ({ version: _, passageIds, caseIds, institutionTypes, legalSpheres, ...observation }) => ({
    ...observation,
    passageIds: [...passageIds],
    caseIds: [...caseIds],
    institutionTypes: [...institutionTypes],
    legalSpheres: [...legalSpheres],
  }),
};
