import { Injectable } from '@nestjs/common';

import type { Refusal } from '@systemblick/domain/kernel/refusal';
import type { Result } from '@systemblick/domain/kernel/result';

import { FewAtOnce } from '../platform/few-at-once.js';
import { CoEditingGateway } from './co-editing.gateway.js';

/** Each takes a worker, and a transaction while it reads: whoever asks, two are worked on at once. */
const reading = new FewAtOnce(2, 16);

/** For what reads a shared document while nobody has it open. */
@Injectable()
export class MendedRooms {
  constructor(private readonly gateway: CoEditingGateway) {}

  /**
   * The act again, once, where it was refused with this code because the document cannot be built: in between it is
   * opened, by which whatever it cannot be built with is set aside. The first attempt must have left nothing behind.
   */
  async read<Value, Why extends Refusal>(
    room: string,
    unreadable: Why['code'],
    act: () => Promise<Result<Value, Why>>,
  ): Promise<Result<Value, Why>> {
    return reading.run(async () => {
      const answer = await act();
      if (answer.ok || answer.refusal.code !== unreadable) return answer;

      await this.gateway.mend(room);
      return act();
    });
  }
}
