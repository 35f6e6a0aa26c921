import * as Y from 'yjs';
import type { z } from 'zod';

import { hasForbiddenSign, type Problem } from '../reading.js';
import type { BoardMapName } from './board-maps.js';
import { boardId, boardLimits } from './board-shape.js';

type Entry<Shape extends z.ZodType> = { readonly id: string } & z.infer<Shape>;

/**
 * The entries of one map, and what is wrong with them. One that only says too much, or says it with a sign nobody can
 * keep, is shown as it is; one that has not the shape of such an entry cannot be.
 */
export function showEntries<Shape extends z.ZodType<object>>(
  name: BoardMapName,
  map: Y.Map<unknown>,
  shape: Shape,
  problems: Problem[],
): Entry<Shape>[] {
  if (map.size > boardLimits[name])
    problems.push({ code: 'TOO_MANY', what: name, count: map.size, max: boardLimits[name] });

  const entries: Entry<Shape>[] = [];
  for (const [id, value] of map) {
    if (!boardId.safeParse(id).success) {
      problems.push({ code: 'SHAPE', path: name });
      continue;
    }
    const written = plain(value);
    const read = shape.safeParse(written);
    const asWritten = read.success ? read.data : onlyTooMuch(read.error) ? (written as z.infer<Shape>) : undefined;
    problems.push(...problemsOf([name, id], written, read.error));
    if (asWritten !== undefined) entries.push({ id, ...asWritten });
  }
  return entries.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function problemsOf(place: readonly string[], written: unknown, error: z.ZodError | undefined): Problem[] {
  const path = (field: string | undefined) => [...place, ...(field === undefined ? [] : [field])].join('.');
  if (error) {
    const why = onlyTooMuch(error) ? ({ why: 'tooLong' } as const) : {};
    return [{ code: 'SHAPE', path: path(fieldOf(error)), ...why }];
  }
  const fields = typeof written === 'object' && written !== null ? Object.entries(written) : [];
  return fields
    .filter(([, value]) => typeof value === 'string' && hasForbiddenSign(value))
    .map(([field]) => ({ code: 'SHAPE', path: path(field), why: 'sign' }));
}

const onlyTooMuch = ({ issues }: z.ZodError): boolean => issues.every(({ code }) => code === 'too_big');

/** The known field a complaint is about; an unknown one might carry a text in its name. */
const fieldOf = (error: z.ZodError): string | undefined => error.issues[0]?.path.slice(0, 1).map(String)[0];

/** Shared types become text, sets of ids become sorted lists; what is neither stays for the shape to judge. */
function plain(value: unknown): unknown {
  if (!(value instanceof Y.Map)) return value;

  return Object.fromEntries([...value].map(([field, inner]): [string, unknown] => [field, plainField(inner)]));
}

function plainField(value: unknown): unknown {
  if (value instanceof Y.Text) return value.toJSON();
  if (value instanceof Y.Map) return [...value.keys()].sort();
  return value;
}
