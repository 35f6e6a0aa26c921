import { NominateCase } from '@systemblick/api/cases/nominate-case';
import { MoveCase } from '@systemblick/api/cases/move-case';
import { ReviewCase } from '@systemblick/api/cases/review-case';
import { WriteCase } from '@systemblick/api/cases/write-case';
import type { CaseId } from '@systemblick/domain/cases/case';
import { emptySections, emptyText, type CaseText } from '@systemblick/domain/cases/case-text';
import type { ClientInformation } from '@systemblick/domain/cases/client-information';
import type { NominationId } from '@systemblick/domain/cases/nomination';
import { splitByPhase } from '@systemblick/domain/cases/split-by-phase';
import { accept } from '@systemblick/domain/kernel/result';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Material } from '../material/material.js';
import { readCaseText } from '../material/read-material.js';
import { hoursAfter } from '../story/demo-dates.js';
import { keyed } from '../story/keyed.js';
import type { Story } from '../story/story.js';
import { which } from '../story/which.js';
import { caseBeingWritten, caseInReview } from './case-texts.js';
import { toldInGeneral } from './told-in-general.js';

type Bundle = Material['fallbuendel'][number];
type Entry = Bundle['faelle'][number];
/** A released case, with what the later stages need of it. */
type DemoCase = {
  readonly id: CaseId;
  readonly author: string;
  readonly text: CaseText;
  readonly nominationId: NominationId;
};
export type DemoCases = (number: number) => DemoCase;

/** Loads the eight released cases, each nominated by its author. */
export async function loadCases(story: Story, bundle: Bundle): Promise<DemoCases> {
  const cases = new Map<number, DemoCase>();
  for (const entry of bundle.faelle) cases.set(entry.nr, await loadReleased(story, bundle, entry));
  return keyed('case', cases);
}

/** A case being written, one that waits for a second person, and another word on one that is released. */
export async function loadOpenCases(story: Story, cases: DemoCases): Promise<void> {
  const { dates } = story;
  dates.turnTo(dates.now);
  await write(story, 'p03', caseBeingWritten, null);
  const consented = { kind: 'consented', on: dates.fromToday(-6) } as const;
  await submit(story, 'p04', await write(story, 'p04', caseInReview, consented));
  await nominate(
    story,
    cases(7),
    'Das Hilfsmittel fehlte genau in der Lücke zwischen zwei Rechtskreisen; so etwas sehen wir gerade öfter.',
  );
}

async function loadReleased(story: Story, bundle: Bundle, entry: Entry): Promise<DemoCase> {
  const { dates } = story;
  const { eingebracht_von: author, vier_augen_von: reviewer } = entry;
  const text: CaseText = {
    ...emptyText(entry.titel),
    sections: { ...emptySections, ...splitByPhase(readCaseText(entry.datei)).sections },
    ...toldInGeneral[entry.nr],
  };
  dates.turnTo(dates.moment(bundle.angelegt_am));
  const information = { kind: 'informed', on: dates.day(bundle.angelegt_am) } as const;
  const submitted = await submit(story, author, await write(story, author, text, information));
  const { id } = submitted;

  const reviewed = dates.turnTo(dates.moment(entry.geprueft_am));
  const begun = await story.act(reviewer, 'case:beginReview', ReviewCase, (review, actor) =>
    review.begin(actor, which(submitted)),
  );
  await story.act(reviewer, 'case:release', ReviewCase, (review, actor) =>
    review.release(
      actor,
      which(begun),
      'Im Kreis gibt es mehrere ähnliche Fälle, die nicht begleitet werden; Orte und Zeiten sind vergröbert.',
      [],
    ),
  );
  dates.turnTo(hoursAfter(reviewed, 2));
  const released = { id, author, text };
  const nominationId = await nominate(story, released, `Zeigt beispielhaft: ${entry.titel}.`);
  return { ...released, nominationId };
}

const write = (story: Story, author: string, text: CaseText, clientInformation: ClientInformation | null) =>
  story.act(author, 'case:write', WriteCase, (writing, actor) =>
    writing.execute(actor, {
      id: newId<'Case'>(),
      expectedVersion: null,
      text: accept(text),
      clientInformation,
      rejected: [],
    }),
  );

const submit = (story: Story, author: string, draft: { readonly id: CaseId; readonly version: number }) =>
  story.act(author, 'case:submit', MoveCase, (moves, actor) => moves.submit(actor, which(draft)));

async function nominate(
  story: Story,
  { id: caseId, author }: Pick<DemoCase, 'id' | 'author'>,
  why: string,
): Promise<NominationId> {
  const id = newId<'Nomination'>();
  await story.act(author, 'nomination:create', NominateCase, (nominations, actor) =>
    nominations.execute(actor, { id, caseId, why, authorPresents: false }),
  );
  return id;
}
