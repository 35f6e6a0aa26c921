import { describe, expect, it } from '@jest/globals';

import { majorityRules, type MajorityRule } from '../../people/rules-of-procedure.js';
import { decide } from './majority.js';
import { rulesFor } from './stricter-rules.js';

const entitled = 9;
/** Every way in which nine people can vote, one of them for it at least. */
const tallies = Array.from({ length: entitled }, (_, n) => n + 1).flatMap((yes) =>
  Array.from({ length: entitled - yes + 1 }, (_none, no) => no).flatMap((no) =>
    Array.from({ length: entitled - yes - no + 1 }, (_nobody, abstain) => ({ yes, no, abstain, invalid: 0 })),
  ),
);
const adopts = (rule: MajorityRule, tally: (typeof tallies)[number]) => decide(rule, tally, entitled) === 'adopted';

describe.each(majorityRules)('a body that decides by %s', (ofBody) => {
  it('is asked by its rule or by one that asks for as much, and by all of those', () => {
    const asMuch = majorityRules.filter((rule) =>
      tallies.every((tally) => !adopts(rule, tally) || adopts(ofBody, tally)),
    );
    expect(rulesFor(ofBody).toSorted()).toEqual(asMuch.toSorted());
  });
});
