import { Injectable } from '@nestjs/common';

import type { BodyId, InstitutionId, PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';
import type { Body } from '@systemblick/domain/people/body';
import type { Institution } from '@systemblick/domain/people/institution';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

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
    return this.unit.do((work) =>
      this.bodies.move(work, actor, 'dissolve', { id, expectedVersion }, async () => ({
        open: await this.hanging.of(work, { kind: 'body', id }),
      })),
    );
  }

  closeInstitution(
    actor: PersonActor,
    id: InstitutionId,
    expectedVersion: number,
  ): Promise<Result<Institution, Refusal>> {
    return this.unit.do((work) =>
      this.institutions.move(work, actor, 'close', { id, expectedVersion }, async () => ({
        open: await this.hanging.of(work, { kind: 'institution', id }),
      })),
    );
  }
}
