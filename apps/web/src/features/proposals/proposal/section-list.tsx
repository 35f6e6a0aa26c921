import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';
import { writtenWords } from '@systemblick/domain/proposals/said-text';

import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { goToSection } from './go-to-section.js';

const wordsIn = (text: string) =>
  writtenWords(text)
    .split(/\s+/)
    .filter((word) => word.length > 0).length;

/** The sections with how far they are; the solution is what cannot be left out. */
export function SectionList({ text }: { readonly text: ProposalText['sections'] }) {
  const t = useText();
  const written = proposalSections.filter((section) => text[section].trim()).length;

  return (
    <nav className="section-list" aria-label={t('proposals.sections.label')}>
      <p className="section-list__sum">
        {t('proposals.sections.written', { count: written, of: proposalSections.length })}
      </p>
      <ol>
        {proposalSections.map((section) => {
          const count = wordsIn(text[section]);
          return (
            <li key={section}>
              <button type="button" className="section-list__link" onClick={() => goToSection(section)}>
                <Icon name={count > 0 ? 'success' : 'draft'} className={count > 0 ? 'section-list__done' : ''} />
                <span>{t(`proposals.section.${section}`)}</span>
                <span className="section-list__count">
                  {count > 0 ? t('proposals.sections.words', { count }) : t('proposals.sections.empty')}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
