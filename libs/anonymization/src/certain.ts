import { findAll } from './find-all.js';
import { findingKind, type Finding } from './finding.js';
import { mustStay } from './must-stay.js';
import { identifierFinders } from './rules/rules.js';

/** From here on a rule is sure enough for a text to be refused. */
const sure = 0.8;

/** A number or an address that a rule is sure of: no text with it is kept. */
const isCertain = ({ type, source, confidence }: Finding): boolean =>
  findingKind(type) === 'direct' && source === 'rule' && confidence >= sure;

const rulesAlone = { finders: identifierFinders, staying: mustStay };

/** What identifies somebody beyond doubt, in order and without overlaps. Throws `TextTooLongError`. */
export const findCertain = (text: string): readonly Finding[] => findAll(text, rulesAlone).filter(isCertain);
