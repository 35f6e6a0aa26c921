import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Refused, Result } from '@systemblick/domain/kernel/result';

import type { Tenant } from './tenant.js';
import { Work } from './work.js';

/** Where acts are done: several moves share one `Work`, and any refusal takes all of them back. */
export class UnitOfWork {
  constructor(private readonly tenant: Tenant) {}

  /** Answers what `act` answers; where a step refused and `act` went on all the same, that refusal. */
  async do<Answer extends Result<unknown, Refusal>>(act: (work: Work) => Promise<Answer>): Promise<Answer> {
    try {
      return await this.tenant.write(async (manager) => {
        const work = new Work(manager);
        const result = await act(work);
        const answer: Result<unknown, Refusal> = result;
        const refused = answer.ok ? work.refused() : answer;
        if (refused) throw new TakenBack(refused);
        return result;
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.refused as Answer;
      throw error;
    }
  }

  /** For what cannot refuse, and for many small acts of which each stands for itself: a refusal of one leaves the others. */
  run<Value>(acts: (work: Work) => Promise<Value>): Promise<Value> {
    return this.tenant.write((manager) => acts(new Work(manager)));
  }

  /** What an act would read; nothing is written. */
  look<Value>(reading: (work: Work) => Promise<Value>): Promise<Value> {
    return this.tenant.read((manager) => reading(new Work(manager)));
  }
}

class TakenBack extends Error {
  constructor(readonly refused: Refused<Refusal>) {
    super('A step of the act was refused.');
  }
}
