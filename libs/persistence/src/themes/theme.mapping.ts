import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { HintId } from '@systemblick/domain/cases/hint';
import type { InstitutionId } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { ObservationId } from '@systemblick/domain/reconstruction/observation';
import type { ReconstructionSessionId } from '@systemblick/domain/reconstruction/session';
import type { Priority } from '@systemblick/domain/themes/priority';
import type { GenerativeTheme, GenerativeThemeId, RouteId, ThemeBase } from '@systemblick/domain/themes/theme';

import type { Mapping } from '../platform/aggregate-store.js';
import { present } from '../platform/present.js';
import { GenerativeThemeRow } from './theme.rows.js';

export const themeMapping: Mapping<GenerativeTheme, GenerativeThemeRow> = {
  kind: 'GenerativeTheme',
  row: GenerativeThemeRow,
  toAggregate: toTheme,
  toRow,
};

export function toTheme(row: GenerativeThemeRow): GenerativeTheme {
  const base = toBase(row);
  const routeId = () => present(row.routeId, row) as RouteId;
  const day = (written: string | null) => present(written, row) as CivilDate;
  switch (row.state) {
    case 'proposed':
      return { ...base, state: 'proposed' };
    case 'stored':
      return {
        ...base,
        state: 'stored',
        storedOn: day(row.storedOn),
        reason: present(row.reason, row),
        revisitOn: day(row.revisitOn),
      };
    case 'onRoute':
    case 'submitted':
      return { ...base, state: row.state, routeId: routeId() };
    case 'settled':
      return {
        ...base,
        state: 'settled',
        routeId: routeId(),
        outcome: present(row.outcome, row),
        settledOn: day(row.settledOn),
      };
    case 'decided':
      return { ...base, state: 'decided', routeId: routeId(), decidedOn: day(row.decidedOn) };
    case 'implemented':
      return {
        ...base,
        state: 'implemented',
        routeId: routeId(),
        decidedOn: day(row.decidedOn),
        implementedOn: day(row.implementedOn),
      };
    case 'merged':
      return { ...base, state: 'merged', mergedInto: present(row.mergedInto, row) as GenerativeThemeId };
    case 'split':
      return { ...base, state: 'split', splitInto: present(row.splitInto, row) as GenerativeThemeId[] };
    case 'dropped':
      return { ...base, state: 'dropped', reason: present(row.reason, row) };
  }
}

const toBase = (row: GenerativeThemeRow): ThemeBase => ({
  id: row.id as GenerativeThemeId,
  municipalityId: row.municipalityId as MunicipalityId,
  version: row.version,
  kind: row.kind,
  title: row.title,
  description: row.description,
  question: row.question,
  legalSpheres: row.legalSpheres,
  institutionIds: row.institutionIds as InstitutionId[],
  bundleId: row.bundleId as CaseBundleId | null,
  sessionId: row.sessionId as ReconstructionSessionId | null,
  observationIds: row.observationIds as ObservationId[],
  hintIds: row.hintIds as HintId[],
  priority: toPriority(row),
  proposedOn: row.proposedOn as CivilDate,
  proposedBy: row.proposedBy as PersonId | null,
  timesSeenAgain: row.timesSeenAgain,
  shared: row.shared,
});

function toPriority({ affected, severity, influence, sphereBreadth }: GenerativeThemeRow): Priority | null {
  if (affected === null || severity === null || influence === null || sphereBreadth === null) return null;
  return { affected, severity, influence, legalSpheres: sphereBreadth };
}

function toRow(theme: GenerativeTheme): Omit<GenerativeThemeRow, 'version'> {
  return {
    municipalityId: theme.municipalityId,
    id: theme.id,
    state: theme.state,
    kind: theme.kind,
    title: theme.title,
    description: theme.description,
    question: theme.question,
    legalSpheres: [...theme.legalSpheres],
    institutionIds: [...theme.institutionIds],
    bundleId: theme.bundleId,
    sessionId: theme.sessionId,
    observationIds: [...theme.observationIds],
    hintIds: [...theme.hintIds],
    affected: theme.priority?.affected ?? null,
    severity: theme.priority?.severity ?? null,
    influence: theme.priority?.influence ?? null,
    sphereBreadth: theme.priority?.legalSpheres ?? null,
    proposedOn: theme.proposedOn,
    proposedBy: theme.proposedBy,
    timesSeenAgain: theme.timesSeenAgain,
    shared: theme.shared,
    routeId: 'routeId' in theme ? theme.routeId : null,
    storedOn: theme.state === 'stored' ? theme.storedOn : null,
    revisitOn: theme.state === 'stored' ? theme.revisitOn : null,
    reason: 'reason' in theme ? theme.reason : null,
    outcome: theme.state === 'settled' ? theme.outcome : null,
    settledOn: theme.state === 'settled' ? theme.settledOn : null,
    decidedOn: 'decidedOn' in theme ? theme.decidedOn : null,
    implementedOn: theme.state === 'implemented' ? theme.implementedOn : null,
    mergedInto: theme.state === 'merged' ? theme.mergedInto : null,
    splitInto: theme.state === 'split' ? [...theme.splitInto] : null,
  };
}
