import { decisionRights } from '@systemblick/domain/decisions/rights';

import { LinkTabs } from '../../shared/page/link-tabs.js';
import { useText } from '../../shared/texts/use-text.js';
import { useMay } from '../people/actor.js';

/** The two halves of the Lenkungsgruppe's work. Who has no part in meetings sees the papers alone. */
export function DecisionTabs({ current }: { readonly current: 'papers' | 'meetings' }) {
  const t = useText();
  const may = useMay();

  if (!may(decisionRights['meeting:list'])) return null;
  return (
    <LinkTabs
      label={t('papers.tabs.label')}
      links={[
        { to: '/lenkungsgruppe/vorlagen', label: t('papers.tabs.papers'), current: current === 'papers' },
        { to: '/lenkungsgruppe/sitzungen', label: t('papers.tabs.meetings'), current: current === 'meetings' },
      ]}
    />
  );
}
