import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anId, now, person } from '../kernel/kernel.fixture.js';
import { majorityRules, type MajorityRule } from '../people/rules-of-procedure.js';
import type { Ballot, Choice } from './ballot.js';
import { castVote } from './cast-vote.js';
import { closeBallot } from './close-ballot.js';
import { aPreparedBallot, someRules } from './decisions.fixture.js';
import type { Attendance, Elector } from './electorate.js';
import { openBallot } from './open-ballot.js';

/** Persons p0 … p9 fill seats as members and deputies in every way; some are there, some confirmed, some excluded. */
const who = fc.nat(9);
const seatings = fc.array(fc.record({ member: fc.option(who), deputies: fc.uniqueArray(who, { maxLength: 3 }) }), {
  minLength: 1,
  maxLength: 6,
});
const attempts = fc.array(
  fc.record({ seat: fc.nat(6), by: who, choice: fc.constantFrom<Choice>('yes', 'no', 'abstain') }),
  { maxLength: 30 },
);
const scene = fc.record({
  seatings,
  attempts,
  present: fc.uniqueArray(who),
  confirmed: fc.array(fc.record({ seat: fc.nat(6), by: who }), { maxLength: 6 }),
  excluded: fc.uniqueArray(who, { maxLength: 2 }),
  rule: fc.constantFrom(...majorityRules),
});

it('a ballot’s result equals a naive recount, under any order of votes, deputies, exclusions and abstentions', () => {
  fc.assert(
    fc.property(scene, ({ seatings, attempts, present, confirmed, excluded, rule }) => {
      const electorate: readonly Elector[] = seatings.map(({ member, deputies }, place) => ({
        seatId: anId<'Seat'>(`s${place}`),
        memberId: member === null ? null : person(`p${member}`),
        deputyIds: deputies.filter((one) => one !== member).map((one) => person(`p${one}`)),
      }));
      const oneEach = confirmed.filter(({ seat }, place) => confirmed.findIndex((one) => one.seat === seat) === place);
      const attendance: Attendance = {
        present: present.map((one) => person(`p${one}`)),
        deputies: oneEach.map(({ seat, by }) => ({ seatId: anId<'Seat'>(`s${seat}`), personId: person(`p${by}`) })),
      };
      const excludedIds = excluded.map((one) => person(`p${one}`));
      const opened = openBallot(aPreparedBallot({ rule }), {
        electorate,
        excludedIds,
        attendance,
        rules: someRules(),
        quorumChallenged: false,
        now,
      });
      if (!opened.ok) return;

      let ballot: Ballot = opened.value;
      for (const { seat, by, choice } of attempts) {
        const command = {
          seatId: anId<'Seat'>(`s${seat}`),
          personId: person(`p${by}`),
          excludedIds,
          attendance,
          choice,
          objection: 'Weil.',
          now,
        };
        const answer = castVote(ballot, command);
        if (answer.ok) ballot = answer.value;
      }
      const closed = closeBallot(ballot, { slips: [], now });
      if (!closed.ok) throw new Error('expected a result');

      const naive = recount({ seatings, attempts, present, confirmed: oneEach, excluded });
      expect(closed.value.tally).toEqual({ ...naive.counts, invalid: 0 });
      expect(closed.value.entitled).toBe(naive.entitled);
      expect(closed.value.outcome).toBe(naive.adopts(rule) ? 'adopted' : 'rejected');
    }),
    { numRuns: 600 },
  );
});

type Scene = {
  readonly seatings: readonly { readonly member: number | null; readonly deputies: readonly number[] }[];
  readonly attempts: readonly { readonly seat: number; readonly by: number; readonly choice: Choice }[];
  readonly present: readonly number[];
  readonly confirmed: readonly { readonly seat: number; readonly by: number }[];
  readonly excluded: readonly number[];
};

/** Counts by hand, knowing nothing of the library: walk the raised hands, strike out what may not count. */
function recount({ seatings, attempts, present, confirmed, excluded }: Scene) {
  const voted = new Map<number, Choice>();
  const hands = new Set<number>();
  const shut = (place: number) => {
    const seat = seatings[place];
    if (!seat) return true;
    const deputies = seat.deputies.filter((one) => one !== seat.member);
    if (seat.member !== null) return excluded.includes(seat.member);
    return deputies.length === 0 || deputies.every((one) => excluded.includes(one));
  };
  for (const { seat, by, choice } of attempts) {
    const place = seatings[seat];
    if (!place || shut(seat) || excluded.includes(by) || !present.includes(by)) continue;
    if (voted.has(seat) || hands.has(by)) continue;
    const isMember = place.member === by;
    const memberThere = place.member !== null && present.includes(place.member);
    const sitsIn =
      place.deputies.includes(by) && !memberThere && confirmed.some((one) => one.seat === seat && one.by === by);
    if (!isMember && !sitsIn) continue;
    voted.set(seat, choice);
    hands.add(by);
  }
  const of = (choice: Choice) => [...voted.values()].filter((one) => one === choice).length;
  const counts = { yes: of('yes'), no: of('no'), abstain: of('abstain') };
  const entitled = seatings.filter((_seat, place) => !shut(place)).length;
  const adopts = (rule: MajorityRule): boolean => {
    const { yes, no } = counts;
    switch (rule) {
      case 'simple':
        return yes > no;
      case 'absoluteOfEntitled':
        return yes > entitled / 2;
      case 'twoThirdsOfCast':
        return yes > 0 && 3 * yes >= 2 * (yes + no);
      case 'twoThirdsOfEntitled':
        return yes > 0 && 3 * yes >= 2 * entitled;
      case 'unanimityOfCast':
        return yes > 0 && no === 0;
      case 'consent':
        return no === 0 && voted.size > 0;
    }
  };
  return { counts, entitled, adopts };
}
