import { Injectable } from '@nestjs/common';

import type { BodyId, InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import { dissolveBody, type Body } from '@systemblick/domain/people/body';
import { closeInstitution, type Institution } from '@systemblick/domain/people/institution';
import { permitPeople } from '@systemblick/domain/people/rights';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';
import { WhatHangsOn } from './what-hangs-on.js';

/** Dissolves bodies and closes institutions on which nothing hangs; they are held while it is asked. */
@Injectable()
export class EndWhatStands {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly bodies: Bodies,
    private readonly institutions: Institutions,
    private readonly hanging: WhatHangsOn,
  ) {}

  dissolveBody(actor: PersonActor, id: BodyId, expectedVersion: number): Promise<Result<Body, Refusal>> {
    return this.unit.do(async (work) => {
      await this.bodies.lock(work, id);
      const open = await this.hanging.of(work, { kind: 'body', id });
      return this.bodies.change(work, id, expectedVersion, { action: 'body:dissolve', actor }, (body) =>
        permitted(permitPeople(actor, 'body:dissolve', body), () => dissolveBody(body, { open })),
      );
    });
  }

  closeInstitution(
    actor: PersonActor,
    id: InstitutionId,
    expectedVersion: number,
  ): Promise<Result<Institution, Refusal>> {
    return this.unit.do(async (work) => {
      await this.institutions.lock(work, id);
      const open = await this.hanging.of(work, { kind: 'institution', id });
      const act = { action: 'institution:close', actor };
      return this.institutions.change(work, id, expectedVersion, act, (institution) =>
        permitted(permitPeople(actor, 'institution:close', institution), () => closeInstitution(institution, { open })),
      );
    });
  }
}
