import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import type { Adoption, AdoptionId } from '@systemblick/domain/follow-up/adoption';
import type { Feedback, FeedbackId } from '@systemblick/domain/follow-up/feedback';
import type { Measure, MeasureId } from '@systemblick/domain/follow-up/measure';
import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import type { Mapping } from '../platform/aggregate-store.js';
import { AdoptionRow, FeedbackRow, MeasureRow } from './measure.rows.js';

export const measureMapping: Mapping<Measure, MeasureRow> = {
  kind: 'Measure',
  row: MeasureRow,
  toAggregate: toMeasure,
  toRow: ({ version: _counted, contributingInstitutionIds, ...measure }) => ({
    ...measure,
    contributingInstitutionIds: [...contributingInstitutionIds],
  }),
};

export function toMeasure({ search: _kept, ...row }: MeasureRow): Measure {
  return {
    ...row,
    id: row.id as MeasureId,
    municipalityId: row.municipalityId as MunicipalityId,
    resolutionId: row.resolutionId as ResolutionId,
    paperId: row.paperId as BeschlussvorlageId | null,
    institutionId: row.institutionId as InstitutionId,
    responsibleId: row.responsibleId as PersonId | null,
    contributingInstitutionIds: row.contributingInstitutionIds as InstitutionId[],
    startsOn: row.startsOn as CivilDate | null,
    dueOn: row.dueOn as CivilDate,
    doneOn: row.doneOn as CivilDate | null,
    verifiedOn: row.verifiedOn as CivilDate | null,
  };
}

export const adoptionMapping: Mapping<Adoption, AdoptionRow> = {
  kind: 'Adoption',
  row: AdoptionRow,
  toAggregate: toAdoption,
  toRow: ({ version: _counted, ...adoption }) => adoption,
};

export function toAdoption(row: AdoptionRow): Adoption {
  return {
    ...row,
    id: row.id as AdoptionId,
    municipalityId: row.municipalityId as MunicipalityId,
    resolutionId: row.resolutionId as ResolutionId,
    memberMunicipalityId: row.memberMunicipalityId as MemberMunicipalityId,
    decidedOn: row.decidedOn as CivilDate | null,
  };
}

export const feedbackMapping: Mapping<Feedback, FeedbackRow> = {
  kind: 'Feedback',
  row: FeedbackRow,
  toAggregate: toFeedback,
  toRow: ({ version: _counted, ...feedback }) => feedback,
};

export function toFeedback(row: FeedbackRow): Feedback {
  return {
    ...row,
    id: row.id as FeedbackId,
    municipalityId: row.municipalityId as MunicipalityId,
    themeId: row.themeId as GenerativeThemeId,
    sentBy: row.sentBy as PersonId,
  };
}
