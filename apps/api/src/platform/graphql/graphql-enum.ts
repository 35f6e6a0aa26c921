import { registerEnumType } from '@nestjs/graphql';

/** Publishes a domain word list as a GraphQL enum whose names are the words themselves. */
export function graphqlEnum<const Word extends string>(name: string, words: readonly Word[]) {
  const type = Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };
  registerEnumType(type, { name });
  return type;
}
