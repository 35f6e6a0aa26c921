import { projektgruppeMainLine, type ProjektgruppeState } from '@systemblick/domain/proposals/projektgruppe';
import { proposalMainLine, type ProposalState } from '@systemblick/domain/proposals/proposal';

import type { Step } from '#shared/page/stepper-line.js';
import type { Translate } from '#shared/texts/text-key.js';
import type { Tone } from '#shared/widgets/badge.js';

type Words<State extends string> = Readonly<Record<State, { readonly label: string; readonly tone: Tone }>>;

export const groupStateWords = (t: Translate): Words<ProjektgruppeState> => ({
  proposed: { label: t('proposals.group.state.proposed'), tone: 'info' },
  mandated: { label: t('proposals.group.state.mandated'), tone: 'info' },
  active: { label: t('proposals.group.state.active'), tone: 'success' },
  concluded: { label: t('proposals.group.state.concluded'), tone: 'neutral' },
});

/** A group that works is concluded; one that never began is given up. */
export const concludeWords = (state: ProjektgruppeState) =>
  state === 'active' ? 'proposals.group.move.conclude' : 'proposals.group.move.giveUp';

export const proposalStateWords = (t: Translate): Words<ProposalState> => ({
  draft: { label: t('proposals.state.draft'), tone: 'info' },
  consulting: { label: t('proposals.state.consulting'), tone: 'warning' },
  submitted: { label: t('proposals.state.submitted'), tone: 'warning' },
  accepted: { label: t('proposals.state.accepted'), tone: 'success' },
  returned: { label: t('proposals.state.returned'), tone: 'danger' },
});

export const groupSteps = (t: Translate): readonly Step[] =>
  projektgruppeMainLine.map((state) => ({ state, label: t(`proposals.group.state.${state}`) }));

export const proposalSteps = (t: Translate): readonly Step[] =>
  proposalMainLine.map((state) => ({ state, label: t(`proposals.state.${state}`) }));
