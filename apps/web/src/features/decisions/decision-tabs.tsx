import { decisionRights } from '@systemblick/domain/decisions/rights';

import { LinkTabs } from '#shared/page/link-tabs.js';
import { useText } from '#shared/texts/use-text.js';
import { useMayAlways } from '../people/actor.js';
import { useMe } from '../people/me-context.js';

/** The two halves of the Lenkungsgruppe's work. Who sits in no body sees the papers alone. */
export function DecisionTabs({ current }: { readonly current: 'papers' | 'meetings' }) {
  const t = useText();
  const seesAll = useMayAlways()(decisionRights['meeting:read']);
  const sits = useMe().memberships.length > 0;

  if (!seesAll && !sits) return null;
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
