import { graphql, type ResultOf } from '#shared/graphql.js';

export const TrailDocument = graphql(`
  query Trail($kind: TrailKind!, $id: ID!) {
    trail(kind: $kind, id: $id) {
      hidden
      nodes {
        key
        kind
        title
        code
        link
        erased
      }
      edges {
        from
        to
      }
    }
  }
`);

export type Trail = NonNullable<ResultOf<typeof TrailDocument>['trail']>;
export type TrailNode = Trail['nodes'][number];
export type TrailKind = TrailNode['kind'];

export const trailKinds: readonly TrailKind[] = [
  'case',
  'passage',
  'observation',
  'hint',
  'theme',
  'proposal',
  'paper',
  'resolution',
  'measure',
];
export const isTrailKind = (word: string): word is TrailKind => trailKinds.some((kind) => kind === word);
