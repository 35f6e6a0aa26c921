import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';

import { DatabaseProbe } from './database-probe.js';
import { Stopping } from './stopping.js';

/** For those who run it: is it alive, is it ready and what is missing. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: DatabaseProbe,
    private readonly stopping: Stopping,
  ) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(@Res() response: Response): Promise<void> {
    if (this.stopping.has) return void response.status(503).json({ status: 'stopping', missing: [] });
    const missing = (await this.database.answers()) ? [] : ['database'];
    response.status(missing.length ? 503 : 200).json({ status: missing.length ? 'not ready' : 'ok', missing });
  }
}
