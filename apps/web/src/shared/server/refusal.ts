import { graphql, type FragmentOf } from '../graphql.js';

/** Every mutation's document spreads it: `mutation … { act(input: $input) { __typename ... on Thing { … } ...Refusal } }`. */
export const refusalFragment = graphql(`
  fragment Refusal on Refusal @_unmask {
    __typename
    code
    message
    field
    facts {
      name
      value
    }
  }
`);

/** A rule's no, with the sentence that explains it. */
export type Refusal = Pick<FragmentOf<typeof refusalFragment>, 'code' | 'message' | 'field'> & {
  readonly facts?: FragmentOf<typeof refusalFragment>['facts'];
};

/** What a refusal says beside its sentence; undefined where it does not say it. */
export const factOf = ({ facts = [] }: Refusal, name: string): string | undefined =>
  facts.find((fact) => fact.name === name)?.value;

/** A mutation's answer without the refusal: the thing itself. */
export type Accepted<Answer> = Exclude<Answer, { readonly __typename: 'Refusal' } | null | undefined>;

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && '__typename' in answer && answer.__typename === 'Refusal';
}

/** The field a refusal is shown at, if this form has it; undefined for one that stands above the form. */
export function placeOf(refusal: Refusal, fields: readonly string[]): string | undefined {
  const name = refusal.field?.replace(/^input\./, '');
  return name !== undefined && fields.includes(name) ? name : undefined;
}
