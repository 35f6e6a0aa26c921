import { accept } from '../kernel/result.js';
import { aDay, body, institution, now, person } from '../kernel/kernel.fixture.js';
import { describeMoves } from '../kernel/life.fixture.js';
import { pick } from '../kernel/pick.js';
import type { Projektgruppe } from './projektgruppe.js';
import { projektgruppeMoves } from './projektgruppe-moves.js';
import type { Proposal } from './proposal.js';
import { proposalMoves } from './proposal-moves.js';
import { aConsultation, aProjektgruppe, aProposal, aProposalText } from './proposals.fixture.js';
import { proposalRights } from './rights.js';

const memberIds = [person('ada')];
const answered = (one: Proposal) => ({ ...one, answers: [aConsultation('ada')] });

describeMoves<Projektgruppe>()({
  prefix: 'projektgruppe',
  moves: projektgruppeMoves,
  rights: proposalRights,
  things: {
    proposed: aProjektgruppe(),
    mandated: aProjektgruppe({ state: 'mandated' }),
    active: aProjektgruppe({ state: 'active' }),
    concluded: aProjektgruppe({ state: 'concluded' }),
  },
  commands: {
    plan: {
      ...pick(aProjektgruppe(), ['name', 'mandate', 'outOfScope', 'themeIds', 'institutionIds']),
      ...pick(aProjektgruppe(), ['existingBody', 'voice', 'dueOn']),
      now,
    },
    mandate: { by: person('leo'), now },
    confirmWorkingTime: { institutionId: institution('jobcenter'), by: person('lea'), isTheirs: true, now },
    activate: { bodyId: accept(body('projectGroup')) },
    conclude: { conclusion: 'Vorschlag vorgelegt.', now },
  },
});

describeMoves<Proposal>()({
  prefix: 'proposal',
  moves: proposalMoves,
  rights: proposalRights,
  things: {
    draft: aProposal(),
    consulting: aProposal({ state: 'consulting' }),
    submitted: aProposal({ state: 'submitted' }),
    accepted: aProposal({ state: 'accepted' }),
    returned: aProposal({ state: 'returned' }),
  },
  commands: {
    write: { text: aProposalText() },
    consult: { text: accept(aProposalText()), answersUntil: aDay('2026-10-01'), now },
    answer: { personId: person('ada'), memberIds, answer: 'agree', remark: null, now },
    resume: undefined,
    submit: { memberIds, now },
    submitOwn: { memberIds, now },
    accept: { by: person('cora'), leaderIds: [person('ada')], now },
    return: { remark: 'Bitte Kosten ergänzen.' },
    rework: undefined,
  },
  prepare: { submit: answered, submitOwn: answered },
});
