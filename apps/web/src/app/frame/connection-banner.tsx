import { useEffect, useRef } from 'react';
import { createPath, useLocation, useNavigation } from 'react-router';

import { drafts } from '#shared/draft/drafts.js';
import { sessionShelf } from '#shared/draft/session-shelf.js';
import { unsaved } from '#shared/draft/unsaved.js';
import { usePartState } from '#shared/server/fetch-part.js';
import { createLoadingAnew } from '#shared/server/loading-anew.js';
import { useConnectionState } from '#shared/server/server-connection.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { useBannerHeight } from './use-banner-height.js';
import { Button } from '#shared/widgets/button.js';
import './connection-banner.css';

const holdsUnsaved = () => unsaved.any() || drafts.inMemoryOnly().length > 0;

const anew = createLoadingAnew(sessionShelf(), (path) => {
  if (path === createPath(location)) location.reload();
  else location.assign(path);
});

/**
 * Says that the server does not answer, or that the page has to be loaded anew, for as long as that is so; where nothing
 * is lost by it, it is loaded. The live region is always there.
 */
export function ConnectionBanner() {
  const t = useText();
  const lost = useConnectionState() === 'lost';
  const part = usePartState();
  const here = useLocation();
  const { location: target } = useNavigation();
  const gone = part === 'outdated' || part === 'missed';
  // Where somebody was on their way to, or where they are.
  const path = createPath(target ?? here);
  const banner = useRef<HTMLDivElement>(null);
  useBannerHeight(banner);

  useEffect(() => {
    if (gone && !holdsUnsaved() && anew.mayByItself(path)) anew.load(path);
  }, [gone, path]);

  return (
    <div ref={banner} role="status" className="connection-banner">
      {(lost || gone) && (
        <div className="line line--middle line--centred connection-banner__text">
          <Icon name="warning" />
          {gone ? (
            <>
              <p>{t(`app.connection.${part}${holdsUnsaved() ? 'Lost' : ''}`)}</p>
              <Button small onClick={() => anew.load(path)}>
                {t('app.connection.reload')}
              </Button>
            </>
          ) : (
            <p>{t(part === 'waiting' && target ? 'app.connection.waiting' : 'app.connection.lost')}</p>
          )}
        </div>
      )}
    </div>
  );
}
