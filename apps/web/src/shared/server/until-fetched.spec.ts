import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { Observable, type Subscriber } from 'rxjs';

import { untilFetched } from './until-fetched.js';

const Look = gql`
  query Look {
    thing {
      id
      version
    }
  }
`;

describe('what is in view', () => {
  it('shows what became known once what was being fetched has come', async () => {
    const asked: Subscriber<ApolloLink.Result>[] = [];
    const link = new ApolloLink(() => new Observable((to) => void asked.push(to)));
    const client = new ApolloClient({ cache: new InMemoryCache(), link });
    const thing = (version: number) => ({ thing: { __typename: 'Thing', id: 'a', version } });
    const answer = (version: number) => {
      const to = asked.shift();
      to?.next({ data: thing(version) });
      to?.complete();
    };
    const looking = client.watchQuery({ query: Look });
    let shown: unknown;
    looking.subscribe(({ data }) => (shown = data));
    answer(1);
    await untilFetched(client);
    expect(shown).toEqual(thing(1));

    void looking.refetch();
    client.writeQuery({ query: Look, data: thing(2) });
    expect(shown).toEqual(thing(1));
    const seen: unknown[] = [];
    const fetched = untilFetched(client).then(() => seen.push(shown));
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    answer(2);
    await fetched;
    expect(seen).toEqual([thing(2)]);
  });
});
