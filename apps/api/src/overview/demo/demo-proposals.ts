import { addDays } from '@systemblick/domain/kernel/civil-date';
import { take } from '@systemblick/domain/kernel/move';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { proposeProjektgruppe } from '@systemblick/domain/proposals/lead-projektgruppe';
import type { Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';
import { projektgruppeMoves } from '@systemblick/domain/proposals/projektgruppe-moves';
import type { ProposalId, ProposalText } from '@systemblick/domain/proposals/proposal';
import { proposalMoves } from '@systemblick/domain/proposals/proposal-moves';
import { routeMoves } from '@systemblick/domain/themes/route-moves';
import { themeMoves } from '@systemblick/domain/themes/theme-moves';
import { newId } from '@systemblick/persistence/platform/new-id';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { Routes } from '@systemblick/persistence/themes/routes';

import { coordinator } from './demo-acts.js';
import { daysAfter, hoursAfter } from './demo-dates.js';
import type { LoadProposals } from './demo-proposal-load.js';
import { begin, consult, keep, move, textOf, type Entry } from './demo-proposal-writing.js';
import { loadGroupsAtWork } from './demo-groups.js';
import { contactText } from './demo-proposal-text.js';
import type { Material } from './material.js';
import { done, kept } from './demo-store.js';

/** What the decisions' loader refers to, by the material's keys (lv1 …). */
export type DemoProposals = { readonly proposal: (key: string) => ProposalId };

/** Loads the material's Projektgruppe with its accepted proposal, one that is being consulted, and groups at work. */
export async function loadProposals(load: LoadProposals): Promise<DemoProposals> {
  const ids = new Map<string, ProposalId>();
  for (const entry of load.material.projektgruppen) {
    const group = await loadGroup(load, entry);
    const written = load.material.loesungsvorschlaege.find(({ id }) => id === entry.ergebnis);
    if (written) ids.set(written.id, await loadAccepted(load, group, written));
    await conclude(load, group, entry);
  }
  ids.set('lv2', await loadConsulted(load));
  await loadGroupsAtWork(load);
  return {
    proposal: (key) => {
      const id = ids.get(key);
      if (!id) throw new Error(`The demo has no proposal ${key}`);
      return id;
    },
  };
}

async function loadGroup(
  { app, dates, people, themes }: LoadProposals,
  entry: Material['projektgruppen'][number],
): Promise<Projektgruppe> {
  const groups = kept(app, Projektgruppen);
  const actor = coordinator(people, 'p01');
  const institutionIds = ['i01', 'i02', 'i03', 'i08'].map(people.institution);
  const proposed = done(
    proposeProjektgruppe({
      id: newId<'Projektgruppe'>(),
      municipalityId: people.municipalityId,
      name: entry.name,
      mandate: entry.auftrag,
      outOfScope: entry.nicht_auftrag,
      themeIds: [themes.theme(entry.thema_id)],
      institutionIds,
      existingBody: {
        kind: 'noneFits',
        reason: 'Kein Gremium im Kreis bringt Sozialämter, Jobcenter und Ausländerbehörde zu einem Verfahren zusammen.',
      },
      voice: { kind: 'present', institutionIds: ['i18', 'i19'].map(people.institution) },
      dueOn: dates.day(entry.abgabe_bis),
      now: dates.moment(entry.erteilt_am, 11),
    }),
  );
  const now = dates.turnTo(dates.moment(entry.erteilt_am, 11));
  const group = await groups.create(proposed, { action: 'projektgruppe:propose', actor });
  const move = async (action: string, verb: (same: Projektgruppe) => Result<Projektgruppe, Refusal>) =>
    done(await groups.change(group.id, 'any', { action, actor }, verb));
  await move('projektgruppe:mandate', (same) =>
    take(projektgruppeMoves, 'mandate', same, { by: people.person('p16'), now }),
  );
  for (const institutionId of institutionIds)
    await move('projektgruppe:confirmWorkingTime', (same) =>
      take(projektgruppeMoves, 'confirmWorkingTime', same, {
        institutionId,
        by: people.person('p01'),
        isTheirs: true,
        now,
      }),
    );
  return move('projektgruppe:activate', (same) =>
    take(projektgruppeMoves, 'activate', same, { bodyId: accept(people.body(entry.gremium_id)) }),
  );
}

async function conclude(
  { app, dates, people }: LoadProposals,
  group: Projektgruppe,
  entry: Material['projektgruppen'][number],
): Promise<void> {
  const act = { action: 'projektgruppe:conclude', actor: coordinator(people, 'p01') };
  const command = {
    conclusion:
      'Der Lösungsvorschlag liegt vor und wurde ohne Einwand eingereicht. Die Gruppe hat ihren Auftrag erfüllt.',
    now: dates.turnTo(dates.moment(entry.abgabe_bis, 15)),
  };
  done(
    await kept(app, Projektgruppen).change(group.id, 'any', act, (same) =>
      take(projektgruppeMoves, 'conclude', same, command),
    ),
  );
}

/** Led by the coordination itself: handed in, it is accepted. */
async function loadAccepted(load: LoadProposals, group: Projektgruppe, entry: Entry): Promise<ProposalId> {
  const { dates, people, material } = load;
  const seated = material.gremien.find(({ id }) => people.body(id) === group.bodyId)?.mitglieder ?? [];
  const memberIds = seated.map(people.person);
  const handedIn = dates.moment(entry.eingereicht_am, 14);
  const asked = daysAfter(handedIn, -6);
  const text = textOf(entry);
  const before = daysAfter(asked, -7);
  dates.turnTo(daysAfter(before, -9));
  const proposal = await begin(load, entry.thema_id, group, earlierOf(text));
  await consult(load, proposal, addDays(dates.day(entry.eingereicht_am), -8), before);
  dates.turnTo(daysAfter(before, 3));
  await move(load, proposal.id, 'proposal:resume', (same) => take(proposalMoves, 'resume', same));
  await move(load, proposal.id, 'proposal:write', (same) => take(proposalMoves, 'write', same, { text }));
  await consult(load, proposal, addDays(dates.day(entry.eingereicht_am), -1), asked);
  for (const [place, personId] of memberIds.entries()) {
    const now = dates.turnTo(hoursAfter(asked, place));
    await move(load, proposal.id, 'proposal:answer', (same) =>
      take(proposalMoves, 'answer', same, { personId, memberIds, now, ...agreed }),
    );
  }
  dates.turnTo(handedIn);
  await move(load, proposal.id, 'proposal:submitOwn', (same) =>
    take(proposalMoves, 'submitOwn', same, { memberIds, now: handedIn }),
  );
  await keep(load, proposal.id, 'submit', handedIn);
  await sendOn(load, entry.thema_id);
  return proposal.id;
}

/** What the group was asked about at first: without the bridging money, and not a word on the municipalities. */
const earlierOf = ({ title, sections }: ProposalText): ProposalText => ({
  title,
  sections: {
    ...sections,
    resources: sections.resources.replace(/ Überbrückung:[^.]*\./, '').replace('12.000', '9.000'),
    solution: sections.solution
      .replace('binnen drei Arbeitstagen', 'zeitnah')
      .replace('in fünf Schritten', 'in mehreren Schritten'),
    municipalities: '',
  },
});

const agreed = { answer: 'agree', remark: null } as const;

async function sendOn({ app, people, themes }: LoadProposals, key: string): Promise<void> {
  const actor = { kind: 'system', municipalityId: people.municipalityId } as const;
  done(
    await kept(app, GenerativeThemes).change(themes.theme(key), 'any', { action: 'theme:submit', actor }, (theme) =>
      take(themeMoves, 'submit', theme, { paper: null }),
    ),
  );
  done(
    await kept(app, Routes).change(themes.route(key), 'any', { action: 'route:submit', actor }, (route) =>
      take(routeMoves, 'submit', route, { paper: null }),
    ),
  );
}

/** The Arbeitsgruppe's own proposal: two have answered, the others are asked until next week. */
async function loadConsulted(load: LoadProposals): Promise<ProposalId> {
  const { dates, people, material, found } = load;
  const passage = await passagesOf(load);
  dates.turnTo(dates.daysAgo(9));
  const proposal = await begin(load, 't5', null, contactText({ passage, observation: found.observation }));
  const asked = daysAfter(dates.now, -2);
  await consult(load, proposal, dates.fromToday(6), asked);
  const memberIds = (material.gremien.find(({ id }) => id === 'g_ag')?.mitglieder ?? []).map(people.person);
  const answer = (key: string, hours: number, given: typeof agreed | { answer: 'agreeWithRemark'; remark: string }) => {
    const now = dates.turnTo(hoursAfter(asked, hours));
    return move(load, proposal.id, 'proposal:answer', (same) =>
      take(proposalMoves, 'answer', same, { personId: people.person(key), memberIds, now, ...given }),
    );
  };
  await answer('p04', 3, agreed);
  await answer('p12', 20, {
    answer: 'agreeWithRemark',
    remark:
      'Aus Sicht der Beratungsstellen fehlt noch, an wen man sich wendet, wenn ein Anliegen auf der Liste nicht vorkommt. Bitte eine Zeile dazu in die Lösung aufnehmen.',
  });
  return proposal.id;
}

/** The first passage on which an observation of the material rests. */
async function passagesOf({ app, found }: LoadProposals): Promise<(key: string) => string> {
  const keys = ['b15', 'b16', 'b17'] as const;
  const observations = await app.get(SessionQueries).observationsById(keys.map(found.observation));
  return (key) => observations.get(found.observation(key))?.passageIds[0] ?? '';
}
