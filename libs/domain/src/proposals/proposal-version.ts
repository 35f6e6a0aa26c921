import type { MunicipalityId, PersonId } from '../kernel/id.js';
import type { Proposal, ProposalId, ProposalText } from './proposal.js';

export const versionOccasions = ['consult', 'submit'] as const;
export type VersionOccasion = (typeof versionOccasions)[number];

/** What a proposal said when it was handed to the members, or to the coordination. Never changed. */
export type ProposalVersion = {
  readonly municipalityId: MunicipalityId;
  readonly proposalId: ProposalId;
  /** From 1, without gaps. */
  readonly number: number;
  readonly occasion: VersionOccasion;
  readonly text: ProposalText;
  readonly writtenBy: PersonId;
  readonly writtenAt: Date;
};

export const nextVersion = (
  { municipalityId, id, text }: Proposal,
  { occasion, latest, by, now }: { occasion: VersionOccasion; latest: number; by: PersonId; now: Date },
): ProposalVersion => ({
  municipalityId,
  proposalId: id,
  number: latest + 1,
  occasion,
  text,
  writtenBy: by,
  writtenAt: now,
});
