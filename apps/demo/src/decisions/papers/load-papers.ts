import { AttachPaperFile } from '@systemblick/api/decisions/papers/attach-paper-file';
import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Material } from '../../material/material.js';
import { materialFile } from '../../material/read-material.js';
import type { DemoPeople } from '../../people/load-people.js';
import type { DemoProposals } from '../../proposals/load-proposals.js';
import { hoursAfter } from '../../story/demo-dates.js';
import { keyed } from '../../story/keyed.js';
import type { Story } from '../../story/story.js';
import type { DemoThemes } from '../../themes/load-themes.js';
import { ask, draft, give, table } from './paper-acts.js';
import { childcareText, jointHoursText, lettersText, writtenPaper } from './paper-texts.js';
import { writeUp } from './write-up.js';

type ForPapers = {
  readonly people: DemoPeople;
  readonly themes: DemoThemes;
  readonly proposals: DemoProposals;
};
/** What stands on the table: bv1 as the material has it, bv3 of last spring, bv4 for the next meeting. */
export type DemoPapers = (key: string) => Beschlussvorlage;

/** Loads four papers: three stand on the table for the meetings to decide, one waits for statements. */
export async function loadPapers(story: Story, given: ForPapers): Promise<DemoPapers> {
  const papers = new Map<string, Beschlussvorlage>();
  for (const written of story.material.beschlussvorlagen)
    papers.set(written.id, await loadWritten(story, given, written));
  await loadInStatements(story, given);
  papers.set('bv3', await loadLetters(story, given));
  papers.set('bv4', await loadNext(story, given));
  return keyed('paper', papers);
}

async function loadWritten(
  story: Story,
  { people, proposals }: ForPapers,
  written: Material['beschlussvorlagen'][number],
): Promise<Beschlussvorlage> {
  const { dates, material } = story;
  dates.turnTo(dates.moment(written.datum, 8));
  const paper = await writeUp(story, written.erstellt_von, proposals(written.loesungsvorschlag_id), {
    text: writtenPaper(written, material.aenderungsantraege, dates),
    number: written.vorlagennummer,
  });
  const asked = await ask(story, people, paper, {
    until: dates.day('2026-11-18'),
    asked: ['i20', 'i02', 'i04', 'i05'],
    moment: dates.moment(written.datum),
  });
  for (const { on, ...given } of [
    { institution: 'i20', by: 'p16', answer: 'agree', on: '2026-11-13' },
    {
      institution: 'i02',
      by: 'p17',
      answer: 'agreeWithRemark',
      text: 'Wir tragen das Verfahren mit. Zum Starttermin melden wir uns wegen der Umstellung unseres Fachverfahrens im Frühjahr.',
      on: '2026-11-16',
    },
    { institution: 'i04', by: 'p11', answer: 'agree', on: '2026-11-16' },
    { institution: 'i05', by: 'p18', answer: 'agree', on: '2026-11-17' },
  ] as const)
    await give(story, asked, { ...given, moment: dates.moment(on) });
  return table(story, asked, { clearedOn: dates.moment('2026-11-18'), tabledOn: dates.moment('2026-11-19') });
}

/** One agrees, one objects, two have not answered. */
async function loadInStatements(story: Story, { people, themes }: ForPapers): Promise<void> {
  const { dates } = story;
  dates.turnTo(dates.daysAgo(11));
  const drafting = { text: childcareText, number: null, themeIds: [themes.theme('t2')] };
  const asked = await ask(story, people, await draft(story, people, 'p02', drafting), {
    until: dates.fromToday(7),
    asked: ['i15', 'i06', 'i02', 'i14'],
    moment: dates.daysAgo(5),
  });
  await give(story, asked, { institution: 'i15', by: 'p02', answer: 'agree', moment: dates.daysAgo(3) });
  await give(story, asked, {
    institution: 'i06',
    by: 'p14',
    answer: 'object',
    text: 'Acht Plätze je Kursort sind mit dem vorhandenen Personal nicht zu leisten. Wir bitten um eine gestaffelte Einführung: Lünkirchen zum Kursbeginn, Werlohe ein Halbjahr später.',
    moment: dates.daysAgo(1),
  });
}

/** Its model letter is attached; the chair names who writes it. */
async function loadLetters(story: Story, { people }: ForPapers): Promise<Beschlussvorlage> {
  const { dates } = story;
  dates.turnTo(dates.daysAgo(227));
  const drafting = { text: lettersText, number: 'LG-KIM 2026/006', authors: ['p01', 'p02'], themeIds: [] };
  const paper = await draft(story, people, 'p16', drafting);
  await story.act('p01', 'paper:write', AttachPaperFile, (files, actor) =>
    files.attach(actor, {
      id: newId<'PaperFile'>(),
      paperId: paper.id,
      name: 'Muster Terminschreiben.pdf',
      bytes: materialFile('muster-terminschreiben.pdf'),
    }),
  );
  const asked = await ask(story, people, paper, {
    until: dates.fromToday(-205),
    asked: ['i03', 'i18'],
    moment: dates.daysAgo(220),
  });
  await give(story, asked, { institution: 'i03', by: 'p10', answer: 'agree', moment: dates.daysAgo(214) });
  await give(story, asked, { institution: 'i18', by: 'p20', answer: 'agree', moment: dates.daysAgo(208) });
  return table(story, asked, { clearedOn: dates.daysAgo(203), tabledOn: dates.daysAgo(202) });
}

/** On the table, for whoever wants to see a vote. */
async function loadNext(story: Story, { people }: ForPapers): Promise<Beschlussvorlage> {
  const { dates } = story;
  dates.turnTo(dates.daysAgo(24));
  const drafting = { text: jointHoursText, number: 'LG-KIM 2026/017', themeIds: [] };
  const asked = await ask(story, people, await draft(story, people, 'p01', drafting), {
    until: dates.fromToday(-5),
    asked: ['i02', 'i04'],
    moment: dates.daysAgo(20),
  });
  await give(story, asked, { institution: 'i02', by: 'p17', answer: 'agree', moment: dates.daysAgo(12) });
  await give(story, asked, { institution: 'i04', by: 'p11', answer: 'agree', moment: dates.daysAgo(8) });
  return table(story, asked, { clearedOn: dates.daysAgo(4), tabledOn: hoursAfter(dates.daysAgo(4), 1) });
}
