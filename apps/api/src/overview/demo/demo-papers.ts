import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INestApplicationContext } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/beschlussvorlage';
import { publishPaper } from '@systemblick/domain/decisions/decide-paper';
import type { PaperText } from '@systemblick/domain/decisions/paper-text';
import {
  askStatement,
  giveStatement,
  type Statement,
  type StatementAnswer,
} from '@systemblick/domain/decisions/statement';
import { clearPaper, tablePaper } from '@systemblick/domain/decisions/table-paper';
import { askStatements, draftPaper } from '@systemblick/domain/decisions/write-paper';
import type { PersonActor, Role } from '@systemblick/domain/kernel/actor';
import type { CivilDate } from '@systemblick/domain/kernel/civil-date';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { Institutions } from '@systemblick/domain/people/institutions';
import type { ProposalId } from '@systemblick/domain/proposals/proposal';
import { PaperQueries } from '@systemblick/persistence/decisions/paper-queries';
import { paperRooms } from '@systemblick/persistence/decisions/paper-rooms';
import { PaperStores } from '@systemblick/persistence/decisions/paper-stores';
import { newId } from '@systemblick/persistence/platform/new-id';

import { AttachPaperFile } from '../../decisions/attach-paper-file.js';
import { ThemesOfPaper } from '../../decisions/paper-themes.js';
import { textHashOf } from '../../decisions/table-paper.js';
import type { DemoDates } from './demo-dates.js';
import { childcareText, jointHoursText, lettersText, writtenPaper } from './demo-paper-texts.js';
import type { DemoPeople } from './demo-people.js';
import type { DemoProposals } from './demo-proposals.js';
import type { DemoThemes } from './demo-themes.js';
import type { Material } from './material.js';

/** What the later stages' loaders refer to: bv1 as the material has it, bv2 in statements, bv3 public, of last spring, bv4 on the table for the next meeting. */
export type DemoPapers = { readonly paper: (key: string) => BeschlussvorlageId };

type Load = {
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

/** Loads four papers: three stand on the table for the meetings to decide, one waits for statements. */
export async function loadPapers(
  load: Load,
  material: Material,
  { themes, proposals }: { readonly themes: DemoThemes; readonly proposals: DemoProposals },
  folder: string,
): Promise<DemoPapers> {
  const papers = new Map<string, BeschlussvorlageId>();
  for (const written of material.beschlussvorlagen)
    papers.set(
      written.id,
      await loadTabled(load, material, themes, written, proposals.proposal(written.loesungsvorschlag_id)),
    );
  papers.set('bv2', await loadInStatements(load, themes));
  papers.set('bv3', await loadPublic(load, themes, folder));
  papers.set('bv4', await loadNext(load, themes));
  return {
    paper(key) {
      const id = papers.get(key);
      if (!id) throw new Error(`The demo has no paper ${key}`);
      return id;
    },
  };
}

async function loadTabled(
  load: Load,
  material: Material,
  themes: DemoThemes,
  written: Material['beschlussvorlagen'][number],
  proposalId: ProposalId,
): Promise<BeschlussvorlageId> {
  const { dates } = load;
  const day = (text: string) => dates.moment(text);
  const paper = await draft(load, themes, {
    text: writtenPaper(written, material.aenderungsantraege, dates),
    number: written.vorlagennummer,
    authors: [written.erstellt_von],
    themes: [written.thema_id],
    proposalId,
  });
  const until = dates.day('2026-11-18');
  await ask(load, paper.id, { until, asked: ['i20', 'i02', 'i04', 'i05'], now: day(written.datum) });
  for (const given of [
    { institution: 'i20', by: 'p16', answer: 'agree', day: day('2026-11-13') },
    {
      institution: 'i02',
      by: 'p17',
      answer: 'agreeWithRemark',
      text: 'Wir tragen das Verfahren mit. Zum Starttermin melden wir uns wegen der Umstellung unseres Fachverfahrens im Frühjahr.',
      day: day('2026-11-16'),
    },
    { institution: 'i04', by: 'p11', answer: 'agree', day: day('2026-11-16') },
    { institution: 'i05', by: 'p18', answer: 'agree', day: day('2026-11-17') },
  ] as const)
    await give(load, paper.id, given);
  await table(load, paper.id, { clearedOn: day('2026-11-18'), tabledOn: day('2026-11-19') });
  return paper.id;
}

/** One agrees, one objects, two have not answered. */
async function loadInStatements(load: Load, themes: DemoThemes): Promise<BeschlussvorlageId> {
  const { dates } = load;
  const paper = await draft(load, themes, { text: childcareText, number: null, authors: ['p02'], themes: ['t2'] });
  const daysAgo = (days: number) => new Date(`${dates.fromToday(-days)}T10:00:00Z`);
  await ask(load, paper.id, { until: dates.fromToday(7), asked: ['i15', 'i06', 'i02', 'i14'], now: daysAgo(5) });
  await give(load, paper.id, { institution: 'i15', by: 'p02', answer: 'agree', day: daysAgo(3) });
  await give(load, paper.id, {
    institution: 'i06',
    by: 'p14',
    answer: 'object',
    text: 'Acht Plätze je Kursort sind mit dem vorhandenen Personal nicht zu leisten. Wir bitten um eine gestaffelte Einführung: Lünkirchen zum Kursbeginn, Werlohe ein Halbjahr später.',
    day: daysAgo(1),
  });
  return paper.id;
}

/** Public, with its model letter attached. */
async function loadPublic(load: Load, themes: DemoThemes, folder: string): Promise<BeschlussvorlageId> {
  const { app, dates } = load;
  const drafting = { text: lettersText, number: 'LG-KIM 2026/006', authors: ['p01', 'p02'], themes: [] };
  const paper = await draft(load, themes, drafting);
  const file = 'muster-terminschreiben.pdf';
  done(
    await app.get(AttachPaperFile).attach(actor(load, 'p01', 'coordinator'), {
      id: newId<'PaperFile'>(),
      paperId: paper.id,
      name: 'Muster Terminschreiben.pdf',
      bytes: readFileSync(join(folder, file)),
    }),
  );
  const daysAgo = (days: number) => new Date(`${dates.fromToday(-days)}T09:00:00Z`);
  await ask(load, paper.id, { until: dates.fromToday(-205), asked: ['i03', 'i18'], now: daysAgo(220) });
  await give(load, paper.id, { institution: 'i03', by: 'p10', answer: 'agree', day: daysAgo(214) });
  await give(load, paper.id, { institution: 'i18', by: 'p20', answer: 'agree', day: daysAgo(208) });
  await table(load, paper.id, { clearedOn: daysAgo(203), tabledOn: daysAgo(202) });
  const act = { action: 'paper:publish', actor: actor(load, 'p25', 'head'), facts: { public: true } };
  done(await app.get(PaperStores).papers.change(paper.id, 'any', act, (same) => publishPaper(same, { public: true })));
  return paper.id;
}

/** On the table, for whoever wants to see a vote. */
async function loadNext(load: Load, themes: DemoThemes): Promise<BeschlussvorlageId> {
  const { dates } = load;
  const drafting = { text: jointHoursText, number: 'LG-KIM 2026/017', authors: ['p01'], themes: [] };
  const paper = await draft(load, themes, drafting);
  const daysAgo = (days: number) => new Date(`${dates.fromToday(-days)}T10:00:00Z`);
  await ask(load, paper.id, { until: dates.fromToday(-5), asked: ['i02', 'i04'], now: daysAgo(20) });
  await give(load, paper.id, { institution: 'i02', by: 'p17', answer: 'agree', day: daysAgo(12) });
  await give(load, paper.id, { institution: 'i04', by: 'p11', answer: 'agree', day: daysAgo(8) });
  await table(load, paper.id, { clearedOn: daysAgo(4), tabledOn: daysAgo(4) });
  return paper.id;
}

function draft(load: Load, themes: DemoThemes, { text, number, authors, themes: keys, proposalId = null }: Drafting) {
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
  const act = { action: 'paper:draft', actor: actor(load, authors[0] ?? 'p01', 'coordinator') };
  return app.get(PaperStores).papers.create(drafted, act);
}

async function ask(
  load: Load,
  id: BeschlussvorlageId,
  { until, asked, now }: { readonly until: CivilDate; readonly asked: readonly string[]; readonly now: Date },
): Promise<void> {
  const { app, people } = load;
  const stores = app.get(PaperStores);
  const by = actor(load, 'p01', 'coordinator');
  const paper: Beschlussvorlage = done(
    await stores.papers.change(id, 'any', { action: 'paper:askStatements', actor: by }, (same) =>
      askStatements(same, { until, now }),
    ),
  );
  for (const key of asked) {
    const institution = await app.get(Institutions).find(people.institution(key));
    if (!institution) throw new Error(`The demo has no institution ${key}`);
    const statement = done(askStatement(paper, { id: newId<'Statement'>(), institution, until, now }));
    await stores.statements.create(statement, { action: 'statement:ask', actor: by });
  }
}

async function give(load: Load, paperId: BeschlussvorlageId, given: Answered): Promise<void> {
  const { app, people } = load;
  const asked = await statementsOf(load, paperId);
  const statement = asked.find(({ institutionId }) => institutionId === people.institution(given.institution));
  if (!statement) throw new Error(`The demo did not ask ${given.institution}`);
  const command = {
    answer: given.answer,
    text: given.answer === 'agree' ? null : given.text,
    by: people.person(given.by),
    now: given.day,
  };
  const act = { action: 'statement:give', actor: actor(load, given.by) };
  done(await app.get(PaperStores).statements.change(statement.id, 'any', act, (same) => giveStatement(same, command)));
}

async function table(
  load: Load,
  id: BeschlussvorlageId,
  { clearedOn, tabledOn }: { readonly clearedOn: Date; readonly tabledOn: Date },
): Promise<void> {
  const { app, people } = load;
  const stores = app.get(PaperStores);
  const by = actor(load, 'p25', 'head');
  const statements = await statementsOf(load, id);
  const clearing = { by: people.person('p25'), statements, now: clearedOn };
  const cleared = done(
    await stores.papers.change(id, 'any', { action: 'paper:clear', actor: by }, (same) => clearPaper(same, clearing)),
  );
  const textHash = textHashOf(cleared);
  await stores.tenant.write(async (transaction) => {
    const act = { action: 'paper:table', actor: by, facts: { textHash, number: cleared.number } };
    const tabled = done(
      await stores.papers.changeWithin(transaction, id, 'any', act, (same) =>
        tablePaper(same, { textHash, now: tabledOn }),
      ),
    );
    await paperRooms.seal(transaction, id);
    await app.get(ThemesOfPaper).submit(transaction, tabled);
  });
}

const statementsOf = async ({ app }: Load, paperId: BeschlussvorlageId): Promise<readonly Statement[]> =>
  (await app.get(PaperQueries).statementsOf([paperId])).get(paperId) ?? [];

const actor = ({ people }: Load, key: string, ...roles: readonly Role[]): PersonActor => ({
  kind: 'person',
  municipalityId: people.municipalityId,
  personId: people.person(key),
  institutionId: null,
  roles,
  memberships: [],
});

/** What the rules answered; the material keeps to them. */
function done<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`The demo material breaks a rule: ${result.refusal.code}`);
  return result.value;
}
