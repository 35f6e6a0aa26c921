import { describe, expect, it } from '@jest/globals';
import { print } from 'graphql';

import { graphql } from '../graphql.js';
import { moveDocument } from './move-document.js';

const words = graphql(`
  fragment Words on PaperComment @_unmask {
    id
    text
  }
`);
const page = graphql(
  `
    fragment Page on Beschlussvorlage @_unmask {
      id
      comments {
        ...Words
      }
    }
  `,
  [words],
);

describe('the mutation of a move', () => {
  it('takes the input of the schema and answers with what the page shows, or a refusal', () => {
    const text = print(moveDocument('returnPaper', page));
    expect(text).toMatch(/^mutation ReturnPaper\(\$input: ReasonInput!\) \{\n {2}returnPaper\(input: \$input\) \{/);
    expect(text.match(/fragment (\w+) on (\w+) \{/g)).toEqual([
      'fragment Page on Beschlussvorlage {',
      'fragment Words on PaperComment {',
      'fragment Refusal on Refusal {',
    ]);
  });

  it('is the same one each time, so that the cache knows it', () => {
    expect(moveDocument('clearPaper', page)).toBe(moveDocument('clearPaper', page));
    expect(moveDocument('clearPaper', page)).not.toBe(moveDocument('tablePaper', page));
  });

  it('belongs to the type that the page shows', () => {
    // @ts-expect-error A comment is not what clearing a paper answers with.
    moveDocument('clearPaper', words);
  });
});
