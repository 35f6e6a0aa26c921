import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { Missing } from '#shared/page/missing.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { ThemeDocument } from './theme.document.js';
import { ThemeView } from './theme-view.js';

export function ThemePage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ThemeDocument, { variables: { id } });

  useLive(['GenerativeTheme', 'Route', 'PrevalenceSurvey'], undefined, refetch);

  if (data?.theme) return <ThemeView key={id} theme={data.theme} />;
  if (data) {
    return (
      <Missing
        title={t('themes.missing.title')}
        crumb={{ label: t('themes.place'), to: '/themen' }}
        back={t('themes.missing.back')}
      >
        {t('themes.missing.text')}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}
