import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';

import { idEndOf } from '@systemblick/domain/cases/case-code';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { CaseQueries } from '@systemblick/persistence/cases/case-queries';

import { as } from '../platform/graphql/as.js';
import { Requires } from '../platform/permissions/requires.js';
import { CurrentActor } from '../platform/request/current-actor.js';
import { InfoSheets } from './info-sheets.js';

@ObjectType('InfoSheet', { description: 'What people are told whom a case is about, in one language.' })
export class InfoSheetType {
  @Field({ description: 'As BCP 47 names it.' }) language!: string;
  @Field({ description: 'Markdown: headings, paragraphs, lists, words in bold.' }) text!: string;
}

/** What is handed out on paper, and the way back from it. */
@Resolver()
export class ClientPapersResolver {
  constructor(
    private readonly sheets: InfoSheets,
    private readonly cases: CaseQueries,
  ) {}

  @Query(() => [InfoSheetType], { description: 'German first.' })
  @Requires('case:readInfoSheets')
  async infoSheets(): Promise<readonly InfoSheetType[]> {
    return (await this.sheets.all()).map((sheet) => as(InfoSheetType, sheet));
  }

  @Query(() => ID, { nullable: true, description: 'Of one’s own cases the one with this code.' })
  @Requires('case:create')
  async caseByCode(@Args('code') code: string, @CurrentActor() { personId }: PersonActor): Promise<string | null> {
    const end = idEndOf(code);
    return end === undefined ? null : ((await this.cases.ownByIdEnd(personId, end)) ?? null);
  }
}
