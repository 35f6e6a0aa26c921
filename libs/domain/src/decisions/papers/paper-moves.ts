import { movesOf } from '../../kernel/move.js';
import type { Beschlussvorlage, ClearedPaper, TabledPaper } from './beschlussvorlage.js';
import { beginImplementing, completePaper, decidePaper, publishPaper, reconsiderPaper } from './decide-paper.js';
import { clearPaper, sendBack, tablePaper, takeOffTable } from './table-paper.js';
import { askFurther, askStatements, takeUpObjection, writePaper, type Asking } from './write-paper.js';

const onTheTable = ['BALLOT_UNDER_WAY', 'ALREADY_VOTED_ON', 'ALREADY_RESOLVED'] as const;

/**
 * How a Beschlussvorlage moves. What only the `system` may follows from something else: from a statement taken up, from
 * what the body resolved, from a measure begun. `author`: of the paper; `clearingPerson`: whom the municipality names; `chair`: of
 * the body that decides.
 */
export const paperMoves = movesOf<Beschlussvorlage>()({
  write: {
    from: ['draft'],
    to: 'same',
    who: ['coordinator', 'head', 'author'],
    guards: ['POINT_NUMBERS_INVALID', 'NUMBER_TAKEN'],
    verb: writePaper,
  },
  askStatements: {
    from: ['draft'],
    to: 'statements',
    who: ['coordinator', 'head'],
    guards: [
      'NO_DECISION_POINTS',
      'POINT_WITHOUT_EFFECT',
      'EVIDENCE_TO_REWORD',
      'STATEMENTS_UNTIL_PAST',
      'NOBODY_ASKED',
    ],
    verb: askStatements,
    facts: (_after: unknown, { asked }: Asking) => ({ institutions: asked }),
  },
  askFurther: {
    from: ['statements'],
    to: 'same',
    who: ['coordinator', 'head'],
    guards: ['STATEMENTS_UNTIL_PAST', 'NOBODY_FURTHER_ASKED'],
    verb: askFurther,
    facts: (_after: unknown, { asked }: Asking) => ({ institutions: asked }),
  },
  takeUpObjection: {
    from: ['statements'],
    to: 'draft',
    who: ['system'],
    guards: [],
    verb: takeUpObjection,
  },
  clear: {
    from: ['statements'],
    to: 'cleared',
    who: ['head', 'clearingPerson'],
    guards: ['CLEARING_NEEDS_ANOTHER', 'STATEMENTS_PENDING', 'OBJECTIONS_UNSETTLED'],
    verb: clearPaper,
    facts: ({ number }: ClearedPaper) => ({ number }),
  },
  return: {
    from: ['statements', 'cleared'],
    to: 'draft',
    who: ['head', 'clearingPerson'],
    guards: [],
    verb: sendBack('returned'),
  },
  table: {
    from: ['cleared'],
    to: 'tabled',
    who: ['head', 'clearingPerson'],
    guards: ['NUMBER_MISSING', 'EVIDENCE_TO_REWORD'],
    verb: tablePaper,
    facts: ({ textHash, number }: TabledPaper) => ({ textHash, number }),
  },
  withdraw: {
    from: ['tabled'],
    to: 'draft',
    who: ['head', 'clearingPerson', 'system'],
    guards: onTheTable,
    verb: takeOffTable('withdrawn'),
  },
  decline: {
    from: ['tabled'],
    to: 'draft',
    who: ['chair'],
    guards: onTheTable,
    verb: takeOffTable('declined'),
  },
  referBack: {
    from: ['tabled'],
    to: 'draft',
    who: ['system'],
    guards: [],
    verb: sendBack('referredBack'),
  },
  decide: {
    from: ['tabled'],
    to: 'decided',
    who: ['system'],
    guards: ['AMENDMENTS_CONFLICT', 'AMENDMENT_TARGET_UNKNOWN', 'AMENDMENT_PASSAGE_NOT_ONCE', 'POINTS_UNRESOLVED'],
    verb: decidePaper,
  },
  reconsider: {
    from: ['decided'],
    to: 'tabled',
    who: ['system'],
    guards: [],
    verb: reconsiderPaper,
  },
  implement: {
    from: ['decided'],
    to: 'implementing',
    who: ['system'],
    guards: ['NOTHING_ADOPTED'],
    verb: beginImplementing,
  },
  complete: {
    from: ['implementing'],
    to: 'completed',
    who: ['coordinator'],
    guards: ['MEASURES_UNFINISHED'],
    verb: completePaper,
  },
  publish: {
    from: ['tabled', 'decided', 'implementing', 'completed'],
    to: 'same',
    who: ['head'],
    guards: [],
    verb: publishPaper,
    facts: (paper: Beschlussvorlage) => ({ public: paper.public }),
  },
});
