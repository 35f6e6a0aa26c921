import { LeadProjektgruppe } from '@systemblick/api/proposals/lead-projektgruppe';
import { addDays } from '@systemblick/domain/kernel/civil-date';
import type { Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';
import type { ProposalId } from '@systemblick/domain/proposals/proposal';

import type { Material } from '../material/material.js';
import { daysAfter, hoursAfter } from '../story/demo-dates.js';
import { keyed } from '../story/keyed.js';
import type { Story } from '../story/story.js';
import { which } from '../story/which.js';
import { contactText } from './contact-text.js';
import { DemoProposal } from './demo-proposal.js';
import type { ForProposals } from './for-proposals.js';
import { foundGroup } from './found-group.js';
import { loadGroupsAtWork } from './load-groups.js';
import { earlierOf, sectionsOf } from './proposal-text.js';

/** What the decisions refer to, by the material's keys (lv1 …). */
export type DemoProposals = (key: string) => ProposalId;

/** Loads the material's Projektgruppe with its accepted proposal, one that is being consulted, and groups at work. */
export async function loadProposals(story: Story, given: ForProposals): Promise<DemoProposals> {
  const { material, dates } = story;
  const ids = new Map<string, ProposalId>();
  for (const entry of material.projektgruppen) {
    const group = await foundGroup(story, given, entry);
    ids.set(entry.ergebnis, await loadAccepted(story, given, group, entry));
    dates.turnTo(dates.moment(entry.abgabe_bis, 15));
    await story.act('p01', 'projektgruppe:conclude', LeadProjektgruppe, (groups, actor) =>
      groups.conclude(
        actor,
        which(group),
        'Der Lösungsvorschlag liegt vor und wurde ohne Einwand eingereicht. Die Gruppe hat ihren Auftrag erfüllt.',
      ),
    );
  }
  await loadConsulted(story, given);
  await loadGroupsAtWork(story, given);
  return keyed('proposal', ids);
}

/** Led by the coordination itself: handed in, it is accepted. */
async function loadAccepted(
  story: Story,
  { themes }: ForProposals,
  { id: projektgruppeId }: Projektgruppe,
  { gremium_id, ergebnis }: Material['projektgruppen'][number],
): Promise<ProposalId> {
  const { dates, material } = story;
  const entry = material.loesungsvorschlaege.find(({ id }) => id === ergebnis);
  if (!entry) throw new Error(`The demo material has no proposal ${ergebnis}`);
  const day = dates.day(entry.eingereicht_am);
  const handedIn = dates.moment(entry.eingereicht_am, 14);
  const asked = daysAfter(handedIn, -6);
  const before = daysAfter(asked, -7);

  dates.turnTo(daysAfter(before, -9));
  const themeId = themes.theme(entry.thema_id);
  const about = { themeId, projektgruppeId, kind: 'solution', title: entry.titel } as const;
  const proposal = await DemoProposal.draft(story, 'p01', about);
  await proposal.write('p01', earlierOf(sectionsOf(entry)));
  dates.turnTo(before);
  await proposal.consult('p01', addDays(day, -8));
  dates.turnTo(daysAfter(before, 3));
  await proposal.resume('p01');
  await proposal.write('p01', sectionsOf(entry));
  dates.turnTo(asked);
  await proposal.consult('p01', addDays(day, -1));
  const members = material.gremien.find(({ id }) => id === gremium_id)?.mitglieder ?? [];
  for (const [place, key] of members.entries()) {
    dates.turnTo(hoursAfter(asked, place));
    await proposal.answer(key, agreed);
  }
  dates.turnTo(handedIn);
  await proposal.submitOwn('p01');
  return proposal.id;
}

const agreed = { answer: 'agree', remark: null } as const;

/** The Arbeitsgruppe's own proposal: two have answered, the others are asked until next week. */
async function loadConsulted(story: Story, { themes, found }: ForProposals): Promise<void> {
  const { dates } = story;
  const { title, sections } = contactText(found);
  dates.turnTo(dates.daysAgo(9));
  const about = { themeId: themes.theme('t5'), projektgruppeId: null, kind: 'development', title } as const;
  const proposal = await DemoProposal.draft(story, 'p01', about);
  await proposal.write('p01', sections);
  const asked = dates.turnTo(daysAfter(dates.now, -2));
  await proposal.consult('p01', dates.fromToday(6));
  dates.turnTo(hoursAfter(asked, 3));
  await proposal.answer('p04', agreed);
  dates.turnTo(hoursAfter(asked, 20));
  await proposal.answer('p12', {
    answer: 'agreeWithRemark',
    remark:
      'Aus Sicht der Beratungsstellen fehlt noch, an wen man sich wendet, wenn ein Anliegen auf der Liste nicht vorkommt. Bitte eine Zeile dazu in die Lösung aufnehmen.',
  });
}
