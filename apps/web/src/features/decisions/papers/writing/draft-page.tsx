import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { PlainSelect } from '#shared/form/plain-select.js';
import { useAct } from '#shared/move/use-act.js';
import { Page } from '#shared/page/page.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useText } from '#shared/texts/use-text.js';
import { useMe } from '../../../people/me-context.js';
import { paperPage } from '../paper/paper.document.js';
import { useNewId } from '#shared/form/new-id.js';
import { CoAuthors } from './co-authors.js';
import { PaperForm } from './paper-form.js';
import { emptyPaper, toWriting } from './paper-values.js';
import { PapersOnTheme } from './papers-on-theme.js';
import { PaperChoicesDocument } from './write-paper.document.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

/** A paper begun by hand: for which body, on which theme, and the short form. */
export function DraftPage() {
  const t = useText();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const id = useNewId();
  const [chosenBody, setBody] = useState<string>();
  const [coAuthors, setCoAuthors] = useState<readonly string[]>([]);
  const [themeId, setTheme] = useState(address.get('thema') ?? '');
  const { person: me } = useMe();
  const { data, error, refetch } = useQuery(PaperChoicesDocument);
  const drafting = useAct('draftPaper', paperPage, {
    done: 'papers.done.draft',
    onDone: () => void navigate(`/lenkungsgruppe/vorlagen/${id}`, { replace: true }),
  });

  if (!data) return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
  const bodies = data.bodies.nodes.filter(({ state }) => state === 'active');
  const bodyId = chosenBody ?? bodies[0]?.id ?? '';

  function choose(body: string) {
    setBody(body);
    setCoAuthors([]);
  }

  const about = { id, bodyId, themeIds: themeId === '' ? [] : [themeId], authorIds: [me.id, ...coAuthors] };

  return (
    <Page
      crumbs={[{ label: t('papers.place'), to: '/lenkungsgruppe/vorlagen' }]}
      title={t('papers.form.draftTitle')}
      lead={t('papers.form.draftLead')}
    >
      <div className="paper-writing">
        <PaperForm
          values={emptyPaper}
          draftKey="paper.new"
          submit={t('papers.form.draft')}
          running={drafting.running}
          refusal={drafting.refusal}
          onSubmit={(values) => drafting.send({ ...about, ...toWriting(values) })}
          first={
            <>
              {bodies.length > 1 && (
                <PlainSelect
                  label={t('papers.form.body')}
                  value={bodyId}
                  choices={bodies.map((body) => ({ value: body.id, label: body.name }))}
                  onChange={choose}
                />
              )}
              <PlainSelect
                label={t('papers.form.theme')}
                value={themeId}
                none={t('shared.form.none')}
                optional
                choices={data.themes.nodes.map((theme) => ({
                  value: theme.id,
                  label: `${theme.number} · ${theme.title}`,
                }))}
                onChange={setTheme}
              />
              <PapersOnTheme themeId={themeId} />
              <CoAuthors body={bodies.find((body) => body.id === bodyId)} chosen={coAuthors} onChange={setCoAuthors} />
            </>
          }
        >
          <ButtonLink to="/lenkungsgruppe/vorlagen">{t('shared.dialog.cancel')}</ButtonLink>
        </PaperForm>
      </div>
    </Page>
  );
}
