/** Names one shared document. A random UUID (v4) that says nothing: neither tenant nor kind nor age. */
export type RoomId = string;

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const coEditingPath = '/co-editing';

export const isRoomId = (text: string): text is RoomId => shape.test(text);

/** Where a room's socket is opened; the provider appends `/<room>` to `coEditingPath` itself. */
export const pathOf = (room: RoomId): string => `${coEditingPath}/${room}`;

/** The room of a request's path; undefined where the path is not a room's. */
export function roomOf(path: string): RoomId | undefined {
  const [, prefix, room, ...rest] = path.split('/');
  if (`/${prefix ?? ''}` !== coEditingPath || room === undefined || rest.length > 0) return undefined;

  const small = room.toLowerCase();
  return isRoomId(small) ? small : undefined;
}
