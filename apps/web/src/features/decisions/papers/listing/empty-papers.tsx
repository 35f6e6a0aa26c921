import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import { useDrafts } from '../words/use-drafts.js';
import type { PaperChoice } from './choice.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** Says what would stand here, and how it comes to be. */
export function EmptyPapers({ choice: { tab, search, mineOnly } }: { readonly choice: PaperChoice }) {
  const t = useText();
  const drafts = useDrafts();

  if (search !== '' || mineOnly)
    return <EmptyState title={t('papers.empty.noneTitle')}>{t('papers.empty.none')}</EmptyState>;
  return (
    <EmptyState
      title={t(`papers.empty.${tab}Title`)}
      action={
        tab === 'inWork' &&
        drafts && (
          <ButtonLink rank="primary" to="/lenkungsgruppe/vorlagen/neu">
            {t('papers.list.draft')}
          </ButtonLink>
        )
      }
    >
      {t(`papers.empty.${tab}`)}
    </EmptyState>
  );
}
