import { Injectable } from '@nestjs/common';

import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { NotFound } from '@systemblick/domain/kernel/refusal';
import { checkStillThere, type GoneRefusal, type Named } from '@systemblick/domain/people/still-there';
import { PeopleQueries } from '@systemblick/persistence/people/people-queries';

type Answer = Promise<Result<true, NotFound | GoneRefusal>>;

/** The one door for every id of an institution, a body or a person that somebody names. */
@Injectable()
export class StillThere {
  constructor(private readonly queries: PeopleQueries) {}

  async institutions(named: Named): Answer {
    return named.ids.some(Boolean)
      ? checkStillThere(named, await this.queries.institutionsById(given(named)), 'INSTITUTION_CLOSED')
      : accept(true);
  }

  async bodies(named: Named): Answer {
    return named.ids.some(Boolean)
      ? checkStillThere(named, await this.queries.bodiesById(given(named)), 'BODY_DISSOLVED')
      : accept(true);
  }

  async persons(named: Named): Answer {
    return named.ids.some(Boolean)
      ? checkStillThere(named, await this.queries.personsById(given(named)), 'PERSON_LEFT')
      : accept(true);
  }
}

const given = ({ ids }: Named): readonly string[] => ids.filter((id) => id !== null && id !== undefined);
