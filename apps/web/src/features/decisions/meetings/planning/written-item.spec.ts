import { describe, expect, it } from '@jest/globals';

import { withItem, type WrittenItem } from './written-item.js';

const item = (id: string, title: string) => ({ id, title }) as WrittenItem;
const agenda = [item('one', 'Eins'), item('two', 'Zwei')];

describe('an agenda with an item as it was written', () => {
  it('has it in its place', () => {
    expect(withItem(agenda, item('one', 'Neu'))).toEqual([item('one', 'Neu'), item('two', 'Zwei')]);
  });

  it('has it at the end where it is new, or others took it off meanwhile', () => {
    expect(withItem(agenda, item('three', 'Drei'))).toEqual([...agenda, item('three', 'Drei')]);
  });
});
