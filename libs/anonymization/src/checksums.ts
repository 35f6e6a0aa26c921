/** ISO 7064 mod 97-10, as IBAN uses it (ISO 13616): the rearranged number leaves 1. */
export function isIban(words: string): boolean {
  const iban = words.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  if (iban.startsWith('DE') && iban.length !== 22) return false;

  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => Number.parseInt(sign, 36)).join('');
  return mod97(digits) === 1;
}

const mod97 = (digits: string): number => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** The German tax number for life (§ 139b AO): eleven digits, the last by ISO 7064 mod 11,10. */
export function isTaxId(words: string): boolean {
  const digits = words.replace(/\D/g, '');
  if (digits.length !== 11 || digits.startsWith('0')) return false;

  let product = 10;
  for (const digit of digits.slice(0, 10)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}
