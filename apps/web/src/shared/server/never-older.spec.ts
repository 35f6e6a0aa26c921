import { ApolloClient, ApolloLink, gql, InMemoryCache, type DocumentNode } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { Observable, type Subscriber } from 'rxjs';

import { neverOlder } from './never-older.js';

const Look: DocumentNode = gql`
  query Look {
    thing {
      id
      version
    }
  }
`;
const Move: DocumentNode = gql`
  mutation Move {
    move {
      id
      version
    }
  }
`;

/** A server that answers when told to. */
function aServer() {
  const asked: { readonly name: string | undefined; readonly to: Subscriber<ApolloLink.Result> }[] = [];
  const server = new ApolloLink(
    ({ operationName }) => new Observable((to) => void asked.push({ name: operationName, to })),
  );
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([neverOlder(), server]),
    queryDeduplication: false,
  });
  const answerAt = (place: number, field: string, version: number) => {
    const [one] = asked.splice(place, 1);
    one?.to.next({ data: { [field]: { __typename: 'Thing', id: 'a', version } } });
    one?.to.complete();
  };
  const answer = (name: string, field: string, version: number) =>
    answerAt(
      asked.findIndex((one) => one.name === name),
      field,
      version,
    );
  const answerLast = (name: string, field: string, version: number) =>
    answerAt(
      asked.findLastIndex((one) => one.name === name),
      field,
      version,
    );
  return { client, answer, answerLast, asked };
}

describe('a query under way while a move of one’s own is answered', () => {
  it('is asked again: what was there before is not shown', async () => {
    const { client, answer, asked } = aServer();
    const looking = client.query({ query: Look });
    const moving = client.mutate({ mutation: Move });
    answer('Move', 'move', 3);
    await moving;
    answer('Look', 'thing', 2);
    expect(client.cache.extract()).toMatchObject({ 'Thing:a': { version: 3 } });

    expect(asked.map(({ name }) => name)).toEqual(['Look']);
    answer('Look', 'thing', 3);
    expect((await looking).data).toMatchObject({ thing: { version: 3 } });
  });

  it('counts where it was answered first, or asked afterwards', async () => {
    const { client, answer, asked } = aServer();
    const moving = client.mutate({ mutation: Move });
    const before = client.query({ query: Look });
    answer('Look', 'thing', 2);
    expect((await before).data).toMatchObject({ thing: { version: 2 } });
    answer('Move', 'move', 3);
    await moving;
    const after = client.query({ query: Look, fetchPolicy: 'network-only' });
    answer('Look', 'thing', 4);
    expect([(await after).data, asked]).toMatchObject([{ thing: { version: 4 } }, []]);
  });
});

describe('a query asked twice', () => {
  it('shows what the later one tells, though the earlier is answered last', async () => {
    const { client, answer, answerLast, asked } = aServer();
    const earlier = client.query({ query: Look, fetchPolicy: 'network-only' });
    const later = client.query({ query: Look, fetchPolicy: 'network-only' });
    answerLast('Look', 'thing', 3);
    expect((await later).data).toMatchObject({ thing: { version: 3 } });
    answer('Look', 'thing', 2);
    expect(client.cache.extract()).toMatchObject({ 'Thing:a': { version: 3 } });

    answer('Look', 'thing', 3);
    expect([(await earlier).data, asked]).toMatchObject([{ thing: { version: 3 } }, []]);
  });
});
