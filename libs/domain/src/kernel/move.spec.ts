import { describe, expect, it } from '@jest/globals';

import { movesOf, rightsOf, take, transitionsOf, type In } from './move.js';
import { accept, refuse, type Result } from './result.js';
import type { Refusal } from './refusal.js';

type Lamp = { readonly state: 'off' | 'on' | 'broken'; readonly lumen: number };

const light = (lamp: In<Lamp, 'off'>, { lumen }: { readonly lumen: number }): Result<Lamp, Refusal<'TOO_DARK'>> =>
  lumen > 0 ? accept({ ...lamp, state: 'on', lumen }) : refuse({ code: 'TOO_DARK' });
const put = (lamp: Lamp): Result<Lamp, never> => accept({ ...lamp, state: 'broken' });
const dim = (lamp: In<Lamp, 'on'>): Result<Lamp, never> => accept({ ...lamp, lumen: 1 });

const moves = movesOf<Lamp>()({
  light: { from: ['off'], to: 'on', who: ['owner'], guards: ['TOO_DARK'], verb: light },
  dim: { from: ['on'], to: 'same', who: ['owner', 'guest'], guards: [], verb: dim },
  drop: { from: ['off', 'on'], to: 'broken', who: ['owner'], guards: [], verb: put },
});
const off: Lamp = { state: 'off', lumen: 0 };

describe('a table of moves', () => {
  it('takes a move from where it starts, with what its rule says', () => {
    expect(take(moves, 'light', off, { lumen: 800 })).toEqual({ ok: true, value: { state: 'on', lumen: 800 } });
    expect(take(moves, 'light', off, { lumen: 0 })).toEqual({ ok: false, refusal: { code: 'TOO_DARK' } });
  });

  it('refuses it from anywhere else, without asking its rule', () => {
    expect(take(moves, 'dim', off)).toEqual({ ok: false, refusal: { code: 'WRONG_STATE' } });
    expect(take(moves, 'drop', { ...off, state: 'broken' })).toMatchObject({ refusal: { code: 'WRONG_STATE' } });
  });

  it('gives the rights', () => {
    expect(rightsOf('lamp', moves)).toEqual({
      'lamp:light': { who: ['owner'], states: ['off'] },
      'lamp:dim': { who: ['owner', 'guest'], states: ['on'] },
      'lamp:drop': { who: ['owner'], states: ['off', 'on'] },
    });
  });

  it('gives the life, one arrow for each state a move starts from', () => {
    expect(transitionsOf(moves)).toEqual([
      { from: 'off', event: 'light', by: ['owner'], guards: ['TOO_DARK'], to: 'on' },
      { from: 'on', event: 'dim', by: ['owner', 'guest'], guards: [], to: 'on' },
      { from: 'off', event: 'drop', by: ['owner'], guards: [], to: 'broken' },
      { from: 'on', event: 'drop', by: ['owner'], guards: [], to: 'broken' },
    ]);
  });

  it('does not take a rule for other states than those it starts from, nor a command of another move', () => {
    // @ts-expect-error `dim` is a rule for lamps that are on.
    movesOf<Lamp>()({ dim: { from: ['off'], to: 'same', who: [], guards: [], verb: dim } });
    // @ts-expect-error To light a lamp one says how bright.
    take(moves, 'light', off, {});
    // @ts-expect-error There is no such move.
    expect(() => take(moves, 'mend', off)).toThrow();
  });
});
