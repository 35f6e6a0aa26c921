import { anyCase } from './any-case.js';

export const months = anyCase(
  'januar|jänner|februar|feber|märz|maerz|marz|april|mai|juni|juno|juli|julei|august|september|oktober|november|dezember|jan\\.|feb\\.|febr\\.|mrz\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept\\.|sep\\.|okt\\.|nov\\.|dez\\.|jan(?=[ ]\\d)|feb(?=[ ]\\d)|mrz(?=[ ]\\d)|apr(?=[ ]\\d)|jun(?=[ ]\\d)|jul(?=[ ]\\d)|aug(?=[ ]\\d)|sept(?=[ ]\\d)|sep(?=[ ]\\d)|okt(?=[ ]\\d)|nov(?=[ ]\\d)|dez(?=[ ]\\d)',
);

/** A day as an ordinal in words, in any of its endings. */
export const dayInWords = anyCase(
  '(?:ersten?r?s?|zweiten?r?|dritten?r?|vierten?r?|fünften?r?|sechsten?r?|siebten?r?|siebenten?r?|achten?r?|neunten?r?|zehnten?r?|elften?r?|zwölften?r?|(?:drei|vier|fünf|sech|sieb|acht|neun)zehnten?r?|(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?zwanzigsten?r?|(?:einund)?dreißigsten?r?|(?:einund)?dreissigsten?r?)',
);

/** A year of the last or this century in words. */
export const yearInWords = anyCase('(?:(?:neunzehn|zwanzig)hundert\\p{L}{0,24}|zweitausend(?:und)?\\p{L}{0,24})');

/** A year without its century, behind a day and a month in words: sechsundfünfzig. */
const shortYearInWords = anyCase(
  '(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|(?:null|nulleins|null[ ](?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun))',
);

const year = "(?:(?:19|20)\\d{2}|'?\\d{2})";

/** A whole day, with its year: 03.07.1991, 3.7.91, 3/7/1991, 1991-07-03, 3. Juli 1991, in words. */
export const wholeDay = `(?:\\d{1,2}[ ]?\\.[ ]?\\d{1,2}[ ]?\\.[ ]?${year}(?!\\d)|\\d{1,2}/\\d{1,2}/${year}(?!\\d)|\\d{1,2}-\\d{1,2}-${year}(?!\\d)|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|(?:\\d{1,2}\\.?|${dayInWords})[ ]{0,2}(?:${months})[ ,]{0,2}(?:${year}(?!\\d)|${yearInWords}|${shortYearInWords}(?!\\p{L}))|${dayInWords}[ ]${dayInWords}[ ](?:${year}(?!\\d)|${yearInWords}|${shortYearInWords})(?!\\p{L}))`;
