import { AnswerStatement } from '@systemblick/api/decisions/papers/answer-statement';
import { AskStatements } from '@systemblick/api/decisions/papers/ask-statements';
import { TablePaper } from '@systemblick/api/decisions/papers/table-paper';
import { WritePaper } from '@systemblick/api/decisions/papers/write-paper';
import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import type { PaperText } from '@systemblick/domain/decisions/papers/paper-text';
import type { StatementAnswer, StatementId } from '@systemblick/domain/decisions/papers/statement';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { DemoPeople } from '../../people/load-people.js';
import type { Story } from '../../story/story.js';
import { which } from '../../story/which.js';

const clearing = 'p25';

type Drafting = {
  readonly text: PaperText;
  readonly number: string | null;
  /** Whoever drafts is the author, unless the chair names others. */
  readonly authors?: readonly string[];
  readonly themeIds: readonly GenerativeThemeId[];
};
type Asking = { readonly until: CivilDate; readonly asked: readonly string[]; readonly moment: Date };
type Answered = { readonly institution: string; readonly by: string; readonly moment: Date } & (
  | { readonly answer: 'agree' }
  | { readonly answer: Exclude<StatementAnswer, 'agree'>; readonly text: string }
);
/** A paper as it was put to others, with the statements asked for, by whom they were asked of. */
type Asked = { readonly paper: Beschlussvorlage; readonly statements: ReadonlyMap<string, StatementId> };

export const draft = (
  story: Story,
  people: DemoPeople,
  by: string,
  { authors = [], ...written }: Drafting,
): Promise<Beschlussvorlage> =>
  story.act(by, 'paper:draft', WritePaper, (papers, actor) =>
    papers.draft(actor, {
      ...written,
      id: newId<'Beschlussvorlage'>(),
      bodyId: people.body('g_lg'),
      authorIds: authors.map((key) => story.person(key)),
      evidence: null,
    }),
  );

export async function ask(
  story: Story,
  people: DemoPeople,
  draft: { readonly id: BeschlussvorlageId; readonly version: number },
  { until, asked, moment }: Asking,
): Promise<Asked> {
  const statements = new Map(asked.map((key) => [key, newId<'Statement'>()]));
  const asking = {
    until,
    asked: [...statements].map(([key, id]) => ({ id, institutionId: people.institution(key) })),
    unaskedBecause: null,
  };
  story.dates.turnTo(moment);
  const paper = await story.act('p01', 'paper:askStatements', AskStatements, (them, actor) =>
    them.execute(actor, which(draft), asking),
  );
  return { paper, statements };
}

export async function give(story: Story, { statements }: Asked, given: Answered): Promise<void> {
  const id = statements.get(given.institution);
  if (!id) throw new Error(`The demo did not ask ${given.institution}`);
  const text = given.answer === 'agree' ? null : given.text;
  story.dates.turnTo(given.moment);
  await story.act(given.by, 'statement:give', AnswerStatement, (them, actor) =>
    them.give(actor, { id, expectedVersion: 0 }, given.answer, text),
  );
}

export async function table(
  story: Story,
  { paper }: Asked,
  { clearedOn, tabledOn }: { readonly clearedOn: Date; readonly tabledOn: Date },
): Promise<Beschlussvorlage> {
  story.dates.turnTo(clearedOn);
  const cleared = await story.act(clearing, 'paper:clear', TablePaper, (papers, actor) =>
    papers.clear(actor, which(paper)),
  );
  story.dates.turnTo(tabledOn);
  return story.act(clearing, 'paper:table', TablePaper, (papers, actor) => papers.table(actor, which(cleared)));
}
