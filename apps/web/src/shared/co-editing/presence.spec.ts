import { describe, expect, it } from '@jest/globals';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';

import { byPerson, readPresence, type Present } from './presence.js';

const one = (over: Partial<Present>): Present => ({
  clientId: 1,
  personId: 'a',
  name: 'Ada',
  isMe: false,
  hue: 0,
  writing: undefined,
  ...over,
});

describe('presence', () => {
  it('passes over what is no person', () => {
    const awareness = new Awareness(new Y.Doc());
    awareness.setLocalState({ user: { personId: 'a', name: 'Ada' }, writing: { field: 'x' } });
    expect(readPresence(awareness)).toEqual([
      { clientId: awareness.clientID, personId: 'a', name: 'Ada', isMe: true, writing: { field: 'x', at: undefined } },
    ]);
    awareness.setLocalState({ user: 'Ada' });
    expect(readPresence(awareness)).toEqual([]);
    awareness.destroy();
  });

  it('counts people, not windows, and begins with oneself', () => {
    const windows = [one({ clientId: 1 }), one({ clientId: 2 }), one({ clientId: 3, personId: 'b', isMe: true })];
    expect(byPerson(windows).map(({ personId }) => personId)).toEqual(['b', 'a']);
  });
});
