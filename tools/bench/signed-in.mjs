/** Signs in as somebody of the demo; asks as them, and tells the cookie they are known by. */
export async function signedIn(address, name) {
  let cookie = '';
  const ask = async (query, variables = {}) => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', origin: address, cookie },
      body: JSON.stringify({ query, variables }),
    });
    cookie = answer.headers.getSetCookie().at(-1)?.split(';')[0] ?? cookie;
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { signInOptions } = await ask(`{ signInOptions { demoPeople { personId name } } }`);
  const { personId } = signInOptions.demoPeople.find((person) => person.name.startsWith(name));
  await ask(`mutation ($input: DemoSignInInput!) { signInAsDemoPerson(input: $input) { __typename } }`, {
    input: { personId },
  });
  return { ask, cookie: () => cookie };
}
