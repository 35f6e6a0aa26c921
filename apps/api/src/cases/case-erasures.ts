import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import type { Transaction } from '@systemblick/persistence/platform/tenant';

export type CaseErasure = (transaction: Transaction, caseId: CaseId, textNumbers: readonly number[]) => Promise<void>;

/** What else goes when texts of a case go, in the same transaction. Later stages register; this one knows none of them. */
@Injectable()
export class CaseErasures {
  private readonly reactions: CaseErasure[] = [];

  register(reaction: CaseErasure): void {
    this.reactions.push(reaction);
  }

  async run(transaction: Transaction, caseId: CaseId, textNumbers: readonly number[]): Promise<void> {
    if (textNumbers.length === 0) return;
    for (const reaction of this.reactions) await reaction(transaction, caseId, textNumbers);
  }
}
