import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';

/**
 * What somebody may do in a room, and as whom others see them there; undefined where there is no such room for them.
 * `text`: which text a client has to know for writing in it.
 */
export type DoorAnswer =
  | {
      readonly access: 'write' | 'read';
      readonly identity?: Readonly<Record<string, unknown>>;
      readonly text?: string;
    }
  | undefined;
export type Door = (actor: PersonActor, room: string) => Promise<DoorAnswer>;

/** Who may enter which shared document. Each stage opens the doors of its own rooms. */
@Injectable()
export class RoomDoors {
  private readonly doors: Door[] = [];

  register(door: Door): void {
    this.doors.push(door);
  }

  async ask(actor: PersonActor, room: string): Promise<DoorAnswer> {
    for (const door of this.doors) {
      const answer = await door(actor, room);
      if (answer) return answer;
    }
    return undefined;
  }
}
