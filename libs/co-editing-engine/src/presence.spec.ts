import { describe, expect, it } from '@jest/globals';

import { Presence, type Speaker } from './presence.js';

const ada: Speaker = { connectionId: 'c1', speaker: 'ada' };
const bo: Speaker = { connectionId: 'c2', speaker: 'bo' };
const here = (clientId: number, clock = 1, state = '{"x":1}') => ({ clientId, clock, state });

describe('Presence', () => {
  it('lets a connection speak for one client id, and for nobody else', () => {
    const presence = new Presence(1000);

    expect(presence.hear(ada, [here(1)])).toEqual([here(1)]);
    expect(presence.hear(ada, [here(2)])).toEqual([]);
    expect(presence.hear(bo, [here(1, 99), here(1, 99, 'null'), here(2)])).toEqual([here(2)]);
    expect(presence.all()).toEqual([here(1), here(2)]);
  });

  it('does not bring back the dead: an id stays with who spoke for it', () => {
    const presence = new Presence(1000);
    presence.hear(ada, [here(1)]);
    expect(presence.leave('c1')).toEqual([here(1, 1, 'null')]);

    expect(presence.hear(bo, [here(1, 2)])).toEqual([]);
    expect(presence.hear({ ...ada, connectionId: 'c3' }, [here(1, 2)])).toEqual([here(1, 2)]);
  });

  it('puts in who somebody is, whatever they claim', () => {
    const presence = new Presence(1000);
    const guest = { ...ada, identity: { initials: 'AL' } };

    const heard = presence.hear(guest, [here(1, 1, '{"user":{"initials":"BO"},"cursor":4}')]);

    expect(JSON.parse(heard?.[0]?.state ?? '')).toEqual({ user: { initials: 'AL' }, cursor: 4 });
  });

  it.each(['{', '5', '[]', `{"x":"${'y'.repeat(1000)}"}`])('refuses the state %s', (state) => {
    expect(new Presence(1000).hear(ada, [here(1, 1, state)])).toBeUndefined();
  });

  it('forgets those of another process who are not heard of again', () => {
    const presence = new Presence(1000);
    presence.hearOf('engine', [here(1), here(2)]);
    for (let beat = 0; beat < 2; beat += 1) {
      expect(presence.forgetSilent()).toEqual([]);
      presence.hearOf('engine', [here(2, 2 + beat)]);
    }

    expect(presence.forgetSilent()).toEqual([here(1, 1, 'null')]);
    expect(presence.own()).toEqual([]);
    expect(presence.all()).toEqual([here(2, 3)]);
  });
});
