import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { readFileSync } from 'node:fs';

import { findAll } from '../find-all.js';
import { layersWith } from '../layers.js';
import { TextTooLongError } from '../readable.js';
import { readModel } from './model-file.js';
import { modelFinder } from './model-finder.js';

const model = readModel(new Uint8Array(readFileSync(new URL('../../model/model.bin', import.meta.url))));
const find = modelFinder(model);
const layers = layersWith(model);
const found = (text: string) => find(text).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('the model', () => {
  it.each([
    ['PER', 'Gestern rief Xhevahire Llugiqi wegen der Miete an.', 'Xhevahire Llugiqi'],
    ['PER', 'Danach fuhr Tesfalem allein zum Amt.', 'Tesfalem'],
    ['PER', 'Der Antrag von Oleksandra Hryzenko liegt noch in der Poststelle.', 'Oleksandra Hryzenko'],
    ['LOC', 'Die Familie zog im Frühjahr nach Warendorf um.', 'Warendorf'],
  ])('finds %s in: %s', (type, text, words) => {
    expect(found(text)).toContainEqual([type, words]);
  });

  it('leaves a sentence without names alone', () => {
    const text = 'Der Bescheid kam nach sechs Wochen, die Karte erst nach neun.';
    expect(findAll(text, layers)).toEqual([]);
  });

  it('gives valid places for any text, and the same ones each time', () => {
    const any = oneof(
      string({ unit: 'binary' }),
      string({ unit: constantFrom('Frau ', 'Ali', ' ', '\n', 'x', '9', '\u202e', '\0', '😀') }),
    );
    assert(
      property(any, (text) => {
        const findings = findAll(text, layers);
        let before = 0;
        for (const { start, end, confidence } of findings) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          before = end;
        }
        expect(findAll(text, layers)).toEqual(findings);
      }),
    );
  });

  it.each(['a', 'A', '7', '@', 'Ä', '.', 'a-', '٣'])('comes to an end on a million signs of %j', (sign) => {
    const text = `${sign.repeat(1_000_000 / sign.length - 40)} Frau Llugiqi kam.`;
    expect(findAll(text, layers).map(({ start, end }) => text.slice(start, end))).toEqual(['Llugiqi']);
  });

  it('says so where a text is too long', () => {
    expect(() => findAll('a'.repeat(5_000_000), layers)).toThrow(TextTooLongError);
  });
});
