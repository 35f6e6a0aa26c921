import type { BodyId } from '@systemblick/domain/kernel/actor';
import type { Body } from '@systemblick/domain/people/body';
import { bodyMoves } from '@systemblick/domain/people/body-moves';
import { nobody } from '@systemblick/domain/people/rights';

import { MovedStore } from '../platform/moved-store.js';
import type { Tenant } from '../platform/tenant.js';
import { bodyMapping } from './people.mappings.js';
import type { BodyRow } from './people.rows.js';

/** Where bodies are kept and moved. */
export class Bodies extends MovedStore<Body, BodyId, BodyRow, typeof bodyMoves> {
  constructor(tenant: Tenant) {
    super(tenant, bodyMapping, 'body', bodyMoves, () => Promise.resolve(nobody));
  }
}
