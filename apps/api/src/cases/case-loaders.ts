import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';

import { RequestLoaders } from '../platform/request/request-loaders.js';
import type { CaseType } from './case.types.js';
import { toCaseType } from './case.views.js';

/** Cases named by others' rows, without their texts, read in two statements a request. */
@Injectable()
export class CaseLoaders {
  constructor(
    private readonly queries: CaseQueries,
    private readonly loaders: RequestLoaders,
  ) {}

  async case(id: string, actor: PersonActor): Promise<CaseType | null> {
    const kase = await this.loaders.for('case', this.queries.casesById).load(id);
    return kase ? toCaseType(kase, actor) : null;
  }
}
