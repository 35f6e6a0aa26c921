import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import pg from 'pg';
import { collectDefaultMetrics, register } from 'prom-client';

import type { Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.token.js';

if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics();

/** For those who run it: is it alive, is it ready and what is missing, how does it do. */
@Controller()
export class HealthController {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(@Res() response: Response): Promise<void> {
    const missing = (await this.databaseAnswers()) ? [] : ['database'];
    response.status(missing.length ? 503 : 200).json({ status: missing.length ? 'not ready' : 'ok', missing });
  }

  @Get('metrics')
  @Header('Content-Type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }

  private async databaseAnswers(): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.settings.databaseUrl,
      connectionTimeoutMillis: 2000,
      query_timeout: 2000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT 1');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
