import { createUnionType, Field, ObjectType } from '@nestjs/graphql';

import { sentence, type Language, type Refusal, type SentencesOf } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

import { as } from './as.js';

@ObjectType('RefusalFact')
export class RefusalFactType {
  @Field() name!: string;
  @Field() value!: string;
}

@ObjectType('Refusal', { description: 'A rule said no. The code is for programs, the message for people.' })
export class RefusalType {
  @Field() code!: string;
  @Field() message!: string;
  @Field(() => String, { nullable: true, description: 'The input field it concerns, if one.' }) field!: string | null;
  @Field(() => [RefusalFactType]) facts!: RefusalFactType[];

  static from({ code, field, facts }: Refusal, language: Language = 'de'): RefusalType {
    const text = RefusalType.sentences[code];
    if (!text) throw new Error(`The refusal ${code} has no sentence`);
    return as(RefusalType, {
      code,
      message: sentence(text, language, facts),
      field: field ?? null,
      facts: Object.entries(facts ?? {}).map(([name, value]) => ({ name, value: String(value) })),
    });
  }

  /** Set once at start from the domain's joined table: the platform knows no stage. */
  static sentences: SentencesOf<Refusal> = {};
}

type Class<Value> = new (...args: never[]) => Value;

/** What a mutation answers with: the thing, or why not. */
export type OrRefusal<Value> = Value | RefusalType;

/** The union of that name in the schema. */
export function orRefusal<Value extends object>(name: string, type: Class<Value>): object {
  return createUnionType({
    name,
    types: () => [type, RefusalType] as const,
    resolveType: (value: object) => (value instanceof RefusalType ? RefusalType : type),
  });
}

/** Translates a domain result for such a union. */
export function answer<Value, View>(
  result: Result<Value, Refusal>,
  toView: (value: Value) => View,
): View | RefusalType {
  return result.ok ? toView(result.value) : RefusalType.from(result.refusal);
}
