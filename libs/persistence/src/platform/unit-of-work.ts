import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Refused, Result } from '@systemblick/domain/kernel/result';

import type { Tenant } from './tenant.js';
import { Work } from './work.js';

/** Where acts are done: several moves share one `Work`, and any refusal takes all of them back. */
export class UnitOfWork {
  constructor(private readonly tenant: Tenant) {}

  /** Answers what `act` answers; where a step refused and `act` went on all the same, that refusal. */
  async do<Value, R extends Refusal>(act: (work: Work) => Promise<Result<Value, R>>): Promise<Result<Value, R>> {
    try {
      return await this.tenant.write(async (manager) => {
        const work = new Work(manager);
        const result = await act(work);
        const refused = result.ok ? work.refused() : result;
        if (refused) throw new TakenBack(refused);
        return result;
      });
    } catch (error) {
      if (error instanceof TakenBack) return error.refused as Refused<R>;
      throw error;
    }
  }
}

class TakenBack extends Error {
  constructor(readonly refused: Refused<Refusal>) {
    super('A step of the act was refused.');
  }
}
