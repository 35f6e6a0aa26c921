import { graphql, type ResultOf, type VariablesOf } from '#shared/graphql.js';

export const ThemesDocument = graphql(`
  query Themes(
    $first: Int! = 25
    $after: String
    $tab: ThemeTab
    $search: String
    $legalSphere: LegalSphere
    $kind: ThemeKind
    $sort: ThemeSort! = priority
  ) {
    themes(
      first: $first
      after: $after
      tab: $tab
      search: $search
      legalSphere: $legalSphere
      kind: $kind
      sort: $sort
    ) {
      nodes {
        id
        number
        version
        title
        kind
        state
        readable
        legalSpheres
        revisitOn
        revisitDue
        recurrence {
          cases
          of
        }
        priority {
          sum
        }
        route {
          id
          kind
          responsible {
            id
            name
          }
          partnerInstitution {
            id
            shortName
          }
          body {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export type ThemesVariables = VariablesOf<typeof ThemesDocument>;
export type ListedTheme = ResultOf<typeof ThemesDocument>['themes']['nodes'][number];
