import type { Refusal } from './refusal.js';
import { accept, refuse, type Result } from './result.js';

export type LinkRefusal = Refusal<'LINK_MISSING' | 'LINK_TOO_LONG' | 'LINK_UNFIT'>;

/** Longer ones carry what nobody reads. */
export const longestAddress = 2_000;

/** Where a link may lead: a page, a mailbox, a telephone. Nothing that runs, and no file of somebody's machine. */
const schemes = /^(https?|mailto|tel):/i;
/** What nobody sees, or no address holds as it is; half of a sign that takes two among it. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\s]/u;

/** An address as somebody types it: the scheme may be left out. Answers it as it is kept. */
export function linkAddress(typed: string): Result<string, LinkRefusal> {
  const address = typed.trim();
  if (address === '') return refuse({ code: 'LINK_MISSING', field: 'address' });
  if (address.length > longestAddress)
    return refuse({ code: 'LINK_TOO_LONG', field: 'address', facts: { max: longestAddress } });
  const kept = allowedAddress(withScheme(address));
  if (kept === undefined) return refuse({ code: 'LINK_UNFIT', field: 'address' });

  return accept(kept);
}

/** An address that stands somewhere already, where anybody may have written it: as it is kept, or undefined. */
export function allowedAddress(written: unknown): string | undefined {
  if (typeof written !== 'string' || !schemes.test(written)) return undefined;
  const [scheme = '', rest = ''] = halves(written);
  const kept = scheme === 'mailto' ? mailbox(rest) : scheme === 'tel' ? telephone(rest) : page(rest);
  const whole = `${scheme}:${kept ?? ''}`;
  return kept === undefined || whole.length > longestAddress ? undefined : whole;
}

/** Where a page lies, of what somebody wrote: its address, or undefined where that is none. */
export function webAddress(written: string): string | undefined {
  const address = linkAddress(written);
  return address.ok && /^https?:/.test(address.value) ? address.value : undefined;
}

function withScheme(address: string): string {
  if (schemes.test(address)) return address;
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(address)) return `mailto:${address}`;
  return /^[^\s/?#:@]+\.\p{L}{2,}(:\d+)?([/?#]|$)/u.test(address) ? `https://${address}` : address;
}

function halves(written: string): readonly [string, string] {
  const colon = written.indexOf(':');
  return [written.slice(0, colon).toLowerCase(), written.slice(colon + 1)];
}

/** A name or number of a host, without anybody's name or password before it. */
function page(rest: string): string | undefined {
  const [, host, port = '', path = ''] = /^\/\/([^/?#:@]+)(:\d{1,5})?([/?#].*)?$/su.exec(rest) ?? [];
  if (
    host === undefined ||
    !/^[a-z0-9\u00df-\u00f6\u00f8-\u00ff]([-.]?[a-z0-9\u00df-\u00f6\u00f8-\u00ff])*\.?$/i.test(host)
  )
    return undefined;
  const kept = encoded(path);
  return kept === undefined ? undefined : `//${host.toLowerCase()}${port}${kept.startsWith('/') ? '' : '/'}${kept}`;
}

function mailbox(rest: string): string | undefined {
  return /^[^@?,;/]+@[^@?,;/]+\.[^@?,;/]+(\?.*)?$/s.test(rest) ? encoded(rest) : undefined;
}

function telephone(rest: string): string | undefined {
  const digits = rest.replace(/[ ()/.-]/g, '');
  return /^\+?\d{2,20}$/.test(digits) ? digits : undefined;
}

/** Signs that an address does not hold as they are, in the way it holds them. */
function encoded(path: string): string | undefined {
  if (unseen.test(path)) return undefined;
  return path.replace(/[^\w.~:/?#@!$&'()*+,;=%-]/gu, encodeURIComponent);
}
