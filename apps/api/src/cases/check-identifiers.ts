import { findIdentifiers } from '@systemblick/anonymization/find-identifiers';
import type { CaseText } from '@systemblick/domain/cases/case-text';
import type { IdentifierPlace } from '@systemblick/domain/cases/identifiers';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';

/** Where a case's text still holds identifiers: every section, the title, and what the stations say. */
export function identifiersIn({ title, sections, stations }: CaseText): readonly IdentifierPlace[] {
  const told = stations
    .map(({ sought, happened, handOver }) => [sought, happened, handOver].filter(Boolean).join('\n'))
    .join('\n');
  return [
    ...findIdentifiers(title).map((found) => ({ section: 'title' as const, ...found })),
    ...regelkreisPhases.flatMap((section) =>
      findIdentifiers(sections[section]).map((found) => ({ section, ...found })),
    ),
    ...findIdentifiers(told).map((found) => ({ section: 'stations' as const, ...found })),
  ];
}
