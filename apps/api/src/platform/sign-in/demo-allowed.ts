import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';

import { Accounts } from '@systemblick/persistence/platform/accounts';

import { isLoopback, type Settings } from '../settings/settings.js';
import { SETTINGS } from '../settings/settings.token.js';

/** What proxies say of themselves and of whom they speak for. */
const ofAProxy =
  /^(via|forwarded|.*\b(client|real|remote|\w*user)-?ip|x-(forwarded|real|original|client|envoy|proxy|cluster|amzn|azure|appengine|scheme|host)\b.*|(cf|fly|fastly|cdn|ali|akamai|incap|sucuri)-.*)$/;
const ownAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Clicking on an invented person is for the demo on one's own machine: everything about the request is of this machine,
 * nothing stands in front, there is no public address, and nobody works here yet.
 */
@Injectable()
export class DemoAllowed {
  private isOver = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly accounts: Accounts,
  ) {}

  async for(request: Request): Promise<boolean> {
    if (!this.settings.demo || this.settings.publicUrl !== null || !fromThisMachine(request)) return false;
    this.isOver ||= await this.accounts.someAreReal();
    return !this.isOver;
  }
}

function fromThisMachine({ headers, socket, httpVersion, method }: Request): boolean {
  if (httpVersion === '1.0' || !ownAddresses.has(socket.remoteAddress ?? '')) return false;
  if (Object.keys(headers).some((name) => ofAProxy.test(name))) return false;
  // A browser that opens a page names no origin; one that signs in does.
  const isOpening = ['GET', 'HEAD'].includes(method) && headers.origin === undefined;
  return hostIsOurs(`http://${headers.host ?? ''}`) && (isOpening || hostIsOurs(headers.origin ?? ''));
}

const hostIsOurs = (url: string): boolean => URL.canParse(url) && isLoopback(new URL(url).hostname);
