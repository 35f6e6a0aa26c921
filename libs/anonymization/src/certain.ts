import { findAll, type Layers } from './find-all.js';
import { findingKind, type Finding, type FindingType } from './finding.js';
import { mustStay } from './must-stay.js';
import { identifierFinders } from './rules/rules.js';

/** From here on a rule is sure enough for a text to be refused. */
const sure = 0.8;

/** A name, a number or an address that a layer is sure of: no text is kept with it, unless its author says why it names nobody. */
export const isCertain = ({ type, source, confidence, state }: Finding): boolean =>
  findingKind(type) === 'direct' && (source === 'rule' ? confidence >= sure : state === 'accepted');

/** What a rule says where a check digit holds. */
const holds = 0.99;
const withCheckDigit: ReadonlySet<FindingType> = new Set(['IBAN', 'SVNR', 'KVNR', 'STEUERID', 'PASS']);

/** A number whose check digit holds: nobody can say that it is none. */
export const isProven = ({ type, source, confidence }: Finding): boolean =>
  source === 'rule' && withCheckDigit.has(type) && confidence >= holds;

const rulesAlone: Layers = { finders: identifierFinders, staying: mustStay };

/** What identifies somebody beyond doubt, in order and without overlaps; by rules alone unless `layers` are given. Throws `TextTooLongError`. */
export const findCertain = (text: string, layers = rulesAlone): readonly Finding[] =>
  findAll(text, layers).filter(isCertain);
