import type { Request } from 'express';
import { ClsService } from 'nestjs-cls';
import { Injectable } from '@nestjs/common';

import type { Actor, PersonActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId } from '@systemblick/domain/kernel/id';
import { CurrentTenant } from '@systemblick/persistence/platform/tenant';

/** A signed-in browser, as the request knows it. */
export type SignedIn = { readonly sessionId: string; readonly accountId: string; readonly actor: PersonActor };

export type RequestWithActor = Request & { signedIn?: SignedIn };

/** What GraphQL resolvers are given, over HTTP and over a socket. */
export type GraphqlContext = { readonly req: RequestWithActor };

/** Who acts, and for which municipality, carried through a request or a job. Never a database connection. */
@Injectable()
export class RequestContext extends CurrentTenant {
  constructor(private readonly cls: ClsService) {
    super();
  }

  /** Runs the work as this actor. */
  as<Value>(actor: Actor, work: () => Value): Value {
    return this.cls.run(() => {
      this.cls.set('actor', actor);
      return work();
    });
  }

  setActor(actor: Actor): void {
    this.cls.set('actor', actor);
  }

  actor(): Actor {
    const actor = this.cls.isActive() ? this.cls.get<Actor | undefined>('actor') : undefined;
    if (!actor) throw new Error('Nobody acts here: a statement for a tenant outside any request.');
    return actor;
  }

  override municipalityId(): MunicipalityId {
    return this.actor().municipalityId;
  }
}
