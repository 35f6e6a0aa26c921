import { useEffect, useRef } from 'react';
import { useNavigation, type Location } from 'react-router';

import { drafts } from '#shared/draft/drafts.js';
import { unsaved } from '#shared/draft/unsaved.js';
import { usePartState } from '#shared/server/fetch-part.js';
import { useConnectionState } from '#shared/server/server-connection.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { useBannerHeight } from './use-banner-height.js';
import { Button } from '#shared/widgets/button.js';
import './connection-banner.css';

const holdsUnsaved = () => unsaved.any() || drafts.inMemoryOnly().length > 0;

/** Says that the server does not answer, or has been renewed, for as long as that is so. The live region is always there. */
export function ConnectionBanner() {
  const t = useText();
  const lost = useConnectionState() === 'lost';
  const part = usePartState();
  const { location: target } = useNavigation();
  const outdated = part === 'outdated';
  const banner = useRef<HTMLDivElement>(null);
  useBannerHeight(banner);

  useEffect(() => {
    if (outdated && !holdsUnsaved()) loadAnew(target);
  }, [outdated, target]);

  return (
    <div ref={banner} role="status" className="connection-banner">
      {(lost || outdated) && (
        <div className="line line--middle line--centred connection-banner__text">
          <Icon name="warning" />
          {outdated ? (
            <>
              <p>{t(holdsUnsaved() ? 'app.connection.outdatedLost' : 'app.connection.outdated')}</p>
              <Button small onClick={() => loadAnew(target)}>
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

/** Where somebody was on their way to, or where they are. */
function loadAnew(target: Location | undefined): void {
  if (target) location.assign(target.pathname + target.search + target.hash);
  else location.reload();
}
