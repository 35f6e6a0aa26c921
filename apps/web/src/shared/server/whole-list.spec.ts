import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { of } from 'rxjs';

import { appendPage, type Connected } from './append-page.js';
import { wholeListLink } from './whole-list.js';

const document = gql`
  query Rows($first: Int!, $after: String) {
    rows(first: $first, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`;
type Row = { readonly __typename: string; readonly id: string; readonly name: string };
const listIn = (data: unknown) => (data as { readonly rows: Connected<Row> }).rows;

/** A list of so many rows on a server that gives a hundred at most, and a page that shows it by 25. */
function aList(size: number) {
  const rows = Array.from({ length: size }, (_, place) => aRow(String(place), 'as it was'));
  const requests: { readonly first: number; readonly after: string | undefined }[] = [];
  const server = new ApolloLink(({ variables }) => {
    const { first, after } = variables as (typeof requests)[number];
    requests.push({ first, after });
    const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1;
    const nodes = rows.slice(from, from + Math.min(first, 100));
    const pageInfo = { hasNextPage: from + nodes.length < rows.length, endCursor: nodes.at(-1)?.id ?? null };
    return of({ data: { rows: { nodes, pageInfo, totalCount: rows.length } } });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([wholeListLink(), server]) });
  const ask = () =>
    client.watchQuery({
      query: document,
      variables: { first: 25 },
      context: { listIn },
      fetchPolicy: 'cache-and-network',
    });
  const list = ask();
  const watching = list.subscribe(() => undefined);
  const known = () => listIn(client.readQuery({ query: document, variables: { first: 25 } }));
  const shown = () => known().nodes;

  async function loadUpTo(count: number) {
    await list.refetch();
    for (let page = 1; page < Math.ceil(count / 25); page += 1)
      await list.fetchMore({
        variables: { after: known().pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => appendPage(before, fetchMoreResult, listIn),
      });
    requests.length = 0;
  }

  return { rows, requests, client, ask, list, watching, shown, loadUpTo };
}

const aRow = (id: string, name: string): Row => ({ __typename: 'Row', id, name });

describe('a list of which more has been loaded', () => {
  it('is as long as before when it is fetched anew, and shows what changed', async () => {
    const { rows, requests, client, shown, loadUpTo } = aList(90);
    await loadUpTo(75);
    rows[60] = aRow('60', 'changed');

    await client.refetchQueries({ include: 'active' });

    expect(shown().map(({ id }) => id)).toEqual(rows.slice(0, 75).map(({ id }) => id));
    expect(shown()[60]).toMatchObject({ name: 'changed' });
    expect(requests).toEqual([{ first: 75, after: undefined }]);
  });

  it('takes several requests where the server gives no more at once, and is replaced in one go', async () => {
    const { rows, requests, client, list, shown, loadUpTo } = aList(300);
    await loadUpTo(225);
    rows[0] = aRow('0', 'changed');
    const lengths = new Set<number>();
    client.cache.watch({
      query: document,
      variables: { first: 25 },
      optimistic: false,
      callback: ({ result }) => lengths.add(listIn(result).nodes.length),
    });

    await list.refetch();

    expect(shown()).toHaveLength(225);
    expect(shown()[0]).toMatchObject({ name: 'changed' });
    expect([...lengths]).toEqual([225]);
    expect(requests).toEqual([
      { first: 100, after: undefined },
      { first: 100, after: '99' },
      { first: 25, after: '199' },
    ]);
  });

  it('is as long as before for whoever returns to it', async () => {
    const { ask, watching, requests, loadUpTo } = aList(90);
    await loadUpTo(75);
    watching.unsubscribe();

    const again = ask();
    const lengths: number[] = [];
    again.subscribe(({ data }) => data !== undefined && lengths.push(listIn(data).nodes.length));
    await again.refetch();

    expect(new Set(lengths)).toEqual(new Set([75]));
    expect(requests[0]).toEqual({ first: 75, after: undefined });
  });

  it('ends where there is nothing more', async () => {
    const { rows, list, shown, loadUpTo } = aList(60);
    await loadUpTo(60);
    rows.splice(10);

    await list.refetch();

    expect(shown()).toHaveLength(10);
  });
});
