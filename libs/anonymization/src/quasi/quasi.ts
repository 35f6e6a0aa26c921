import type { Finder } from '../finding.js';
import { ages } from './ages.js';
import { dates } from './dates.js';
import { diagnoses } from './diagnoses.js';
import { languages } from './languages.js';
import { nationalities } from './nationalities.js';
import { organisations } from './organisations.js';
import { places } from './places.js';
import { professions } from './professions.js';
import { religions } from './religions.js';
import { toldTraits } from './told-traits.js';
import { traits } from './traits.js';

/** What identifies somebody only together with other things. */
export const quasiFinders: readonly Finder[] = [
  dates,
  ages,
  ...nationalities,
  ...languages,
  ...religions,
  ...professions,
  ...diagnoses,
  ...organisations,
  ...places,
  traits,
  toldTraits,
];
