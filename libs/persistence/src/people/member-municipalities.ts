import type { MemberMunicipality, MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';

import { AggregateStore } from '../platform/aggregate-store.js';
import type { Tenant } from '../platform/tenant.js';
import { memberMunicipalityMapping } from './people.mappings.js';
import type { MemberMunicipalityRow } from './people.rows.js';

/** Where member municipalities are kept. */
export class MemberMunicipalities extends AggregateStore<
  MemberMunicipality,
  MemberMunicipalityId,
  MemberMunicipalityRow
> {
  constructor(tenant: Tenant) {
    super(tenant, memberMunicipalityMapping);
  }
}
