import { paperStates, type Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { PaperComment } from '@systemblick/domain/decisions/papers/comment';
import { paperMoves } from '@systemblick/domain/decisions/papers/paper-moves';
import { paperStep, type PaperAtHand } from '@systemblick/domain/decisions/papers/paper-step';
import { bodiesByRelation, permitPaper, type PaperSurroundings } from '@systemblick/domain/decisions/relations';
import { decisionRights, type DecisionAction } from '@systemblick/domain/decisions/rights';
import { isPending, type Statement } from '@systemblick/domain/decisions/papers/statement';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { takenByPeople } from '@systemblick/domain/kernel/move';
import { seenStates } from '@systemblick/domain/kernel/seen-states';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import type { PaperFile } from '@systemblick/persistence/decisions/papers/paper-files';
import type { PaperVisibility } from '@systemblick/persistence/decisions/papers/paper-queries';

import { as } from '../../platform/graphql/as.js';
import { stepsOf, type StepType } from '../../platform/graphql/step.type.js';
import { PaperCommentType, PaperFileType } from './beschlussvorlage.types.js';
import { StatementCountsType } from './statement.types.js';

/** What people do with a paper. Whether it can be completed hangs on its measures: the next stage says so. */
const paperActions: readonly DecisionAction[] = [
  ...takenByPeople('paper', paperMoves),
  'paper:comment' as const,
].filter((action) => action !== 'paper:complete');

/** What the rights on reading say of somebody, in the terms of a list. */
export function visibilityFor(
  actor: PersonActor,
  clearingPersonId: PersonId | null,
  groups: ReadonlyMap<GenerativeThemeId, readonly BodyId[]>,
): PaperVisibility {
  return {
    states: seenStates(decisionRights['paper:read'], actor, paperStates),
    personId: actor.personId,
    clears: clearingPersonId === actor.personId,
    bodies: bodiesByRelation(actor),
    themeIds: [...groups.keys()],
    institutionId: actor.institutionId,
  };
}

/** What the reader may do with it; what only its text or its statements still stand against is said beforehand. */
export const stepsOfPaper = (atHand: PaperAtHand, actor: PersonActor, now: Date): StepType[] =>
  stepsOf(paperActions, (action) => paperStep(actor, action, atHand, now));

/** Who may comment on papers like this one reads the comments, also when nobody comments any more. */
export function readsComments(actor: PersonActor, paper: Beschlussvorlage, around: PaperSurroundings): boolean {
  const may = permitPaper(actor, 'paper:comment', paper, around);
  return may.ok || may.refusal.code !== 'NOT_PERMITTED';
}

export const toCommentType = ({ id, pointNumber, text, at, by }: PaperComment): PaperCommentType =>
  as(PaperCommentType, { id, pointNumber, text, at, by });

export const toFileType = ({ id, name, mediaType, size, hash, addedAt }: PaperFile): PaperFileType =>
  as(PaperFileType, { id, name, mediaType, size, hash, addedAt, link: `/files/papers/${id}` });

export const toCounts = (statements: readonly Statement[], now: Date): StatementCountsType =>
  as(StatementCountsType, {
    asked: statements.length,
    pending: statements.filter((statement) => isPending(statement, now)).length,
    agreed: statements.filter(({ answer }) => answer === 'agree' || answer === 'agreeWithRemark').length,
    objected: statements.filter(({ answer }) => answer === 'object').length,
  });
