import { useQuery } from '@apollo/client/react';
import { Link, useNavigate, useParams } from 'react-router';

import { announce } from '../../../../shared/announce/announcements.js';
import { useSeenVersion } from '../../../../shared/form/use-seen-version.js';
import { Page } from '../../../../shared/page/page.js';
import { PageFailure } from '../../../../shared/page/page-failure.js';
import { PageLoading } from '../../../../shared/page/page-loading.js';
import { isOffered } from '../../../../shared/page/steps.js';
import { useMutationWithRefusal } from '../../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../../shared/texts/use-text.js';
import { MissingPaper } from '../paper/missing-paper.js';
import { PaperDocument, type Paper } from '../paper/paper.document.js';
import { SentBackNotice } from '../paper/sent-back-notice.js';
import { PaperForm } from './paper-form.js';
import type { PaperValues } from './paper-schema.js';
import { toValues, toWriting } from './paper-values.js';
import { WritePaperDocument } from './write-paper.document.js';

export function WritePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PaperDocument, { variables: { id } });

  if (!data) return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  if (!data.paper || !isOffered(data.paper.steps, 'paper:write')) return <MissingPaper draftKey={`paper.${id}`} />;
  return <Writing key={id} paper={data.paper} onReload={refetch} />;
}

function Writing({ paper, onReload }: { readonly paper: Paper; readonly onReload: () => unknown }) {
  const t = useText();
  const navigate = useNavigate();
  const { run, running, refusal } = useMutationWithRefusal(WritePaperDocument, { refetchQueries: [PaperDocument] });
  const { id, version, number, text } = paper;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);
  const address = `/lenkungsgruppe/vorlagen/${id}`;

  async function write(values: PaperValues): Promise<boolean> {
    if (!(await run({ input: { id, expectedVersion, ...toWriting(values) } }))) return false;
    announce(t('papers.done.write'));
    void navigate(address);
    return true;
  }

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
          values={toValues(number, text)}
          draftKey={`paper.${id}`}
          submit={t('papers.form.save')}
          running={running}
          refusal={refusal}
          onReload={reload}
          onSubmit={write}
        >
          <Link className="kern-btn kern-btn--secondary" to={address}>
            {t('shared.dialog.cancel')}
          </Link>
        </PaperForm>
      </div>
    </Page>
  );
}
