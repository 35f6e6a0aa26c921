import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { paperMoves } from '@systemblick/domain/decisions/papers/paper-moves';
import { take } from '@systemblick/domain/kernel/move';
import type { ProposalId } from '@systemblick/domain/proposals/proposal';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { newId } from '@systemblick/persistence/platform/new-id';

import { AttachPaperFile } from '../../decisions/papers/attach-paper-file.js';
import { actingAs } from './demo-acts.js';
import { ask, draft, give, table, type PaperLoad } from './demo-paper-acts.js';
import { childcareText, jointHoursText, lettersText, writtenPaper } from './demo-paper-texts.js';
import type { DemoProposals } from './demo-proposals.js';
import type { DemoThemes } from './demo-themes.js';
import type { Material } from './material.js';
import { done, kept } from './demo-store.js';

/** What the later stages' loaders refer to: bv1 as the material has it, bv2 in statements, bv3 public, of last spring, bv4 on the table for the next meeting. */
export type DemoPapers = { readonly paper: (key: string) => BeschlussvorlageId };

/** Loads four papers: three stand on the table for the meetings to decide, one waits for statements. */
export async function loadPapers(
  load: PaperLoad,
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
  load: PaperLoad,
  material: Material,
  themes: DemoThemes,
  written: Material['beschlussvorlagen'][number],
  proposalId: ProposalId,
): Promise<BeschlussvorlageId> {
  const { dates } = load;
  const day = (text: string) => dates.moment(text);
  dates.turnTo(dates.moment(written.datum, 8));
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
async function loadInStatements(load: PaperLoad, themes: DemoThemes): Promise<BeschlussvorlageId> {
  const { dates } = load;
  dates.turnTo(dates.daysAgo(11));
  const paper = await draft(load, themes, { text: childcareText, number: null, authors: ['p02'], themes: ['t2'] });
  await ask(load, paper.id, { until: dates.fromToday(7), asked: ['i15', 'i06', 'i02', 'i14'], now: dates.daysAgo(5) });
  await give(load, paper.id, { institution: 'i15', by: 'p02', answer: 'agree', day: dates.daysAgo(3) });
  await give(load, paper.id, {
    institution: 'i06',
    by: 'p14',
    answer: 'object',
    text: 'Acht Plätze je Kursort sind mit dem vorhandenen Personal nicht zu leisten. Wir bitten um eine gestaffelte Einführung: Lünkirchen zum Kursbeginn, Werlohe ein Halbjahr später.',
    day: dates.daysAgo(1),
  });
  return paper.id;
}

/** Public, with its model letter attached. */
async function loadPublic(load: PaperLoad, themes: DemoThemes, folder: string): Promise<BeschlussvorlageId> {
  const { app, dates } = load;
  dates.turnTo(dates.daysAgo(227));
  const drafting = { text: lettersText, number: 'LG-KIM 2026/006', authors: ['p01', 'p02'], themes: [] };
  const paper = await draft(load, themes, drafting);
  const file = 'muster-terminschreiben.pdf';
  done(
    await app.get(AttachPaperFile).attach(actingAs(load.people, 'p01', 'coordinator'), {
      id: newId<'PaperFile'>(),
      paperId: paper.id,
      name: 'Muster Terminschreiben.pdf',
      bytes: readFileSync(join(folder, file)),
    }),
  );
  await ask(load, paper.id, { until: dates.fromToday(-205), asked: ['i03', 'i18'], now: dates.daysAgo(220) });
  await give(load, paper.id, { institution: 'i03', by: 'p10', answer: 'agree', day: dates.daysAgo(214) });
  await give(load, paper.id, { institution: 'i18', by: 'p20', answer: 'agree', day: dates.daysAgo(208) });
  await table(load, paper.id, { clearedOn: dates.daysAgo(203), tabledOn: dates.daysAgo(202) });
  dates.turnTo(dates.daysAgo(188));
  const act = { action: 'paper:publish', actor: actingAs(load.people, 'p25', 'head'), facts: { public: true } };
  done(
    await kept(app, Papers).change(paper.id, 'any', act, (same) => take(paperMoves, 'publish', same, { public: true })),
  );
  return paper.id;
}

/** On the table, for whoever wants to see a vote. */
async function loadNext(load: PaperLoad, themes: DemoThemes): Promise<BeschlussvorlageId> {
  const { dates } = load;
  dates.turnTo(dates.daysAgo(24));
  const drafting = { text: jointHoursText, number: 'LG-KIM 2026/017', authors: ['p01'], themes: [] };
  const paper = await draft(load, themes, drafting);
  await ask(load, paper.id, { until: dates.fromToday(-5), asked: ['i02', 'i04'], now: dates.daysAgo(20) });
  await give(load, paper.id, { institution: 'i02', by: 'p17', answer: 'agree', day: dates.daysAgo(12) });
  await give(load, paper.id, { institution: 'i04', by: 'p11', answer: 'agree', day: dates.daysAgo(8) });
  await table(load, paper.id, { clearedOn: dates.daysAgo(4), tabledOn: dates.daysAgo(4) });
  return paper.id;
}
