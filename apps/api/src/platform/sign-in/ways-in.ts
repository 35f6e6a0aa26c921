import { Injectable } from '@nestjs/common';
import type { Request } from 'express';

import { DemoAllowed } from './demo-allowed.js';
import { DemoPeople } from './demo-people.js';
import type { SignInOptionsType } from './sign-in.types.js';

/** How whoever sent a request can come in. */
@Injectable()
export class WaysIn {
  constructor(
    private readonly demoAllowed: DemoAllowed,
    private readonly demoPeople: DemoPeople,
  ) {}

  async for(request: Request): Promise<SignInOptionsType> {
    const isDemo = await this.demoAllowed.for(request);
    return { passwordAllowed: true, demoPeople: isDemo ? [...(await this.demoPeople.all())] : [] };
  }
}
