import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';
import { bodyFragment } from './bodies.document.js';

export const FoundBodyDocument = graphql(
  `
    mutation FoundBody($input: BodyInput!) {
      foundBody(input: $input) {
        __typename
        ...BodyParts
        ...Refusal
      }
    }
  `,
  [bodyFragment, refusalFragment],
);

export const ChangeBodyDocument = graphql(
  `
    mutation ChangeBody($input: BodyInput!) {
      changeBody(input: $input) {
        __typename
        ...BodyParts
        ...Refusal
      }
    }
  `,
  [bodyFragment, refusalFragment],
);

export const ChangeRulesDocument = graphql(
  `
    mutation ChangeRules($input: ChangeRulesInput!) {
      changeRules(input: $input) {
        __typename
        ...BodyParts
        ...Refusal
      }
    }
  `,
  [bodyFragment, refusalFragment],
);

export const NameOfficersDocument = graphql(
  `
    mutation NameOfficers($input: NameOfficersInput!) {
      nameOfficers(input: $input) {
        __typename
        ...BodyParts
        ...Refusal
      }
    }
  `,
  [bodyFragment, refusalFragment],
);

export const DissolveBodyDocument = graphql(
  `
    mutation DissolveBody($input: ThingInput!) {
      dissolveBody(input: $input) {
        __typename
        ...BodyParts
        ...Refusal
      }
    }
  `,
  [bodyFragment, refusalFragment],
);
