import { Injectable } from '@nestjs/common';

import type { BodyId, InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { dissolveBody, type Body } from '@systemblick/domain/people/body';
import { closeInstitution, type Institution } from '@systemblick/domain/people/institution';
import { permitPeople } from '@systemblick/domain/people/rights';
import { StandingStores } from '@systemblick/persistence/people/standing-stores';

import { permitted } from '../platform/permissions/permitted.js';
import { WhatHangsOn } from './what-hangs-on.js';

/** Dissolves bodies and closes institutions on which nothing hangs; they are held while it is asked. */
@Injectable()
export class EndWhatStands {
  constructor(
    private readonly stores: StandingStores,
    private readonly hanging: WhatHangsOn,
  ) {}

  dissolveBody(actor: PersonActor, id: BodyId, expectedVersion: number): Promise<Result<Body, Refusal>> {
    const { tenant, bodies } = this.stores;
    return tenant.write(async (transaction) => {
      await bodies.load(transaction, id, 'lock');
      const open = await this.hanging.of(transaction, { kind: 'body', id });
      return bodies.changeWithin(transaction, id, expectedVersion, { action: 'body:dissolve', actor }, (body) =>
        permitted(permitPeople(actor, 'body:dissolve', body), () => dissolveBody(body, { open })),
      );
    });
  }

  closeInstitution(
    actor: PersonActor,
    id: InstitutionId,
    expectedVersion: number,
  ): Promise<Result<Institution, Refusal>> {
    const { tenant, institutions } = this.stores;
    return tenant.write(async (transaction) => {
      await institutions.load(transaction, id, 'lock');
      const open = await this.hanging.of(transaction, { kind: 'institution', id });
      const act = { action: 'institution:close', actor };
      return institutions.changeWithin(transaction, id, expectedVersion, act, (institution) =>
        permitted(permitPeople(actor, 'institution:close', institution), () => closeInstitution(institution, { open })),
      );
    });
  }
}
