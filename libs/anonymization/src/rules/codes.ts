import { anyCase } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';
import { between, fresh } from './labelled.js';

const digits = (words: string): number => words.replaceAll(/\D/g, '').length;
const isDate = (words: string): boolean =>
  /^\d{1,2}\.[ ]?\d{1,2}\.?(?:[ ]?\d{2,4})?$|^(?:19|20)\d{2}(?:[/-]\d{1,4})?$|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}|^(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}$/.test(
    words,
  );

/** Words that end as the name of a number does and name one that is nobody's. */
const nobodys =
  /^(?:haus|zimmer|raum|telefon|handy|ruf|fax|mobil|kurs|seiten|steuer|notruf|postleit|wohnungs|etagen|ordnungs|modul|tisch|platz|gleis|linien|bus|rang|reihen|kapitel|schuh)$/iu;

/** Codes of letters and digits with signs between them, as any office makes up its own. */
const code =
  '(?<![\\p{L}\\d@._/-])(?=[A-Za-z\\d./_-]{0,40}\\d)(?=[A-Za-z\\d./_-]{0,40}[A-Za-z])[A-Za-z\\d]{1,14}(?:[./_-]{1,2}[A-Za-z\\d]{1,14}){1,6}(?![\\p{L}\\d@_])';
/** What looks like one and is a word, a law, a level, a size, a span. */
const ordinary =
  /^(?:[A-Za-z]{1,3}[1-6](?:[./-](?:[A-Za-z]{0,3}[1-6][.+]?|[A-Za-z]{3,14}))+|covid-?19|(?:sars|cov|sgb|bgb|stgb|ezb|wlan|mp|usb|din|iso|en|tüv|b|a|c|g|h|u|k|j|s|p|w|t)[.-]?\d{1,2}|\d{1,3}[.-](?:[a-z]{2,14}|zimmer|tage?|wochen?|jährige[rnms]?|monatige[rnms]?|stunden|köpfige[rnms]?|euro|fach|mal|er|te[rnms]?)(?:-[a-z]{2,14}){0,2}|[a-z]{3,14}-\d{1,2}|\d{1,2}\/[ivx]{1,4}|corona-?\d*|agenda-\d+|\d+-[A-Za-z]{3,20}(?:-[A-Za-z]{3,20})?|[A-Za-z]{1,20}\.\d{1,3}|[a-z]\.[a-z]\.\d*|\d{1,3}[a-z](?:[-/]\d{0,3}[a-z])+)$/i;

/** Other personal numbers: after any word that names a number, and by their shape alone. */
export const codes = patternFinder('rule', [
  {
    type: 'ID',
    pattern: new RegExp(
      `${fresh}(?<label>\\p{L}{1,30})[- ]?(?:[Nn]r\\.?|[Nn]ummer|NR|-?ID|[Kk]ennung|[Kk]ennzahl|[Kk]ennziffer|[Zz]eichen|[Cc]ode)${between}(?<id>(?=[^\\s,;]{0,20}\\d)[A-Za-z0-9][A-Za-z0-9]{0,20}(?:[./_-]{1,2}[A-Za-z0-9]{1,14}|[ ]\\d{2,10}(?![\\p{L}\\d.])|[ ]?/[ ]?\\d{1,10}){0,6})`,
      'gu',
    ),
    confidence: (words, text, start) => {
      if (digits(words) < 3 || isDate(words)) return 0;
      const before = /(\p{L}{1,30})[- ]?(?:nr|nummer|id|kennung|kennzahl|kennziffer|zeichen|code)[^\p{L}]{0,4}/iu.exec(
        text.slice(Math.max(0, start - 60), start),
      );
      return nobodys.test(before?.[1] ?? '') ? 0 : 0.85;
    },
  },
  {
    type: 'ID',
    pattern: new RegExp(
      `${fresh}(?:${anyCase('nr|nummer|id|code|pin|puk|konto|kontonr|kto|blz|kundenkonto|mitglied|matrikel|seriennr|matr|pers|personal|rechnung|vertrag|police|zähler|mieter|sparbuch|depot|ref|referenz|beleg|ticket|registrier|barcode')})[.:]?${between}(?<id>(?=[^\\s,;]{0,20}\\d)[A-Z0-9][A-Za-z0-9]{0,20}(?:[./_-]{1,2}[A-Za-z0-9]{1,14}|[ ]\\d{2,10}(?![\\p{L}\\d.])){0,6})`,
      'gu',
    ),
    confidence: (words) => (digits(words) < 4 || isDate(words) ? 0 : 0.8),
  },
  {
    type: 'ID',
    pattern: new RegExp(code, 'gu'),
    confidence: (words) =>
      digits(words) < 2 || isDate(words) || ordinary.test(words) || !/[A-Z]|\d{3}/.test(words)
        ? 0
        : digits(words) < 4
          ? 0.6
          : 0.8,
  },
  // Letters and digits in one piece: 337FK508812, YZ1234567, H12345678.
  {
    type: 'ID',
    pattern: /(?<![\p{L}\d@._/-])(?=[A-Z\d]{0,20}[A-Z])(?=[A-Z]{0,6}\d)[A-Z\d]{6,24}(?![\p{L}\d@_])/gu,
    confidence: (words) => (digits(words) >= 4 ? 0.8 : digits(words) >= 3 ? 0.6 : 0),
  },
  // Behind a label that is shortened and a number's: "Zähler-Nr. 1ESY1160 443 902", "Kindergeldnummer 337 fk 401922", "Register-Nr. G 114/2017".
  {
    type: 'ID',
    pattern: new RegExp(
      `${fresh}\\p{L}{2,30}(?:-?[Nn]r\\.?|nummer|-[Nn]ummer)[ :]{1,3}(?<id>(?:[A-Z]{1,2}[ ]\\d{1,6}(?:/\\d{2,4})?|[\\dA-Z]{3,12}(?:[ ][\\dA-Z]{2,6}){1,4}|\\d{3}[ ]?[a-z]{2}[ ]?\\d{6}))(?![\\p{L}\\d])`,
      'gu',
    ),
    confidence: (words) => (digits(words) < 4 || isDate(words) ? 0 : 0.86),
  },
  // Digits alone, too many for a sum.
  {
    type: 'ID',
    pattern: /(?<![\p{L}\d.,/@_+-])\d{8,20}(?![\p{L}\d@_]|[.,]\d|[ ]?(?:€|[Ee]uro|EUR))/gu,
    confidence: 0.7,
  },
  {
    type: 'ID',
    pattern: /(?<![\p{L}\d.,/@_+-])\d{2,10}(?:[/-]\d{2,10}){1,4}(?![\p{L}\d@_]|[.,]\d|[ ]?(?:€|[Ee]uro|EUR|Uhr))/gu,
    confidence: (words) =>
      digits(words) < 6 || isDate(words) || /^(?:19|20)\d{2}[/-](?:19|20)?\d{2}$/.test(words) ? 0 : 0.65,
  },
]);
