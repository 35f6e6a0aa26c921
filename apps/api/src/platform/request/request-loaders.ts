import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';

import { RequestContext } from './request-context.js';

/** Loaders that live as long as one request: what branches in a query is read in one statement a kind. */
@Injectable()
export class RequestLoaders {
  constructor(private readonly context: RequestContext) {}

  for<Value>(
    kind: string,
    batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): DataLoader<string, Value | undefined> {
    return this.context.keep(
      `loader:${kind}`,
      () =>
        new DataLoader<string, Value | undefined>(async (ids) => {
          const found = await batch(ids);
          return ids.map((id) => found.get(id));
        }),
    );
  }
}
