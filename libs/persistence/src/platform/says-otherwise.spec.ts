import { describe, expect, it } from '@jest/globals';

import { saysOtherwise } from './says-otherwise.js';

const earlier = new Date(Date.now() - 90_000);
const now = new Date(Date.now() - 1_000);
const ahead = new Date(Date.now() + 86_400_000);

describe('A thing sent again', () => {
  it.each([
    ['the same words', { title: 'a', parts: [{ text: 'x' }] }, { title: 'a', parts: [{ text: 'x' }] }],
    ['nothing said, absent or null', { title: 'a', note: null }, { title: 'a' }],
    ['made a moment later', { title: 'a', createdAt: earlier }, { title: 'a', createdAt: now }],
    ['the same moment to come', { startsAt: ahead }, { startsAt: new Date(ahead) }],
  ])('says the same: %s', (_, stored, sent) => {
    expect(saysOtherwise(stored, sent)).toBe(false);
  });

  it.each([
    ['other words', { title: 'a' }, { title: 'b' }],
    ['other words deep inside', { parts: [{ text: 'x' }] }, { parts: [{ text: 'y' }] }],
    ['one part more', { parts: [{ text: 'x' }] }, { parts: [{ text: 'x' }, { text: 'y' }] }],
    ['one part less', { parts: [{ text: 'x' }, { text: 'y' }] }, { parts: [{ text: 'x' }] }],
    ['a number for none', { yes: null }, { yes: 0 }],
    ['another day to come', { startsAt: ahead }, { startsAt: new Date(ahead.getTime() + 1) }],
    ['an earlier moment', { resolvedAt: now }, { resolvedAt: earlier }],
    ['a day for none', { startsAt: null }, { startsAt: ahead }],
  ])('says something else: %s', (_, stored, sent) => {
    expect(saysOtherwise(stored, sent)).toBe(true);
  });
});
