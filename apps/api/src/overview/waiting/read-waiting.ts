import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { Clock } from '@systemblick/domain/kernel/clock';
import { thingsThatMayWaitFor } from '@systemblick/domain/overview/things-that-wait';
import { byUrgency } from '@systemblick/domain/overview/waiting';
import type { Waits } from '@systemblick/domain/overview/waits';
import { WaitingCandidates } from '@systemblick/persistence/overview/waiting-candidates';

import { WhatWaitsInDecisions } from './what-waits-in-decisions.js';
import { WhatWaitsInWork } from './what-waits-in-work.js';

/** What waits for somebody, the most urgent first: the database names candidates, the domain says which of them wait. */
@Injectable()
export class ReadWaiting {
  constructor(
    private readonly candidates: WaitingCandidates,
    private readonly work: WhatWaitsInWork,
    private readonly decisions: WhatWaitsInDecisions,
    private readonly clock: Clock,
  ) {}

  async for(actor: PersonActor): Promise<readonly Waits[]> {
    const now = this.clock.now();
    const candidates = await this.candidates.for(actor.personId, thingsThatMayWaitFor(actor));
    const [ofWork, ofDecisions] = await Promise.all([
      this.work.for(actor, candidates, now),
      this.decisions.for(actor, candidates, now),
    ]);
    return [...ofWork, ...ofDecisions].toSorted((one, other) => byUrgency(one, other, now) || byId(one, other));
  }
}

const byId = (one: Waits, other: Waits): number => (one.id === other.id ? 0 : one.id < other.id ? -1 : 1);
