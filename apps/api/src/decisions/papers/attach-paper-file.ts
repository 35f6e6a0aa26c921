import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { checkFile, checkRoom, type PaperFileRefusal } from '@systemblick/domain/decisions/papers/paper-file';
import { permitPaper, type PaperSurroundings } from '@systemblick/domain/decisions/relations';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { PaperFiles, type PaperFile } from '@systemblick/persistence/decisions/papers/paper-files';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import { Files } from '@systemblick/persistence/platform/files';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';

import { SurroundingsOfPapers } from './paper-surroundings.js';

export type GivenFile = {
  /** Chosen by the client. */
  readonly id: string;
  readonly paperId: BeschlussvorlageId;
  readonly name: string;
  readonly bytes: Buffer;
};

/** What is attached to a paper while it is written; nothing is added or taken away later. */
@Injectable()
export class AttachPaperFile {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly attached: PaperFiles,
    private readonly files: Files,
    private readonly surroundings: SurroundingsOfPapers,
    private readonly clock: Clock,
  ) {}

  /** Whether it is worth to receive the bytes. */
  async mayAttach(actor: PersonActor, paperId: BeschlussvorlageId, id: string) {
    const paper = await this.papers.find(paperId);
    if (!paper) return refuse({ code: 'NOT_FOUND' } as const);
    const may = mayWrite(actor, paper, await this.surroundings.of(actor, paper));
    if (!may.ok) return may;
    const there = (await this.attached.of([paperId])).get(paperId) ?? [];
    return checkRoom(
      there.map((file) => file.id),
      id,
    );
  }

  /** The same file sent again is attached once. */
  async attach(actor: PersonActor, { id, paperId, name, bytes }: GivenFile) {
    const checked = checkFile(name, bytes.toString('latin1'));
    if (!checked.ok) return checked;
    const file: PaperFile = {
      id,
      paperId,
      municipalityId: actor.municipalityId,
      ...checked.value,
      size: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex'),
      addedBy: actor.personId,
      addedAt: this.clock.now(),
    };
    return this.whileWritten<PaperFileRefusal>(actor, paperId, async (work) => {
      const room = checkRoom(await this.attached.idsOf(work, paperId), id);
      if (!room.ok) return room;
      const act = { action: 'paper:attachFile', actor, facts: { hash: file.hash } };
      if (!(await this.attached.add(work, file, act))) return this.sameAs(file);
      await this.files.keep(work, id, bytes);
      return accept(file);
    });
  }

  async remove(actor: PersonActor, id: string) {
    const file = await this.attached.find(id);
    if (!file) return refuse({ code: 'NOT_FOUND' } as const);

    return this.whileWritten(actor, file.paperId, async (work) => {
      const act = { action: 'paper:removeFile', actor, facts: { hash: file.hash } };
      await this.attached.remove(work, file, act);
      await this.files.remove(work, id);
      return accept(file);
    });
  }

  /** A file for somebody who may read its paper; undefined for everybody else. */
  async read(actor: PersonActor, id: string) {
    const file = await this.attached.find(id);
    const paper = file && (await this.papers.find(file.paperId));
    if (!paper || !permitPaper(actor, 'paper:read', paper, await this.surroundings.of(actor, paper)).ok)
      return undefined;
    return { file, bytes: this.files.read(id) };
  }

  private async sameAs({ id, paperId, hash }: PaperFile) {
    const there = await this.attached.find(id);
    return there?.paperId === paperId && there.hash === hash
      ? accept(there)
      : refuse({ code: 'FILE_ID_TAKEN' } as const);
  }

  /** The paper is held, so that it is not put to others in between. */
  private async whileWritten<R extends Refusal>(
    actor: PersonActor,
    paperId: BeschlussvorlageId,
    act: (work: Work) => Promise<Result<PaperFile, R>>,
  ) {
    const known = await this.papers.find(paperId);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);

    const around = await this.surroundings.of(actor, known);
    return this.unit.do(async (work) => {
      const paper = await this.papers.lock(work, paperId);
      if (!paper) return refuse({ code: 'NOT_FOUND' } as const);
      const may = mayWrite(actor, paper, around);
      return may.ok ? act(work) : may;
    });
  }
}

/** Who may not even read the paper is told what is told of one that isn't there. */
function mayWrite(actor: PersonActor, paper: Beschlussvorlage, around: PaperSurroundings) {
  return permitPaper(actor, 'paper:read', paper, around).ok
    ? permitPaper(actor, 'paper:write', paper, around)
    : refuse({ code: 'NOT_FOUND' } as const);
}
