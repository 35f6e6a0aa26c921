import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';

export type MayRead = (actor: PersonActor, id: string) => Promise<boolean>;

/** Who may hear of changes of one thing. Each stage registers its kinds. */
@Injectable()
export class SubjectReaders {
  private readonly readers = new Map<string, MayRead>();

  register(kind: string, mayRead: MayRead): void {
    this.readers.set(kind, mayRead);
  }

  async may(actor: PersonActor, kind: string, id: string): Promise<boolean> {
    return (await this.readers.get(kind)?.(actor, id)) ?? false;
  }
}
