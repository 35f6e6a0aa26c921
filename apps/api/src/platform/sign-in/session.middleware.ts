import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';

import { RequestContext, type RequestWithActor } from '../request/request-context.js';
import { Authenticate } from './authenticate.js';

/** Puts the signed-in person on the request. A request without a session goes on: permission sits on resolvers. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(
    private readonly authenticate: Authenticate,
    private readonly context: RequestContext,
  ) {}

  async use(request: RequestWithActor, _response: Response, next: NextFunction): Promise<void> {
    try {
      const signedIn = await this.authenticate.from(request);
      if (!signedIn) return next();

      request.signedIn = signedIn;
      this.context.as(signedIn.actor, () => next());
    } catch (problem) {
      next(problem);
    }
  }
}
