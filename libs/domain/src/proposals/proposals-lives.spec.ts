import { aDay, body, institution, now, person } from '../kernel/kernel.fixture.js';
import { describeLife } from '../kernel/life.fixture.js';
import {
  activateProjektgruppe,
  concludeProjektgruppe,
  confirmWorkingTime,
  mandateProjektgruppe,
  planProjektgruppe,
} from './lead-projektgruppe.js';
import type { Projektgruppe } from './projektgruppe.js';
import type { Proposal } from './proposal.js';
import { aConsultation, aProjektgruppe, aProposal, aProposalText } from './proposals.fixture.js';
import { proposalRights } from './rights.js';
import { acceptProposal, returnProposal, submitOwnProposal, submitProposal } from './submit-proposal.js';
import { projektgruppeTransitions, proposalTransitions } from './transitions.js';
import { answerConsultation, consultMembers, resumeWriting, reworkProposal, writeProposal } from './write-proposal.js';

const memberIds = [person('ada')];

describeLife<Projektgruppe>()({
  prefix: 'projektgruppe',
  life: projektgruppeTransitions,
  rights: proposalRights,
  things: {
    proposed: aProjektgruppe(),
    mandated: aProjektgruppe({ state: 'mandated' }),
    active: aProjektgruppe({ state: 'active' }),
    concluded: aProjektgruppe({ state: 'concluded' }),
  },
  verbs: {
    plan: (one) => {
      const { name, mandate, outOfScope, themeIds, institutionIds, existingBody, voice, dueOn } = aProjektgruppe();
      return planProjektgruppe(one, {
        name,
        mandate,
        outOfScope,
        themeIds,
        institutionIds,
        existingBody,
        voice,
        dueOn,
      });
    },
    mandate: (one) => mandateProjektgruppe(one, { by: person('leo'), now }),
    confirmWorkingTime: (one) =>
      confirmWorkingTime(one, { institutionId: institution('jobcenter'), by: person('lea'), now }),
    activate: (one) => activateProjektgruppe(one, { bodyId: body('projectGroup') }),
    conclude: (one) => concludeProjektgruppe(one, { conclusion: 'Vorschlag vorgelegt.', now }),
  },
});

describeLife<Proposal>()({
  prefix: 'proposal',
  life: proposalTransitions,
  rights: proposalRights,
  things: {
    draft: aProposal(),
    consulting: aProposal({ state: 'consulting' }),
    submitted: aProposal({ state: 'submitted' }),
    accepted: aProposal({ state: 'accepted' }),
    returned: aProposal({ state: 'returned' }),
  },
  verbs: {
    write: (one) => writeProposal(one, { text: aProposalText() }),
    consult: (one) => consultMembers(one, { answersUntil: aDay('2026-10-01'), now }),
    answer: (one) =>
      answerConsultation(one, { personId: person('ada'), memberIds, answer: 'agree', remark: null, now }),
    resume: resumeWriting,
    submit: (one) => submitProposal({ ...one, answers: [aConsultation('ada')] }, { memberIds, now }),
    submitOwn: (one) => submitOwnProposal({ ...one, answers: [aConsultation('ada')] }, { memberIds, now }),
    accept: (one) => acceptProposal(one, { by: person('cora'), leaderIds: [person('ada')], now }),
    return: (one) => returnProposal(one, { remark: 'Bitte Kosten ergänzen.' }),
    rework: reworkProposal,
  },
});
