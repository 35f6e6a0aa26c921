import type { Page, Request } from 'playwright-core';

import { until } from './until.js';

/**
 * Whether the page had a moment with nothing to do, and so what an answer set off has begun; a page that is left has none. A
 * page that is drawn no more, or never idle, is not waited for longer than a second.
 */
const idle = (page: Page): Promise<boolean> =>
  page
    .evaluate(
      () =>
        new Promise<boolean>((done) => {
          setTimeout(() => done(true), 1000);
          requestIdleCallback(() => requestAnimationFrame(() => setTimeout(() => done(true))));
        }),
    )
    .catch((problem: Error) => {
      if (/context was destroyed|navigat/i.test(problem.message)) return false;
      throw problem;
    });

/** Counts what a page has asked for and not been answered yet, and tells when it asks for nothing more. */
export class Quiet {
  private readonly open = new Set<Request>();
  private begun = 0;

  constructor(private readonly page: Page) {
    page.on('request', (request) => {
      this.begun += 1;
      this.open.add(request);
    });
    const over = (request: Request) => void this.open.delete(request);
    page.on('requestfinished', over);
    page.on('requestfailed', over);
  }

  /** Resolves once nothing is asked for, and twice in a row an idle moment sets off nothing new. */
  async come(): Promise<void> {
    for (let calm = 0; calm < 2;) {
      await until(() => this.open.size === 0);
      const { begun } = this;
      const moment = await idle(this.page);
      calm = moment && this.open.size === 0 && this.begun === begun ? calm + 1 : 0;
    }
  }
}
