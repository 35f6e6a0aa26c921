import { take } from '@systemblick/domain/kernel/move';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';
import type { Proposal, ProposalId, ProposalText } from '@systemblick/domain/proposals/proposal';
import { proposalMoves } from '@systemblick/domain/proposals/proposal-moves';
import { draftProposal } from '@systemblick/domain/proposals/write-proposal';
import { coEditingRooms } from '@systemblick/persistence/platform/co-editing-rooms';
import { newId } from '@systemblick/persistence/platform/new-id';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';
import { Proposals } from '@systemblick/persistence/proposals/proposals';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import type { DemoDates } from './demo-dates.js';
import { coordinator } from './demo-acts.js';
import type { LoadProposals } from './demo-proposal-load.js';
import type { Material } from './material.js';
import { done, kept } from './demo-store.js';

export type Entry = Material['loesungsvorschlaege'][number];

const sectionOf = {
  ausgangslage: 'situation',
  analyse: 'analysis',
  loesung: 'solution',
  ressourcen: 'resources',
  rechtsgrundlagen: 'legalBasis',
  wirkung: 'effect',
  kommunen: 'municipalities',
} as const;

/** A draft with a text in its room. */
export async function begin(
  { app, people, themes }: LoadProposals,
  themeKey: string,
  group: Projektgruppe | null,
  text: ProposalText,
): Promise<Proposal> {
  const theme = await app.get(GenerativeThemes).find(themes.theme(themeKey));
  if (!theme) throw new Error(`The demo has no theme ${themeKey}`);
  const drafted = done(
    draftProposal(theme, {
      id: newId<'Proposal'>(),
      routeId: themes.route(themeKey),
      bodyId: group?.bodyId ?? people.body('g_ag'),
      projektgruppeId: group?.id ?? null,
      kind: group ? 'solution' : 'development',
      text,
    }),
  );
  return kept(app, Proposals).create(drafted, { action: 'proposal:draft', actor: coordinator(people, 'p01') });
}

/** Asks the members, and closes the document as it is closed for them. */
export async function consult(
  load: LoadProposals,
  { id }: Proposal,
  answersUntil: ReturnType<DemoDates['day']>,
  now: Date,
): Promise<void> {
  const { app } = load;
  load.dates.turnTo(now);
  const room = await app.get(ProposalQueries).room(id);
  await move(load, id, 'proposal:consult', (same) =>
    take(proposalMoves, 'consult', same, { text: accept(same.text), answersUntil, now }),
  );
  await keep(load, id, 'consult', now);
  if (room) await app.get(UnitOfWork).run((work) => coEditingRooms.seal(work, room));
}

/** Keeps what it says now as a version. */
export const keep = async ({ app, people }: LoadProposals, id: ProposalId, occasion: 'consult' | 'submit', now: Date) =>
  app.get(UnitOfWork).run(async (work) => {
    const proposals = app.get(Proposals);
    const proposal = await proposals.lock(work, id);
    if (proposal) await proposals.keepVersion(work, proposal, { occasion, by: people.person('p01'), now });
  });

export const move = async (
  { app, people }: LoadProposals,
  id: ProposalId,
  action: string,
  verb: (proposal: Proposal) => Result<Proposal, Refusal>,
) => done(await kept(app, Proposals).change(id, 'any', { action, actor: coordinator(people, 'p01') }, verb));

export const textOf = ({ titel, abschnitte }: Entry): ProposalText => {
  const written = new Map(abschnitte.map(({ schluessel, text }) => [sectionOf[schluessel], text]));
  const of = (key: (typeof sectionOf)[keyof typeof sectionOf]) => written.get(key) ?? '';
  return {
    title: titel,
    sections: {
      situation: of('situation'),
      analysis: of('analysis'),
      solution: of('solution'),
      resources: of('resources'),
      legalBasis: of('legalBasis'),
      effect: of('effect'),
      municipalities: of('municipalities'),
    },
  };
};
