import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { GroupMeeting, GroupMeetingId, GroupTask, GroupTaskId } from '@systemblick/domain/proposals/group-work';
import type { Projektgruppe, ProjektgruppeId } from '@systemblick/domain/proposals/projektgruppe';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';

import type { Mapping } from '../platform/aggregate-store.js';
import { GroupMeetingRow, GroupTaskRow, ProjektgruppeRow } from './projektgruppe.rows.js';

export const projektgruppeMapping: Mapping<Projektgruppe, ProjektgruppeRow> = {
  kind: 'Projektgruppe',
  row: ProjektgruppeRow,
  toAggregate: toProjektgruppe,
  toRow: ({ version: _, confirmations, themeIds, institutionIds, ...group }) => ({
    ...group,
    themeIds: [...themeIds],
    institutionIds: [...institutionIds],
    confirmations: confirmations.map(({ confirmedAt, ...given }) => ({
      ...given,
      confirmedAt: confirmedAt.toISOString(),
    })),
  }),
};

export function toProjektgruppe(row: ProjektgruppeRow): Projektgruppe {
  return {
    id: row.id as ProjektgruppeId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    state: row.state,
    name: row.name,
    mandate: row.mandate,
    outOfScope: row.outOfScope,
    themeIds: row.themeIds as GenerativeThemeId[],
    institutionIds: row.institutionIds as InstitutionId[],
    existingBody: row.existingBody,
    voice: row.voice,
    dueOn: row.dueOn as CivilDate | null,
    confirmations: row.confirmations.map(({ confirmedAt, ...given }) => ({
      ...given,
      confirmedAt: new Date(confirmedAt),
    })),
    bodyId: row.bodyId as BodyId | null,
    mandatedAt: row.mandatedAt,
    mandatedBy: row.mandatedBy as PersonId | null,
    concludedOn: row.concludedOn as CivilDate | null,
    conclusion: row.conclusion,
  };
}

export const groupTaskMapping: Mapping<GroupTask, GroupTaskRow> = {
  kind: 'GroupTask',
  row: GroupTaskRow,
  toAggregate: toTask,
  toRow: ({ version: _, ...task }) => task,
};

export function toTask(row: GroupTaskRow): GroupTask {
  return {
    id: row.id as GroupTaskId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    projektgruppeId: row.projektgruppeId as ProjektgruppeId,
    title: row.title,
    responsibleId: row.responsibleId as PersonId | null,
    dueOn: row.dueOn as CivilDate | null,
    doneAt: row.doneAt,
  };
}

export const groupMeetingMapping: Mapping<GroupMeeting, GroupMeetingRow> = {
  kind: 'GroupMeeting',
  row: GroupMeetingRow,
  toAggregate: toGroupMeeting,
  toRow: ({ version: _, ...meeting }) => meeting,
};

export function toGroupMeeting(row: GroupMeetingRow): GroupMeeting {
  return {
    id: row.id as GroupMeetingId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    projektgruppeId: row.projektgruppeId as ProjektgruppeId,
    startsAt: row.startsAt,
    place: row.place,
    result: row.result,
  };
}
