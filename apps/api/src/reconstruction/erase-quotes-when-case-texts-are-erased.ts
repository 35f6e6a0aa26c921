import { Injectable, type OnModuleInit } from '@nestjs/common';

import { eraseQuotes } from '@systemblick/persistence/reconstruction/erase-quotes';

import { CaseErasures } from '../cases/case-erasures.js';

/** Every quote of a text goes with it; version, place and kind remain. */
@Injectable()
export class EraseQuotesWhenCaseTextsAreErased implements OnModuleInit {
  constructor(private readonly erasures: CaseErasures) {}

  onModuleInit(): void {
    this.erasures.register(eraseQuotes);
  }
}
