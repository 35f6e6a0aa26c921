import type { BodyId } from '../kernel/actor.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { Id, PersonId } from '../kernel/id.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Versioned } from '../kernel/versioned.js';
import type { GenerativeThemeId, RouteId } from '../themes/theme.js';
import type { ProjektgruppeId } from './projektgruppe.js';

export type ProposalId = Id<'Proposal'>;
export const proposalStates = ['draft', 'consulting', 'submitted', 'accepted', 'returned'] as const;
export type ProposalState = (typeof proposalStates)[number];
export const proposalMainLine: readonly ProposalState[] = ['draft', 'consulting', 'submitted', 'accepted'];

/** Lösungsvorschlag: solves a problem. Entwicklungsvorschlag: spreads or develops something. */
export const proposalKinds = ['solution', 'development'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export const proposalSections = [
  'situation',
  'analysis',
  'solution',
  'resources',
  'legalBasis',
  'effect',
  'municipalities',
] as const;
export type ProposalSection = (typeof proposalSections)[number];
/** What the sections are called where people read them. */
export const proposalSectionNames: Readonly<Record<ProposalSection, string>> = {
  situation: 'Ausgangslage',
  analysis: 'Analyse',
  solution: 'Lösung',
  resources: 'Ressourcen',
  legalBasis: 'Rechtsgrundlagen',
  effect: 'Wirkung und Indikatoren',
  municipalities: 'Bedeutung für die kreisangehörigen Kommunen',
};
export type ProposalText = { readonly title: string; readonly sections: Readonly<Record<ProposalSection, string>> };

export const consultationAnswers = ['agree', 'agreeWithRemark', 'object'] as const;
export type ConsultationAnswer = (typeof consultationAnswers)[number];
export type Consultation = {
  readonly personId: PersonId;
  readonly answer: ConsultationAnswer;
  readonly remark: string | null;
  readonly answeredAt: Date;
};

/** What an Arbeitsgruppe or Projektgruppe writes, together, for a theme. */
export type Proposal = Versioned & {
  readonly id: ProposalId;
  readonly themeId: GenerativeThemeId;
  readonly routeId: RouteId | null;
  /** The group's body; `projektgruppeId` null where the Arbeitsgruppe writes. */
  readonly bodyId: BodyId;
  readonly projektgruppeId: ProjektgruppeId | null;
  readonly kind: ProposalKind;
  readonly text: ProposalText;
  readonly answers: readonly Consultation[];
  readonly state: ProposalState;
  readonly answersUntil: CivilDate | null;
  readonly submittedAt: Date | null;
  readonly acceptedAt: Date | null;
  /** Null where no acceptance was needed, because the coordinator led the group. */
  readonly acceptedBy: PersonId | null;
  readonly returnedRemark: string | null;
};

export type ProposalRefusal = Refusal<
  | 'PROPOSAL_EMPTY'
  | 'ANSWERS_UNTIL_PAST'
  | 'NOT_IN_THIS_GROUP'
  | 'REMARK_MISSING'
  | 'MEMBERS_UNANSWERED'
  | 'LEADER_NEVER_ACCEPTS'
  | 'PROPOSAL_TITLE_UNFIT'
  | 'PROPOSAL_SECTION_UNFIT'
  | 'PROPOSAL_UNREADABLE'
>;

/** The objections the group hands on with its proposal. */
export const objections = ({ answers }: Proposal): readonly Consultation[] =>
  answers.filter(({ answer }) => answer === 'object');
