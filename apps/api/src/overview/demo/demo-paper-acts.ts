import type { INestApplicationContext } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { paperMoves } from '@systemblick/domain/decisions/papers/paper-moves';
import type { PaperText } from '@systemblick/domain/decisions/papers/paper-text';
import { askStatement, type Statement, type StatementAnswer } from '@systemblick/domain/decisions/papers/statement';
import { statementMoves } from '@systemblick/domain/decisions/papers/statement-moves';
import { draftPaper } from '@systemblick/domain/decisions/papers/write-paper';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import { take } from '@systemblick/domain/kernel/move';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { ProposalId } from '@systemblick/domain/proposals/proposal';
import { PaperQueries } from '@systemblick/persistence/decisions/papers/paper-queries';
import { paperRooms } from '@systemblick/persistence/decisions/papers/paper-rooms';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { Statements } from '@systemblick/persistence/decisions/papers/statements';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { newId } from '@systemblick/persistence/platform/new-id';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { ThemesOfPaper } from '../../decisions/papers/paper-themes.js';
import { textHashOf } from '../../decisions/papers/table-paper.js';
import { actingAs } from './demo-acts.js';
import type { DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { DemoThemes } from './demo-themes.js';
import { done, kept } from './demo-store.js';

/** What the papers' loader writes with. */
export type PaperLoad = {
  readonly app: INestApplicationContext;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
};

type Drafting = {
  readonly text: PaperText;
  readonly number: string | null;
  readonly authors: readonly string[];
  readonly themes: readonly string[];
  readonly proposalId?: ProposalId | null;
};

type Answered = { readonly institution: string; readonly by: string; readonly day: Date } & (
  { readonly answer: 'agree' } | { readonly answer: Exclude<StatementAnswer, 'agree'>; readonly text: string }
);

export function draft(
  load: PaperLoad,
  themes: DemoThemes,
  { text, number, authors, themes: keys, proposalId = null }: Drafting,
) {
  const { app, people } = load;
  const themeIds = keys.map(themes.theme);
  const drafted = done(
    draftPaper({
      id: newId<'Beschlussvorlage'>(),
      municipalityId: people.municipalityId,
      bodyId: people.body('g_lg'),
      number,
      authorIds: authors.map(people.person),
      themeIds,
      proposalId,
      text,
      evidence: [
        ...(proposalId ? [{ kind: 'proposal' as const, id: proposalId }] : []),
        ...themeIds.map((id) => ({ kind: 'theme' as const, id })),
      ],
    }),
  );
  const act = { action: 'paper:draft', actor: actingAs(load.people, authors[0] ?? 'p01', 'coordinator') };
  return kept(app, Papers).create(drafted, act);
}

export async function ask(
  load: PaperLoad,
  id: BeschlussvorlageId,
  { until, asked, now }: { readonly until: CivilDate; readonly asked: readonly string[]; readonly now: Date },
): Promise<void> {
  const { app, dates, people } = load;
  const by = actingAs(load.people, 'p01', 'coordinator');
  dates.turnTo(now);
  const paper: Beschlussvorlage = done(
    await kept(app, Papers).change(id, 'any', { action: 'paper:askStatements', actor: by }, (same) =>
      take(paperMoves, 'askStatements', same, { asked: asked.length, unaskedBecause: null, until, now }),
    ),
  );
  for (const key of asked) {
    const institution = await app.get(Institutions).find(people.institution(key));
    if (!institution) throw new Error(`The demo has no institution ${key}`);
    const statement = askStatement(paper, { id: newId<'Statement'>(), institution, until, now });
    await kept(app, Statements).create(statement, { action: 'statement:ask', actor: by });
  }
}

export async function give(load: PaperLoad, paperId: BeschlussvorlageId, given: Answered): Promise<void> {
  const { app, dates, people } = load;
  dates.turnTo(given.day);
  const asked = await statementsOf(load, paperId);
  const statement = asked.find(({ institutionId }) => institutionId === people.institution(given.institution));
  if (!statement) throw new Error(`The demo did not ask ${given.institution}`);
  const paper = await app.get(Papers).find(paperId);
  if (!paper) throw new Error('The demo has no such paper');
  const command = {
    paper,
    answer: given.answer,
    text: given.answer === 'agree' ? null : given.text,
    by: people.person(given.by),
    now: given.day,
  };
  const act = { action: 'statement:give', actor: actingAs(load.people, given.by) };
  done(
    await kept(app, Statements).change(statement.id, 'any', act, (same) => take(statementMoves, 'give', same, command)),
  );
}

export async function table(
  load: PaperLoad,
  id: BeschlussvorlageId,
  { clearedOn, tabledOn }: { readonly clearedOn: Date; readonly tabledOn: Date },
): Promise<void> {
  const { app, dates, people } = load;
  const papers = kept(app, Papers);
  const by = actingAs(load.people, 'p25', 'head');
  dates.turnTo(clearedOn);
  const statements = await statementsOf(load, id);
  const before = await papers.find(id);
  const clearing = { by: people.person('p25'), statements, number: before?.number ?? '', now: clearedOn };
  const cleared = done(
    await papers.change(id, 'any', { action: 'paper:clear', actor: by }, (same) =>
      take(paperMoves, 'clear', same, clearing),
    ),
  );
  const textHash = textHashOf(cleared);
  dates.turnTo(tabledOn);
  const onTheTable = await app.get(UnitOfWork).do(async (work): Promise<Result<unknown, Refusal>> => {
    const act = { action: 'paper:table', actor: by, facts: { textHash, number: cleared.number } };
    const tabled = await app
      .get(Papers)
      .change(work, id, 'any', act, (same) => take(paperMoves, 'table', same, { textHash, now: tabledOn }));
    if (!tabled.ok) return tabled;
    await paperRooms.seal(work, id);
    return app.get(ThemesOfPaper).submit(work, tabled.value);
  });
  done(onTheTable);
}

const statementsOf = async ({ app }: PaperLoad, paperId: BeschlussvorlageId): Promise<readonly Statement[]> =>
  (await app.get(PaperQueries).statementsOf([paperId])).get(paperId) ?? [];
