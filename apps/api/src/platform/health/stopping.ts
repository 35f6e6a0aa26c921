import { Injectable } from '@nestjs/common';

/** Whether this process has begun to stop: from then on it wants no new work. */
@Injectable()
export class Stopping {
  private begun = false;

  get has(): boolean {
    return this.begun;
  }

  begin(): void {
    this.begun = true;
  }
}
