import { Readable } from 'node:stream';

import { Controller, Delete, Get, Inject, Param, Put, Req, Res } from '@nestjs/common';
import type { Response } from 'express';

import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';
import { largestFile } from '@systemblick/domain/decisions/papers/paper-file';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { Refusal } from '@systemblick/domain/kernel/refusal';

import { FewAtOnce, TooManyWaiting } from '../../platform/few-at-once.js';
import { FewForEach } from '../../platform/few-for-each.js';
import { RefusalType } from '../../platform/graphql/refusal.type.js';
import { IdPipe } from '../../platform/id-pipe.js';
import { originAllowed } from '../../platform/origin.js';
import { Requires } from '../../platform/permissions/requires.js';
import type { RequestWithActor } from '../../platform/request/request-context.js';
import type { Settings } from '../../platform/settings/settings.js';
import { SETTINGS } from '../../platform/settings/settings.token.js';
import { AttachPaperFile } from './attach-paper-file.js';
import { toFileType } from './paper.views.js';
import { readBody } from './read-body.js';

const statusOf: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  NOT_PERMITTED: 403,
  WRONG_STATE: 409,
  FILE_ID_TAKEN: 409,
  TOO_MANY_FILES: 409,
  FILE_TOO_BIG: 413,
  FILE_TYPE_UNKNOWN: 415,
};

type Incoming = {
  readonly id: string;
  readonly paperId: BeschlussvorlageId;
  readonly request: RequestWithActor;
  readonly response: Response;
};

const tooManyUploads =
  'Gerade werden zu viele Dateien auf einmal hochgeladen. Bitte versuchen Sie es gleich noch einmal.';

/** Files of papers, in and out: with the session's cookie, from our own pages, as a download and nothing else. */
@Controller('files/papers')
export class PaperFilesController {
  readonly uploads = new FewAtOnce(4, 20);
  /** How long an upload may bring nothing, in milliseconds. */
  idleMs = 15_000;
  private readonly ofPerson = new FewForEach(2, 30);

  constructor(
    private readonly files: AttachPaperFile,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The body is the file; its name comes percent-encoded in `X-File-Name`, since addresses are logged. */
  @Put(':paperId/:id')
  @Requires('paper:write')
  async put(
    @Param('paperId', IdPipe) paperId: string,
    @Param('id', IdPipe) id: string,
    @Req() request: RequestWithActor,
    @Res() response: Response,
  ): Promise<void> {
    if (!originAllowed(request, this.settings)) return deny(response, { code: 'NOT_PERMITTED' });
    const actor = request.signedIn?.actor;
    if (!actor) return notSignedIn(response);
    const may = await this.files.mayAttach(actor, paperId as BeschlussvorlageId, id);
    if (!may.ok) {
      request.resume();
      return deny(response, may.refusal);
    }
    try {
      const incoming = { id, paperId: paperId as BeschlussvorlageId, request, response };
      await this.ofPerson.run(actor.personId, () => this.uploads.run(() => this.take(actor, incoming)));
    } catch (problem) {
      // It broke off or was ended; nobody is there to be told. A request that was read is `destroyed`, too, and is answered.
      if (request.errored) return;
      if (!(problem instanceof TooManyWaiting)) throw problem;
      request.resume();
      response.status(503).set('Retry-After', '5').json({ code: 'BUSY', message: tooManyUploads });
    }
  }

  /** Only those whose turn it is are read: the others' bytes wait where they were sent from. */
  private async take(actor: PersonActor, { id, paperId, request, response }: Incoming): Promise<void> {
    const bytes = await readBody(request, { largest: largestFile, idleMs: this.idleMs });
    if (!bytes) return deny(response, { code: 'FILE_TOO_BIG', facts: { megabytes: largestFile / 1024 / 1024 } });

    const given = { id, paperId, name: nameOf(request), bytes };
    const attached = await this.files.attach(actor, given);
    if (!attached.ok) return deny(response, attached.refusal);
    response.status(201).json(toFileType(attached.value));
  }

  @Get(':id')
  @Requires('paper:read')
  async get(
    @Param('id', IdPipe) id: string,
    @Req() { signedIn }: RequestWithActor,
    @Res() response: Response,
  ): Promise<void> {
    if (!signedIn) return notSignedIn(response);
    const found = await this.files.read(signedIn.actor, id);
    if (!found) return deny(response, { code: 'NOT_FOUND' });

    const { name, mediaType, size } = found.file;
    response.attachment(name);
    response.set({
      'Content-Type': mediaType,
      'Content-Length': String(size),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
    Readable.from(found.bytes, { objectMode: false })
      .on('error', () => response.destroy())
      .pipe(response);
  }

  @Delete(':id')
  @Requires('paper:write')
  async delete(
    @Param('id', IdPipe) id: string,
    @Req() request: RequestWithActor,
    @Res() response: Response,
  ): Promise<void> {
    if (!originAllowed(request, this.settings)) return deny(response, { code: 'NOT_PERMITTED' });
    if (!request.signedIn) return notSignedIn(response);

    const removed = await this.files.remove(request.signedIn.actor, id);
    if (!removed.ok) return deny(response, removed.refusal);
    response.status(204).end();
  }
}

function nameOf({ headers }: RequestWithActor): string {
  try {
    return decodeURIComponent(String(headers['x-file-name'] ?? ''));
  } catch {
    return '';
  }
}

function deny(response: Response, refusal: Refusal): void {
  const { code, message } = RefusalType.from(refusal);
  response.status(statusOf[code] ?? 422).json({ code, message });
}

function notSignedIn(response: Response): void {
  response.status(401).json({ code: 'UNAUTHENTICATED', message: 'Bitte melden Sie sich an.' });
}
