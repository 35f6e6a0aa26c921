import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';

import { useMove } from '#shared/move/use-move.js';
import { Page } from '#shared/page/page.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { MissingPaper } from '../paper/missing-paper.js';
import { PaperDocument, paperPage, type Paper } from '../paper/paper.document.js';
import { SentBackNotice } from '../paper/sent-back-notice.js';
import { PaperForm } from './paper-form.js';
import { toValues, toWriting } from './paper-values.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

export function WritePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PaperDocument, { variables: { id } });

  if (!data) return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  if (!data.paper || !isOffered(data.paper.steps, 'paper:write')) return <MissingPaper draftKey={`paper.${id}`} />;
  return <Writing key={id} paper={data.paper} />;
}

function Writing({ paper }: { readonly paper: Paper }) {
  const t = useText();
  const navigate = useNavigate();
  const { id, text } = paper;
  const address = `/lenkungsgruppe/vorlagen/${id}`;
  const move = useMove('writePaper', paperPage, paper, {
    done: 'papers.done.write',
    onDone: () => void navigate(address),
  });

  return (
    <Page
      crumbs={[
        { label: t('papers.place'), to: '/lenkungsgruppe/vorlagen' },
        { label: text.title, to: address },
      ]}
      title={t('papers.form.writeTitle')}
    >
      <div className="stack paper-writing">
        <SentBackNotice paper={paper} />
        <PaperForm
          values={toValues(paper)}
          draftKey={`paper.${id}`}
          submit={t('papers.form.save')}
          running={move.running}
          refusal={move.refusal}
          onReload={move.reload}
          onSubmit={(values) => move.send(toWriting(values))}
        >
          <ButtonLink to={address}>{t('shared.dialog.cancel')}</ButtonLink>
        </PaperForm>
      </div>
    </Page>
  );
}
