import { describe, expect, it } from '@jest/globals';

import { membershipHolders, roles } from '../kernel/actor.js';
import { aPersonActor, elsewhere, hellenrath } from '../kernel/kernel.fixture.js';
import { clausesOf, type Rights } from '../kernel/rights.js';
import type { Life } from '../kernel/transition.js';
import { permitOverview } from './overview-rights.js';
import { allRefusals, isRefusalCode } from './refusal-text.js';
import { rightsDocument } from './rights-document.js';
import { allRights, isAction, rightsByStage } from './rights.js';
import { allTransitions } from './transitions.js';

const lives = Object.entries<{ readonly prefix: string; readonly life: Life }>(allTransitions);

describe('every right', () => {
  it('is named thing:verb, and once', () => {
    const names = Object.values<Rights>(rightsByStage).flatMap((rights) => Object.keys(rights));
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(allRights).toSorted()).toEqual(names.toSorted());
    for (const name of names) expect(name).toMatch(/^[a-z][A-Za-z]+:[a-z][A-Za-z]+$/);
    expect([isAction('case:release'), isAction('case:steal')]).toEqual([true, false]);
  });

  it('is held by somebody, and never by administrators where cases are', () => {
    for (const [action, right] of Object.entries<Rights[string]>(allRights)) {
      const who = clausesOf(right).flatMap((clause) => clause.who);
      expect(who.length).toBeGreaterThan(0);
      if (/^(case|bundle|nomination|hint|session|observation|passage|theme|route|proposal|paper|ballot):/.test(action))
        expect([action, who.includes('administrator')]).toEqual([action, false]);
    }
  });

  it('that an auditor holds only looks', () => {
    const theirs = Object.entries<Rights[string]>(allRights)
      .filter(([, right]) => clausesOf(right).some(({ who }) => who.includes('auditor')))
      .map(([action]) => action);
    for (const action of theirs) expect(action).toMatch(/:(read|list|verify|sample)/);
  });

  it('that a guest holds stays in the session', () => {
    const theirs = Object.entries<Rights[string]>(allRights)
      .filter(([, right]) =>
        clausesOf(right).some(({ who }) => who.some((holder) => holder === 'guest' || holder === 'admittedGuest')),
      )
      .map(([action]) => action);
    for (const action of theirs) expect(action).toMatch(/^(session|observation|passage|dotVoting|municipality):/);
  });

  it('ends at the border of the municipality', () => {
    const auditor = aPersonActor('aud', { roles: ['auditor'] });
    expect(permitOverview(auditor, 'audit:verify', { municipalityId: hellenrath }).ok).toBe(true);
    expect(permitOverview(auditor, 'audit:verify', { municipalityId: elsewhere }).ok).toBe(false);
  });
});

describe('every refusal', () => {
  it.each(Object.entries(allRefusals))('%s has a sentence a person can read, in two languages', (code, { de, en }) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    for (const text of [de, en]) {
      expect(text).toMatch(/^[A-ZÄÖÜ].*[.]$/s);
      expect(text).not.toMatch(/[A-Z]{2,}_[A-Z]/);
    }
    const facts = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(facts(en)).toEqual(facts(de));
  });

  it('that a life names is one', () => {
    for (const [, { life }] of lives)
      for (const { guards } of life)
        for (const code of guards) expect([code, isRefusalCode(code)]).toEqual([code, true]);
  });
});

describe('every life', () => {
  it.each(lives)('%s has a right for each event, and relations nobody invented', (_name, { prefix, life }) => {
    for (const { event } of life) expect([event, isAction(`${prefix}:${event}`)]).toEqual([event, true]);
  });

  it.each(lives)('%s reaches every state it names', (_name, { life }) => {
    const [first] = life;
    if (!first) throw new Error('expected an arrow');
    const reached = new Set<string>([first.from]);
    for (let round = 0; round < life.length; round++)
      for (const { from, to } of life) if (reached.has(from)) reached.add(to);
    expect(life.every(({ from, to }) => reached.has(from) && reached.has(to))).toBe(true);
  });
});

describe('the printed rights', () => {
  const printed = rightsDocument();

  it('have a line for every action and a chapter for every stage', () => {
    for (const action of Object.keys(allRights)) expect(printed).toContain(`| \`${action}\` |`);
    expect(printed.match(/^## .*$/gm)).toEqual(Object.keys(rightsByStage).map((stage) => `## ${stage}`));
    expect(printed).toContain('| `case:release` | caseManager, coordinator (inReview) |');
    expect(printed.endsWith('\n') && !printed.endsWith('\n\n')).toBe(true);
  });

  it('name only known roles and memberships, and relations in lower camel case', () => {
    const holders = Object.values<Rights[string]>(allRights).flatMap((right) =>
      clausesOf(right).flatMap(({ who }) => who),
    );
    for (const role of [...roles, ...membershipHolders].filter((one) => one !== 'memberMunicipalityBodyMember'))
      expect(holders).toContain(role);
    for (const holder of holders) expect(holder).toMatch(/^[a-z][A-Za-z]+$/);
  });
});
