import { paperStates, type Beschlussvorlage, type PaperState } from '@systemblick/domain/decisions/beschlussvorlage';
import type { PaperComment } from '@systemblick/domain/decisions/comment';
import { paperStep, type PaperAtHand } from '@systemblick/domain/decisions/paper-step';
import { permitPaper, type PaperSurroundings } from '@systemblick/domain/decisions/relations';
import { decisionRights } from '@systemblick/domain/decisions/rights';
import { isPending, type Statement } from '@systemblick/domain/decisions/statement';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { holding, permit } from '@systemblick/domain/kernel/rights';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import type { PaperFile } from '@systemblick/persistence/decisions/paper-files';
import type { PaperVisibility } from '@systemblick/persistence/decisions/paper-queries';

import { stepsOf, type StepType } from '../platform/graphql/step.type.js';
import { PaperCommentType, PaperFileType, PaperTextType, PaperType } from './paper.types.js';
import { StatementCountsType } from './statement.types.js';

const paperActions = [
  'paper:write',
  'paper:askStatements',
  'paper:askFurther',
  'paper:clear',
  'paper:return',
  'paper:table',
  'paper:withdraw',
  'paper:decline',
  'paper:comment',
  'paper:publish',
] as const;

/** What the rights on reading say of somebody, in the terms of a list. */
export function visibilityFor(
  actor: PersonActor,
  clearingPersonId: PersonId | null,
  groups: ReadonlyMap<GenerativeThemeId, readonly BodyId[]>,
): PaperVisibility {
  const always = clearingPersonId === actor.personId ? ['clearingPerson'] : [];
  const readable = (...relations: string[]): readonly PaperState[] => {
    const held = holding(actor, new Set([...always, ...relations]));
    return paperStates.filter((state) => permit(decisionRights['paper:read'], held, state).ok);
  };
  return {
    any: readable(),
    own: readable('author'),
    ofBodies: readable('bodyMember'),
    ofGroups: readable('groupMember'),
    asked: readable('askedInstitution'),
    personId: actor.personId,
    bodyIds: actor.memberships.map(({ bodyId }) => bodyId),
    themeIds: [...groups.keys()],
    institutionId: actor.institutionId,
  };
}

export const toPaperType = (paper: Beschlussvorlage): PaperType =>
  Object.assign(new PaperType(), {
    id: paper.id,
    version: paper.version,
    state: paper.state,
    number: paper.number,
    text: PaperTextType.from(paper.text),
    evidence: paper.evidence,
    public: paper.public,
    sentBack: paper.state === 'draft' ? paper.sentBack : null,
    unaskedBecause: paper.unaskedBecause,
    statementsUntil: paper.state === 'statements' ? paper.statementsUntil : null,
    clearedAt: 'clearedAt' in paper ? paper.clearedAt : null,
    tabledAt: 'tabledAt' in paper ? paper.tabledAt : null,
    textHash: 'textHash' in paper ? paper.textHash : null,
    decidedAt: 'decidedAt' in paper ? paper.decidedAt : null,
    adoptedText: 'adoptedText' in paper ? PaperTextType.from(paper.adoptedText) : null,
    completedOn: 'completedOn' in paper ? paper.completedOn : null,
    aggregate: paper,
  });

/** What the reader may do with it; what only its text or its statements still stand against is said beforehand. */
export const stepsOfPaper = (atHand: PaperAtHand, actor: PersonActor, now: Date): StepType[] =>
  stepsOf(paperActions, (action) => paperStep(actor, action, atHand, now));

/** Who may comment on papers like this one reads the comments, also when nobody comments any more. */
export function readsComments(actor: PersonActor, paper: Beschlussvorlage, around: PaperSurroundings): boolean {
  const may = permitPaper(actor, 'paper:comment', paper, around);
  return may.ok || may.refusal.code !== 'NOT_PERMITTED';
}

export const toCommentType = ({ id, pointNumber, text, at, by }: PaperComment): PaperCommentType =>
  Object.assign(new PaperCommentType(), { id, pointNumber, text, at, by });

export const toFileType = ({ id, name, mediaType, size, hash, addedAt }: PaperFile): PaperFileType =>
  Object.assign(new PaperFileType(), { id, name, mediaType, size, hash, addedAt, link: `/files/papers/${id}` });

export const toCounts = (statements: readonly Statement[], now: Date): StatementCountsType =>
  Object.assign(new StatementCountsType(), {
    asked: statements.length,
    pending: statements.filter((statement) => isPending(statement, now)).length,
    agreed: statements.filter(({ answer }) => answer === 'agree' || answer === 'agreeWithRemark').length,
    objected: statements.filter(({ answer }) => answer === 'object').length,
  });
