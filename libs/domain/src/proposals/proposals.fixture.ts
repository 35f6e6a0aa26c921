import { aDay, anId, body, hellenrath, institution, now, person } from '../kernel/kernel.fixture.js';
import type { In } from '../kernel/move.js';
import type { Projektgruppe } from './projektgruppe.js';
import type { Consultation, Proposal, ProposalText } from './proposal.js';

const common = { municipalityId: hellenrath, version: 1 };

export const aProjektgruppe = <State extends Projektgruppe['state'] = 'proposed'>(
  over: Partial<Projektgruppe> & { readonly state?: State } = {},
) =>
  ({
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
    bodyId: null,
    mandatedAt: null,
    mandatedBy: null,
    concludedOn: null,
    conclusion: null,
    ...over,
    state: over.state ?? 'proposed',
  }) as In<Projektgruppe, State>;

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

export const aProposal = <State extends Proposal['state'] = 'draft'>(
  over: Partial<Proposal> & { readonly state?: State } = {},
) =>
  ({
    ...common,
    id: anId('proposal-1'),
    themeId: anId('theme-1'),
    routeId: anId('route-1'),
    bodyId: body('projectGroup'),
    projektgruppeId: anId('group-1'),
    kind: 'solution',
    text: aProposalText(),
    answers: [aConsultation('ada')],
    answersUntil: aDay('2026-10-01'),
    submittedAt: null,
    acceptedAt: null,
    acceptedBy: null,
    returnedRemark: null,
    ...over,
    state: over.state ?? 'draft',
  }) as In<Proposal, State>;
