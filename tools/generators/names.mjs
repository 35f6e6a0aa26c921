import { stages } from '../boundaries/stages.mjs';

/** `withdraw-paper` → `withdrawPaper`. */
export const camel = (kebab) => kebab.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** `withdraw-paper` → `WithdrawPaper`. */
export const pascal = (kebab) => camel(kebab).replace(/^./, (letter) => letter.toUpperCase());

/** The two words a generator is given; one sentence where they are none. */
export function readArguments(usage, [stage, name]) {
  if (!stages.includes(stage)) throw new Error(`${usage}\nDie Stufe ist eine von: ${stages.join(', ')}.`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(name ?? ''))
    throw new Error(`${usage}\nDer Name besteht aus Verb und Ding, klein und mit Bindestrich: withdraw-paper.`);
  return { stage, name };
}
