import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { GuestActor } from '../kernel/actor.js';
import { anId, aPersonActor, body, hellenrath, inDays, now, person } from '../kernel/kernel.fixture.js';
import { take } from '../kernel/move.js';
import { aBundle } from '../cases/cases.fixture.js';
import { admitGuest, enterLobby, inviteGuest } from './guests.js';
import { mayContribute, mayOpenText } from './open-text.js';
import { changePlan, planSession } from './plan-session.js';
import { aGuest, aParticipant, aSession } from './reconstruction.fixture.js';
import { permitSession } from './rights.js';
import {
  beginBundle,
  closeSession,
  extendPhase,
  movePhase,
  reopenSession,
  secondsLeft,
  startSession,
} from './run-session.js';
import { sessionMoves } from './session-moves.js';
import { replayShowsNames, type OpenSession, type ReconstructionSession } from './session.js';
import { phaseActions, phaseAllows, phaseOpens, sessionPhases } from './session-phase.js';
import { sessionTemplates, templatePhases } from './session-template.js';
import { acceptRules, recogniseCase } from './take-part.js';

const bundle = aBundle('inReconstruction');
const caseId = anId<'Case'>('case-a');
const ada = aPersonActor('ada', { roles: ['caseManager'] });
const gast: GuestActor = {
  kind: 'guest',
  municipalityId: hellenrath,
  sessionId: anId('session-1'),
  guestId: anId('guest-1'),
};
const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'yes' : answer.refusal.code;

describe('the plan', () => {
  const plan = { ...aSession('planned'), endsAt: inDays(1), participantIds: [person('ada')], now };

  it.each(['draft', 'closed'] as const)('does not rest on a bundle that is %s', (state) => {
    expect(planSession(aBundle(state), plan)).toMatchObject({ refusal: { code: 'BUNDLE_NOT_READY' } });
  });

  it('has the facilitator take part, and phases of its template', () => {
    expect(planSession(aBundle('ready'), { ...plan, template: 'full' })).toMatchObject({
      value: {
        state: 'planned',
        participants: [{ personId: 'ada' }, { personId: 'cora' }],
        phases: templatePhases.full,
      },
    });
    expect(planSession(aBundle('ready'), { ...plan, endsAt: plan.startsAt })).toMatchObject({
      refusal: { code: 'ENDS_BEFORE_START' },
    });
    expect(planSession(aBundle('ready'), { ...plan, title: '' })).toMatchObject({ refusal: { code: 'TEXT_MISSING' } });
  });

  it.each([
    ['before now', { startsAt: inDays(-1), textsOpenFrom: inDays(-2) }, 'DATE_PAST'],
    ['before its texts are open', { textsOpenFrom: inDays(0.5) }, 'TEXTS_OPEN_TOO_LATE'],
  ])('does not lie %s', (_case, over, code) => {
    expect(planSession(aBundle('ready'), { ...plan, ...over })).toMatchObject({ refusal: { code } });
    expect(changePlan(aSession('planned'), { ...plan, ...over })).toMatchObject({ refusal: { code } });
  });

  it('leaves a day that has passed meanwhile where it was', () => {
    expect(changePlan(aSession('planned'), { ...plan, now: inDays(3) }).ok).toBe(true);
  });

  it('keeps who accepted the rules when it changes', () => {
    const changed = changePlan(aSession('planned'), { ...plan, participantIds: [person('ada'), person('bo')] });
    expect(changed.ok && changed.value.participants.map(({ rulesAcceptedAt }) => rulesAcceptedAt)).toEqual([
      now,
      null,
      now,
    ]);
  });

  it('"kurz, 90 Minuten" lasts 90 minutes and has four phases', () => {
    const short = templatePhases.short90;
    expect(short.map(({ phase }) => phase)).toEqual(['present', 'observe', 'derive', 'route']);
    expect(short.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(90);
  });

  it.each(sessionTemplates)('%s has its phases in the order of the method', (template) => {
    const places = templatePhases[template].map(({ phase }) => sessionPhases.indexOf(phase));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('the bundle of a session that starts', () => {
  it('goes into reconstruction, and stays there at the next start', () => {
    expect(beginBundle(aBundle('ready'))).toMatchObject({ value: { state: 'inReconstruction' } });
    expect(beginBundle(bundle)).toEqual({ ok: true, value: bundle });
  });

  it.each(['draft', 'closed'] as const)('refuses where it is %s', (state) => {
    expect(beginBundle(aBundle(state))).toMatchObject({ refusal: { code: 'BUNDLE_NOT_READY' } });
  });
});

describe('a running session', () => {
  it('begins with its first phase', () => {
    expect(startSession(aSession('planned'), { now })).toMatchObject({
      value: { phase: 'present', phaseBeganAt: now, phaseMinutes: 25 },
    });
    expect(startSession(aSession('planned', { participants: [aParticipant('cora')] }), { now })).toMatchObject({
      refusal: { code: 'NO_PARTICIPANTS' },
    });
    expect(startSession(aSession('planned', { phases: [] }), { now })).toMatchObject({
      refusal: { code: 'NO_PHASES' },
    });
  });

  it('moves forward and back within its plan', () => {
    const later = inDays(0.01);
    expect(movePhase(aSession('running'), { phase: 'present', minutes: 7, now: later })).toMatchObject({
      value: { phase: 'present', phaseBeganAt: later, phaseMinutes: 7 },
    });
    expect(movePhase(aSession('running'), { phase: 'mark', minutes: null, now })).toMatchObject({
      refusal: { code: 'PHASE_NOT_PLANNED' },
    });
    expect(movePhase(aSession('running'), { phase: 'derive', minutes: 0, now })).toMatchObject({
      refusal: { code: 'MINUTES_INVALID' },
    });
    expect(extendPhase(aSession('running'), { minutes: 1.5 })).toMatchObject({ refusal: { code: 'MINUTES_INVALID' } });
  });

  it('counts down, and below zero', () => {
    const running = aSession('running');
    expect(secondsLeft(running, new Date(now.getTime() + 60_000))).toBe(29 * 60);
    expect(secondsLeft(running, new Date(now.getTime() + 31 * 60_000))).toBe(-60);
    const extended = extendPhase(running, { minutes: 5 });
    if (extended.ok) expect(secondsLeft(extended.value, now)).toBe(35 * 60);
  });

  it('is reopened in its last phase, with the reason', () => {
    const closed = closeSession(aSession('running'), { now });
    if (!closed.ok) throw new Error('expected a closed session');
    expect(Object.keys(closed.value)).not.toContain('phase');
    const command = { by: person('cora'), reason: 'Etwas fehlte.', now };
    expect(reopenSession(closed.value, command)).toMatchObject({
      value: { state: 'running', phase: 'route', reopened: { by: 'cora' } },
    });
    expect(reopenSession(closed.value, { ...command, reason: '' })).toMatchObject({
      refusal: { code: 'TEXT_MISSING' },
    });
  });

  it('opens in each phase exactly what the phase is for', () => {
    for (const phase of sessionPhases)
      for (const action of phaseActions) {
        const answer = mayContribute(aSession('running', { phase }), ada, action);
        expect(codeOf(answer)).toBe(phaseOpens[phase].includes(action) ? 'yes' : 'PHASE_CLOSED_FOR_THIS');
        expect(phaseAllows(phase, action)).toBe(answer.ok);
      }
  });

  it.each<[string, ReconstructionSession, typeof ada | GuestActor, string]>([
    ['before it starts', aSession('planned'), ada, 'WRONG_STATE'],
    ['once it is closed', aSession('closed'), ada, 'WRONG_STATE'],
    ['by a stranger', aSession('running'), aPersonActor('mia'), 'NOT_PERMITTED'],
    [
      'without accepting the rules',
      aSession('running', { participants: [aParticipant('ada', { rulesAcceptedAt: null })] }),
      ada,
      'RULES_NOT_ACCEPTED',
    ],
    ['by a waiting guest', aSession('running'), gast, 'NOT_PERMITTED'],
    ['by an admitted guest', aSession('running', { guests: [aGuest({ state: 'admitted' })] }), gast, 'yes'],
  ])('is contributed to %s: %#', (_case, session, actor, code) => {
    expect(codeOf(mayContribute(session, actor, 'observe'))).toBe(code);
  });
});

describe('mayOpenText', () => {
  const recognised = [{ caseId, by: person('ada'), at: now }];
  const admitted = (over = {}) => aSession('running', { guests: [aGuest({ state: 'admitted', ...over })] });

  it.each<[string, ReconstructionSession, typeof ada | GuestActor, string]>([
    ['a participant', aSession('running'), ada, 'yes'],
    ['a participant before the session', aSession('planned'), ada, 'yes'],
    ['a participant afterwards', aSession('closed'), ada, 'yes'],
    ['nobody in a cancelled one', aSession('cancelled'), ada, 'WRONG_STATE'],
    ['not before the plan says', aSession('planned', { textsOpenFrom: inDays(1) }), ada, 'TEXTS_NOT_OPEN_YET'],
    [
      'not without the rules',
      aSession('running', { participants: [aParticipant('ada', { rulesAcceptedAt: null })] }),
      ada,
      'RULES_NOT_ACCEPTED',
    ],
    ['not who recognised the case', aSession('running', { recognitions: recognised }), ada, 'CASE_RECOGNISED'],
    ['no stranger', aSession('running'), aPersonActor('mia', { roles: ['coordinator', 'head'] }), 'NOT_PERMITTED'],
    ['an admitted guest invited beforehand', admitted(), gast, 'yes'],
    ['no admitted guest who came uninvited', admitted({ invitedAt: null }), gast, 'GUEST_NOT_INVITED_BEFOREHAND'],
    [
      'no guest invited during the session',
      admitted({ invitedAt: inDays(0.01) }),
      gast,
      'GUEST_NOT_INVITED_BEFOREHAND',
    ],
    ['no guest invited at the very start', admitted({ invitedAt: now }), gast, 'GUEST_NOT_INVITED_BEFOREHAND'],
    ['no guest in the lobby', aSession('running'), gast, 'NOT_PERMITTED'],
    ['no guest of another session', admitted(), { ...gast, sessionId: anId('other') }, 'NOT_PERMITTED'],
  ])('lets %s', (_case, session, actor, code) => {
    expect(codeOf(mayOpenText(session, bundle, { actor, caseId, now }))).toBe(code);
  });

  it('opens no case that was left out or is not there', () => {
    const without = aBundle('inReconstruction', {
      knowledge: [{ ...bundle.knowledge[0], answer: 'leftOut' }],
    } as never);
    const ask = { actor: ada, caseId, now };
    expect(codeOf(mayOpenText(aSession('running'), without, ask))).toBe('CASE_NOT_IN_SESSION');
    expect(codeOf(mayOpenText(aSession('running'), bundle, { ...ask, caseId: anId('case-x') }))).toBe(
      'CASE_NOT_IN_SESSION',
    );
    expect(
      codeOf(
        mayOpenText(aSession('running'), bundle, { ...ask, actor: { kind: 'system', municipalityId: hellenrath } }),
      ),
    ).toBe('NOT_PERMITTED');
  });
});

describe('taking part', () => {
  it('recognises a case once, and only after the rules', () => {
    const command = { bundle, caseId, by: person('ada'), now };
    const once = recogniseCase(aSession('running'), command);
    if (!once.ok) throw new Error('expected a recognition');
    const twice = recogniseCase(once.value, { ...command, now: inDays(1) });
    expect(twice).toMatchObject({ value: { recognitions: [{ caseId, by: 'ada', at: now }] } });
    expect(codeOf(recogniseCase(aSession('running'), { ...command, by: person('mia') }))).toBe('RULES_NOT_ACCEPTED');
    expect(codeOf(recogniseCase(aSession('running'), { ...command, caseId: anId('x') }))).toBe('CASE_NOT_IN_SESSION');
  });

  it('keeps the first acceptance of the rules', () => {
    const accepted = acceptRules(aSession('planned'), {
      personId: person('ada'),
      agreesToNames: false,
      now: inDays(1),
    });
    expect(accepted.ok && accepted.value.participants[1]).toEqual(aParticipant('ada', { agreesToNames: false }));
    expect(codeOf(acceptRules(aSession('planned'), { personId: person('mia'), agreesToNames: true, now }))).toBe(
      'NOT_A_PARTICIPANT',
    );
  });

  it('shows names in a replay only if everybody who took part agreed', () => {
    const absent = aParticipant('bo', { rulesAcceptedAt: null, agreesToNames: false });
    const silent = aParticipant('cy', { agreesToNames: false });
    expect(replayShowsNames(aSession('closed', { participants: [aParticipant('ada'), absent] }))).toBe(true);
    expect(replayShowsNames(aSession('closed', { participants: [aParticipant('ada'), silent] }))).toBe(false);
  });
});

describe('guests', () => {
  const introduction = { guestId: anId<'Guest'>('guest-2'), name: 'Zoe', institution: 'MSO', now };
  const enter = { ...introduction, acceptsRules: true };

  it('wait in the lobby until they are admitted', () => {
    const waiting = enterLobby(aSession('running'), enter);
    if (!waiting.ok) throw new Error('expected a guest');
    const actor: GuestActor = { ...gast, guestId: introduction.guestId };
    expect(permitSession(actor, 'session:readLobby', waiting.value).ok).toBe(true);
    expect(permitSession(actor, 'session:read', waiting.value).ok).toBe(false);
    const admitted = admitGuest(waiting.value, introduction);
    if (!admitted.ok) throw new Error('expected an admitted guest');
    expect(permitSession(actor, 'session:read', admitted.value).ok).toBe(true);
    expect(enterLobby(admitted.value, enter)).toEqual(admitted);
  });

  it.each<[string, () => { ok: true } | { ok: false; refusal: { code: string } }, string]>([
    [
      'without the rules',
      () => enterLobby(aSession('running'), { ...enter, acceptsRules: false }),
      'RULES_NOT_ACCEPTED',
    ],
    ['without a name', () => enterLobby(aSession('running'), { ...enter, name: '' }), 'TEXT_MISSING'],
    [
      'without an institution',
      () => inviteGuest(aSession('planned'), { ...introduction, institution: ' ' }),
      'TEXT_MISSING',
    ],
    [
      'once dismissed',
      () =>
        enterLobby(aSession('running', { guests: [aGuest({ id: introduction.guestId, state: 'dismissed' })] }), enter),
      'GUEST_DISMISSED',
    ],
    ['unknown', () => admitGuest(aSession('running'), introduction), 'GUEST_UNKNOWN'],
    [
      'not waiting',
      () =>
        admitGuest(
          aSession('running', { guests: [aGuest({ id: introduction.guestId, state: 'invited' })] }),
          introduction,
        ),
      'GUEST_NOT_WAITING',
    ],
  ])('do not come in %s', (_case, act, code) => {
    expect(codeOf(act())).toBe(code);
  });

  it('never read a text unless invited before the start, whatever they do', () => {
    const steps = fc.array(fc.constantFrom('enter', 'admit', 'invite', 'start'), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (walk) => {
        let session: OpenSession = aSession('planned', { guests: [] });
        let invitedInTime = false;
        for (const [place, step] of walk.entries()) {
          const moment = new Date(now.getTime() + place * 1000);
          const answer = {
            enter: () => enterLobby(session, { ...enter, now: moment }),
            admit: () => admitGuest(session, introduction),
            invite: () => inviteGuest(session, { ...introduction, now: moment }),
            start: () => take(sessionMoves, 'start', session, { now: moment }),
          }[step]();
          if (answer.ok && step === 'invite') invitedInTime = session.state === 'planned';
          if (answer.ok) session = answer.value;
        }
        const actor: GuestActor = { ...gast, guestId: introduction.guestId };
        const reads = mayOpenText(session, bundle, { actor, caseId, now: inDays(1) }).ok;
        if (reads) expect(invitedInTime).toBe(true);
      }),
    );
  });
});

describe('relations', () => {
  it('to a session come from its own lists', () => {
    const member = aPersonActor('mia', {
      memberships: [
        {
          bodyId: body('workingGroup'),
          bodyKind: 'workingGroup',
          institutionId: null,
          capacity: 'member',
          chairs: false,
        },
      ],
    });
    expect(permitSession(member, 'session:read', aSession('planned')).ok).toBe(false);
    expect(permitSession(ada, 'session:movePhase', aSession('running')).ok).toBe(false);
    expect(permitSession(aPersonActor('cora'), 'session:movePhase', aSession('running')).ok).toBe(true);
  });
});
