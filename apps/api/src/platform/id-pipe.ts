import { HttpStatus, Injectable, ParseUUIDPipe, type ArgumentMetadata } from '@nestjs/common';

import { idAsKept } from './id-as-kept.js';

/** An id in an address, as the database keeps it; under what is none there is nothing. */
@Injectable()
export class IdPipe extends ParseUUIDPipe {
  constructor() {
    super({ errorHttpStatusCode: HttpStatus.NOT_FOUND });
  }

  override async transform(value: string, metadata: ArgumentMetadata): Promise<string> {
    await super.transform(value, metadata);
    return idAsKept(value);
  }
}
