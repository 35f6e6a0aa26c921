import { Link } from 'react-router';

import { PagedList } from '#shared/list/paged-list.js';
import { useFormats } from '#shared/format/use-formats.js';
import { usePages } from '#shared/server/use-pages.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { caseStateWords } from '../words/case-states.js';
import { CasesDocument, type ListedCase } from './cases.document.js';
import { EmptyCases } from './empty-cases.js';
import { lastChange } from './last-change.js';
import type { CaseScope } from './scopes.js';

/** The cases of one tab, page by page. */
export function CaseList({ scope }: { readonly scope: CaseScope }) {
  const t = useText();
  const { date } = useFormats();
  const list = usePages(CasesDocument, { variables: { scope, first: 25 }, pick: ({ cases }) => cases, live: ['Case'] });
  const address = ({ id }: ListedCase) => (scope === 'toReview' ? `/faelle/${id}/pruefen` : `/faelle/${id}`);

  return (
    <PagedList
      list={list}
      caption={t(`cases.list.${scope}`)}
      empty={<EmptyCases scope={scope} />}
      columns={[
        {
          key: 'title',
          header: t('cases.list.name'),
          names: true,
          cell: (kase) => <Link to={address(kase)}>{kase.title ?? t('cases.list.erased')}</Link>,
        },
        {
          key: 'state',
          header: t('cases.list.state'),
          cell: ({ state, returned, releasedTexts }) => (
            <span className="badges">
              <StateBadge state={state} states={caseStateWords(t)} />
              {returned && <Badge tone="warning">{t('cases.list.returned')}</Badge>}
              {state === 'draft' && releasedTexts.length > 0 && <Badge>{t('cases.list.revision')}</Badge>}
            </span>
          ),
        },
        {
          key: 'changed',
          header: t('cases.list.changed'),
          cell: (kase) => {
            const { event, at } = lastChange(kase);
            return t(`cases.list.${event}`, { date: date(at) });
          },
        },
      ]}
    />
  );
}
