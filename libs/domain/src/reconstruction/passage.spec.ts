import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aMembership, anId, aPersonActor, body, hellenrath, now, person } from '../kernel/kernel.fixture.js';
import { aBundle, aReleasedText, aText } from '../cases/cases.fixture.js';
import { recordObservation } from './observation.js';
import { eraseQuote, markPassage, releaseQuote, type MarkCommand } from './passage.js';
import { anObservation, aPassage, aSession } from './reconstruction.fixture.js';
import { recurrence } from './recurrence.js';
import { permitPassage } from './rights.js';

const mark: MarkCommand = {
  id: anId('passage-1'),
  municipalityId: hellenrath,
  sessionId: anId('session-1'),
  caseId: anId('case-a'),
  section: 'linking',
  start: 0,
  end: 12,
};

describe('markPassage', () => {
  it.each([
    [-1, 5],
    [5, 5],
    [6, 5],
    [0, 10_000],
    [0.5, 5],
    [0, Number.NaN],
  ])('refuses %d to %d', (start, end) => {
    expect(markPassage(aReleasedText(), { ...mark, start, end })).toMatchObject({
      refusal: { code: 'PASSAGE_OUTSIDE_TEXT' },
    });
  });

  it('refuses what is erased, and what is too long', () => {
    expect(markPassage(aReleasedText({ text: null }), mark)).toMatchObject({ refusal: { code: 'TEXT_ERASED' } });
    const long = aReleasedText({ text: aText({ linking: 'x'.repeat(3_000) }) });
    expect(markPassage(long, { ...mark, end: 2_001 })).toMatchObject({ refusal: { code: 'PASSAGE_TOO_LONG' } });
  });

  it('quotes exactly what is marked, of the version it is marked on', () => {
    expect(markPassage(aReleasedText({ number: 3 }), mark)).toMatchObject({
      value: { quote: 'Sechs Wochen', textNumber: 3 },
    });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (linking, one, other) => {
        const released = aReleasedText({ text: aText({ linking }) });
        const start = Math.min(one, other) % linking.length;
        const end = start + 1 + (Math.max(one, other) % (linking.length - start));
        const passage = markPassage(released, { ...mark, start, end });
        expect(passage.ok && passage.value.quote).toBe(linking.slice(start, end));
      }),
    );
  });
});

describe('a quote', () => {
  it('goes with its text, and is released no more', () => {
    const erased = eraseQuote(aPassage({ releasedFor: [body('projectGroup')] }));
    expect(erased).toMatchObject({ value: { quote: null, releasedFor: [], start: 0, end: 12, textNumber: 1 } });
    if (erased.ok)
      expect(releaseQuote(erased.value, { bodyIds: [body('projectGroup')] })).toMatchObject({
        refusal: { code: 'TEXT_ERASED' },
      });
  });

  it.each([
    ['the author', aPersonActor('ada'), true],
    ['who assembled the bundle', aPersonActor('otto', { roles: ['coordinator'] }), true],
    ['another coordinator', aPersonActor('cleo', { roles: ['coordinator'] }), false],
    ['a participant', aPersonActor('cora'), true],
    [
      'a member of the body it is released for',
      aPersonActor('pia', { memberships: [aMembership('projectGroup')] }),
      true,
    ],
    ['a member of another body', aPersonActor('leo', { memberships: [aMembership('steeringGroup')] }), false],
    ['the head', aPersonActor('hanna', { roles: ['head'] }), false],
    ['an auditor', aPersonActor('aud', { roles: ['auditor'] }), false],
  ])('is read by %s: %#', (_who, actor, may) => {
    const surroundings = { authorId: person('ada'), assembledBy: person('otto'), session: aSession('closed') };
    const passage = aPassage({ releasedFor: [body('projectGroup')] });
    expect(permitPassage(actor, 'passage:readQuote', passage, surroundings).ok).toBe(may);
  });

  it('is closed for who recognised its case, unless it is their own', () => {
    const recognitions = ['cora', 'ada'].map((name) => ({ caseId: anId<'Case'>('case-a'), by: person(name), at: now }));
    const surroundings = {
      authorId: person('ada'),
      assembledBy: person('cora'),
      session: aSession('closed', { recognitions }),
    };
    expect(permitPassage(aPersonActor('cora'), 'passage:readQuote', aPassage(), surroundings).ok).toBe(false);
    expect(permitPassage(aPersonActor('ada'), 'passage:readQuote', aPassage(), surroundings).ok).toBe(true);
  });
});

describe('observations', () => {
  it('need words and a case in which they show', () => {
    expect(recordObservation(anObservation({ wording: ' ' }))).toMatchObject({ refusal: { code: 'TEXT_MISSING' } });
    expect(recordObservation(anObservation({ caseIds: [] }))).toMatchObject({
      refusal: { code: 'OBSERVATION_WITHOUT_CASE' },
    });
    expect(recordObservation(anObservation({ caseIds: [anId('a'), anId('a')] }))).toMatchObject({
      value: { caseIds: ['a'] },
    });
  });

  it('recur in so many of the cases taken', () => {
    const bundle = aBundle('closed');
    expect(recurrence([anObservation(), anObservation()], bundle)).toEqual({ cases: 1, of: 2 });
    expect(recurrence([anObservation({ caseIds: [anId('case-a'), anId('case-b'), anId('gone')] })], bundle)).toEqual({
      cases: 2,
      of: 2,
    });
    expect(recurrence([], bundle)).toEqual({ cases: 0, of: 2 });
  });
});
