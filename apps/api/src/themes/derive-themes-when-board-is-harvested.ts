import { Injectable } from '@nestjs/common';

import type { BoardThemeDraft } from '@systemblick/co-editing/reconstruction/board-shape';
import { becomesTheme } from '@systemblick/co-editing/reconstruction/left-behind';
import type { CaseBundle } from '@systemblick/domain/cases/case-bundle';
import type { Actor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';
import type { Observation } from '@systemblick/domain/reconstruction/observation';
import type { ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import { deriveTheme } from '@systemblick/domain/themes/propose-theme';
import type { GenerativeTheme, GenerativeThemeId } from '@systemblick/domain/themes/theme';
import type { Work } from '@systemblick/persistence/platform/work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { stepDone } from '../platform/step-done.js';
import { BoardReactions } from '../reconstruction/board-reactions.js';
import type { Harvest } from '../reconstruction/harvest-board.js';

/** What the group wrote as themes on its board becomes themes, by the ids in the document; again and again. */
@Injectable()
export class DeriveThemesWhenBoardIsHarvested {
  constructor(
    private readonly themes: GenerativeThemes,
    private readonly clock: Clock,
    reactions: BoardReactions,
  ) {
    reactions.register((...given) => this.execute(...given));
  }

  private async execute(
    work: Work,
    actor: Actor,
    session: ReconstructionSession,
    _bundle: CaseBundle,
    { board, observations, texts }: Harvest,
  ): Promise<void> {
    const drafts = board.themeDrafts.filter(becomesTheme);
    const ids = drafts.map(({ id }) => id as GenerativeThemeId);
    const known = await this.themes.lockAll(work, ids);
    const spheres = new Map([...texts].map(([caseId, { text }]) => [caseId, text?.legalSpheres ?? []]));
    for (const draft of drafts) {
      const evidence = observations.filter(({ id }) => draft.observationIds.includes(id));
      const theme = known.get(draft.id as GenerativeThemeId);
      await this.derive(work, actor, session, draft, theme, evidence, spheres);
    }
  }

  /** A theme the coordination has moved on, or that is not this session's, stays as it is. */
  private async derive(
    work: Work,
    actor: Actor,
    session: ReconstructionSession,
    draft: BoardThemeDraft,
    known: GenerativeTheme | undefined,
    evidence: readonly Observation[],
    spheres: ReadonlyMap<string, readonly LegalSphere[]>,
  ): Promise<void> {
    const id = draft.id as GenerativeThemeId;
    if (known && (known.state !== 'proposed' || known.sessionId !== session.id)) return;

    const command = {
      id,
      municipalityId: session.municipalityId,
      bundleId: session.bundleId,
      sessionId: session.id,
      kind: draft.kind === 'problem' ? ('socialProblem' as const) : ('successFactor' as const),
      title: draft.title,
      description: draft.statement,
      question: draft.leadingQuestion,
      legalSpheres: known?.legalSpheres.length ? known.legalSpheres : spheresOf(evidence, spheres),
      institutionIds: known?.institutionIds ?? [],
      observationIds: evidence.map((observation) => observation.id),
      hintIds: [],
      proposedBy: null,
      now: this.clock.now(),
    };
    const act = { action: 'theme:derive', actor };
    if (known) {
      const derived = deriveTheme(known, command);
      if (!derived.ok || saysTheSame(known, derived.value)) return;
      stepDone(await this.themes.change(work, id, 'any', act, (same) => deriveTheme(same, command)));
      return;
    }
    const proposed = deriveTheme(undefined, command);
    if (proposed.ok) await this.themes.create(work, proposed.value, act);
  }
}

const spheresOf = (
  evidence: readonly Observation[],
  byCase: ReadonlyMap<string, readonly LegalSphere[]>,
): readonly LegalSphere[] => [
  ...new Set(
    evidence.flatMap(({ legalSpheres, caseIds }) => [
      ...legalSpheres,
      ...caseIds.flatMap((caseId) => byCase.get(caseId) ?? []),
    ]),
  ),
];

const said = ({ kind, title, description, question, legalSpheres, observationIds }: GenerativeTheme) =>
  JSON.stringify([kind, title, description, question, legalSpheres, observationIds]);
const saysTheSame = (one: GenerativeTheme, other: GenerativeTheme) => said(one) === said(other);
