import { Injectable, NotFoundException, ParseUUIDPipe, type ArgumentMetadata } from '@nestjs/common';

import { RefusalType } from './graphql/refusal.type.js';
import { idAsKept } from './id-as-kept.js';

/** An id in an address, as the database keeps it; under what is none there is nothing. */
@Injectable()
export class IdPipe extends ParseUUIDPipe {
  constructor() {
    super({ exceptionFactory: nothingThere });
  }

  override async transform(value: string, metadata: ArgumentMetadata): Promise<string> {
    await super.transform(value, metadata);
    return idAsKept(value);
  }
}

function nothingThere(): NotFoundException {
  const { code, message } = RefusalType.from({ code: 'NOT_FOUND' });
  return new NotFoundException({ code, message });
}
