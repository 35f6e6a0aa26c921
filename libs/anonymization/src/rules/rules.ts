import type { Finder } from '../finding.js';
import { birthDates } from './birth-dates.js';
import { codes } from './codes.js';
import { fileNumbers } from './file-numbers.js';
import { iban } from './iban.js';
import { azr, healthInsurance, jobcenter, socialInsurance, taxId } from './office-numbers.js';
import { passports } from './passports.js';
import { phone } from './phone.js';
import { plates } from './plates.js';
import { postcodes } from './postcodes.js';
import { spokenNumber } from './spoken-number.js';
import { streets } from './streets.js';
import { tables } from './tables.js';
import { email, handle, url } from './web.js';

/** What is found by its shape and its check digits. */
export const identifierFinders: readonly Finder[] = [
  iban,
  azr,
  jobcenter,
  socialInsurance,
  healthInsurance,
  taxId,
  passports,
  fileNumbers,
  phone,
  spokenNumber,
  email,
  url,
  handle,
  birthDates,
  plates,
  streets,
  postcodes,
  tables,
  codes,
];
