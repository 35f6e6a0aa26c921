import { Injectable } from '@nestjs/common';

import { writeHint, type Hint, type HintId } from '@systemblick/domain/cases/hint';
import type { InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import { Hints } from '@systemblick/persistence/cases/hints';
import type { Which } from '@systemblick/persistence/platform/moved-store';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { StillThere } from '../people/still-there.js';
import type { WriteHintInput } from './hint.types.js';
import { CheckIdentifiers } from './check-identifiers.js';

export type WhichHint = Which<HintId>;

/** A hint is written, and the coordination keeps it, tells an institution, or drops it with a word to its sender. */
@Injectable()
export class KeepHints {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly hints: Hints,
    private readonly there: StillThere,
    private readonly check: CheckIdentifiers,
    private readonly clock: Clock,
  ) {}

  async write(actor: PersonActor, { id, source, kind = null, text }: WriteHintInput): Promise<Result<Hint, Refusal>> {
    const { municipalityId, personId: writtenBy } = actor;
    const checked = await this.check.inLine(text);
    if (!checked.ok) return checked;
    const findings = checked.value;
    const now = this.clock.now();
    const hint = writeHint({ id, municipalityId, source, kind, text, writtenBy, findings, now });
    return hint.ok
      ? this.unit.do(async (work) => accept(await this.hints.create(work, hint.value, { action: 'hint:write', actor })))
      : hint;
  }

  /** `kind` null leaves the sender's. */
  collect(actor: PersonActor, which: WhichHint, kind: Hint['kind']) {
    return this.unit.do((work) =>
      this.hints.move(work, actor, 'collect', which, (hint) => ({ kind: kind ?? hint.kind })),
    );
  }

  passOn(actor: PersonActor, which: WhichHint, institutionId: InstitutionId) {
    return this.unit.do((work) =>
      this.hints.move(work, actor, 'passOn', which, async () => {
        const there = await this.there.institutions(work, { field: 'institutionId', ids: [institutionId] });
        return there.ok ? { institutionId } : there;
      }),
    );
  }

  drop(actor: PersonActor, which: WhichHint, reason: string) {
    return this.unit.do((work) => this.hints.move(work, actor, 'drop', which, { reason }));
  }
}
