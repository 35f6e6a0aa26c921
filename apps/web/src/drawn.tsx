import { ApolloClient, ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { prerenderStatic } from '@apollo/client/react/ssr';
import { print } from 'graphql';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { from } from 'rxjs';

import { answerStore, type Answers } from './app/answer-store.js';
import type { DrawnPage } from './app/drawn/drawn-page.js';
import { routes } from './app/routes.js';
import { SignInApp } from './app/sign-in-app.js';
import type { SignInOptions } from './features/people/use-sign-in-options.js';
import { wayBack } from './features/people/way-back.js';
import fields from './locales/de/fields.json';
import overview from './locales/de/overview.json';
import { icuFormat } from '#shared/texts/icu-format.js';
import { startTexts } from '#shared/texts/texts.js';

/** Asks the server's own GraphQL in somebody's name. */
export type Ask = (question: {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}) => Promise<ApolloLink.Result>;

await startTexts('de', { format: icuFormat, more: { fields, overview } });

/** By the ways in, and whether somebody wanted to go further: there are but a few, and nobody waits for them twice. */
const signInPages = new Map<string, string>();
const fewPages = 4;

/** The sign-in page, with the ways in that whoever asks for it has. */
export function drawSignIn(search: string, options: SignInOptions): DrawnPage<SignInOptions> {
  const leadsOn = wayBack(new URLSearchParams(search)) !== '/';
  const key = `${leadsOn} ${JSON.stringify(options)}`;
  const html = signInPages.get(key) ?? renderToString(<SignInApp search={search} options={options} />);
  if (signInPages.size === fewPages && !signInPages.has(key)) signInPages.clear();
  signInPages.set(key, html);
  return { html, facts: options };
}

/** A page inside the frame, drawn from the answers to all it asks; none for whoever is not signed in. */
export async function drawPage(address: URL, ask: Ask, signal: AbortSignal): Promise<DrawnPage<Answers> | undefined> {
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(address, { signal }));
  if (context instanceof Response) return undefined;

  const client = new ApolloClient({
    ssrMode: true,
    cache: answerStore(),
    link: new ApolloLink(({ query: question, variables }) => from(ask({ query: print(question), variables }))),
  });
  const { result, aborted } = await prerenderStatic({
    tree: (
      <ApolloProvider client={client}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </ApolloProvider>
    ),
    renderFunction: renderToString,
    signal,
    maxRerenders: 8,
  });
  const answers = client.extract() as Answers;
  client.stop();
  const { me } = answers['ROOT_QUERY'] ?? {};
  return aborted || !me ? undefined : { html: result, facts: answers };
}
