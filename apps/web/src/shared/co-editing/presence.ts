import type { Awareness } from 'y-protocols/awareness';

/** Where somebody is writing: a field of the document, and a place in its text that moves with the text. */
type Writing = { readonly field: string; readonly at: unknown };

/** Somebody who has the document open. The server says who they are; what they do they say themselves. */
export type Present = Seen & {
  /** Theirs alone among those who are here, as long as there are colours. */
  readonly hue: number;
};

export type Seen = {
  readonly clientId: number;
  readonly personId: string;
  readonly name: string;
  readonly isMe: boolean;
  readonly writing: Writing | undefined;
};

export function readPresence(awareness: Awareness): readonly Seen[] {
  const present: Seen[] = [];
  for (const [clientId, state] of awareness.getStates()) {
    const user = fieldOf(state, 'user');
    const personId = fieldOf(user, 'personId');
    const name = fieldOf(user, 'name');
    if (typeof personId !== 'string' || typeof name !== 'string') continue;
    const writing = readWriting(fieldOf(state, 'writing'));
    present.push({ clientId, personId, name, isMe: clientId === awareness.clientID, writing });
  }
  return present.sort((one, other) => one.name.localeCompare(other.name, 'de') || one.clientId - other.clientId);
}

/** Each person once, however many windows they have open; oneself first. */
export function byPerson(present: readonly Present[]): readonly Present[] {
  const people = new Map<string, Present>();
  for (const one of present) {
    const known = people.get(one.personId);
    if (known === undefined || (one.writing && !known.writing) || one.isMe) people.set(one.personId, one);
  }
  return [...people.values()].sort((one, other) => Number(other.isMe) - Number(one.isMe));
}

function readWriting(value: unknown): Writing | undefined {
  const field = fieldOf(value, 'field');
  return typeof field === 'string' ? { field, at: fieldOf(value, 'at') } : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
