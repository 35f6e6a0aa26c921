import { Injectable } from '@nestjs/common';

import type { BeschlussvorlageId, Evidence } from '@systemblick/domain/decisions/beschlussvorlage';
import type { PaperText } from '@systemblick/domain/decisions/paper-text';
import { permitPaper, relationsToBody } from '@systemblick/domain/decisions/relations';
import { decisionRights } from '@systemblick/domain/decisions/rights';
import { authorsOf, draftPaper, writePaper } from '@systemblick/domain/decisions/write-paper';
import type { BodyId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import { permitThing } from '@systemblick/domain/kernel/rights';
import type { GenerativeThemeId } from '@systemblick/domain/themes/theme';
import { paperNumbers } from '@systemblick/persistence/decisions/paper-numbers';
import { PaperStores } from '@systemblick/persistence/decisions/paper-stores';
import type { Transaction } from '@systemblick/persistence/platform/tenant';
import { ThemeQueries } from '@systemblick/persistence/themes/theme-queries';

import { StillThere } from '../people/still-there.js';
import { permitted } from '../platform/permissions/permitted.js';
import { SurroundingsOfPapers } from './paper-surroundings.js';

export type WhichPaper = { readonly id: BeschlussvorlageId; readonly expectedVersion: number };
export type PaperWriting = {
  readonly text: PaperText;
  readonly number: string | null;
  /** Null leaves it as it is. */
  readonly evidence: readonly Evidence[] | null;
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
    private readonly stores: PaperStores,
    private readonly there: StillThere,
    private readonly themes: ThemeQueries,
    private readonly surroundings: SurroundingsOfPapers,
  ) {}

  /** Without an author named, whoever drafts it is one. */
  async draft(actor: PersonActor, command: PaperDraft) {
    const { municipalityId, personId } = actor;
    const relations = relationsToBody(actor, command.bodyId);
    const may = permitThing(decisionRights['paper:draft'], actor, { municipalityId }, relations);
    if (!may.ok) return may;
    const body = await this.there.bodies({ field: 'bodyId', ids: [command.bodyId] });
    if (!body.ok) return body;
    const known = await this.themes.themesById(command.themeIds);
    if (!command.themeIds.every((id) => known.has(id)))
      return refuse({ code: 'NOT_FOUND', field: 'themeIds' } as const);
    const authors = authorsOf(command.authorIds, { drafterId: personId, chairs: relations.has('chair') });
    if (!authors.ok) return authors;
    const people = await this.there.persons({ field: 'authorIds', ids: authors.value });
    if (!people.ok) return people;

    const evidence = command.evidence ?? command.themeIds.map((id) => ({ kind: 'theme' as const, id }));
    const paper = draftPaper({
      ...command,
      municipalityId,
      authorIds: authors.value,
      evidence,
      proposalId: null,
    });
    if (!paper.ok) return paper;
    return this.stores.tenant.write(async (transaction) => {
      const free = await this.free(transaction, paper.value.number, command.id);
      return free.ok
        ? accept(await this.stores.papers.createWithin(transaction, paper.value, { action: 'paper:draft', actor }))
        : free;
    });
  }

  /** First the paper is held and then the count of numbers, as by who clears it: so that the two never wait for each other. */
  async write(actor: PersonActor, { id, expectedVersion }: WhichPaper, { text, number, evidence }: PaperWriting) {
    const known = await this.stores.papers.find(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);

    const around = await this.surroundings.of(actor, known);
    return this.stores.tenant.write(async (transaction) => {
      await this.stores.papers.load(transaction, id, 'lock');
      const free = await this.free(transaction, number, id);
      const act = { action: 'paper:write', actor };
      return this.stores.papers.changeWithin(transaction, id, expectedVersion, act, (paper) =>
        permitted(permitPaper(actor, 'paper:write', paper, around), () =>
          permitted(free, () => writePaper(paper, { text, number, evidence: evidence ?? paper.evidence })),
        ),
      );
    });
  }

  private async free(transaction: Transaction, number: string | null, id: BeschlussvorlageId) {
    const taken = number !== null && (await paperNumbers.isTaken(transaction, number, id));
    return taken ? refuse({ code: 'NUMBER_TAKEN', field: 'number' } as const) : accept(true as const);
  }
}
