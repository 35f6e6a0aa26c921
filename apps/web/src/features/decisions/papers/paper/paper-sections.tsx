import { useText } from '#shared/texts/use-text.js';
import type { WrittenText } from './paper.document.js';

type Props = Pick<WrittenText, 'sections'> & {
  /** While it is written, the empty sections too. */
  readonly all: boolean;
};

export function PaperSections({ sections, all }: Props) {
  const t = useText();

  return sections
    .filter(({ text }) => all || text !== '')
    .map(({ section, text }) => (
      <section key={section} className="stack paper-section">
        <h3>{t(`papers.section.${section}`)}</h3>
        {text === '' ? (
          <p className="muted">{t('papers.page.notWritten')}</p>
        ) : (
          <p className="paper-section__text as-written">{text}</p>
        )}
      </section>
    ));
}
