import { describe, expect, it } from '@jest/globals';

import type { Ballot, Item, Meeting, Resolution } from '../meeting.document.js';
import { chairSteps } from './chair-steps.js';

const allowed = (...actions: string[]) => actions.map((action) => ({ action, allowed: true, refusal: null }));
const chair = allowed(
  'meeting:callItem',
  'meeting:close',
  'meeting:notePresence',
  'ballot:prepare',
  'ballot:open',
  'resolution:stateConsensus',
  'resolution:resolveByBallot',
  'resolution:rule',
);
const minutes = allowed('meeting:callItem', 'ballot:prepare', 'resolution:rule', 'resolution:record');

const item = (over: Partial<Item> = {}) =>
  ({ id: 'one', number: 1, kind: 'topic', openPoints: [], voteDemanded: false, ...over }) as Item;
const meeting = (over: Partial<Meeting> = {}) =>
  ({
    state: 'running',
    currentItemId: 'one',
    steps: chair,
    agenda: [item(), item({ id: 'two', number: 2 })],
    ballots: [],
    resolutions: [],
    body: { rules: { votesByRule: false } },
    attendance: { seatsPresent: 5, quorum: 5, quorumPresumed: false },
    ...over,
  }) as unknown as Meeting;
const ballot = (over: Partial<Ballot>) => ({ id: 'b', itemId: 'one', result: null, steps: [], ...over }) as Ballot;
const resolution = (over: Partial<Resolution> = {}) =>
  ({ itemId: 'one', pointNumber: null, outcome: 'noted', ballotId: null, ...over }) as Resolution;
const kinds = (given: Meeting, one = item()) => chairSteps(given, one).main.map(({ kind }) => kind);

describe('the bar of who presides', () => {
  it.each<[string, Meeting, Item, string[]]>([
    ['calls what is not called yet', meeting(), item({ id: 'two' }), ['call']],
    ['offers consensus first, the vote second', meeting(), item(), ['consensus', 'vote']],
    ['offers no consensus once a vote was demanded', meeting(), item({ voteDemanded: true }), ['vote']],
    [
      'offers no consensus where the rules demand a vote',
      meeting({ body: { rules: { votesByRule: true } } } as Partial<Meeting>),
      item(),
      ['vote'],
    ],
    [
      'closes what is open',
      meeting({ ballots: [ballot({ state: 'open', steps: allowed('ballot:close') })] }),
      item(),
      ['closeBallot'],
    ],
    [
      'announces what is closed',
      meeting({ ballots: [ballot({ state: 'closed', result: { outcome: 'adopted' } as Ballot['result'] })] }),
      item(),
      ['announce'],
    ],
    ['goes on once it is done', meeting({ resolutions: [resolution()] }), item(), ['call']],
    [
      'goes on from what was adjourned',
      meeting({ resolutions: [resolution({ outcome: 'adjourned' })] }),
      item(),
      ['call'],
    ],
    [
      'stays with a paper of which one point was adjourned',
      meeting({ resolutions: [resolution({ outcome: 'adjourned', pointNumber: 1 })] }),
      item({ kind: 'beschlussvorlage', openPoints: [1, 2] }),
      ['consensus', 'vote'],
    ],
    ['ends after the last', meeting({ resolutions: [resolution(), resolution({ itemId: 'two' })] }), item(), ['close']],
  ])('%s', (_case, given, one, expected) => {
    expect(kinds(given, one)).toEqual(expected);
  });

  it.each([
    ['too few are there', 4, 5, false, ['presence', 'consensus', 'vote']],
    ['enough are there', 5, 5, false, ['consensus', 'vote']],
    ['nobody is there, whatever the rules', 0, 0, false, ['presence', 'consensus', 'vote']],
    ['the quorum is taken as given, and somebody is there', 1, 5, true, ['consensus', 'vote']],
    ['the quorum is taken as given, and nobody is there', 0, 5, true, ['presence', 'consensus', 'vote']],
  ])('asks first who is there: %s', (_, seatsPresent, quorum, quorumPresumed, expected) => {
    expect(kinds(meeting({ attendance: { seatsPresent, quorum, quorumPresumed } } as Partial<Meeting>))).toEqual(
      expected,
    );
  });

  it('opens what is prepared, and where the quorum is only presumed also after looking at it', () => {
    const ballots = [ballot({ state: 'prepared', steps: allowed('ballot:open') })];
    const offered = (quorum: number, quorumPresumed: boolean) =>
      chairSteps(
        meeting({ ballots, attendance: { seatsPresent: 5, quorum, quorumPresumed } } as Partial<Meeting>),
        item(),
      );
    expect(offered(5, true).main.map(({ kind }) => kind)).toEqual(['consensus', 'openBallot']);
    const challenges = (offer: ReturnType<typeof offered>) =>
      offer.others.filter(({ kind }) => kind === 'openChallenged');
    expect([offered(5, true), offered(5, false), offered(0, true)].map(challenges)).toEqual([
      [{ kind: 'openChallenged', ballotId: 'b' }],
      [],
      [],
    ]);
  });

  it('is another for who takes the minutes', () => {
    const { main, others } = chairSteps(meeting({ steps: minutes }), item());
    expect(main.map(({ kind }) => kind)).toEqual(['record']);
    expect(others.map(({ kind }) => kind)).toEqual(['vote', 'rule', 'rule', 'call']);
  });

  it('puts in front what is most useful where nobody presides or takes minutes', () => {
    const coordination = meeting({ steps: allowed('ballot:prepare') });
    expect(chairSteps(coordination, item())).toEqual({ main: [{ kind: 'vote' }], others: [] });
    const recorder = meeting({ state: 'closed', steps: allowed('resolution:record') });
    expect(chairSteps(recorder, item())).toEqual({ main: [{ kind: 'record' }], others: [] });
  });

  it('offers a ruling as a button only where there is nothing else', () => {
    const { main, others } = chairSteps(
      meeting({ steps: allowed('resolution:rule', 'meeting:callItem') }),
      item({ kind: 'report' }),
    );
    expect(main.map(({ kind }) => kind)).toEqual(['call']);
    expect(others.map(({ kind }) => kind)).toEqual(['rule', 'rule']);
    const ruling = chairSteps(meeting({ steps: allowed('resolution:rule', 'meeting:close') }), item());
    expect(ruling.main).toEqual([{ kind: 'rule', outcome: 'noted' }]);
  });

  it('is empty for everybody else', () =>
    expect(chairSteps(meeting({ steps: [] }), item())).toEqual({ main: [], others: [] }));
});
