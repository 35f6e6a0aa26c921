import { evidenceGaps, saysSomething } from '@systemblick/domain/decisions/papers/evidence-gap';

import { CheckList, type CheckItem } from '#shared/page/check-list.js';
import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import type { Paper } from './paper.document.js';
import { RailSection } from './rail-section.js';

const needed = ['facts', 'financialEffects'] as const;

/** What the short form asks for, and what is still missing. */
export function Completeness({ paper }: { readonly paper: Paper }) {
  const t = useText();
  const { list } = useFormats();
  const { points, sections } = paper.text;
  const open = points.filter(({ text, effects }) => text.trim() === '' || effects.length === 0);
  const numbers = open.map(({ number }) => t('papers.page.point', { number }));

  const items: readonly CheckItem[] = [
    {
      name: t('papers.complete.points'),
      met: points.length > 0 && open.length === 0,
      text:
        open.length > 0
          ? t('papers.complete.pointsOpen', { numbers: list(numbers) })
          : t('papers.complete.pointsText', { count: points.length }),
    },
    ...needed.map((section) => {
      const met = sections.some((one) => one.section === section && saysSomething(one.text));
      const gaps = sections.reduce((sum, one) => sum + (one.section === section ? evidenceGaps(one.text) : 0), 0);
      return {
        name: t(`papers.section.${section}`),
        met,
        text:
          gaps > 0
            ? t('papers.complete.gaps', { count: gaps })
            : t(met ? 'papers.complete.written' : 'papers.complete.open'),
      };
    }),
  ];

  return (
    <RailSection title={t('papers.complete.title')}>
      <CheckList items={items} />
    </RailSection>
  );
}
