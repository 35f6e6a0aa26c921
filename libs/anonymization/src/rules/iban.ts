import { stateOf } from '../accepted-from.js';
import { isIban } from '../checksums.js';
import type { Finder, Finding } from '../finding.js';

/** How long an IBAN is in each country (ISO 13616 registry). */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18
FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25
MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27
SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const beginning = /(?<![\p{L}\p{N}])([A-Z]{2})[ ]?([\dOolI]{2})(?=[ .:-]{0,2}[\p{L}\d])/giu;
const sign = /[\p{L}\d]/u;
/** Fewer signs than this are no account: a word of two letters and a number stand side by side. */
const fewestDigits = 12;

/** Account numbers of all countries that have them, in groups or not; a wrong check digit is a slip of the pen. */
export const iban: Finder = (text) =>
  [...text.matchAll(beginning)].flatMap((match): readonly Finding[] => {
    const length = lengths[(match[1] ?? '').toUpperCase()];
    if (length === undefined) return [];
    const start = match.index;
    const end = endOf(text, start, length);
    const words = text.slice(start, end);
    const plain = words.replaceAll(/[\s.:-]/g, '');
    if (plain.replaceAll(/\D/g, '').length < Math.min(fewestDigits, length - 6)) return [];
    const whole = plain.length === length;
    if (!whole && plain.length < length - 4) return [];
    const confidence = whole && isIban(plain) ? 0.99 : whole ? 0.7 : 0.5;
    return [{ start, end, type: 'IBAN', confidence, source: 'rule', state: stateOf(confidence) }];
  });

/** Up to the country's length; a word in small letters after a number in digits is not part of it. */
function endOf(text: string, start: number, length: number): number {
  let signs = 0;
  let end = start;
  let gap = 0;
  const german = /^de/i.test(text.slice(start, start + 2));
  for (let at = start; at < text.length && signs < length; at += 1) {
    const one = text.charAt(at);
    if (sign.test(one)) {
      if (german && signs >= 2 && !/[\dOolI]/.test(one)) break;
      if (gap > 0 && /\p{Ll}/u.test(one) && /\p{Ll}/u.test(text.charAt(at + 1)) && /\p{Lu}/u.test(text.charAt(start)))
        break;
      signs += 1;
      end = at + 1;
      gap = 0;
    } else {
      gap += 1;
      if (gap > 2 || !/[ .:-]/.test(one)) break;
    }
  }
  return end;
}
