import type { INestApplicationContext } from '@nestjs/common';

import { writeHint, type Hint } from '@systemblick/domain/cases/hint';
import { hintMoves } from '@systemblick/domain/cases/hint-moves';
import { take } from '@systemblick/domain/kernel/move';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { themeMoves } from '@systemblick/domain/themes/theme-moves';
import { Hints } from '@systemblick/persistence/cases/hints';
import { newId } from '@systemblick/persistence/platform/new-id';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { actingAs, coordinator } from './demo-acts.js';
import { daysAfter, type DemoDates } from './demo-dates.js';
import type { DemoPeople } from './demo-people.js';
import type { DemoThemes } from './demo-themes.js';
import { observationKindOf } from './demo-words.js';
import type { Material } from './material.js';
import { done, kept } from './demo-store.js';

type Load = {
  readonly app: INestApplicationContext;
  readonly dates: DemoDates;
  readonly people: DemoPeople;
  readonly themes: DemoThemes;
};

/** Loads the material's hints, each where it got to, and two that nobody has looked at yet. */
export async function loadHints(load: Load, material: Material): Promise<void> {
  const { dates, people } = load;
  for (const entry of material.hinweise) {
    const written = { source: 'caseReflection', text: entry.text, kind: observationKindOf(entry.kategorie) } as const;
    const hint = await write(load, entry.eingebracht_von, dates.moment(entry.datum, 11), written);
    dates.turnTo(daysAfter(hint.writtenAt, 1));
    if (entry.thema_id) await intoTheme(load, hint, entry.thema_id);
    else if (entry.status.includes('weitergegeben'))
      await move(load, hint, 'hint:passOn', (same) =>
        take(hintMoves, 'passOn', same, { institutionId: people.institution('i02') }),
      );
    else await move(load, hint, 'hint:collect', (same) => take(hintMoves, 'collect', same, { kind: same.kind }));
  }
  await write(load, 'p21', new Date(dates.now.getTime() - 26 * 3_600_000), {
    source: 'migrantOrganisation',
    kind: 'procedure',
    text: 'Briefe mit Fristen kommen in Sammelunterkünften oft erst nach Tagen an. Die Frist läuft dann schon, und niemand weiß, wer die Post verteilt.',
  });
  await write(load, 'p10', new Date(dates.now.getTime() - 3 * 3_600_000), {
    source: 'auslaenderbehoerde',
    kind: null,
    text: 'Viele kommen mit der Frage, ob der alte Ausweis bis zum Termin noch gilt. Ein Satz dazu im Einladungsschreiben würde Vorsprachen sparen.',
  });
}

async function write(
  { app, dates, people }: Load,
  by: string,
  moment: Date,
  written: Pick<Hint, 'source' | 'kind' | 'text'>,
): Promise<Hint> {
  const writtenBy = people.person(by);
  const command = {
    ...written,
    id: newId<'Hint'>(),
    municipalityId: people.municipalityId,
    writtenBy,
    findings: 0,
    now: dates.turnTo(moment),
  };
  return kept(app, Hints).create(done(writeHint(command)), { action: 'hint:write', actor: actingAs(people, by) });
}

const move = async (
  { app, people }: Load,
  hint: Hint,
  action: string,
  verb: (hint: Hint) => Result<Hint, Refusal>,
): Promise<Hint> =>
  done(await kept(app, Hints).change(hint.id, 'any', { action, actor: coordinator(people, 'p02') }, verb));

async function intoTheme(load: Load, hint: Hint, key: string): Promise<void> {
  const { app, people, themes } = load;
  await move(load, hint, 'hint:take', (same) => take(hintMoves, 'take', same));
  const act = { action: 'theme:attach', actor: coordinator(people, 'p02') };
  const evidence = { observationIds: [], hintIds: [hint.id] };
  done(
    await kept(app, GenerativeThemes).change(themes.theme(key), 'any', act, (theme) =>
      take(themeMoves, 'attach', theme, evidence),
    ),
  );
}
