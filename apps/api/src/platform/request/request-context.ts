import { AsyncLocalStorage } from 'node:async_hooks';

import { Injectable } from '@nestjs/common';
import type { Request } from 'express';

import type { Actor, PersonActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId } from '@systemblick/domain/kernel/id';
import { CurrentTenant } from '@systemblick/persistence/platform/tenant';

/** A signed-in browser, as the request knows it. */
export type SignedIn = { readonly sessionId: string; readonly accountId: string; readonly actor: PersonActor };

export type RequestWithActor = Request & { signedIn?: SignedIn };

/** What GraphQL resolvers are given, over HTTP and over a socket. */
export type GraphqlContext = { readonly req: RequestWithActor };

type Carried = { readonly actor: Actor; readonly loaders: Map<string, unknown> };

/** Who acts, and for which municipality, carried through a request or a job. Never a database connection. */
@Injectable()
export class RequestContext extends CurrentTenant {
  private readonly storage = new AsyncLocalStorage<Carried>();

  /** Runs the work as this actor. */
  as<Value>(actor: Actor, work: () => Value): Value {
    return this.storage.run({ actor, loaders: new Map() }, work);
  }

  actor(): Actor {
    return this.carried().actor;
  }

  /** What is kept for as long as the request lasts. */
  keep<Value>(key: string, make: () => Value): Value {
    const { loaders } = this.carried();
    if (!loaders.has(key)) loaders.set(key, make());
    return loaders.get(key) as Value;
  }

  override municipalityId(): MunicipalityId {
    return this.actor().municipalityId;
  }

  private carried(): Carried {
    const carried = this.storage.getStore();
    if (!carried) throw new Error('Nobody acts here: a statement for a tenant outside any request.');
    return carried;
  }
}
