import { Link } from 'react-router';

import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import type { CaseScope } from './scopes.js';

/** Says what would stand here, and how it comes to be. */
export function EmptyCases({ scope }: { readonly scope: CaseScope }) {
  const t = useText();

  switch (scope) {
    case 'mine':
      return (
        <EmptyState
          title={t('cases.list.emptyMineTitle')}
          action={
            <Link className="kern-btn kern-btn--primary" to="/faelle/neu">
              {t('cases.list.write')}
            </Link>
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
