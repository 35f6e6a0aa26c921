import type { MunicipalityId } from '@systemblick/domain/kernel/id';

import type { Tenant } from '../platform/tenant.js';

/** What municipalities are called, for whoever is about to enter one. */
export class MunicipalityNames {
  constructor(private readonly tenant: Tenant) {}

  async of(municipalityId: MunicipalityId): Promise<string> {
    const rows = await this.tenant.readFor(municipalityId, (manager) =>
      manager.query<{ name: string }[]>(`SELECT name FROM municipality WHERE municipality_id = $1`, [municipalityId]),
    );
    return rows[0]?.name ?? '';
  }
}
