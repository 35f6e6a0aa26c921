import { KeepHints } from '@systemblick/api/cases/keep-hints';
import { TakeHint } from '@systemblick/api/themes/take-hint';
import type { Hint } from '@systemblick/domain/cases/hint';
import { newId } from '@systemblick/persistence/platform/new-id';

import { observationKindOf } from '../material/words.js';
import type { DemoPeople } from '../people/load-people.js';
import { daysAfter, hoursAfter } from '../story/demo-dates.js';
import type { Story } from '../story/story.js';
import { which } from '../story/which.js';
import type { DemoThemes } from './load-themes.js';

/** Loads the material's hints, each where it got to, and two that nobody has looked at yet. */
export async function loadHints(story: Story, people: DemoPeople, { theme }: DemoThemes): Promise<void> {
  const { dates, material } = story;
  for (const entry of material.hinweise) {
    const moment = dates.moment(entry.datum, 11);
    const hint = await write(story, entry.eingebracht_von, moment, {
      source: 'caseReflection',
      text: entry.text,
      kind: observationKindOf(entry.kategorie),
    });
    dates.turnTo(daysAfter(moment, 1));
    const { thema_id: taken, status } = entry;
    if (taken)
      await story.act('p02', 'hint:take', TakeHint, (hints, actor) => hints.into(actor, which(hint), theme(taken)));
    else if (status.includes('weitergegeben'))
      await story.act('p02', 'hint:passOn', KeepHints, (hints, actor) =>
        hints.passOn(actor, which(hint), people.institution('i02')),
      );
    else await story.act('p02', 'hint:collect', KeepHints, (hints, actor) => hints.collect(actor, which(hint), null));
  }
  await write(story, 'p21', hoursAfter(dates.now, -26), {
    source: 'migrantOrganisation',
    kind: 'procedure',
    text: 'Briefe mit Fristen kommen in Sammelunterkünften oft erst nach Tagen an. Die Frist läuft dann schon, und niemand weiß, wer die Post verteilt.',
  });
  await write(story, 'p10', hoursAfter(dates.now, -3), {
    source: 'auslaenderbehoerde',
    kind: null,
    text: 'Viele kommen mit der Frage, ob der alte Ausweis bis zum Termin noch gilt. Ein Satz dazu im Einladungsschreiben würde Vorsprachen sparen.',
  });
}

function write(story: Story, by: string, moment: Date, written: Pick<Hint, 'source' | 'kind' | 'text'>): Promise<Hint> {
  story.dates.turnTo(moment);
  return story.act(by, 'hint:write', KeepHints, (hints, actor) =>
    hints.write(actor, { ...written, id: newId<'Hint'>() }),
  );
}
