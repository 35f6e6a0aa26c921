import type { ApolloClient } from '@apollo/client';
import { filter, firstValueFrom } from 'rxjs';

/** Waits for what is being fetched of what is in view: until then the page does not show what else became known. */
export async function untilFetched(client: ApolloClient): Promise<void> {
  const fetched = [...client.getObservableQueries()].map((query) =>
    firstValueFrom(query.pipe(filter(({ loading }) => !loading)), { defaultValue: undefined }),
  );
  await Promise.all(fetched);
}
