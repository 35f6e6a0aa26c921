import { isIP, isIPv6 } from 'node:net';

import type { Request } from 'express';

/** Whom a request comes from: what trusted proxies say, and the peer itself where that is no address. */
export function addressOf({ ip, socket }: Pick<Request, 'ip' | 'socket'>): string {
  const told = ip && isIP(ip) ? ip : (socket.remoteAddress ?? '');
  return told.replace(/^::ffff:(?=\d+\.)/i, '');
}

/** The part of an address that one household has: of IPv6 its network, as everybody has billions of addresses in theirs. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const [before, after] = [head, tail].map((part) => (part ? part.split(':') : []));
  const missing = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const groups = [...(before ?? []), ...Array<string>(Math.max(0, missing)).fill('0'), ...(after ?? [])];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
