import type { CaseText } from '@systemblick/domain/cases/case-text';
import type { IdentifierPlace, IdentifierRefusal } from '@systemblick/domain/cases/identifiers';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import { accept, type Result } from '@systemblick/domain/kernel/result';

import type { TextCheck } from './text-check.js';

/** Where a case's text still holds identifiers: every section, the title, and what the stations say. */
export async function identifiersIn(
  check: TextCheck,
  { title, sections, stations }: CaseText,
): Promise<Result<readonly IdentifierPlace[], IdentifierRefusal>> {
  const told = stations
    .map(({ sought, happened, handOver }) => [sought, happened, handOver].filter(Boolean).join('\n'))
    .join('\n');
  const parts = [
    { section: 'title' as const, text: title },
    ...regelkreisPhases.map((section) => ({ section, text: sections[section] })),
    { section: 'stations' as const, text: told },
  ];
  const checked = await check.of(parts.map(({ text }) => text));
  if (!checked.ok) return checked;
  return accept(
    parts.flatMap(({ section }, at) =>
      (checked.value[at] ?? []).map(({ type, start, end }) => ({ section, start, end, kind: type })),
    ),
  );
}
