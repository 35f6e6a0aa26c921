import { describe, expect, it } from '@jest/globals';

import { withAnnouncement, type Announcement } from './announcements.js';

const said = (...messages: readonly string[]): readonly Announcement[] =>
  messages.reduce<readonly Announcement[]>(
    (list, message, id) => withAnnouncement(list, { id, message, kind: 'success' }),
    [],
  );
const messages = (list: readonly Announcement[]) => list.map(({ message }) => message);

describe('announcements', () => {
  it('do not pile up: what is said again takes the place of what it repeats', () => {
    expect(said('Eröffnet', 'Gespeichert', 'Gespeichert')).toEqual([
      { id: 0, message: 'Eröffnet', kind: 'success' },
      { id: 2, message: 'Gespeichert', kind: 'success' },
    ]);
    expect(messages(said('Eröffnet', 'Geschlossen', 'Eröffnet'))).toEqual(['Geschlossen', 'Eröffnet']);
  });

  it('are two at once, the newest', () => {
    expect(messages(said('Eins', 'Zwei', 'Drei'))).toEqual(['Zwei', 'Drei']);
  });

  it('are another thing when they are of another kind', () => {
    const failed = { id: 9, message: 'Eins', kind: 'danger' } as const;
    expect(withAnnouncement(said('Eins'), failed)).toHaveLength(2);
  });
});
