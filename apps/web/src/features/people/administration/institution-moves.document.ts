import { graphql } from '../../../shared/graphql.js';
import { refusalFragment } from '../../../shared/server/refusal.js';
import { institutionFragment } from '../institutions.document.js';

export const AddInstitutionDocument = graphql(
  `
    mutation AddInstitution($input: InstitutionInput!) {
      addInstitution(input: $input) {
        __typename
        ...InstitutionParts
        ...Refusal
      }
    }
  `,
  [institutionFragment, refusalFragment],
);

export const ChangeInstitutionDocument = graphql(
  `
    mutation ChangeInstitution($input: InstitutionInput!) {
      changeInstitution(input: $input) {
        __typename
        ...InstitutionParts
        ...Refusal
      }
    }
  `,
  [institutionFragment, refusalFragment],
);

export const CloseInstitutionDocument = graphql(
  `
    mutation CloseInstitution($input: ThingInput!) {
      closeInstitution(input: $input) {
        __typename
        ...InstitutionParts
        ...Refusal
      }
    }
  `,
  [institutionFragment, refusalFragment],
);
