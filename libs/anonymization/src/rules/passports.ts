import { anyCase } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';
import { isTravelDocumentNumber } from './check-digits.js';
import { between, fresh, over } from './labelled.js';

const label = anyCase(
  'pass|passnr|pass-nr|passnummer|reisepass|reisepassnummer|reisepass-nr|nationalpass|eat|eat-nr|elektronischer aufenthaltstitel|aufenthaltstitel|ausweis|ausweisnr|ausweisnummer|personalausweis|personalausweisnummer|reiseausweis|reiseausweis für ausländer|reiseausweis für flüchtlinge|duldung|gestattung|aufenthaltsgestattung|fiktionsbescheinigung|fiktion|fb|ankunftsnachweis|büma|seriennr|seriennummer|serien-nr|dokumentennummer|dokumenten-nr|dokumentnummer|dok|führerschein|führerschein-nr|führerscheinnummer|visum|visumnummer|id-karte|identitätskarte|geburtsurkunde|passkopie|pa-nr|pa|rea',
);
/** The signs that German documents use: no vowels, nothing that could be read as a digit. */
const german = '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{7}[CFGHJKLMNPRTVWXYZ0-9]';

/** Passports, identity cards, residence permits. */
export const passports = patternFinder('rule', [
  {
    type: 'PASS',
    pattern: new RegExp(
      `${fresh}(?:${label})\\.?(?:[ :,]{1,3}(?:nr|nummer|serie|no|seriennummer)\\.?)?${between}(?<id>(?=[A-Za-z0-9 /-]{0,8}\\d)[A-Z0-9](?:[ /-]?[A-Z0-9]){4,16})${over}`,
      'gu',
    ),
    confidence: (words) => (/\d[^\d]{0,6}\d[^\d]{0,6}\d/.test(words) && !/^(?:19|20)\d{2}$/.test(words) ? 0.93 : 0),
  },
  {
    type: 'PASS',
    pattern: new RegExp(`${fresh}${german}(?:\\d(?:D|<<|[ ]D)?)?${over}`, 'gu'),
    confidence: (words) => {
      if (words.replaceAll(/\D/g, '').length < 3) return 0;
      return isTravelDocumentNumber(words.replace(/(?:D|<<|[ ]D)$/, '')) ? 0.99 : 0.85;
    },
  },
  // As most states write theirs: letters, and seven or eight digits apart from them.
  {
    type: 'PASS',
    pattern: new RegExp(`${fresh}[A-Z]{1,2}[ -]\\d{6,8}${over}`, 'gu'),
    confidence: 0.65,
  },
  // The machine-readable lines.
  { type: 'PASS', pattern: /(?<![A-Z0-9<])(?=[A-Z0-9<]{0,40}<<)[A-Z0-9<]{10,60}(?![A-Z0-9<])/gu, confidence: 0.99 },
]);
