import { Injectable } from '@nestjs/common';

import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { commentPaper, type PaperComment, type PaperCommentId } from '@systemblick/domain/decisions/papers/comment';
import { permitPaper } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { PaperComments } from '@systemblick/persistence/decisions/papers/paper-comments';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { SurroundingsOfPapers } from './paper-surroundings.js';

type CommentCommand = {
  readonly id: PaperCommentId;
  readonly paperId: BeschlussvorlageId;
  readonly pointNumber: number | null;
  readonly text: string;
};

/** A word on a paper before the meeting, to one Ziffer or to the whole. The paper is held: it stays open to it. */
@Injectable()
export class CommentPaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly comments: PaperComments,
    private readonly surroundings: SurroundingsOfPapers,
    private readonly clock: Clock,
  ) {}

  execute(actor: PersonActor, { paperId, ...command }: CommentCommand) {
    return this.unit.do(async (work): Promise<Result<PaperComment, Refusal>> => {
      const paper = await this.papers.hold(work, paperId);
      if (!paper) return refuse({ code: 'NOT_FOUND' } as const);
      const around = await this.surroundings.of(actor, paper, work);
      const may = permitPaper(actor, 'paper:comment', paper, around);
      if (!may.ok && may.refusal.code === 'WRONG_STATE' && !permitPaper(actor, 'paper:read', paper, around).ok)
        return refuse({ code: 'NOT_FOUND' } as const);
      if (!may.ok) return may;
      const { pointNumber } = command;
      if (pointNumber !== null && !paper.text.points.some(({ number }) => number === pointNumber))
        return refuse({ code: 'NOT_FOUND', field: 'pointNumber' } as const);
      const comment = commentPaper(paper, { ...command, by: actor.personId, now: this.clock.now() });
      if (!comment.ok) return comment;
      return accept(await this.comments.create(work, comment.value, { action: 'paper:comment', actor }));
    });
  }
}
