import { ConductRoute } from '@systemblick/api/themes/conduct-route';
import { ProposeTheme } from '@systemblick/api/themes/propose-theme';
import { accept } from '@systemblick/domain/kernel/result';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Story } from '../story/story.js';
import { which } from '../story/which.js';
import type { ForProposals } from './for-proposals.js';
import { propose, setToWork } from './group-acts.js';
import { planWork } from './plan-work.js';

/** A Projektgruppe in the middle of its work, and one that waits for the chair's mandate. */
export async function loadGroupsAtWork(story: Story, given: ForProposals): Promise<void> {
  const { dates } = story;
  const { people, themes } = given;
  const documents = await loadDocumentsTheme(story, given);
  dates.turnTo(dates.daysAgo(38));
  const proposed = await propose(story, 'p02', {
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
  // Nobody of Jobcenter and Gesundheitsamt has found the time yet: the page says so.
  const members = [
    ['p02', 'i01'],
    ['p10', 'i03'],
    ['p15', 'i08'],
    ['p06', 'i12'],
    ['p07', 'i01'],
    ['p21', 'i19'],
  ] as const;
  dates.turnTo(dates.daysAgo(25));
  const working = await setToWork(
    story,
    'p02',
    proposed,
    members.map(([key, from]) => ({
      personId: story.person(key),
      institutionId: people.institution(from),
      leads: key === 'p02',
      advisory: false,
    })),
  );
  await planWork(story, working);
  dates.turnTo(dates.daysAgo(6));
  await propose(story, 'p02', {
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

/** A theme that was seen in the same cases, and sent to a Projektgruppe. */
async function loadDocumentsTheme(story: Story, { found }: ForProposals): Promise<GenerativeThemeId> {
  const { dates } = story;
  dates.turnTo(dates.daysAgo(40));
  const theme = await story.act('p02', 'theme:propose', ProposeTheme, (themes, actor) =>
    themes.propose(actor, {
      id: newId<'GenerativeTheme'>(),
      kind: 'socialProblem',
      title: 'Dieselben Nachweise an vier Schaltern',
      description:
        'Beim Wechsel der Zuständigkeit beginnt die Sammlung der Unterlagen von vorn. Begutachtungen werden wiederholt, laufende Anträge nicht übergeben. Wo zwei Stellen ihre Akten nebeneinanderlegten, genügte ein Termin.',
      question: 'Was kann mit Einwilligung weitergegeben werden, damit Menschen Nachweise nur einmal vorlegen?',
      legalSpheres: ['asylblg', 'sgb2', 'aufenthg', 'health'],
      institutionIds: [],
      observationIds: ['b04', 'b16'].map(found.observation),
    }),
  );
  await story.act('p02', 'theme:route', ConductRoute, (routes, actor) =>
    routes.open(actor, which(theme), {
      id: newId<'Route'>(),
      choice: accept({ kind: 'projectGroup' }),
      reason:
        'Vier Stellen müssten ihr Verfahren aufeinander abstimmen; das gelingt nur mit einem gemeinsamen Auftrag.',
      responsibleId: story.person('p02'),
    }),
  );
  return theme.id;
}
