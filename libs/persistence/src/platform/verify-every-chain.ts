import type { Clock } from '@systemblick/domain/kernel/clock';
import type { MunicipalityId } from '@systemblick/domain/kernel/id';

import { Accounts } from './accounts.js';
import { verifyChain, type ChainReport } from './audit-chain.js';
import { createDataSource } from './data-source.js';
import { CurrentTenant, Tenant } from './tenant.js';

/** Nobody is signed in where a command runs: every statement names its municipality. */
class NoTenant extends CurrentTenant {
  override municipalityId(): MunicipalityId {
    throw new Error('Nobody acts here');
  }
}

/** And nothing happens there that would need a time. */
const noClock: Clock = {
  now() {
    throw new Error('Nothing happens here');
  },
};

/** Proves the chain of every municipality, one after the other. */
export async function verifyEveryChain(
  url: string,
): Promise<readonly { readonly municipalityId: MunicipalityId; readonly report: ChainReport }[]> {
  const database = await createDataSource({ url, poolSize: 2 }).initialize();
  try {
    const tenant = new Tenant(database, new NoTenant(), noClock);
    const reports = [];
    for (const municipalityId of await new Accounts(database).municipalityIds())
      reports.push({
        municipalityId,
        report: await tenant.readFor(municipalityId, (manager) => verifyChain(manager, municipalityId)),
      });
    return reports;
  } finally {
    await database.destroy();
  }
}
