import { anyCase } from '../any-case.js';
import { isTaxId } from '../checksums.js';
import { patternFinder } from '../pattern-finder.js';
import { isHealthInsuranceNumber, isSocialInsuranceNumber } from './check-digits.js';
import { between, fresh, over } from './labelled.js';

const isDayOfSix = (words: string): boolean => {
  const [, month, day] = /^\d{2}(\d{2})(\d{2})/.exec(words.replaceAll(/\D/g, '')) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
};
const dayFirst = (words: string): boolean => {
  const [, day, month] = /^(\d{2})(\d{2})/.exec(words.replaceAll(/\D/g, '')) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
};

const labelled = (labels: string, id: string): RegExp =>
  new RegExp(`${fresh}(?:${anyCase(labels)})\\.?${between}(?<id>${id})`, 'gu');

/** The number of the central register of foreigners. */
export const azr = patternFinder('rule', [
  {
    type: 'AZR',
    pattern: labelled(
      'azr|azr-nr|azr-nummer|azrnummer|azr-kennziffer|azr-zahl|azr-id|ausländerzentralregister|ausländerzentralregisternummer|ausländerzentralregister-nr',
      '\\d(?:[ ./-]{0,2}\\d){5,15}',
    ),
    confidence: 0.95,
  },
  {
    type: 'AZR',
    pattern: /(?<![\d.,/-])\d{6}[ ./-]?\d{6}(?![\d/-]|[.,]\d)/gu,
    confidence: (words) => (isDayOfSix(words) || dayFirst(words) ? 0.7 : 0.55),
  },
]);

/** The number of a Bedarfsgemeinschaft, and that of a customer of the Jobcenter and the Agentur für Arbeit. */
export const jobcenter = patternFinder('rule', [
  { type: 'BGNR', pattern: /(?<![\p{L}\d])\d{5}[ ]?(?:\/\/|BG|\/[ ]\/|\/BG\/?)[ ]?\d{5,8}(?!\d)/giu, confidence: 0.95 },
  {
    type: 'BGNR',
    pattern:
      /(?<![\p{L}\d])(?:\d{3,5}[ /-]{0,2}BG[ /-]{0,3}[\d][\d/ -]{2,14}\d|BG[ ]?[/-][ ]?\d{3,5}(?:[ ]?[/-]{1,2}[ ]?\d{2,8}){1,3})(?!\d)/giu,
    confidence: 0.9,
  },
  {
    type: 'BGNR',
    pattern: labelled(
      'bg|bg-nr|bg-nummer|bgnr|bgnummer|bedarfsgemeinschaft|bedarfsgemeinschaftsnummer|bedarfsgemeinschafts-nr|nummer der bedarfsgemeinschaft',
      '(?=[\\d/ -]{0,12}\\d{2})[\\dA-Z](?:[ ]?[/.-]{0,2}[ ]?[\\dA-Z]){4,20}',
    ),
    confidence: (words) => (/\d.{0,12}\d.{0,12}\d.{0,12}\d/.test(words) ? 0.95 : 0),
  },
  {
    type: 'KUNDENNR',
    pattern: new RegExp(`${fresh}\\d{3}[ ]?[A-Z][ ]?\\d{3}[ ]?\\d{3}${over}`, 'gu'),
    confidence: 0.9,
  },
  { type: 'KUNDENNR', pattern: new RegExp(`${fresh}\\d{3}[a-z]\\d{6}${over}`, 'gu'), confidence: 0.8 },
  {
    type: 'KUNDENNR',
    pattern: labelled(
      'kd|kdnr|kd-nr|kunden|kundennr|kunden-nr|kundennummer|kundinnennummer|kundin|kunde',
      '(?=[A-Za-z0-9/-]{0,12}\\d{2})[A-Za-z0-9](?:[ ]?[/.-]?[ ]?[A-Z0-9]){4,20}',
    ),
    confidence: (words) => (/\d{2}/.test(words) ? 0.95 : 0),
  },
]);

/** The number of the pension insurance. */
export const socialInsurance = patternFinder('rule', [
  {
    type: 'SVNR',
    pattern:
      /(?<![\p{L}\d])\d{2}[ ./-]?[0-9]\d[ .]?[0-9]\d[ .]?\d{2}[ ./-]?[A-Z][ ./-]?\d{2,3}(?:[ ./-]?\d)?(?![\p{L}\d])/giu,
    confidence: (words) => (isSocialInsuranceNumber(words) ? 0.99 : 0.7),
  },
  {
    type: 'SVNR',
    pattern: labelled(
      'sv-nr|svnr|sv-nummer|sv|rv-nr|rvnr|rv-nummer|sozialversicherungsnummer|sozialversicherungsnr|sozialversicherungs-nr|sozialversicherungsnr|rentenversicherungsnummer|rentenversicherungsnr|rentenversicherungs-nr|versicherungsnummer|versicherungsnr|vsnr|rentennummer',
      '(?=[^\\n]{0,14}\\d{2})[\\dA-Z](?:[ ./-]?[\\dA-Z]){6,16}(?![a-z])',
    ),
    confidence: (words) => (/\d{2}/.test(words) ? 0.9 : 0),
  },
]);

/** The number of a person in the statutory sickness insurance. */
export const healthInsurance = patternFinder('rule', [
  {
    type: 'KVNR',
    pattern: new RegExp(
      `${fresh}[A-Z][ -]?\\d{3}[ .-]?\\d{3}[ .-]?\\d{3}${over}|${fresh}[A-Z](?:[ ]?\\d){9}${over}`,
      'giu',
    ),
    confidence: (words) => (isHealthInsuranceNumber(words) ? 0.99 : /^[A-Z]/.test(words) ? 0.7 : 0.6),
  },
  {
    type: 'KVNR',
    pattern: labelled(
      'kv|kv-nr|kvnr|kv-nummer|kvnummer|versichertennr|versicherten-nr|versichertennummer|krankenversichertennummer|krankenversichertennr|krankenversicherungsnummer|krankenversicherungsnr|krankenkassennummer|krankenkassen-nr|krankenkassennr|gesundheitskarte|egk|kvnr egk|versicherten-id|mitgliedsnummer krankenkasse',
      '(?=[^\\n]{0,10}\\d{3})[A-Za-z0-9](?:[ .-]?[\\dO]){5,15}',
    ),
    confidence: (words) => (isHealthInsuranceNumber(words) ? 0.99 : 0.8),
  },
]);

/** The tax number for life. */
export const taxId = patternFinder('rule', [
  {
    type: 'STEUERID',
    pattern: /(?<![\d.,/-])[1-9]\d[ ./-]?\d{3}[ ./-]?\d{3}[ ./-]?\d{3}(?![\d/-]|[.,]\d)/gu,
    confidence: (words) => (isTaxId(words) ? 0.99 : 0.5),
  },
  {
    type: 'STEUERID',
    pattern: labelled(
      'steuer-id|steuerid|steueridentnummer|steuer-identnummer|steuer-ident|steuer-identnr|steuer-identifikationsnummer|steueridentifikationsnummer|steuerliche id|identifikationsnummer|idnr|id-nr|tin|tax id|steuer id|stid|steuernummer|steuer-nr|steuernr|st-nr|ust-id',
      '(?:er[ ])?\\d(?:[ ./-]{0,2}\\d){6,13}',
    ),
    confidence: (words) => (isTaxId(words) ? 0.99 : 0.8),
  },
]);
