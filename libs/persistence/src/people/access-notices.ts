import { IsNull } from 'typeorm';

import type { PersonId } from '@systemblick/domain/kernel/id';
import type { AccessNotice } from '@systemblick/domain/people/access-notice';

import type { Tenant } from '../platform/tenant.js';
import { AccessNoticeRow } from './access-notice.row.js';
import type { Work } from '../platform/work.js';

/** What people are told of their way in at their next sign-in. */
export class AccessNotices {
  constructor(private readonly tenant: Tenant) {}

  async add({ manager }: Work, personId: PersonId, { id, kind, by, at }: AccessNotice): Promise<void> {
    const municipalityId = this.tenant.municipalityId();
    await manager.insert(AccessNoticeRow, { municipalityId, id, personId, kind, byPersonId: by, at, seenAt: null });
  }

  unseenOf(personId: PersonId): Promise<readonly AccessNotice[]> {
    return this.tenant.read(async (manager) => {
      const rows = await manager.find(AccessNoticeRow, {
        where: { municipalityId: this.tenant.municipalityId(), personId, seenAt: IsNull() },
        order: { at: 'DESC' },
        take: 10,
      });
      return rows.map(({ id, kind, byPersonId, at }) => ({ id, kind, by: byPersonId as PersonId | null, at }));
    });
  }

  async seen(personId: PersonId): Promise<void> {
    await this.tenant.write((manager) =>
      manager.update(
        AccessNoticeRow,
        { municipalityId: this.tenant.municipalityId(), personId, seenAt: IsNull() },
        { seenAt: this.tenant.now() },
      ),
    );
  }
}
