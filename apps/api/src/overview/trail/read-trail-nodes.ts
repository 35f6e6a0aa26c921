import { Injectable } from '@nestjs/common';

import { permitHint } from '@systemblick/domain/cases/permit-hint';
import { permitCase } from '@systemblick/domain/cases/rights';
import { heldBy, type PersonActor } from '@systemblick/domain/kernel/actor';
import { permit } from '@systemblick/domain/kernel/rights';
import { permitMeasure } from '@systemblick/domain/follow-up/rights';
import { reconstructionRights } from '@systemblick/domain/reconstruction/rights';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';
import { HintQueries } from '@systemblick/persistence/cases/hint-queries';
import { ResolutionQueries } from '@systemblick/persistence/decisions/meetings/resolution-queries';
import { MeasureQueries } from '@systemblick/persistence/follow-up/measure-queries';
import type { TrailKind, TrailPlace } from '@systemblick/persistence/overview/trail-queries';

import { as } from '../../platform/graphql/as.js';
import { toCaseType } from '../../cases/case.views.js';
import { PaperLoaders } from '../../decisions/papers/paper-loaders.js';
import { permitResolution } from '../../decisions/meetings/resolution.views.js';
import { SurroundingsOfMeasures } from '../../follow-up/measure-surroundings.js';
import { RequestLoaders } from '../../platform/request/request-loaders.js';
import { ProposalLoaders } from '../../proposals/proposal-loaders.js';
import { SessionLoaders } from '../../reconstruction/session-loaders.js';
import { ThemeLoaders } from '../../themes/theme-loaders.js';
import { TrailNodeType } from './trail.types.js';

type Seen = Pick<TrailNodeType, 'title'> & Partial<Pick<TrailNodeType, 'code' | 'state' | 'link' | 'erased'>>;
type Reader = (id: string, actor: PersonActor) => Promise<Seen | null>;

/** Reads each thing of a trail as its reader may see it: every kind through its own right. */
@Injectable()
export class ReadTrailNodes {
  constructor(
    private readonly loaders: RequestLoaders,
    private readonly cases: CaseQueries,
    private readonly hints: HintQueries,
    private readonly sessions: SessionLoaders,
    private readonly themes: ThemeLoaders,
    private readonly proposals: ProposalLoaders,
    private readonly papers: PaperLoaders,
    private readonly resolutions: ResolutionQueries,
    private readonly measures: MeasureQueries,
    private readonly surroundings: SurroundingsOfMeasures,
  ) {}

  async node({ kind, id }: TrailPlace, actor: PersonActor): Promise<TrailNodeType | null> {
    const seen = await this.readers[kind](id, actor);
    if (!seen) return null;
    const plain = { code: null, state: null, link: null, erased: false };
    return as(TrailNodeType, { ...plain, ...seen, key: `${kind}:${id}`, kind, id });
  }

  private readonly readers: Readonly<Record<TrailKind, Reader>> = {
    case: async (id, actor) => {
      const kase = await this.loaders.for('case', this.cases.casesById).load(id);
      if (!kase) return null;
      const readable = permitCase(actor, 'case:read', kase).ok;
      if (!readable && !knowsObservations(actor)) return null;
      if (!readable) return { title: '' };
      const { title, state } = toCaseType(kase, actor);
      return { title: title ?? '', state, link: `/faelle/${id}` };
    },
    passage: async (id, actor) => {
      const passage = knowsObservations(actor) ? await this.sessions.passage(id, actor) : null;
      return passage && { title: passage.quote ?? '', code: passage.caseCode, erased: passage.erased };
    },
    observation: async (id, actor) => {
      const observation = knowsObservations(actor) ? await this.sessions.observation(id) : undefined;
      return observation ? { title: observation.wording, state: observation.kind } : null;
    },
    hint: async (id, actor) => {
      const hint = await this.loaders.for('hint', this.hints.hintsById).load(id);
      if (!hint) return null;
      return permitHint(actor, 'hint:read', hint).ok
        ? { title: hint.text, state: hint.state, link: `/hinweise/${id}` }
        : null;
    },
    theme: async (id, actor) => {
      const theme = await this.themes.theme(id, actor);
      return theme && { title: theme.title, state: theme.state, link: `/themen/${id}` };
    },
    proposal: async (id, actor) => {
      const proposal = await this.proposals.proposal(id, actor);
      return proposal && { title: proposal.title, state: proposal.state, link: `/vorschlaege/${id}` };
    },
    paper: async (id, actor) => {
      const paper = await this.papers.paper(id, actor);
      if (!paper) return null;
      const title = [paper.number, paper.text.title].filter(Boolean).join(' · ');
      return { title, state: paper.state, link: `/lenkungsgruppe/vorlagen/${id}` };
    },
    resolution: async (id, actor) => {
      const resolution = await this.loaders.for('resolution', this.resolutions.byId).load(id);
      if (!resolution || !permitResolution(actor, 'resolution:read', resolution).ok) return null;
      const { wording, outcome, paperId } = resolution;
      const readable = paperId !== null && (await this.papers.paper(paperId, actor)) !== null;
      return { title: wording, state: outcome, link: readable ? `/lenkungsgruppe/vorlagen/${paperId}` : null };
    },
    measure: async (id, actor) => {
      const [measure] = (await this.loaders.for('measure', this.measures.measuresById).load(id)) ?? [];
      if (!measure) return null;
      const around = await this.surroundings.of(actor, measure);
      return permitMeasure(actor, 'measure:read', measure, around).ok
        ? { title: measure.title, state: measure.state, link: `/umsetzung/${id}` }
        : null;
    },
  };
}

const knowsObservations = (actor: PersonActor): boolean =>
  permit(reconstructionRights['observation:list'], heldBy(actor)).ok;
