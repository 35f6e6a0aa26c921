import { Injectable } from '@nestjs/common';

import type { Actor, InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { Projektgruppe } from '@systemblick/domain/proposals/projektgruppe';
import { relationsToProjektgruppe } from '@systemblick/domain/proposals/rights';
import { ProjektgruppeQueries } from '@systemblick/persistence/proposals/projektgruppe-queries';
import type { Work } from '@systemblick/persistence/platform/work';

import { RequestContext } from '../platform/request/request-context.js';

/** Which institutions somebody leads, read once a request. */
@Injectable()
export class LedInstitutions {
  constructor(
    private readonly queries: ProjektgruppeQueries,
    private readonly context: RequestContext,
  ) {}

  of({ personId }: PersonActor, work?: Work): Promise<readonly InstitutionId[]> {
    return this.context.keep(`ledInstitutions:${personId}`, () => this.queries.ledBy(personId, work));
  }

  /** What somebody is to a Projektgruppe. */
  readonly relations = async (work: Work, actor: Actor, group: Projektgruppe): Promise<ReadonlySet<string>> =>
    relationsToProjektgruppe(actor, group, actor.kind === 'person' ? await this.of(actor, work) : []);
}
