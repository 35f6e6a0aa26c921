import { peopleRights } from '@systemblick/domain/people/rights';
import type { ReactNode } from 'react';

import { LinkTabs } from '#shared/page/link-tabs.js';
import { Missing } from '#shared/page/missing.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../actor.js';
import { useMe } from '../me-context.js';

const parts = [
  { part: 'persons', path: '/verwaltung/personen' },
  { part: 'institutions', path: '/verwaltung/institutionen' },
  { part: 'bodies', path: '/verwaltung/gremien' },
  { part: 'municipalities', path: '/verwaltung/kommunen' },
  { part: 'settings', path: '/verwaltung/einstellungen' },
] as const;

type Props = {
  readonly part: (typeof parts)[number]['part'];
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A part of the administration, with the way to the others. Whoever may not even read settings has no business here. */
export function AdministrationPage({ part, actions, children }: Props) {
  const t = useText();
  const may = useMay();
  const { municipality } = useMe();

  if (!may(peopleRights['municipality:readSettings'])) {
    return (
      <Missing
        title={t('administration.forbidden.title')}
        crumb={{ label: t('administration.forbidden.back'), to: '/' }}
        back={t('administration.forbidden.back')}
      >
        {t('administration.forbidden.text')}
      </Missing>
    );
  }
  return (
    <Page
      kicker={t('administration.place')}
      title={t(`administration.${part}.title`)}
      lead={t(`administration.${part}.lead`)}
      actions={actions}
    >
      <div className="stack">
        <LinkTabs
          label={t('administration.parts')}
          links={parts
            .filter((one) => one.part !== 'municipalities' || municipality.kind === 'county')
            .map((one) => ({
              to: one.path,
              label: t(`administration.part.${one.part}`),
              current: one.part === part,
            }))}
        />
        {children}
      </div>
    </Page>
  );
}
