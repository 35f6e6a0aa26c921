import { ActivateProjektgruppe, type NewMember } from '@systemblick/api/proposals/activate-projektgruppe';
import { LeadProjektgruppe } from '@systemblick/api/proposals/lead-projektgruppe';
import type { Projektgruppe, ProjektgruppePlan } from '@systemblick/domain/proposals/projektgruppe';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Story } from '../story/story.js';
import { which } from '../story/which.js';

export const propose = (story: Story, by: string, plan: ProjektgruppePlan): Promise<Projektgruppe> =>
  story.act(by, 'projektgruppe:propose', LeadProjektgruppe, (groups, actor) =>
    groups.propose(actor, newId<'Projektgruppe'>(), plan),
  );

/** The chair mandates it, the coordination confirms the working time and sets it to work in a body of its own. */
export async function setToWork(
  story: Story,
  by: string,
  proposed: Projektgruppe,
  members: readonly NewMember[],
): Promise<Projektgruppe> {
  let group = await story.act('p16', 'projektgruppe:mandate', LeadProjektgruppe, (groups, actor) =>
    groups.mandate(actor, which(proposed)),
  );
  for (const institutionId of proposed.institutionIds)
    group = await story.act(by, 'projektgruppe:confirmWorkingTime', LeadProjektgruppe, (groups, actor) =>
      groups.confirm(actor, which(group), institutionId),
    );
  return story.act(by, 'projektgruppe:activate', ActivateProjektgruppe, (activating, actor) =>
    activating.execute(actor, which(group), members),
  );
}
