import type { IncomingMessage } from 'node:http';

import { Injectable } from '@nestjs/common';

import { Clock } from '@systemblick/domain/kernel/clock';
import { Sessions } from '@systemblick/persistence/platform/sessions';

import { ActorLoader } from '../request/actor-loader.js';
import type { SignedIn } from '../request/request-context.js';
import { tokenOf } from './session-cookie.js';

/** Finds out who a request or a socket belongs to: the session's row, and what the person holds today. */
@Injectable()
export class Authenticate {
  constructor(
    private readonly sessions: Sessions,
    private readonly actors: ActorLoader,
    private readonly clock: Clock,
  ) {}

  async from(request: Pick<IncomingMessage, 'headers'>): Promise<SignedIn | undefined> {
    const token = tokenOf(request);
    const session = token ? await this.sessions.find(token, this.clock.now()) : undefined;
    if (!session) return undefined;

    const actor = await this.actors.load(session.municipalityId, session.personId);
    return actor && { sessionId: session.id, accountId: session.accountId, actor };
  }
}
