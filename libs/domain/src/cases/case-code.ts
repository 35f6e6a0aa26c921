import type { CaseId } from './case.js';

/** Letters and digits that nobody takes for another on paper (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const signsOfACode = 8;
/** Of the id, what is drawn at random: its beginning tells when it was made. */
const drawn = 10;

/** The code by which a paper file names a case, `K7QX-42MB`: of its id, so that nobody keeps another. */
export function codeOfCase(id: CaseId): string {
  let rest = BigInt(`0x${id.replaceAll('-', '').slice(-drawn)}`);
  let code = '';
  for (let place = 0; place < signsOfACode; place += 1) {
    code = (signs[Number(rest % 32n)] ?? '') + code;
    rest /= 32n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The end of the id that a code stands for, as hexadecimal digits; however it was written down. Undefined for what is no code. */
export function idEndOf(code: string): string | undefined {
  const plain = code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (plain.length !== signsOfACode) return undefined;
  let number = 0n;
  for (const sign of plain) {
    const value = signs.indexOf(sign);
    if (value < 0) return undefined;
    number = number * 32n + BigInt(value);
  }
  return number.toString(16).padStart(drawn, '0');
}
