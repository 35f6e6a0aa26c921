import { Injectable } from '@nestjs/common';

import type { StatementId } from '@systemblick/domain/decisions/papers/statement';
import { Statements } from '@systemblick/persistence/decisions/papers/statements';

import { SubjectReaders } from '../../platform/changes/subject-readers.js';
import { PaperLoaders } from './paper-loaders.js';

/** Who may hear that a paper or a statement changed: who may read it. */
@Injectable()
export class PaperReaders {
  constructor(readers: SubjectReaders, loaders: PaperLoaders, statements: Statements) {
    readers.register('Beschlussvorlage', async (actor, id) => (await loaders.paper(id, actor)) !== null);
    readers.register('Statement', async (actor, id) => {
      const statement = await statements.find(id as StatementId);
      return statement !== undefined && (await loaders.statement(statement, actor)) !== null;
    });
  }
}
