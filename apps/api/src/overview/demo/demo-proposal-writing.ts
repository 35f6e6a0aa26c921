import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';
import type { Proposal, ProposalId, ProposalText } from '@systemblick/domain/proposals/proposal';
import { Proposals } from '@systemblick/domain/proposals/proposals';
import { consultMembers, draftProposal } from '@systemblick/domain/proposals/write-proposal';
import { GenerativeThemes } from '@systemblick/domain/themes/generative-themes';
import { coEditingRooms } from '@systemblick/persistence/platform/co-editing-rooms';
import { newId } from '@systemblick/persistence/platform/new-id';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';
import { ProposalStores } from '@systemblick/persistence/proposals/proposal-stores';

import type { DemoDates } from './demo-dates.js';
import { coordinator, done } from './demo-acts.js';
import type { LoadProposals } from './demo-proposal-load.js';
import type { Material } from './material.js';

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
  return app.get(Proposals).create(drafted, { action: 'proposal:draft', actor: coordinator(people, 'p01') });
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
  await move(load, id, 'proposal:consult', (same) => consultMembers(same, { answersUntil, now }));
  await keep(load, id, 'consult', now);
  if (room)
    done(
      await app.get(ProposalStores).together(async (transaction) => {
        await coEditingRooms.seal(transaction, room);
        return { ok: true, value: room };
      }),
    );
}

/** Keeps what it says now as a version. */
export const keep = async ({ app, people }: LoadProposals, id: ProposalId, occasion: 'consult' | 'submit', now: Date) =>
  done(
    await app.get(ProposalStores).together(async (transaction) => {
      const stores = app.get(ProposalStores);
      const proposal = await stores.proposals.load(transaction, id, 'lock');
      if (proposal) await stores.keepVersion(transaction, proposal, { occasion, by: people.person('p01'), now });
      return { ok: true, value: id };
    }),
  );

export const move = async (
  { app, people }: LoadProposals,
  id: ProposalId,
  action: string,
  verb: (proposal: Proposal) => Result<Proposal, Refusal>,
) => done(await app.get(Proposals).change(id, 'any', { action, actor: coordinator(people, 'p01') }, verb));

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
