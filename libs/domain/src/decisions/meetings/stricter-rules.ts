import { majorityRules, type MajorityRule } from '../../people/rules-of-procedure.js';

/** Of each rule those under which nothing is adopted that it would reject, where anybody votes yes at all. */
const asStrict: Readonly<Record<MajorityRule, readonly MajorityRule[]>> = {
  simple: majorityRules,
  absoluteOfEntitled: ['absoluteOfEntitled', 'twoThirdsOfEntitled'],
  twoThirdsOfCast: ['twoThirdsOfCast', 'twoThirdsOfEntitled', 'unanimityOfCast', 'consent'],
  twoThirdsOfEntitled: ['twoThirdsOfEntitled'],
  unanimityOfCast: ['unanimityOfCast', 'consent'],
  consent: ['consent', 'unanimityOfCast'],
};

/** The rules a ballot of a body may have: the one of its rules of procedure, or one that asks for more. */
export const rulesFor = (ofBody: MajorityRule): readonly MajorityRule[] => asStrict[ofBody];
