import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';

import { RefusalType } from '../graphql/refusal.type.js';

/** Where an address leads nowhere it is told as everywhere, not in the framework's words, which quote the address. */
@Catch(NotFoundException)
export class NothingThere implements ExceptionFilter {
  catch(_problem: NotFoundException, host: ArgumentsHost): void {
    const { code, message } = RefusalType.from({ code: 'NOT_FOUND' });
    host.switchToHttp().getResponse<Response>().status(404).json({ code, message });
  }
}
