import { movesOf } from '../kernel/move.js';
import type { Case } from './case.js';
import { factsOfGroup, type GroupAccepted } from './group-size.js';
import { beginReview, releaseCase, returnCase, type ReleaseCommand } from './review-case.js';
import { eraseTexts, expireCase, withdrawCase, type Erasing, type Withdrawing } from './withdraw-case.js';
import { dropRevision, reviseCase, submitCase, takeBackCase, writeCase } from './write-case.js';

const reviewers = ['caseManager', 'coordinator'] as const;
const kept = ['draft', 'inReview', 'released'] as const;
const toldTheClient = ['CLIENT_INFORMATION_MISSING', 'CLIENT_INFORMATION_INSUFFICIENT', 'LEGAL_BASIS_MISSING'] as const;

/** How a case moves. What the `system` may happens when its time is over. `author`: of this case. */
export const caseMoves = movesOf<Case>()({
  write: { from: ['draft'], to: 'same', who: ['author'], guards: ['IDENTIFIERS_FOUND'], verb: writeCase },
  submit: {
    from: ['draft'],
    to: 'inReview',
    who: ['author'],
    guards: ['CASE_EMPTY', 'IDENTIFIERS_FOUND', ...toldTheClient],
    verb: submitCase,
  },
  takeBack: { from: ['inReview'], to: 'draft', who: ['author'], guards: ['REVIEW_BEGUN'], verb: takeBackCase },
  beginReview: {
    from: ['inReview'],
    to: 'same',
    who: reviewers,
    guards: ['SECOND_PERSON_NEEDED'],
    verb: beginReview,
  },
  return: { from: ['inReview'], to: 'draft', who: reviewers, guards: ['SECOND_PERSON_NEEDED'], verb: returnCase },
  release: {
    from: ['inReview'],
    to: 'released',
    who: reviewers,
    guards: [
      'SECOND_PERSON_NEEDED',
      'SERVER_CHECK_NOT_CLEAN',
      'FINDINGS_UNCONFIRMED',
      ...toldTheClient,
      'RISK_ACCEPTANCE_NEEDED',
    ],
    verb: releaseCase,
    facts: (_after: unknown, command: GroupAccepted & Pick<ReleaseCommand, 'confirmed'>) => ({
      ...factsOfGroup(command),
      confirmedFindings: command.confirmed.length,
    }),
  },
  revise: { from: ['released'], to: 'draft', who: ['author'], guards: ['NOTHING_RELEASED_BEFORE'], verb: reviseCase },
  dropRevision: {
    from: ['draft'],
    to: 'released',
    who: ['author', 'system'],
    guards: ['NOTHING_RELEASED_BEFORE'],
    verb: dropRevision,
  },
  withdraw: {
    from: kept,
    to: 'withdrawn',
    who: ['author'],
    guards: [],
    verb: withdrawCase,
    facts: (_after: unknown, { reason }: Withdrawing) => ({ reason }),
  },
  expire: {
    from: ['draft'],
    to: 'withdrawn',
    who: ['system'],
    guards: ['RELEASED_BEFORE', 'NOT_DUE_FOR_ERASURE'],
    verb: expireCase,
  },
  eraseTexts: {
    from: kept,
    to: 'same',
    who: ['system'],
    guards: [],
    verb: eraseTexts,
    facts: (_after: unknown, { numbers }: Erasing) => ({ texts: numbers.join(' ') }),
  },
});
