import { Injectable } from '@nestjs/common';

import type { Work } from '@systemblick/persistence/platform/work';

/** Something begun because of a resolution, by its title. */
export type Begun = { readonly resolutionId: string; readonly title: string };
export type BegunSource = (work: Work, resolutionIds: readonly string[]) => Promise<readonly Begun[]>;

/** What was begun because of resolutions. Stages after this one register what they know. */
@Injectable()
export class BegunBecauseOf {
  private readonly sources: BegunSource[] = [];

  register(source: BegunSource): void {
    this.sources.push(source);
  }

  async within(work: Work, resolutionIds: readonly string[]): Promise<readonly Begun[]> {
    const found: Begun[] = [];
    for (const source of this.sources) found.push(...(await source(work, resolutionIds)));
    return found;
  }
}
