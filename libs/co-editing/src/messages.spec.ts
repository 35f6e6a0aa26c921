import { describe, expect, it } from '@jest/globals';

import { closeCodes, closeReason, isFinal } from './close-codes.js';
import { encodeAcknowledgement, isAcknowledged, readAcknowledgement } from './messages.js';
import { isRoomId, pathOf, roomOf } from './rooms.js';
import { SaveState } from './save-state.js';

const room = '1b4e28ba-2fa1-4d2b-883f-0016d3cca427';

describe('an acknowledgement', () => {
  it('is [120, varuint n]', () => {
    expect([...encodeAcknowledgement(300)]).toEqual([120, 0xac, 2]);
    expect(readAcknowledgement(encodeAcknowledgement(300))).toBe(300);
    expect(readAcknowledgement(Uint8Array.of(0, 2, 0))).toBeUndefined();
  });

  it('answers step2 and update only', () => {
    const frames = [Uint8Array.of(0, 0, 0), Uint8Array.of(0, 1, 0), Uint8Array.of(0, 2, 0), Uint8Array.of(1, 1, 0)];
    expect(frames.map(isAcknowledged)).toEqual([false, true, true, false]);
  });
});

describe('SaveState', () => {
  it('tells how many messages wait for the database', () => {
    const state = new SaveState();
    state.frameSent(Uint8Array.of(0, 0, 0));
    state.frameSent(Uint8Array.of(0, 1, 0));
    state.frameSent(Uint8Array.of(0, 2, 0));
    expect(state.pending).toBe(2);

    state.frameReceived(encodeAcknowledgement(2));
    expect(state.pending).toBe(0);
  });
});

describe('close codes', () => {
  it('keep a client away only where coming back is of no use', () => {
    const kept = Object.entries(closeCodes).filter(([, code]) => isFinal(code));
    expect(kept.map(([reason]) => reason)).toEqual([
      'malformed',
      'noSession',
      'notPermitted',
      'noSuchRoom',
      'sealed',
      'tooLarge',
    ]);
    expect(closeReason(4409)).toBe('sealed');
    expect(closeReason(1006)).toBeUndefined();
  });
});

describe('a room', () => {
  it('is a random UUID in a path', () => {
    expect(roomOf(pathOf(room))).toBe(room);
    expect(roomOf(pathOf(room.toUpperCase()))).toBe(room);
    expect(isRoomId('1b4e28ba-2fa1-7d2b-883f-0016d3cca427')).toBe(false);
    expect(roomOf(`/graphql/${room}`)).toBeUndefined();
    expect(roomOf(`${pathOf(room)}/more`)).toBeUndefined();
  });
});
