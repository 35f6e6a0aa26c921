import { Injectable } from '@nestjs/common';

import type { PoliticalDecision, ResolutionId } from '@systemblick/domain/decisions/meetings/resolution';
import { recordPoliticalResult } from '@systemblick/domain/decisions/meetings/resolve';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { dayOf } from '@systemblick/domain/kernel/civil-date';
import { Clock } from '@systemblick/domain/kernel/clock';
import { refuse } from '@systemblick/domain/kernel/result';
import { Resolutions } from '@systemblick/persistence/decisions/meetings/resolutions';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../../platform/permissions/permitted.js';
import { AgendaSubjects } from './agenda-subjects.js';
import { permitResolution } from './resolution.views.js';

/** What politics made of a point that was subject to its decision. */
@Injectable()
export class RecordPoliticalResult {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly resolutions: Resolutions,
    private readonly subjects: AgendaSubjects,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: PersonActor,
    { id, expectedVersion }: { readonly id: ResolutionId; readonly expectedVersion: number },
    result: PoliticalDecision,
  ) {
    const known = await this.resolutions.find(id);
    if (!known) return refuse({ code: 'NOT_FOUND' } as const);
    const today = dayOf(this.clock.now());
    const paper = known.paperId ? await this.subjects.paper(known.paperId) : undefined;
    const text = paper && ('adoptedText' in paper ? paper.adoptedText : paper.text);
    const point = text?.points.find(({ number }) => number === known.pointNumber);

    return this.unit.do((work) =>
      this.resolutions.change(
        work,
        id,
        expectedVersion,
        { action: 'resolution:recordPolitical', actor },
        (resolution) =>
          permitted(
            permitResolution(actor, 'resolution:recordPolitical', resolution),
            (): ReturnType<typeof recordPoliticalResult> =>
              point
                ? recordPoliticalResult(resolution, { point, result, today })
                : refuse({ code: 'NOT_SUBJECT_TO_POLITICS' } as const),
          ),
      ),
    );
  }
}
