import type { Refusal } from '../kernel/refusal.js';
import { accept, refuse, type Result } from '../kernel/result.js';

export const criteria = ['affected', 'severity', 'influence', 'legalSpheres'] as const;
type Criterion = (typeof criteria)[number];

/** How much a theme matters, 1 to 5 each: how many are affected, how badly, how far one can influence it, across how many Rechtskreise. */
export type Priority = Readonly<Record<Criterion, number>>;
export type PriorityRefusal = Refusal<'PRIORITY_OUT_OF_RANGE'>;

export function checkPriority(priority: Priority): Result<Priority, PriorityRefusal> {
  const outside = criteria.find((criterion) => ![1, 2, 3, 4, 5].includes(priority[criterion]));
  if (outside !== undefined) return refuse({ code: 'PRIORITY_OUT_OF_RANGE', field: outside });

  return accept(priority);
}

/** 4 to 20. */
export const prioritySum = (priority: Priority): number =>
  criteria.reduce((sum, criterion) => sum + priority[criterion], 0);
