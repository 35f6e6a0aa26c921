import { describe, expect, it } from '@jest/globals';

import { withAnnouncement, withoutSuccess, type Announcement } from './announcements.js';

const said = (...messages: readonly string[]): readonly Announcement[] =>
  messages.reduce<readonly Announcement[]>(
    (list, message, id) => withAnnouncement(list, { id, message, kind: 'success', at: id }),
    [],
  );
const messages = (list: readonly Announcement[]) => list.map(({ message }) => message);

describe('announcements', () => {
  it('do not pile up: what is said again takes the place of what it repeats', () => {
    expect(said('Eröffnet', 'Gespeichert', 'Gespeichert')).toEqual([
      { id: 0, message: 'Eröffnet', kind: 'success', at: 0 },
      { id: 2, message: 'Gespeichert', kind: 'success', at: 2 },
    ]);
    expect(messages(said('Eröffnet', 'Geschlossen', 'Eröffnet'))).toEqual(['Geschlossen', 'Eröffnet']);
  });

  it('are two at once, the newest', () => {
    expect(messages(said('Eins', 'Zwei', 'Drei'))).toEqual(['Zwei', 'Drei']);
  });

  it('are another thing when they are of another kind', () => {
    const told = { id: 9, message: 'Eins', kind: 'info', at: 9 } as const;
    expect(withAnnouncement(said('Eins'), told)).toHaveLength(2);
  });

  it('of what went well end with what went wrong after it', () => {
    const failed = { id: 9, message: 'Gescheitert', kind: 'danger', at: 9 } as const;
    expect(messages(withAnnouncement(said('Gespeichert'), failed))).toEqual(['Gescheitert']);
    expect(messages(withoutSuccess([failed, ...said('Gespeichert')]))).toEqual(['Gescheitert']);
  });

  it('of what went well end with their page, but for what was said on the way to the next', () => {
    expect(messages(withoutSuccess(said('Früher', 'Eben'), 0))).toEqual(['Eben']);
  });
});
