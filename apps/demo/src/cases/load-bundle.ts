import { AssembleBundle } from '@systemblick/api/cases/assemble-bundle';
import type { CaseBundle, CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { DemoPeople } from '../people/load-people.js';
import type { Does, Story } from '../story/story.js';
import { which } from '../story/which.js';
import type { DemoCases } from './load-cases.js';

type Wanted = {
  readonly by: string;
  readonly title: string;
  readonly leadingQuestion: string;
  readonly numbers: readonly number[];
};

/** Assembles a bundle, asks each author about each institution invited, and declares it ready. */
export async function loadBundle(
  story: Story,
  people: DemoPeople,
  cases: DemoCases,
  { by, title, leadingQuestion, numbers }: Wanted,
): Promise<CaseBundleId> {
  const change = (who: string, action: string, does: Does<AssembleBundle, Result<CaseBundle, Refusal>>) =>
    story.act(who, action, AssembleBundle, does);
  const command = { id: newId<'CaseBundle'>(), expectedVersion: null, title, leadingQuestion };
  let bundle = await change(by, 'bundle:assemble', (assembling, actor) => assembling.write(actor, command));
  for (const { nominationId } of numbers.map(cases))
    bundle = await change(by, 'bundle:addCase', (assembling, actor) =>
      assembling.addCase(actor, which(bundle), nominationId, null),
    );
  const institutionIds = ['i02', 'i03', 'i08'].map(people.institution);
  bundle = await change(by, 'bundle:inviteInstitutions', (assembling, actor) =>
    assembling.inviteInstitutions(actor, which(bundle), institutionIds),
  );
  for (const { id: caseId, author } of numbers.map(cases))
    for (const institutionId of institutionIds)
      bundle = await change(author, 'bundle:answerKnowledge', (assembling, actor) =>
        assembling.answerKnowledge(actor, which(bundle), { caseId, institutionId, answer: 'unknown' }),
      );
  bundle = await change(by, 'bundle:makeReady', (assembling, actor) =>
    assembling.makeReady(
      actor,
      which(bundle),
      'Die Fälle zusammen verraten nicht mehr als jeder für sich; wo wenige in Frage kommen, hat die Prüfung es begründet.',
    ),
  );
  return bundle.id;
}
