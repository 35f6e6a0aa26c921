import { observationKinds, type ObservationKind } from '@systemblick/domain/cases/observation-kind';

/** Findings under their kinds, in the kinds' order; kinds without any are left out. */
export function byKind<Finding extends { readonly kind: ObservationKind }>(findings: readonly Finding[]) {
  return observationKinds
    .map((kind) => ({ kind, findings: findings.filter((finding) => finding.kind === kind) }))
    .filter((group) => group.findings.length > 0);
}
