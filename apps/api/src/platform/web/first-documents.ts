import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';

import type { Request } from 'express';
import type { Logger } from 'pino';

import { FewAtOnce, TooManyWaiting } from '../few-at-once.js';
import type { Authenticate } from '../sign-in/authenticate.js';
import { tokenOf } from '../sign-in/session-cookie.js';
import type { WaysIn } from '../sign-in/ways-in.js';
import { stackWithoutMessage } from '../stack-without-message.js';
import { askAs } from './ask-as.js';
import { drawingOf, type Drawing, type DrawnPage } from './drawing.js';
import { laidInto } from './laid-into.js';

type Needs = {
  /** The built web app: its files in `pages`, what draws its first pages in `drawn`. */
  readonly folder: string;
  readonly ways: WaysIn;
  readonly authenticate: Authenticate;
  readonly server: () => Server;
  /** Whether this process answers GraphQL itself. */
  readonly answers: boolean;
  readonly logger: Logger;
};

/** Whoever waits longer gets the page undrawn, and the browser draws it. */
const patienceMs = 1500;

/**
 * The documents a visit begins with: the sign-in page, the start page, and one for every other address. The first two
 * come drawn, so that they are read before the app's code has arrived; where that fails, the browser draws them.
 */
export class FirstDocuments {
  /** Drawing takes a few hundredths of a second in which nobody else is answered: few at once, and no long queue. */
  private readonly few = new FewAtOnce(2, 4);
  private drawing: Promise<Drawing | undefined> | undefined;

  constructor(private readonly needs: Needs) {}

  async for(request: Request): Promise<string> {
    const signIn = request.path === '/anmelden';
    const document = await readFile(join(this.needs.folder, 'pages', signIn ? 'sign-in.html' : 'index.html'), 'utf8');
    const drawn = await this.drawn(request, signIn).catch((problem: unknown) => {
      const { logger } = this.needs;
      if (isHaste(problem)) logger.debug('a first page was not drawn: there was no time');
      else logger.warn({ stack: stackWithoutMessage(problem) }, 'a first page could not be drawn');
      return undefined;
    });
    return drawn ? laidInto(document, drawn) : document;
  }

  private async drawn(request: Request, signIn: boolean): Promise<DrawnPage | undefined> {
    if (!signIn && !(request.path === '/' && this.needs.answers && tokenOf(request))) return undefined;

    this.drawing ??= drawingOf(join(this.needs.folder, 'drawn', 'drawn.js'));
    const drawing = await this.drawing;
    if (!drawing) return undefined;
    const { search } = new URL(request.originalUrl, 'http://localhost');
    if (signIn) return drawing.drawSignIn(search, await this.needs.ways.for(request));

    if (!(await this.needs.authenticate.from(request))) return undefined;
    const signal = AbortSignal.timeout(patienceMs);
    const ask = askAs(request.headers.cookie ?? '', this.needs.server(), signal);
    return this.few.run(() => drawing.drawPage(new URL(`http://localhost/${search}`), ask, signal));
  }
}

/** Too many at once, or an answer that did not come in time: nothing is broken. */
const isHaste = (problem: unknown): boolean =>
  problem instanceof TooManyWaiting ||
  ['AbortError', 'TimeoutError'].includes((problem as { readonly name?: string } | undefined)?.name ?? '');
