import { describe, expect, it } from '@jest/globals';

import { anId, hellenrath, now, person } from '../kernel/kernel.fixture.js';
import { feedbackLimit, giveFeedback } from './feedback.js';

const command = (text: string) => ({
  id: anId<'Feedback'>('feedback-1'),
  municipalityId: hellenrath,
  themeId: anId<'GenerativeTheme'>('theme-1'),
  text,
  sentBy: person('ada'),
  now,
});

describe('feedback', () => {
  it('is kept as it was said', () => {
    expect(giveFeedback(command('  Die Karte kommt jetzt rechtzeitig. '))).toMatchObject({
      ok: true,
      value: { text: 'Die Karte kommt jetzt rechtzeitig.', sentAt: now },
    });
  });

  it.each([
    ['  ', 'TEXT_MISSING'],
    ['x'.repeat(feedbackLimit + 1), 'TEXT_TOO_LONG'],
  ])('refuses a text that is empty or too long to say', (text, code) => {
    expect(giveFeedback(command(text))).toMatchObject({ ok: false, refusal: { code, field: 'text' } });
  });
});
