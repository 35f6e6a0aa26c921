import { Injectable } from '@nestjs/common';

import { permitHint } from '@systemblick/domain/cases/permit-hint';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { printReference, referencesIn, type EvidenceReference } from '@systemblick/domain/proposals/evidence-reference';
import type { Observation } from '@systemblick/domain/reconstruction/observation';
import { HintQueries } from '@systemblick/persistence/cases/hint-queries';
import { ProposalQueries } from '@systemblick/persistence/proposals/proposal-queries';

import { as } from '../platform/graphql/as.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import { SessionLoaders } from '../reconstruction/session-loaders.js';
import { ThemeLoaders } from '../themes/theme-loaders.js';
import { ProposalEvidenceType } from './proposal.types.js';

/** What a text points at, in the words its reader may see. Whatever is gone is said to be; it never breaks the page. */
@Injectable()
export class ResolveEvidence {
  constructor(
    private readonly sessions: SessionLoaders,
    private readonly themes: ThemeLoaders,
    private readonly loaders: RequestLoaders,
    private readonly queries: ProposalQueries,
    private readonly hints: HintQueries,
  ) {}

  ofTexts(texts: readonly string[], actor: PersonActor): Promise<ProposalEvidenceType[]> {
    const references = new Map(texts.flatMap(referencesIn).map((one) => [printReference(one), one]));
    return this.of([...references.values()], actor);
  }

  of(references: readonly EvidenceReference[], actor: PersonActor): Promise<ProposalEvidenceType[]> {
    return Promise.all(references.map((reference) => this.resolve(reference, actor)));
  }

  private async resolve(reference: EvidenceReference, actor: PersonActor): Promise<ProposalEvidenceType> {
    switch (reference.kind) {
      case 'passage':
        return this.passage(reference, actor);
      case 'observation': {
        const observation = await this.sessions.observation(reference.id);
        return observation ? said(reference, ofObservation(observation)) : said(reference, { missing: true });
      }
      case 'theme': {
        const theme = await this.themes.theme(reference.id, actor);
        return said(reference, theme ? { observation: theme.title } : { missing: true });
      }
      case 'hint': {
        const hint = await this.loaders.for('hint', this.hints.hintsById).load(reference.id);
        const may = hint && permitHint(actor, 'hint:read', hint).ok;
        return said(reference, may ? { observation: hint.text } : { missing: true });
      }
    }
  }

  /** The quote by the reader's right; else what was observed there, and in how many cases. */
  private async passage(reference: EvidenceReference, actor: PersonActor): Promise<ProposalEvidenceType> {
    const passage = await this.sessions.passage(reference.id, actor);
    if (!passage) return said(reference, { missing: true });

    const [observation] =
      (await this.loaders.for('observationsOnPassage', this.queries.observationsOn).load(reference.id)) ?? [];
    const { caseCode: label, section, quote, erased } = passage;
    return said(reference, { label, section, quote, erased, ...(observation ? ofObservation(observation) : {}) });
  }
}

const ofObservation = ({ wording, caseIds }: Observation) => ({ observation: wording, caseCount: caseIds.length });

const nothing = {
  label: null,
  section: null,
  quote: null,
  observation: null,
  caseCount: null,
  erased: false,
  missing: false,
} as const;

const said = (reference: EvidenceReference, words: Partial<ProposalEvidenceType>): ProposalEvidenceType =>
  as(ProposalEvidenceType, { ...nothing, ...reference, ...words });
