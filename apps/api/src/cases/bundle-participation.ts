import { Injectable } from '@nestjs/common';

import type { CaseBundleId } from '@systemblick/domain/cases/case-bundle';
import type { PersonId } from '@systemblick/domain/kernel/id';

type Ask = (personId: PersonId) => Promise<readonly CaseBundleId[]>;

/** Whose sessions work on which bundles. The stage that holds sessions registers; this one knows none of them. */
@Injectable()
export class BundleParticipation {
  private readonly asks: Ask[] = [];

  register(ask: Ask): void {
    this.asks.push(ask);
  }

  async of(personId: PersonId): Promise<ReadonlySet<CaseBundleId>> {
    const found = await Promise.all(this.asks.map((ask) => ask(personId)));
    return new Set(found.flat());
  }
}
