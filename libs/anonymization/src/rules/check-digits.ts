/** The sum of a product's digits: 14 counts 5. */
const crossSum = (number: number): number => Math.floor(number / 10) + (number % 10);

/** A letter of an insurance number stands for its place in the alphabet, in two digits. */
const letterAsDigits = (letter: string): string => String(letter.toUpperCase().charCodeAt(0) - 64).padStart(2, '0');

const plain = (words: string): string => words.replaceAll(/[\s./-]/g, '').toUpperCase();

function weighted(digits: string, weights: readonly number[]): number {
  return [...digits].reduce((sum, digit, at) => sum + crossSum(Number(digit) * (weights[at] ?? 0)), 0) % 10;
}

const socialInsuranceWeights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];

/** The pension insurance number (§ 147 SGB VI, VKVV § 4): office, day of birth, letter, serial number, check digit. */
export function isSocialInsuranceNumber(words: string): boolean {
  const number = plain(words);
  const letter = number[8] ?? '';
  if (!/^\d{8}[A-Z]\d{3}$/.test(number)) return false;
  const digits = number.slice(0, 8) + letterAsDigits(letter) + number.slice(9, 11);
  return weighted(digits, socialInsuranceWeights) === Number(number[11]);
}

/** The number of a person insured in sickness (§ 290 SGB V): a letter, eight digits, check digit. */
export function isHealthInsuranceNumber(words: string): boolean {
  const number = plain(words);
  if (!/^[A-Z]\d{9}$/.test(number)) return false;
  const digits = letterAsDigits(number[0] ?? '') + number.slice(1, 9);
  return weighted(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) === Number(number[9]);
}

/** The check digit of travel documents (ICAO 9303): weights 7, 3, 1; the last sign checks those before it. */
export function isTravelDocumentNumber(words: string): boolean {
  const number = plain(words);
  if (!/^[A-Z0-9]{8,9}\d$/.test(number)) return false;
  const weights = [7, 3, 1];
  const sum = [...number.slice(0, -1)].reduce(
    (total, sign, at) => total + Number.parseInt(sign, 36) * (weights[at % 3] ?? 0),
    0,
  );
  return sum % 10 === Number(number.at(-1));
}
