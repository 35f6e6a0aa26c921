import { Injectable } from '@nestjs/common';

import type { CaseBundle } from '@systemblick/domain/cases/case-bundle';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Observation } from '@systemblick/domain/reconstruction/observation';
import { permitPassage } from '@systemblick/domain/reconstruction/rights';
import type { ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';
import { SessionQueries } from '@systemblick/persistence/reconstruction/session-queries';

import { caseCode } from '../cases/case.views.js';
import { RequestLoaders } from '../platform/request/request-loaders.js';
import type { PassageType } from './session.types.js';
import { toPassageType } from './session.views.js';

/** Sessions, bundles and passages named by others' rows, each kind read once a request. */
@Injectable()
export class SessionLoaders {
  constructor(
    private readonly loaders: RequestLoaders,
    private readonly sessions: SessionQueries,
    private readonly cases: CaseQueries,
  ) {}

  bundle(id: string): Promise<CaseBundle | undefined> {
    return this.loaders.for('bundle', this.cases.bundlesById).load(id);
  }

  session(id: string): Promise<ReconstructionSession | undefined> {
    return this.loaders.for('session', this.sessions.sessionsById).load(id);
  }

  observation(id: string): Promise<Observation | undefined> {
    return this.loaders.for('observation', this.sessions.observationsById).load(id);
  }

  /** A passage as this reader may see it; null where it is not there. */
  async passage(id: string, actor: PersonActor): Promise<PassageType | null> {
    const passage = await this.loaders.for('passage', this.sessions.passagesById).load(id);
    const session = passage && (await this.session(passage.sessionId));
    const bundle = session && (await this.bundle(session.bundleId));
    if (!passage || !session || !bundle) return null;

    const place = bundle.cases.findIndex(({ caseId }) => caseId === passage.caseId);
    const authorId = bundle.cases[place]?.authorId ?? bundle.assembledBy;
    const may = permitPassage(actor, 'passage:readQuote', passage, {
      authorId,
      assembledBy: bundle.assembledBy,
      session,
    });
    return toPassageType(passage, caseCode(place), may.ok);
  }
}
