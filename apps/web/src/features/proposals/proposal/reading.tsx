import { proposalSections, type ProposalText } from '@systemblick/domain/proposals/proposal';

import { useText } from '#shared/texts/use-text.js';
import { RichText } from '../words/rich-text.js';
import { SectionList } from './section-list.js';

/** The proposal to be read. */
export function Reading({ sections }: { readonly sections: ProposalText['sections'] }) {
  const t = useText();

  return (
    <div className="proposal-desk proposal-desk--reading">
      <SectionList text={sections} />
      <article className="proposal-desk__text">
        {proposalSections.map((section) => (
          <section key={section} id={`abschnitt-${section}`} className="proposal-section" tabIndex={-1}>
            <h2>{t(`proposals.section.${section}`)}</h2>
            {sections[section].trim() ? (
              <RichText text={sections[section]} />
            ) : (
              <p className="muted">{t('proposals.sections.nothing')}</p>
            )}
          </section>
        ))}
      </article>
    </div>
  );
}
