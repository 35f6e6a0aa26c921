import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { readNotice } from './listener.js';
import { keepAliveFrame, presenceFrame, readFrame, step1Frame, step2Frame, updateFrame } from './protocol.js';

const bytes = Uint8Array.of(1, 2, 3);
const entry = { clientId: 7, clock: 3, state: '{"name":"Ada"}' };

describe('readFrame', () => {
  it.each([
    [step1Frame(bytes), { kind: 'step1', stateVector: bytes }],
    [step2Frame(bytes), { kind: 'changes', update: bytes, fromSync: true }],
    [updateFrame(bytes), { kind: 'changes', update: bytes, fromSync: false }],
    [presenceFrame([entry]), { kind: 'presence', entries: [entry] }],
    [keepAliveFrame, { kind: 'presence', entries: [] }],
    [Uint8Array.of(3), { kind: 'presenceQuery' }],
  ])('reads %j', (frame, read) => {
    expect(readFrame(frame)).toEqual(read);
  });

  it('takes whatever comes without a throw', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => readFrame(noise) !== null));
  });
});

describe('readNotice', () => {
  it.each([
    [
      'committed e1 r1:5,r2:7',
      {
        kind: 'committed',
        by: 'e1',
        rooms: [
          { id: 'r1', seq: 5 },
          { id: 'r2', seq: 7 },
        ],
      },
    ],
    ['sealed r1', { kind: 'sealed', room: 'r1' }],
    ['erased r1', { kind: 'erased', room: 'r1' }],
    ['presence e1 r1 AQID', { kind: 'presence', by: 'e1', room: 'r1', entries: Buffer.from(bytes) }],
    ['later version', undefined],
  ])('reads "%s"', (payload, notice) => {
    expect(readNotice(payload)).toEqual(notice);
  });
});
