import { Injectable } from '@nestjs/common';

import { isProven } from '@systemblick/anonymization/certain';
import type { Finding } from '@systemblick/anonymization/finding';
import type { CaseText } from '@systemblick/domain/cases/case-text';
import type { Found } from '@systemblick/domain/cases/finding';
import { refusePersonal, type IdentifierRefusal } from '@systemblick/domain/cases/identifiers';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import { accept, type Result } from '@systemblick/domain/kernel/result';
import type { Work } from '@systemblick/persistence/platform/work';

import { OwnWords } from './own-words.js';
import { TextCheck } from './text-check.js';

/** Where texts hold what identifies somebody, as the editor finds it too. */
@Injectable()
export class CheckIdentifiers {
  constructor(
    private readonly check: TextCheck,
    private readonly own: OwnWords,
  ) {}

  /** In a case: every section, the title, and what the stations say. */
  async inCase(
    { title, sections, stations }: CaseText,
    work?: Work,
  ): Promise<Result<readonly Found[], IdentifierRefusal>> {
    const told = stations
      .map(({ sought, happened, handOver }) => [sought, happened, handOver].filter(Boolean).join('\n'))
      .join('\n');
    const parts = [
      { section: 'title' as const, text: title },
      ...regelkreisPhases.map((section) => ({ section, text: sections[section] })),
      { section: 'stations' as const, text: told },
    ];
    const checked = await this.check.of(
      parts.map(({ text }) => text),
      await this.own.list(work),
    );
    if (!checked.ok) return checked;
    return accept(
      parts.flatMap(({ section }, at) =>
        (checked.value[at] ?? []).map((finding) => {
          const { type: kind, start, end } = finding;
          return { section, start, end, kind, proven: isProven(finding) };
        }),
      ),
    );
  }

  /** Refuses where one of the lines beside a case names somebody, at its field. */
  async lines(lines: Readonly<Record<string, string | null>>): Promise<Result<true, IdentifierRefusal>> {
    for (const [field, line] of Object.entries(lines)) {
      const found = await this.inLine(line ?? '');
      if (!found.ok) return found;
      if (found.value.length > 0) return refusePersonal(field, found.value.length);
    }
    return accept(true);
  }

  /** In a line that nobody can say of what was found in it that it is no name: what the model only believes is left out. */
  async inLine(text: string): Promise<Result<readonly Finding[], IdentifierRefusal>> {
    const checked = await this.check.of([text], await this.own.list());
    return checked.ok ? accept((checked.value[0] ?? []).filter(({ source }) => known.has(source))) : checked;
  }
}

const known: ReadonlySet<string> = new Set(['own', 'rule', 'cue']);
