import { Injectable } from '@nestjs/common';

import type { CaseBundle } from '@systemblick/domain/cases/case-bundle';
import type { Actor } from '@systemblick/domain/kernel/actor';
import type { ReconstructionSession } from '@systemblick/domain/reconstruction/session';
import type { Work } from '@systemblick/persistence/platform/work';

import type { Harvest } from './harvest-board.js';

export type BoardReaction = (
  work: Work,
  actor: Actor,
  session: ReconstructionSession,
  bundle: CaseBundle,
  harvest: Harvest,
) => Promise<void>;

/** What later stages make of a board, in the act that harvests it. They register; this stage knows none of them. */
@Injectable()
export class BoardReactions {
  private readonly reactions: BoardReaction[] = [];

  register(reaction: BoardReaction): void {
    this.reactions.push(reaction);
  }

  async run(...given: Parameters<BoardReaction>): Promise<void> {
    for (const reaction of this.reactions) await reaction(...given);
  }
}
