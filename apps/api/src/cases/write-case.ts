import { Injectable } from '@nestjs/common';

import type { Case, CaseId } from '@systemblick/domain/cases/case';
import type { CaseText } from '@systemblick/domain/cases/case-text';
import type { ClientInformation } from '@systemblick/domain/cases/client-information';
import { caseRights } from '@systemblick/domain/cases/rights';
import type { Found, RejectedFinding } from '@systemblick/domain/cases/finding';
import { draftCase } from '@systemblick/domain/cases/write-case';
import { heldBy, type PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { permit } from '@systemblick/domain/kernel/rights';
import { Cases } from '@systemblick/persistence/cases/cases';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';
import { CheckIdentifiers } from './check-identifiers.js';

export type WriteCaseCommand = {
  readonly id: CaseId;
  readonly expectedVersion: number | null;
  /** Or why it is none. */
  readonly text: Result<CaseText, Refusal>;
  readonly clientInformation: ClientInformation | null;
  readonly rejected: readonly RejectedFinding[];
};

/** Keeps what an author writes, unless it still identifies somebody: then nothing of it is stored. */
@Injectable()
export class WriteCase {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly cases: Cases,
    private readonly check: CheckIdentifiers,
    private readonly clock: Clock,
  ) {}

  async execute(actor: PersonActor, { id, expectedVersion, ...written }: WriteCaseCommand) {
    const told = await this.looked(written);
    const now = this.clock.now();
    if (expectedVersion !== null)
      return this.unit.do((work) =>
        this.cases.move(work, actor, 'write', { id, expectedVersion }, () => (told.ok ? { ...told.value, now } : told)),
      );

    const { municipalityId, personId: authorId } = actor;
    const draft = permitted(permit(caseRights['case:create'], heldBy(actor)), (): Result<Case, Refusal> =>
      told.ok ? draftCase({ ...told.value, now, id, municipalityId, authorId }) : told,
    );
    if (!draft.ok) return draft;
    return this.unit.do(async (work) =>
      accept(await this.cases.create(work, draft.value, { action: 'case:create', actor })),
    );
  }

  /** What was written, with what was found in its text. What a waiver rests on is a line of law, and names nobody. */
  private async looked({ text, clientInformation, rejected }: Written): Promise<Result<Looked, Refusal>> {
    if (!text.ok) return text;
    const found = await this.check.inCase(text.value);
    if (!found.ok) return found;

    const basis = clientInformation?.kind === 'waived' ? clientInformation.legalBasis : null;
    const clean = await this.check.lines({ 'information.legalBasis': basis });
    if (!clean.ok) return clean;

    return accept({ text: text.value, clientInformation, rejected, found: found.value });
  }
}

type Written = Pick<WriteCaseCommand, 'text' | 'clientInformation' | 'rejected'>;
type Looked = {
  readonly text: CaseText;
  readonly clientInformation: ClientInformation | null;
  readonly rejected: readonly RejectedFinding[];
  readonly found: readonly Found[];
};
