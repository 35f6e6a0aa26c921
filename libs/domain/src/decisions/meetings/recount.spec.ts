import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anId, now, person } from '../../kernel/kernel.fixture.js';
import { majorityRules, type MajorityRule } from '../../people/rules-of-procedure.js';
import type { Ballot, Choice } from './ballot.js';
import { castVote } from './cast-vote.js';
import { closeBallot } from './close-ballot.js';
import { aPreparedBallot, someRules } from '../decisions.fixture.js';
import type { Attendance, Elector } from './electorate.js';
import { openBallot } from './open-ballot.js';

/** Persons p0 … p4 fill seats as members and deputies in every way; most are there, some confirmed, some excluded. */
const who = fc.nat(4);
const choice = fc.constantFrom<Choice>('yes', 'no', 'abstain');
const seating = fc.record({ member: fc.option(who), deputies: fc.uniqueArray(who, { maxLength: 3 }) });
const scene = fc.record({
  seatings: fc.array(seating, { minLength: 1, maxLength: 5 }),
  /** `sitter`: whose hand goes up, counted among those of the seat; now and then a stranger's. `moves`: who came or went before. */
  hands: fc.array(fc.record({ seat: fc.nat(5), sitter: fc.nat(4), choice, moves: fc.option(who) }), { maxLength: 25 }),
  absent: fc.uniqueArray(who, { maxLength: 3 }),
  confirmed: fc.array(fc.record({ seat: fc.nat(5), by: who }), { maxLength: 8 }),
  excluded: fc.uniqueArray(who, { maxLength: 2 }),
  rule: fc.constantFrom(...majorityRules),
});

it('a ballot’s result equals a naive recount, under any order of votes, deputies, exclusions and abstentions', () => {
  fc.assert(
    fc.property(scene, ({ seatings, hands, absent, confirmed, excluded, rule }) => {
      const electorate: readonly Elector[] = seatings.map(({ member, deputies }, place) => ({
        seatId: anId<'Seat'>(`s${place}`),
        memberId: member === null ? null : person(`p${member}`),
        deputyIds: deputies.filter((one) => one !== member).map((one) => person(`p${one}`)),
      }));
      const oneEach = confirmed.filter(({ seat }, place) => confirmed.findIndex((one) => one.seat === seat) === place);
      const present = [0, 1, 2, 3, 4].filter((one) => !absent.includes(one));
      const deputies = oneEach.map(({ seat, by }) => ({
        seatId: anId<'Seat'>(`s${seat}`),
        personId: person(`p${by}`),
      }));
      const there = (numbers: readonly number[]): Attendance => ({
        present: numbers.map((one) => person(`p${one}`)),
        deputies,
      });
      const excludedIds = excluded.map((one) => person(`p${one}`));
      const opening = {
        meeting: 'running' as const,
        electorate,
        excludedIds,
        attendance: there(present),
        rules: someRules(),
        quorumChallenged: false,
        now,
      };
      const opened = openBallot(aPreparedBallot({ rule }), opening);
      if (!opened.ok) return;

      let inRoom: readonly number[] = present;
      const attempts = hands.map(({ seat, sitter, choice, moves }) => {
        const sitters = seatings[seat] ? [seatings[seat].member ?? 0, ...seatings[seat].deputies] : [];
        if (moves !== null)
          inRoom = inRoom.includes(moves) ? inRoom.filter((one) => one !== moves) : [...inRoom, moves];
        return { seat, by: sitters[sitter] ?? sitter, choice, present: inRoom };
      });
      let ballot: Ballot = opened.value;
      for (const { seat, by, choice, present } of attempts) {
        const attendance = there(present);
        const voter = { seatId: anId<'Seat'>(`s${seat}`), personId: person(`p${by}`), excludedIds, attendance, now };
        const answer = castVote(ballot, {
          ...voter,
          choice,
          objection: rule === 'consent' && choice === 'no' ? 'Weil.' : null,
        });
        if (answer.ok) ballot = answer.value;
      }
      const closed = closeBallot(ballot, { meeting: 'running', slips: [], now });
      const naive = recount({ seatings, attempts, confirmed: oneEach, excluded });
      const nobody = Object.values(naive.counts).every((number) => number === 0);
      if (!closed.ok)
        return expect([closed.refusal.code, nobody, rule === 'consent']).toEqual(['NOBODY_VOTED', true, false]);
      expect(nobody && rule !== 'consent').toBe(false);
      expect(closed.value.tally).toEqual({ ...naive.counts, invalid: 0 });
      expect(closed.value.entitled).toBe(naive.entitled);
      expect(closed.value.outcome).toBe(naive.adopts(rule) ? 'adopted' : 'rejected');
    }),
    { numRuns: 1_000 },
  );
});

type Scene = {
  readonly seatings: readonly { readonly member: number | null; readonly deputies: readonly number[] }[];
  readonly attempts: readonly {
    readonly seat: number;
    readonly by: number;
    readonly choice: Choice;
    /** Who is in the room when the hand goes up. */
    readonly present: readonly number[];
  }[];
  readonly confirmed: readonly { readonly seat: number; readonly by: number }[];
  readonly excluded: readonly number[];
};

/** Counts by hand, knowing nothing of the library: walk the raised hands, strike out what may not count. */
function recount({ seatings, attempts, confirmed, excluded }: Scene) {
  const voted = new Map<number, Choice>();
  const hands = new Set<number>();
  const shut = (place: number) => {
    const seat = seatings[place];
    if (!seat) return true;
    const deputies = seat.deputies.filter((one) => one !== seat.member);
    if (seat.member !== null) return excluded.includes(seat.member);
    return deputies.length === 0 || deputies.every((one) => excluded.includes(one));
  };
  for (const { seat, by, choice, present } of attempts) {
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
