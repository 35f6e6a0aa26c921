import type { Refusal } from '@systemblick/domain/kernel/refusal';
import { refuse, type Result } from '@systemblick/domain/kernel/result';

import type { Tenant, Transaction } from './tenant.js';

/** One transaction for several steps: a refusal after the first write takes the first write back. */
export async function allOrNothing<Value, R extends Refusal>(
  tenant: Tenant,
  work: (transaction: Transaction) => Promise<Result<Value, R>>,
): Promise<Result<Value, R>> {
  try {
    return await tenant.write(async (transaction) => {
      const result = await work(transaction);
      if (!result.ok) throw new TakenBack(result.refusal);
      return result;
    });
  } catch (error) {
    if (error instanceof TakenBack) return refuse(error.refusal as R);
    throw error;
  }
}

class TakenBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
