import { Injectable } from '@nestjs/common';

import type { OpenThings } from '@systemblick/domain/people/open-things';
import type { Ending } from '@systemblick/persistence/people/open-on';
import type { Work } from '@systemblick/persistence/platform/work';

type Teller = (work: Work, ending: Ending) => Promise<readonly OpenThings[]>;

/** What is still open on a body, an institution or a person that ends. Later stages register; this one knows none of them. */
@Injectable()
export class WhatHangsOn {
  private readonly tellers: Teller[] = [];

  register(teller: Teller): void {
    this.tellers.push(teller);
  }

  async of(work: Work, ending: Ending): Promise<readonly OpenThings[]> {
    const open: OpenThings[] = [];
    for (const teller of this.tellers) open.push(...(await teller(work, ending)));
    return open;
  }
}
