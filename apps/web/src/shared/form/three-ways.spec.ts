import { describe, expect, it } from '@jest/globals';

import { compareThreeWays } from './three-ways.js';

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(' ');

describe('a field as it was opened, as it stands now, and as I have written it', () => {
  it.each([
    ['nobody changed it', 'A', 'A', 'A', '', ''],
    ['only I changed it', 'A', 'A', 'mine', '', ''],
    ['only others changed it', 'A', 'theirs', 'A', 'field', ''],
    ['both changed it, differently', 'A', 'theirs', 'mine', '', 'field'],
    ['both changed it to the same', 'A', 'both', 'both', '', ''],
    ['others emptied it', 'A', '', 'A', 'field', ''],
    ['I emptied it, others wrote on', 'A', 'theirs', '', '', 'field'],
    ['nothing and empty say the same', null, '', undefined, '', ''],
    ['a list is one field', ['a'], ['a', 'b'], ['a', 'c'], '', 'field'],
    ['a list only others changed', ['a'], ['b'], ['a'], 'field', ''],
    [
      'a row’s key is not said',
      [{ key: '1', what: 'a' }],
      [{ key: '2', what: 'a' }],
      [{ key: '1', what: 'b' }],
      '',
      '',
    ],
    ['a group goes by its parts', { x: 1, y: 1 }, { x: 2, y: 2 }, { x: 1, y: 3 }, 'field.x', 'field.y'],
  ])('%s', (_case, opened, now, mine, taken, contested) => {
    const compared = compareThreeWays({ field: opened }, { field: now }, { field: mine });
    expect([names(compared.taken), names(compared.contested)]).toEqual([taken, contested]);
  });

  it('tells what stands there now', () => {
    expect(compareThreeWays({ title: 'A' }, { title: 'B' }, { title: 'C' }).contested).toEqual([
      { name: 'title', now: 'B' },
    ]);
  });
});
