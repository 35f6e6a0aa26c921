import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse } from 'graphql';

import { withoutValues } from './without-values.js';

const schema = buildSchema(`
  enum Kind { problem success }
  input Story { title: String!, text: String, kind: Kind, day: Int }
  type Query { told(input: Story!): Boolean }
`);
const document = parse('query ($input: Story!) { told(input: $input) }');
const secret = 'Frau Beispiel, Musterweg 5; Tel. 0171 5550123. Field "x" is not defined by type "Y".';

function said(input: unknown): string {
  const { errors } = execute({ schema, document, variableValues: { input } }) as { errors?: { message: string }[] };
  return (errors ?? []).map(({ message }) => withoutValues(message)).join('\n');
}

describe('an error about a variable', () => {
  it.each([
    ['a field is missing', { text: secret }, 'Field "title" of required type "String!" was not provided.'],
    ['a field is unknown', { title: 'x', text: secret, more: 1 }, 'Field "more" is not defined by type "Story".'],
    ['nothing was sent', null, ''],
    ['it is a text', secret, 'Expected type "Story" to be an object.'],
    ['a word is none of the enum', { title: 'x', kind: secret }, ''],
    ['a number is a text', { title: 'x', day: secret }, ''],
    ['a text is an object', { title: { secret } }, ''],
  ])('says what was wrong, never the words: %s', (_, input, reason) => {
    const told = said(input);
    expect(told).toMatch(/^Variable "\$input" /);
    expect(told).toContain(reason);
    expect(told).not.toMatch(/Musterweg|0171/);
  });

  it('is the only one that is changed', () => {
    expect(withoutValues('Syntax Error: Unexpected <EOF>.')).toBe('Syntax Error: Unexpected <EOF>.');
  });
});
