import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { ClsService } from 'nestjs-cls';

/** Loaders that live as long as one request: what branches in a query is read in one statement a kind. */
@Injectable()
export class RequestLoaders {
  constructor(private readonly cls: ClsService) {}

  for<Value>(
    kind: string,
    batch: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): DataLoader<string, Value | undefined> {
    const key = `loader:${kind}`;
    const known = this.cls.get<DataLoader<string, Value | undefined> | undefined>(key);
    if (known) return known;

    const loader = new DataLoader<string, Value | undefined>(async (ids) => {
      const found = await batch(ids);
      return ids.map((id) => found.get(id));
    });
    this.cls.set(key, loader);
    return loader;
  }
}
