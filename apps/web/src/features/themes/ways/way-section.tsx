import { useId, useState } from 'react';

import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Theme } from '../theme/theme.document.js';
import { GroupOfWay } from './group-of-way.js';
import type { GroupOfTheme } from './groups-of-theme.document.js';
import { OpenWayDialog } from './open-way-dialog.js';
import { WayChoice, type WayKind } from './way-choice.js';
import { WayTrail } from './way-trail.js';
import './ways.css';

type Props = {
  readonly theme: Theme;
  readonly groups: readonly GroupOfTheme[] | undefined;
};

/** The way it is on, those it took before, and the choice among the three. */
export function WaySection({ theme, groups }: Props) {
  const t = useText();
  const heading = useId();
  const [kind, setKind] = useState<WayKind>();
  const again = isOffered(theme.steps, 'theme:seeAgain');
  const chooses = again || isOffered(theme.steps, 'theme:route');
  const before = theme.routes.filter(({ id }) => id !== theme.route?.id);

  return (
    <section className="stack" id="way" tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>{t('themes.way.title')}</h2>
      {theme.route && <WayTrail way={theme.route} />}
      {groups && <GroupOfWay theme={theme} groups={groups} />}
      {!theme.route && !chooses && <p className="muted">{t('themes.way.none')}</p>}
      {chooses && <WayChoice again={again} onChoose={setKind} />}
      {before.length > 0 && (
        <details className="ways-before">
          <summary>{t('themes.way.before', { count: before.length })}</summary>
          <div className="stack">
            {before.map((way) => (
              <WayTrail key={way.id} way={way} />
            ))}
          </div>
        </details>
      )}
      {kind && <OpenWayDialog kind={kind} again={again} theme={theme} onClose={() => setKind(undefined)} />}
    </section>
  );
}
