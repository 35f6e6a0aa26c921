import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { Beschlussvorlage } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { excludedOn } from '@systemblick/domain/decisions/meetings/partiality';
import type { Resolution } from '@systemblick/domain/decisions/meetings/resolution';
import type { PersonActor } from '@systemblick/domain/kernel/actor';

import { as } from '../../platform/graphql/as.js';
import { PeopleLoaders } from '../../people/people-loaders.js';
import { PersonType } from '../../people/people.types.js';
import { CurrentActor } from '../../platform/request/current-actor.js';
import { AgendaSubjects } from './agenda-subjects.js';
import { MeetingElectorate } from './meeting-electorate.js';
import { MeetingLoaders } from './meeting-loaders.js';
import { AgendaItemType, AgendaSubjectType, PartialityDeclarationType } from './meeting.types.js';
import { holdsFor } from '../papers/settle-paper.js';

@Resolver(() => AgendaItemType)
export class AgendaItemResolver {
  constructor(
    private readonly people: PeopleLoaders,
    private readonly subjects: AgendaSubjects,
    private readonly loaders: MeetingLoaders,
    private readonly electorate: MeetingElectorate,
  ) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Berichterstattung.' })
  rapporteur(@Parent() { rapporteurId }: AgendaItemType) {
    return rapporteurId ? this.people.person(rapporteurId) : null;
  }

  @ResolveField(() => AgendaSubjectType, { nullable: true, description: 'Null where the reader may not see it.' })
  subject(@Parent() { source, meeting }: AgendaItemType, @CurrentActor() actor: PersonActor) {
    return this.subjects.of(source, meeting, actor);
  }

  @ResolveField(() => [Int], { description: 'The points of its paper that are still to be resolved.' })
  async openPoints(@Parent() { kind, subjectId }: AgendaItemType): Promise<number[]> {
    const paper = kind === 'beschlussvorlage' && subjectId ? await this.subjects.paper(subjectId) : undefined;
    return paper ? openPointsOf(paper, await this.loaders.resolutionsOfPaper(paper.id)) : [];
  }

  @ResolveField(() => [PartialityDeclarationType])
  async partialities(@Parent() { id, meeting }: AgendaItemType): Promise<PartialityDeclarationType[]> {
    const declared = meeting.partialities.filter(({ itemId }) => itemId === id);
    if (declared.length === 0) return [];

    const { rules } = await this.electorate.body(meeting);
    return declared.map(({ itemId, ...declaration }) =>
      as(PartialityDeclarationType, {
        ...declaration,
        votes: !excludedOn(meeting, itemId, rules).includes(declaration.personId),
      }),
    );
  }
}

@Resolver(() => PartialityDeclarationType)
export class PartialityDeclarationResolver {
  constructor(private readonly people: PeopleLoaders) {}

  @ResolveField(() => PersonType, { nullable: true })
  person(@Parent() { personId }: PartialityDeclarationType) {
    return this.people.person(personId);
  }
}

/** Adjourned ones are open still. */
function openPointsOf(paper: Beschlussvorlage, resolutions: readonly Resolution[]): number[] {
  if (paper.state !== 'tabled') return [];

  const current = resolutions.filter((resolution) => holdsFor(paper, resolution));
  const newest = (number: number) =>
    current.findLast(({ pointNumber }) => pointNumber === number || pointNumber === null)?.outcome;
  return paper.text.points
    .map(({ number }) => number)
    .filter((number) => newest(number) === undefined || newest(number) === 'adjourned');
}
