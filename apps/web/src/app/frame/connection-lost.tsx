import { useConnectionState } from '#shared/server/server-connection.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import './connection-banner.css';

/** Says that the server does not answer, for as long as that is so. */
export function ConnectionLost() {
  const t = useText();
  const lost = useConnectionState() === 'lost';

  return (
    <div role="status" className="connection-banner">
      {lost && (
        <div className="line line--middle line--centred connection-banner__text">
          <Icon name="warning" />
          <p>{t('app.connection.lost')}</p>
        </div>
      )}
    </div>
  );
}
