import { Injectable, ParseUUIDPipe, type ArgumentMetadata } from '@nestjs/common';

import { idAsKept } from './id-as-kept.js';

/** An id in an address, as the database keeps it; what is none is refused. */
@Injectable()
export class IdPipe extends ParseUUIDPipe {
  override async transform(value: string, metadata: ArgumentMetadata): Promise<string> {
    await super.transform(value, metadata);
    return idAsKept(value);
  }
}
