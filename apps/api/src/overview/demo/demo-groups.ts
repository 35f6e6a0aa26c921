import { take } from '@systemblick/domain/kernel/move';
import { accept } from '@systemblick/domain/kernel/result';
import { planGroupMeeting, planTask, tickTask } from '@systemblick/domain/proposals/group-work';
import { proposeProjektgruppe } from '@systemblick/domain/proposals/lead-projektgruppe';
import type { Projektgruppe, ProjektgruppePlan } from '@systemblick/domain/proposals/projektgruppe';
import { projektgruppeMoves } from '@systemblick/domain/proposals/projektgruppe-moves';
import { seatProjektgruppe } from '@systemblick/domain/proposals/seat-projektgruppe';
import { proposeTheme } from '@systemblick/domain/themes/propose-theme';
import { openRoute } from '@systemblick/domain/themes/route';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { themeMoves } from '@systemblick/domain/themes/theme-moves';
import { newId } from '@systemblick/persistence/platform/new-id';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { GroupMeetings } from '@systemblick/persistence/proposals/group-meetings';
import { GroupTasks } from '@systemblick/persistence/proposals/group-tasks';
import { Projektgruppen } from '@systemblick/persistence/proposals/projektgruppen';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';
import { Routes } from '@systemblick/persistence/themes/routes';

import { ActivateProjektgruppe } from '../../proposals/activate-projektgruppe.js';
import { coordinator } from './demo-acts.js';
import type { LoadProposals } from './demo-proposal-load.js';
import { done, kept } from './demo-store.js';

/** A Projektgruppe in the middle of its work, and one that waits for the chair's mandate. */
export async function loadGroupsAtWork(load: LoadProposals): Promise<void> {
  const { people, dates, themes } = load;
  const documents = await loadDocumentsTheme(load);
  dates.turnTo(dates.daysAgo(38));
  const working = await propose(load, {
    name: 'Projektgruppe Einmal vorlegen genügt',
    mandate:
      'Die Projektgruppe klärt, welche Nachweise an mehreren Stellen gleich verlangt werden, und erarbeitet ein Verfahren, mit dem sie mit Einwilligung der Betroffenen weitergegeben werden. Begutachtungen und laufende Anträge sollen beim Wechsel der Zuständigkeit mitgehen.',
    outOfScope: 'Nicht Gegenstand ist die Einführung neuer Fachverfahren.',
    themeIds: [documents],
    institutionIds: ['i03', 'i02', 'i08', 'i07'].map(people.institution),
    existingBody: {
      kind: 'noneFits',
      reason: 'Die Runde der Sozialamtsleitungen tagt ohne Jobcenter, Gesundheitsamt und Beratungsstellen.',
    },
    voice: { kind: 'present', institutionIds: [people.institution('i19')] },
    dueOn: dates.fromToday(45),
  });
  await setToWork(load, working);
  await planWork(load, working);
  dates.turnTo(dates.daysAgo(6));
  await propose(load, {
    name: 'Projektgruppe Sprachmittlung in der Behandlung',
    mandate:
      'Die Projektgruppe klärt, wer Sprachmittlung in Praxen, Kliniken und Psychotherapie im Kreis bezahlt, solange es keinen bundesweiten Kostenträger gibt, und schlägt einen gemeinsamen Pool mit klaren Zugangswegen vor. Kinder sollen nicht mehr übersetzen müssen.',
    outOfScope: null,
    themeIds: [themes.theme('t4')],
    institutionIds: ['i07', 'i05', 'i02', 'i17'].map(people.institution),
    existingBody: {
      kind: 'noneFits',
      reason: 'Die Kommunale Gesundheitskonferenz tagt zweimal im Jahr; für die Ausarbeitung ist das zu selten.',
    },
    voice: { kind: 'absent', reason: 'Angefragt ist der Integrationsrat; eine Zusage liegt noch nicht vor.' },
    dueOn: dates.fromToday(120),
  });
}

async function propose({ app, people, dates }: LoadProposals, plan: ProjektgruppePlan): Promise<Projektgruppe> {
  const { municipalityId } = people;
  const group = done(proposeProjektgruppe({ ...plan, id: newId<'Projektgruppe'>(), municipalityId, now: dates.now }));
  const act = { action: 'projektgruppe:propose', actor: coordinator(people, 'p02') };
  return kept(app, Projektgruppen).create(group, act);
}

/** A theme that was seen in the same cases, and sent to a Projektgruppe. */
async function loadDocumentsTheme({ app, people, dates, found }: LoadProposals): Promise<GenerativeThemeId> {
  const actor = coordinator(people, 'p02');
  const now = dates.turnTo(dates.daysAgo(40));
  const proposed = done(
    proposeTheme({
      id: newId<'GenerativeTheme'>(),
      municipalityId: people.municipalityId,
      kind: 'socialProblem',
      title: 'Dieselben Nachweise an vier Schaltern',
      description:
        'Beim Wechsel der Zuständigkeit beginnt die Sammlung der Unterlagen von vorn. Begutachtungen werden wiederholt, laufende Anträge nicht übergeben. Wo zwei Stellen ihre Akten nebeneinanderlegten, genügte ein Termin.',
      question: 'Was kann mit Einwilligung weitergegeben werden, damit Menschen Nachweise nur einmal vorlegen?',
      legalSpheres: ['asylblg', 'sgb2', 'aufenthg', 'health'],
      institutionIds: [],
      bundleId: found.bundleId,
      sessionId: found.sessionId,
      observationIds: ['b04', 'b16'].map(found.observation),
      hintIds: [],
      proposedBy: people.person('p02'),
      now,
    }),
  );
  const themes = kept(app, GenerativeThemes);
  const theme = await themes.create(proposed, { action: 'theme:propose', actor });
  const opened = openRoute(theme, {
    id: newId<'Route'>(),
    choice: { kind: 'projectGroup' },
    reason: 'Vier Stellen müssten ihr Verfahren aufeinander abstimmen; das gelingt nur mit einem gemeinsamen Auftrag.',
    responsibleId: people.person('p02'),
    now,
  });
  const route = await kept(app, Routes).create(done(opened), { action: 'route:open', actor });
  const act = { action: 'theme:route', actor };
  return done(
    await themes.change(theme.id, 'any', act, (same) => take(themeMoves, 'route', same, { route: accept(route) })),
  ).id;
}

/** Nobody of Jobcenter and Gesundheitsamt has found the time yet: the page says so. */
async function setToWork({ app, people, dates }: LoadProposals, { id, institutionIds }: Projektgruppe): Promise<void> {
  const groups = app.get(Projektgruppen);
  const actor = coordinator(people, 'p02');
  const now = dates.turnTo(dates.daysAgo(25));
  const member = (key: string, from: string, leads = false) => ({
    personId: people.person(key),
    institutionId: people.institution(from),
    leads,
    advisory: false,
    seatId: newId<'Seat'>(),
    membershipId: newId<'Membership'>(),
  });
  const members = [
    member('p02', 'i01', true),
    member('p10', 'i03'),
    member('p15', 'i08'),
    member('p06', 'i12'),
    member('p07', 'i01'),
    member('p21', 'i19'),
  ];
  const founded = await app.get(UnitOfWork).do(async (work) => {
    const act = (action: string) => ({ action: `projektgruppe:${action}`, actor });
    const by = people.person('p16');
    done(
      await groups.change(work, id, 'any', act('mandate'), (group) =>
        take(projektgruppeMoves, 'mandate', group, { by, now }),
      ),
    );
    for (const institutionId of institutionIds)
      done(
        await groups.change(work, id, 'any', act('confirmWorkingTime'), (group) =>
          take(projektgruppeMoves, 'confirmWorkingTime', group, {
            institutionId,
            by: people.person('p02'),
            isTheirs: true,
            now,
          }),
        ),
      );
    const group = await groups.find(id, work);
    if (!group) throw new Error('The demo lost a Projektgruppe');
    const seated = done(seatProjektgruppe(group, { bodyId: newId<'Body'>(), members, now }));
    await app.get(ActivateProjektgruppe).found(work, actor, seated);
    const active = await groups.change(work, id, 'any', act('activate'), (same) =>
      take(projektgruppeMoves, 'activate', same, { bodyId: accept(seated.body.id) }),
    );
    return accept(done(active));
  });
  done(founded);
}

async function planWork({ app, people, dates }: LoadProposals, { id }: Projektgruppe): Promise<void> {
  const group = await app.get(Projektgruppen).find(id);
  if (!group) throw new Error('The demo lost a Projektgruppe');
  const act = { action: 'projektgruppe:planWork', actor: coordinator(people, 'p02') };
  const tasks = kept(app, GroupTasks);
  const plan = async (title: string, key: string | null, due: number) => {
    const responsibleId = key ? people.person(key) : null;
    const task = planTask(group, { id: newId<'GroupTask'>(), title, responsibleId, dueOn: dates.fromToday(due) });
    return tasks.create(done(task), act);
  };
  dates.turnTo(dates.daysAgo(24));
  const first = await plan('Nachweise zusammenstellen, die an mehreren Stellen verlangt werden', 'p10', -10);
  await plan('In drei Beratungsstellen fragen, was am häufigsten doppelt verlangt wird', 'p06', -2);
  await plan('Muster einer Einwilligung mit dem Datenschutz abstimmen', 'p15', 9);
  await plan('Einwilligung in einfacher Sprache entwerfen', null, 21);

  const meetings = kept(app, GroupMeetings);
  const meet = (days: number, result: string | null) => {
    const startsAt = new Date(`${dates.fromToday(days)}T09:00:00Z`);
    const place = 'Kreishaus Lünkirchen, Raum 2.04';
    return meetings.create(
      done(planGroupMeeting(group, { id: newId<'GroupMeeting'>(), startsAt, place, result })),
      act,
    );
  };
  await meet(
    -14,
    'Elf Nachweise werden an mindestens drei Stellen verlangt. Für sie entsteht zuerst eine gemeinsame Liste. Jobcenter und Gesundheitsamt sind noch nicht vertreten; die Koordination fragt nach.',
  );
  await meet(7, null);
  const now = dates.turnTo(dates.daysAgo(11));
  done(await tasks.change(first.id, 'any', act, (task) => tickTask(group, task, { done: true, now })));
}
