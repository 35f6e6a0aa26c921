import { useQuery } from '@apollo/client/react';
import { peopleRights } from '@systemblick/domain/people/rights';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { Page } from '#shared/page/page.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useText } from '#shared/texts/use-text.js';
import { useMay } from '../actor.js';
import { BodyDocument } from './bodies.document.js';
import { RulesForm } from './rules-form.js';

/** The rules of procedure of a body, each with what it means. */
export function RulesPage() {
  const t = useText();
  const may = useMay();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(BodyDocument, { variables: { id } });
  const body = data?.body;

  if (!data) return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  if (!body || body.state !== 'active' || !may(peopleRights['body:changeRules'])) {
    return (
      <Missing
        title={t('administration.bodies.missingTitle')}
        crumb={{ label: t('administration.bodies.title'), to: '/verwaltung/gremien' }}
        back={t('administration.bodies.back')}
      >
        {null}
      </Missing>
    );
  }
  return (
    <Page
      crumbs={[
        { label: t('administration.bodies.title'), to: '/verwaltung/gremien' },
        { label: body.name, to: `/verwaltung/gremien/${id}` },
      ]}
      title={t('administration.rules.title')}
      kicker={body.name}
      lead={t('administration.rules.lead')}
    >
      <RulesForm key={body.id} body={body} />
    </Page>
  );
}
