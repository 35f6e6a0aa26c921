import { describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';

import { ActorLoader } from '@systemblick/api/platform/request/actor-loader';
import { RequestContext } from '@systemblick/api/platform/request/request-context';
import { RightsTable } from '@systemblick/api/platform/permissions/rights-table';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import { accept, refuse } from '@systemblick/domain/kernel/result';

import type { Material } from '../material/material.js';
import { DemoClock } from './demo-clock.js';
import { DemoDates } from './demo-dates.js';
import { Story } from './story.js';

class UseCase {
  readonly asked: PersonActor[] = [];

  do(actor: PersonActor) {
    this.asked.push(actor);
    return Promise.resolve(accept(actor.personId));
  }
}

const coordinator: PersonActor = {
  kind: 'person',
  municipalityId: 'm' as MunicipalityId,
  personId: 'tobias' as PersonId,
  institutionId: null,
  roles: ['coordinator'],
  memberships: [],
};

function aStory() {
  const useCase = new UseCase();
  const context = new RequestContext();
  const parts = new Map<unknown, unknown>([
    [ActorLoader, { load: (_: string, id: string) => Promise.resolve(id === 'tobias' ? coordinator : undefined) }],
    [
      RightsTable,
      {
        rights: {
          'theme:route': { who: ['coordinator'], states: 'any' },
          'case:create': { who: ['caseManager'], states: 'any' },
        },
      },
    ],
    [RequestContext, context],
    [UseCase, useCase],
  ]);
  const app = { get: (token: unknown) => parts.get(token) } as unknown as INestApplicationContext;
  const persons = new Map([
    ['p02', 'tobias' as PersonId],
    ['p99', 'nobody' as PersonId],
  ]);
  const dates = new DemoDates('2026-12-03', new DemoClock(new Date('2026-12-03T10:00:00Z')));
  const story = new Story(app, {
    material: {} as Material,
    dates,
    municipalityId: coordinator.municipalityId,
    persons,
  });
  return { story, useCase, context };
}

describe('a story', () => {
  it('lets a person act as who they are, within a request of their own', async () => {
    const { story, context } = aStory();
    const done = story.act('p02', 'theme:route', UseCase, (useCase, actor) => {
      expect(context.actor()).toBe(coordinator);
      return useCase.do(actor);
    });
    await expect(done).resolves.toBe('tobias');
  });

  it('lets nobody do what the api would not let them begin', async () => {
    const { story, useCase } = aStory();
    await expect(story.act('p02', 'case:create', UseCase, (one, actor) => one.do(actor))).rejects.toThrow(
      'case:create',
    );
    await expect(story.act('p02', 'case:forgotten', UseCase, (one, actor) => one.do(actor))).rejects.toThrow();
    await expect(story.act('p99', 'theme:route', UseCase, (one, actor) => one.do(actor))).rejects.toThrow('p99');
    expect(useCase.asked).toEqual([]);
  });

  it('ends with the first refusal', async () => {
    const { story } = aStory();
    const refused = story.act('p02', 'theme:route', UseCase, () =>
      Promise.resolve(refuse({ code: 'DATE_PAST', field: 'until' } as const)),
    );
    await expect(refused).rejects.toThrow('theme:route: DATE_PAST (until)');
  });
});
