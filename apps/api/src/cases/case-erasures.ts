import { Injectable } from '@nestjs/common';

import type { CaseId } from '@systemblick/domain/cases/case';
import type { Work } from '@systemblick/persistence/platform/work';

export type CaseErasure = (work: Work, caseId: CaseId, textNumbers: readonly number[]) => Promise<void>;

/** What else goes when texts of a case go, in the same act. Later stages register; this one knows none of them. */
@Injectable()
export class CaseErasures {
  private readonly reactions: CaseErasure[] = [];

  register(reaction: CaseErasure): void {
    this.reactions.push(reaction);
  }

  async run(work: Work, caseId: CaseId, textNumbers: readonly number[]): Promise<void> {
    if (textNumbers.length === 0) return;
    for (const reaction of this.reactions) await reaction(work, caseId, textNumbers);
  }
}
