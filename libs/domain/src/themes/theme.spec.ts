import { describe, expect, it } from '@jest/globals';

import { aDay, aMembership, anId, aPersonActor, body, institution, now, today } from '../kernel/kernel.fixture.js';
import { take } from '../kernel/move.js';
import { accept, refuse } from '../kernel/result.js';
import { mergeTheme, splitTheme } from './end-theme.js';
import { routeTheme, seeThemeAgain, settleTheme } from './move-theme.js';
import { prioritySum } from './priority.js';
import { attachEvidence, deriveTheme, proposeTheme } from './propose-theme.js';
import { permitTheme } from './rights.js';
import { escalateRoute, openRoute, settleRoute } from './route.js';
import { routeMoves } from './route-moves.js';
import { prioritiseTheme, revisitDue, storeTheme } from './store-theme.js';
import { themeStates } from './theme.js';
import { aRoute, aTheme, aWorkingGroupRoute } from './themes.fixture.js';

const { version: _version, ...command } = { ...aTheme('proposed'), now };
const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }) =>
  answer.ok ? 'yes' : answer.refusal.code;

describe('proposing and deriving', () => {
  it('makes a proposed theme, on the day it is', () => {
    expect(proposeTheme({ ...command, title: ' Die Lücke ' })).toMatchObject({
      value: { state: 'proposed', title: 'Die Lücke', proposedOn: today, priority: null, timesSeenAgain: 0 },
    });
    expect(codeOf(proposeTheme({ ...command, title: '' }))).toBe('TEXT_MISSING');
    expect(codeOf(proposeTheme({ ...command, description: ' ' }))).toBe('TEXT_MISSING');
  });

  it('derives the same theme again while it is proposed, and never touches it later', () => {
    const again = { ...command, title: 'Neu', observationIds: [anId<'Observation'>('o2')] };
    expect(deriveTheme(undefined, again)).toMatchObject({ value: { title: 'Neu' } });
    expect(
      deriveTheme(aTheme('proposed', { priority: { affected: 1, severity: 1, influence: 1, legalSpheres: 1 } }), again),
    ).toMatchObject({
      value: { title: 'Neu', observationIds: ['o2'], priority: { affected: 1 }, version: 1 },
    });
    for (const state of themeStates.filter((one) => one !== 'proposed'))
      expect(deriveTheme(aTheme(state), again)).toEqual({ ok: true, value: aTheme(state) });
  });

  it('collects evidence once', () => {
    const evidence = { observationIds: [anId<'Observation'>('observation-1'), anId<'Observation'>('o2')], hintIds: [] };
    expect(attachEvidence(aTheme('decided'), evidence)).toMatchObject({
      value: { observationIds: ['observation-1', 'o2'] },
    });
  });
});

describe('the Themenspeicher', () => {
  it.each(['2026-09-24', '2026-09-23'])('takes no Wiedervorlage on %s', (day) => {
    expect(codeOf(storeTheme(aTheme(), { reason: 'Später.', revisitOn: aDay(day), now }))).toBe(
      'REVISIT_NOT_IN_FUTURE',
    );
  });

  it('gives a theme back on its day', () => {
    const theme = aTheme('stored');
    expect(revisitDue(theme, new Date('2027-06-09T20:00:00Z'))).toBe(false);
    expect(revisitDue(theme, new Date('2027-06-09T22:00:00Z'))).toBe(true);
    expect(revisitDue(aTheme('onRoute'), new Date('2030-01-01'))).toBe(false);
  });

  it.each([0, 6, 2.5, Number.NaN])('weighs no criterion with %d', (severity) => {
    const priority = { affected: 3, severity, influence: 3, legalSpheres: 3 };
    expect(prioritiseTheme(aTheme(), { priority })).toMatchObject({
      refusal: { code: 'PRIORITY_OUT_OF_RANGE', field: 'severity' },
    });
  });

  it('sums four criteria', () => {
    expect(prioritySum({ affected: 5, severity: 5, influence: 4, legalSpheres: 5 })).toBe(19);
  });

  it('takes a theme off the way that is given back, and off no other', () => {
    const store = { reason: 'Nicht zu klären.', revisitOn: aDay('2027-01-01'), now };
    const other = { ...store, comesOff: anId<'Route'>('x') };
    expect(storeTheme(aTheme('onRoute'), { ...store, comesOff: anId('route-1') }).ok).toBe(true);
    expect(codeOf(storeTheme(aTheme('onRoute'), other))).toBe('ROUTE_OF_ANOTHER_THEME');
    expect(codeOf(storeTheme(aTheme('proposed'), other))).toBe('ROUTE_OF_ANOTHER_THEME');
  });

  it('forgets the way a theme was on, but not the theme', () => {
    const stored = storeTheme(aTheme('submitted'), { reason: 'Abgelehnt.', revisitOn: aDay('2027-01-01'), now });
    if (!stored.ok) throw new Error('expected a stored theme');
    expect(Object.keys(stored.value)).not.toContain('routeId');
    expect(stored.value.observationIds).toEqual(['observation-1']);
  });
});

describe('the way of a theme', () => {
  const settled = aRoute({ state: 'settled' });
  const settle = { route: settled, outcome: 'Vereinbart.', now };

  it.each([
    [
      'another theme',
      routeTheme(aTheme(), { route: accept(aRoute({ themeId: anId('x') })) }),
      'ROUTE_OF_ANOTHER_THEME',
    ],
    ['a way that was not opened', routeTheme(aTheme(), { route: refuse({ code: 'TEXT_MISSING' }) }), 'TEXT_MISSING'],
    [
      'another route',
      settleTheme(aTheme('onRoute'), { ...settle, route: { ...settled, id: anId('x') } }),
      'ROUTE_OF_ANOTHER_THEME',
    ],
    ['an open route', settleTheme(aTheme('onRoute'), { ...settle, route: aRoute() }), 'ROUTE_STILL_OPEN'],
    [
      'a Projektgruppe',
      settleTheme(aTheme('onRoute'), { ...settle, route: aRoute({ kind: 'projectGroup', state: 'settled' }) }),
      'ONLY_BILATERAL_OR_WORKING_GROUP_SETTLES',
    ],
    ['no words', settleTheme(aTheme('onRoute'), { ...settle, outcome: '' }), 'TEXT_MISSING'],
    ['itself', mergeTheme(aTheme(), { into: aTheme() }), 'MERGED_INTO_ITSELF'],
    ['an ended theme', mergeTheme(aTheme(), { into: aTheme('merged', { id: anId('x') }) }), 'MERGE_TARGET_ENDED'],
    ['one part', splitTheme(aTheme(), { into: [anId('x'), anId('x'), anId('theme-1')] }), 'SPLIT_NEEDS_TWO'],
  ])('is not %s', (_case, answer, code) => {
    expect(codeOf(answer)).toBe(code);
  });

  it('is settled in the Arbeitsgruppe too', () => {
    expect(settleTheme(aTheme('onRoute'), { ...settle, route: aWorkingGroupRoute({ state: 'settled' }) }).ok).toBe(
      true,
    );
  });

  it('begins again when the theme is seen again, and counts that', () => {
    const again = seeThemeAgain(aTheme('implemented', { timesSeenAgain: 1 }), { route: accept(aRoute()) });
    expect(again).toMatchObject({ value: { state: 'onRoute', timesSeenAgain: 2 } });
    if (again.ok) expect(Object.keys(again.value)).not.toContain('decidedOn');
  });

  it('keeps a bilateral clearing in the order of its days', () => {
    const bilateral = { kind: 'bilateral', partnerInstitutionId: institution('vhs'), contact: 'Leitung' } as const;
    const opened = openRoute(aTheme(), {
      id: anId('r'),
      choice: bilateral,
      reason: 'Nur eine Akteurin.',
      responsibleId: null,
      now,
    });
    if (!opened.ok) throw new Error('expected a route');
    const late = take(routeMoves, 'noteStep', opened.value, { on: aDay('2026-10-27'), text: 'Abfrage.' });
    if (!late.ok) throw new Error('expected a step');
    expect(take(routeMoves, 'noteStep', late.value, { on: aDay('2026-10-06'), text: 'Gespräch.' })).toMatchObject({
      value: { steps: [{ text: 'Gespräch.' }, { text: 'Abfrage.' }] },
    });
    expect(
      codeOf(
        openRoute(aTheme(), {
          id: anId('r'),
          choice: { ...bilateral, contact: ' ' },
          reason: 'x',
          responsibleId: null,
          now,
        }),
      ),
    ).toBe('TEXT_MISSING');
  });

  it('goes to a leadership only bilaterally, and ends in a Projektgruppe only with a proposal', () => {
    const escalation = { on: today, to: 'Amtsleitung', text: 'Bitte.' };
    expect(codeOf(escalateRoute(aWorkingGroupRoute(), escalation))).toBe('ONLY_BILATERAL_ESCALATES');
    expect(codeOf(settleRoute(aRoute({ kind: 'projectGroup' }), { outcome: 'x', now }))).toBe(
      'PROJECT_GROUP_NEVER_SETTLES',
    );
  });
});

describe('the right to read a theme', () => {
  const steering = aPersonActor('leo', { memberships: [aMembership('steeringGroup')] });
  const project = aPersonActor('pia', { memberships: [aMembership('projectGroup')] });

  it('shows the Lenkungsgruppe titles, and the theme once it is submitted', () => {
    for (const state of themeStates) {
      const full = ['submitted', 'decided', 'implemented'].includes(state);
      expect(permitTheme(steering, 'theme:readTitle', aTheme(state)).ok).toBe(true);
      expect(permitTheme(steering, 'theme:read', aTheme(state)).ok).toBe(full);
    }
  });

  it('shows a Projektgruppe its own themes', () => {
    expect(permitTheme(project, 'theme:read', aTheme('onRoute'), [body('projectGroup')]).ok).toBe(true);
    expect(permitTheme(project, 'theme:read', aTheme('onRoute'), [body('other')]).ok).toBe(false);
  });
});
