import { Controller, Get, Header, Res } from '@nestjs/common';
import type { Response } from 'express';
import { collectDefaultMetrics, register } from 'prom-client';

import { DatabaseProbe } from './database-probe.js';

if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics();

/** For those who run it: is it alive, is it ready and what is missing, how does it do. */
@Controller()
export class HealthController {
  constructor(private readonly database: DatabaseProbe) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(@Res() response: Response): Promise<void> {
    const missing = (await this.database.answers()) ? [] : ['database'];
    response.status(missing.length ? 503 : 200).json({ status: missing.length ? 'not ready' : 'ok', missing });
  }

  @Get('metrics')
  @Header('Content-Type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
