import type { Id, MunicipalityId } from '../kernel/id.js';
import { pick } from '../kernel/pick.js';
import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { requiredText, textLimits, type TextRefusal } from '../kernel/text.js';
import type { Versioned } from '../kernel/versioned.js';
import type { CaseBundleId } from '../cases/case-bundle.js';
import type { CaseId } from '../cases/case.js';
import type { ObservationKind } from '../cases/observation-kind.js';
import type { InstitutionType } from '../people/institution-type.js';
import type { LegalSphere } from '../people/legal-sphere.js';
import type { PassageId } from './passage.js';
import type { ReconstructionSessionId } from './session.js';

export type ObservationId = Id<'Observation'>;

export type ObservationWording = {
  readonly kind: ObservationKind;
  readonly wording: string;
  readonly passageIds: readonly PassageId[];
  /** The cases it shows in: those of its passages, and others the group named. */
  readonly caseIds: readonly CaseId[];
  readonly institutionTypes: readonly InstitutionType[];
  readonly legalSpheres: readonly LegalSphere[];
};

/** What the group sees in one or more passages. The group's, so it has no author; types of institutions only. */
export type Observation = Versioned &
  ObservationWording & {
    readonly id: ObservationId;
    readonly sessionId: ReconstructionSessionId;
    readonly bundleId: CaseBundleId;
  };

export type ObservationRefusal = Refusal<'OBSERVATION_WITHOUT_CASE'>;

export function recordObservation({
  id,
  municipalityId,
  sessionId,
  bundleId,
  ...wording
}: ObservationWording & {
  readonly id: ObservationId;
  readonly municipalityId: MunicipalityId;
  readonly sessionId: ReconstructionSessionId;
  readonly bundleId: CaseBundleId;
}): Result<Observation, ObservationRefusal | TextRefusal> {
  return changeObservation({ ...wording, id, municipalityId, version: 0, sessionId, bundleId }, wording);
}

export function changeObservation(
  observation: Observation,
  command: ObservationWording,
): Result<Observation, ObservationRefusal | TextRefusal> {
  const wording = requiredText('wording', command.wording, textLimits.paragraph);
  if (!wording.ok) return wording;
  if (command.caseIds.length === 0) return refuse({ code: 'OBSERVATION_WITHOUT_CASE', field: 'passageIds' });

  const fields = pick(command, ['kind', 'passageIds', 'institutionTypes', 'legalSpheres']);
  return accept({ ...observation, ...fields, wording: wording.value, caseIds: [...new Set(command.caseIds)] });
}
