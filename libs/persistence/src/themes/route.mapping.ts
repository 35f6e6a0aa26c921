import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { Route, RouteChoice } from '@systemblick/domain/themes/route';
import type { GenerativeThemeId, RouteId } from '@systemblick/domain/themes/theme';

import type { Mapping } from '../platform/aggregate-store.js';
import { present } from '../platform/present.js';
import { RouteRow } from './theme.rows.js';

export const routeMapping: Mapping<Route, RouteRow> = { kind: 'Route', row: RouteRow, toAggregate: toRoute, toRow };

export function toRoute(row: RouteRow): Route {
  return {
    ...toChoice(row),
    id: row.id as RouteId,
    municipalityId: row.municipalityId as MunicipalityId,
    version: row.version,
    state: row.state,
    themeId: row.themeId as GenerativeThemeId,
    reason: row.reason,
    responsibleId: row.responsibleId as PersonId | null,
    openedOn: row.openedOn as CivilDate,
    steps: row.steps,
    escalation: row.escalation,
    outcome: row.outcome,
    endedOn: row.endedOn as CivilDate | null,
  };
}

function toChoice(row: RouteRow): RouteChoice {
  switch (row.kind) {
    case 'bilateral':
      return {
        kind: 'bilateral',
        partnerInstitutionId: present(row.partnerInstitutionId, row) as InstitutionId,
        contact: present(row.contact, row),
      };
    case 'workingGroup':
      return {
        kind: 'workingGroup',
        bodyId: present(row.bodyId, row) as BodyId,
        acrossLegalSpheres: present(row.acrossLegalSpheres, row),
      };
    case 'projectGroup':
      return { kind: 'projectGroup' };
  }
}

function toRow(route: Route): Omit<RouteRow, 'version'> {
  return {
    municipalityId: route.municipalityId,
    id: route.id,
    state: route.state,
    kind: route.kind,
    themeId: route.themeId,
    reason: route.reason,
    responsibleId: route.responsibleId,
    openedOn: route.openedOn,
    partnerInstitutionId: route.kind === 'bilateral' ? route.partnerInstitutionId : null,
    contact: route.kind === 'bilateral' ? route.contact : null,
    bodyId: route.kind === 'workingGroup' ? route.bodyId : null,
    acrossLegalSpheres: route.kind === 'workingGroup' ? route.acrossLegalSpheres : null,
    steps: route.steps,
    escalation: route.escalation,
    outcome: route.outcome,
    endedOn: route.endedOn,
  };
}
