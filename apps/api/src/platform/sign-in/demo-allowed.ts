import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';

import { isLoopback, type Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.token.js';

/** Clicking on an invented person is for the demo on one's own machine: loopback, nothing in front, no public address. */
@Injectable()
export class DemoAllowed {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  for(request: Request): boolean {
    if (!this.settings.demo || this.settings.publicUrl !== null) return false;
    if (Object.keys(request.headers).some((name) => name === 'forwarded' || name.startsWith('x-forwarded-')))
      return false;

    const host = request.headers.host ?? '';
    return isLoopback(host.replace(/:\d+$/, ''));
  }
}
