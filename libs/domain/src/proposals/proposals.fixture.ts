import { aDay, anId, body, hellenrath, institution, now, person } from '../kernel/kernel.fixture.js';
import type { Projektgruppe } from './projektgruppe.js';
import type { Consultation, Proposal, ProposalText } from './proposal.js';

const common = { municipalityId: hellenrath, version: 1 };

export const aProjektgruppe = (over: Partial<Projektgruppe> = {}): Projektgruppe => ({
  ...common,
  id: anId('group-1'),
  name: 'Übergang AsylbLG – SGB II',
  mandate: 'Ein verbindliches Übergabeverfahren.',
  outOfScope: null,
  themeIds: [anId('theme-1')],
  institutionIds: [institution('jobcenter')],
  existingBody: { kind: 'noneFits', reason: 'Kein Gremium über beide Rechtskreise.' },
  voice: { kind: 'present', institutionIds: [institution('mso')] },
  dueOn: aDay('2026-11-05'),
  confirmations: [{ institutionId: institution('jobcenter'), confirmedBy: person('lea'), confirmedAt: now }],
  state: 'proposed',
  bodyId: null,
  mandatedAt: null,
  mandatedBy: null,
  concludedOn: null,
  conclusion: null,
  ...over,
});

export const aProposalText = (over: Partial<ProposalText['sections']> = {}): ProposalText => ({
  title: 'Wechsel ohne Lücke',
  sections: {
    situation: '',
    analysis: '',
    solution: 'Ein Wechselbogen, sobald ein Bescheid vorliegt.',
    resources: '',
    legalBasis: '',
    effect: '',
    municipalities: '',
    ...over,
  },
});

export const aConsultation = (name: string, over: Partial<Consultation> = {}): Consultation => ({
  personId: person(name),
  answer: 'agree',
  remark: null,
  answeredAt: now,
  ...over,
});

export const aProposal = (over: Partial<Proposal> = {}): Proposal => ({
  ...common,
  id: anId('proposal-1'),
  themeId: anId('theme-1'),
  routeId: anId('route-1'),
  bodyId: body('projectGroup'),
  projektgruppeId: anId('group-1'),
  kind: 'solution',
  text: aProposalText(),
  answers: [aConsultation('ada')],
  state: 'draft',
  answersUntil: aDay('2026-10-01'),
  submittedAt: null,
  acceptedAt: null,
  acceptedBy: null,
  returnedRemark: null,
  ...over,
});
