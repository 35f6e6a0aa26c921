import { Injectable } from '@nestjs/common';

import type { Beschlussvorlage, BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { relationsToBody } from '@systemblick/domain/decisions/relations';
import { decisionRights } from '@systemblick/domain/decisions/rights';
import { authorsOf, draftPaper, type Writing } from '@systemblick/domain/decisions/papers/write-paper';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import { permitThing } from '@systemblick/domain/kernel/rights';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { paperNumbers } from '@systemblick/persistence/decisions/papers/paper-numbers';
import { Papers } from '@systemblick/persistence/decisions/papers/papers';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import type { Work } from '@systemblick/persistence/platform/work';
import { GenerativeThemes } from '@systemblick/persistence/themes/generative-themes';

import { StillThere } from '../../people/still-there.js';

export type WhichPaper = Which<BeschlussvorlageId>;
/** `evidence` null leaves it as it is. */
export type PaperWriting = Omit<Writing, 'numberTaken' | 'evidence'> & {
  readonly evidence: Writing['evidence'] | null;
};
export type PaperDraft = PaperWriting & {
  readonly id: BeschlussvorlageId;
  readonly bodyId: BodyId;
  readonly authorIds: readonly PersonId[];
  readonly themeIds: readonly GenerativeThemeId[];
};

/** A paper in the making: drafted by hand, and written while it is a draft. */
@Injectable()
export class WritePaper {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly papers: Papers,
    private readonly there: StillThere,
    private readonly themes: GenerativeThemes,
  ) {}

  /** Without an author named, whoever drafts it is one. */
  async draft(actor: PersonActor, command: PaperDraft) {
    const { municipalityId, personId } = actor;
    const relations = relationsToBody(actor, command.bodyId);
    const may = permitThing(decisionRights['paper:draft'], actor, { municipalityId }, relations);
    if (!may.ok) return may;

    const evidence = command.evidence ?? command.themeIds.map((id) => ({ kind: 'theme' as const, id }));
    return this.unit.do(async (work): Promise<Result<Beschlussvorlage, Refusal>> => {
      const body = await this.there.bodies(work, { field: 'bodyId', ids: [command.bodyId] });
      if (!body.ok) return body;
      const known = await this.themes.findAll(command.themeIds, work);
      if (!command.themeIds.every((id) => known.has(id)))
        return refuse({ code: 'NOT_FOUND', field: 'themeIds' } as const);
      const authors = authorsOf(command.authorIds, { drafterId: personId, chairs: relations.has('chair') });
      if (!authors.ok) return authors;
      const people = await this.there.persons(work, { field: 'authorIds', ids: authors.value });
      if (!people.ok) return people;

      const numberTaken = await this.isTaken(work, command.number, command.id);
      const named = { authorIds: authors.value, evidence, proposalId: null };
      const paper = draftPaper({ ...command, ...named, municipalityId, numberTaken });
      return paper.ok ? accept(await this.papers.create(work, paper.value, { action: 'paper:draft', actor })) : paper;
    });
  }

  /** First the paper is held and then the count of numbers, as by who clears it: so that the two never wait for each other. */
  write(actor: PersonActor, which: WhichPaper, writing: Result<PaperWriting, Refusal>) {
    return this.unit.do((work) =>
      this.papers.move(work, actor, 'write', which, async (paper) => {
        if (!writing.ok) return writing;
        const { number, evidence } = writing.value;
        const numberTaken = await this.isTaken(work, number, paper.id);
        return { ...writing.value, numberTaken, evidence: evidence ?? paper.evidence };
      }),
    );
  }

  private isTaken(work: Work, number: string | null, id: BeschlussvorlageId): Promise<boolean> {
    return number === null ? Promise.resolve(false) : paperNumbers.isTaken(work, number, id);
  }
}
