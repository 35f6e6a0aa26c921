import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import type { CaseScope } from './scopes.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** Says what would stand here, and how it comes to be. */
export function EmptyCases({ scope }: { readonly scope: CaseScope }) {
  const t = useText();

  switch (scope) {
    case 'mine':
      return (
        <EmptyState
          title={t('cases.list.emptyMineTitle')}
          action={
            <ButtonLink rank="primary" to="/faelle/neu">
              {t('cases.list.write')}
            </ButtonLink>
          }
        >
          {t('cases.list.emptyMine')}
        </EmptyState>
      );
    case 'toReview':
      return <EmptyState title={t('cases.list.emptyToReviewTitle')}>{t('cases.list.emptyToReview')}</EmptyState>;
    case 'reviewed':
      return <EmptyState title={t('cases.list.emptyReviewedTitle')}>{t('cases.list.emptyReviewed')}</EmptyState>;
  }
}
