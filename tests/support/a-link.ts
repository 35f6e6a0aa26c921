import { type TestClient, type Data } from './test-client.js';

/** A person of one's municipality as who administers people sees them. */
export async function personNamed(as: TestClient, name: string): Promise<Data> {
  const found = await as.ask(
    `query ($name: String!) { persons(search: $name) { nodes { id version name email access { state linkUntil } } } }`,
    { name },
  );
  return found.persons.nodes[0];
}

/** Makes a link for this person; answers what the maker is shown. */
export async function makeLink(as: TestClient, name: string): Promise<Data> {
  const { id, version } = await personNamed(as, name);
  return as.mutate('makeSignInLink', 'MadeSignInLink', { id, expectedVersion: version }, 'kind path expiresAt');
}

export const tokenOf = ({ path }: Data): string => String(path).split('#')[1] ?? '';

export const lookAt = async (browser: TestClient, token: string): Promise<Data> =>
  (
    await browser.ask(
      `query ($token: String!) { signInLink(token: $token) {
         __typename ... on SignInLink { kind name email municipality } ... on Refusal { code } } }`,
      { token },
    )
  ).signInLink;

export const enter = (browser: TestClient, token: string, password: string): Promise<Data> =>
  browser.mutate('enterByLink', 'SignedIn', { token, password }, 'expiresAt');

export const signIn = async (browser: TestClient, email: string, password: string, municipalityId?: string) =>
  (
    await browser.ask(
      `mutation ($input: SignInInput!) { signIn(input: $input) {
         __typename ... on SignInChoice { municipalities { municipalityId name } } ... on Refusal { code } } }`,
      { input: { email, password, municipalityId } },
    )
  ).signIn;

export const whoIs = async (browser: TestClient): Promise<Data> =>
  (await browser.ask(`{ me { person { name } municipality { name } } }`)).me;
