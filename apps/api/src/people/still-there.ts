import { Injectable } from '@nestjs/common';

import type { BodyId, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { PersonId } from '@systemblick/domain/kernel/id';
import type { NotFound } from '@systemblick/domain/kernel/refusal';
import { accept, refuse, type Result } from '@systemblick/domain/kernel/result';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import { checkStillThere, type GoneRefusal, type Named } from '@systemblick/domain/people/still-there';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { MemberMunicipalities } from '@systemblick/persistence/people/member-municipalities';
import { Persons } from '@systemblick/persistence/people/persons';
import type { Work } from '@systemblick/persistence/platform/work';

type Answer = Promise<Result<true, NotFound | GoneRefusal>>;
type Known = Parameters<typeof checkStillThere>[1];

/**
 * The one door for every id of an institution, a body or a person that somebody names. What is there is held until the act
 * is done: nobody closes, dissolves or leaves it meanwhile. So that no two acts wait for each other, what is moved is held
 * first, then institutions, bodies and people, those of a kind at once.
 */
@Injectable()
export class StillThere {
  constructor(
    private readonly heldInstitutions: Institutions,
    private readonly heldBodies: Bodies,
    private readonly heldPersons: Persons,
    private readonly members: MemberMunicipalities,
  ) {}

  async institutions(work: Work, ...named: readonly Named[]): Answer {
    return check(named, await this.heldInstitutions.holdAll(work, idsOf<InstitutionId>(named)), 'INSTITUTION_CLOSED');
  }

  async bodies(work: Work, ...named: readonly Named[]): Answer {
    return check(named, await this.heldBodies.holdAll(work, idsOf<BodyId>(named)), 'BODY_DISSOLVED');
  }

  async persons(work: Work, ...named: readonly Named[]): Answer {
    return check(named, await this.heldPersons.holdAll(work, idsOf<PersonId>(named)), 'PERSON_LEFT');
  }

  /** Kommunen belong to their Kreis for good: they are there, or never were. */
  async memberMunicipalities(work: Work, named: Named): Promise<Result<true, NotFound>> {
    const ids = idsOf<MemberMunicipalityId>([named]);
    const known = await this.members.findAll(ids, work);
    return ids.every((id) => known.has(id)) ? accept(true) : refuse({ code: 'NOT_FOUND', field: named.field });
  }
}

function check(named: readonly Named[], known: Known, code: GoneRefusal['code']): Awaited<Answer> {
  for (const one of named) {
    const there = checkStillThere(one, known, code);
    if (!there.ok) return there;
  }
  return accept(true);
}

const idsOf = <Id extends string>(named: readonly Named[]): readonly Id[] => [
  ...new Set(named.flatMap(({ ids }) => ids.filter((id): id is Id => id !== null && id !== undefined))),
];
