import type { Abstract, FactoryProvider } from '@nestjs/common';

import type { Repository } from '@systemblick/domain/kernel/repository';
import type { Versioned } from '@systemblick/domain/kernel/versioned';
import { AggregateStore, type AggregateRow, type Mapping } from '@systemblick/persistence/platform/aggregate-store';
import { Tenant } from '@systemblick/persistence/platform/tenant';

/** A plain class, made of what it asks for. */
export const made = <Kept, Needed extends readonly unknown[]>(
  kept: new (...needed: Needed) => Kept,
  ...inject: { readonly [Place in keyof Needed]: Abstract<Needed[Place]> }
): FactoryProvider<Kept> => ({
  provide: kept,
  useFactory: (...needed: Needed) => new kept(...needed),
  inject: [...inject],
});

/** Keeps a port's aggregates in their table. */
export const storedBy = <
  Aggregate extends Versioned & { readonly id: string },
  AggregateId extends string,
  Row extends AggregateRow,
  Children,
>(
  port: Abstract<Repository<Aggregate, AggregateId>>,
  mapping: Mapping<Aggregate, Row, Children>,
): FactoryProvider => ({
  provide: port,
  useFactory: (tenant: Tenant) => new AggregateStore<Aggregate, AggregateId, Row, Children>(tenant, mapping),
  inject: [Tenant],
});
