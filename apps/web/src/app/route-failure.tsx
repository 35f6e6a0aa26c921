import { useLocation, useNavigate, type Location } from 'react-router';

import { drafts } from '#shared/draft/drafts.js';
import { useLeaveWarning } from '#shared/draft/use-leave-warning.js';
import { wordsOf } from '#shared/draft/words-of.js';
import { CopyWords } from '#shared/page/copy-words.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { Button } from '#shared/widgets/button.js';

/**
 * A page that broke. The frame around it stays usable, and the page is opened again without loading the document, so
 * that what only memory knows is still there. Where that did not help, loading is offered, and what it costs is said.
 */
export function RouteFailure() {
  const t = useText();
  const navigate = useNavigate();
  const { pathname, search, hash, state } = useLocation() as Location<{ readonly openedAgain?: boolean } | null>;
  const again = state?.openedAgain === true;
  const kept = drafts.inMemoryOnly().flatMap(({ values }) => wordsOf(values));
  useLeaveWarning(kept.length > 0);

  async function openAgain() {
    await navigate(pathname + search + hash, { replace: true, state: { openedAgain: true } });
  }

  return (
    <Page title={t('app.broken.title')} lead={t(again ? 'app.broken.still' : 'app.broken.text')}>
      {again && kept.length > 0 && (
        <>
          <p>{t('app.broken.lost')}</p>
          <CopyWords words={kept} />
        </>
      )}
      <div className="row button-row">
        <Button rank={again ? 'secondary' : 'primary'} onClick={() => openAgain()}>
          {t('app.broken.again')}
        </Button>
        {again && <Button onClick={() => location.reload()}>{t('app.broken.reload')}</Button>}
      </div>
    </Page>
  );
}

/** Where the frame itself broke. */
export function FrameFailure() {
  return (
    <main id="content" className="stack stack--none frame__main">
      <RouteFailure />
    </main>
  );
}
