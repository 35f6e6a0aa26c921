import { useId, useState } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import type { Way } from './route.document.js';
import { trailOf } from './trail.js';
import { WayActions } from './way-actions.js';
import { WayDialog } from './way-dialog.js';
import type { WayMove } from './way-move.js';
import { wayStateWords } from './way-states.js';

/** A way: with whom, why, and what was done on it, day by day. */
export function WayTrail({ way }: { readonly way: Way }) {
  const t = useText();
  const { date } = useFormats();
  const heading = useId();
  const [move, setMove] = useState<WayMove>();
  const { kind, state, partnerInstitution, contact, body, responsible, reason, acrossLegalSpheres } = way;

  return (
    <article className="card way stack" aria-labelledby={heading}>
      <div className="row row--middle badges-line">
        <h3 id={heading}>{t(`themes.way.${kind}.name`)}</h3>
        <StateBadge state={state} states={wayStateWords(t)} />
      </div>
      <dl className="stack stack--s theme-facts">
        {partnerInstitution && <Fact name={t('themes.way.bilateral.partner')} text={partnerInstitution.name} />}
        {contact && <Fact name={t('themes.way.bilateral.contact')} text={contact} />}
        {body && <Fact name={t('themes.way.workingGroup.body')} text={body.name} />}
        {acrossLegalSpheres === true && (
          <Fact name={t('themes.list.legalSpheres')} text={t('themes.way.workingGroup.across')} />
        )}
        {responsible && <Fact name={t('themes.way.responsible')} text={responsible.name} />}
        <Fact name={t('themes.way.reason')} text={reason} />
      </dl>
      <ol className="way-trail">
        {trailOf(way).map((event, index) => (
          <li key={index}>
            <time dateTime={event.on} className="way-trail__day">
              {date(event.on)}
            </time>
            <div>
              {event.what !== 'step' && (
                <p className="way-trail__what">
                  {t(`themes.trail.${event.what}`, { to: event.what === 'escalated' ? event.to : '' })}
                </p>
              )}
              {event.text && <p className="as-written">{event.text}</p>}
            </div>
          </li>
        ))}
      </ol>
      <WayActions way={way} onMove={setMove} />
      {move && <WayDialog move={move} way={way} onClose={() => setMove(undefined)} />}
    </article>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="as-written">{text}</dd>
    </div>
  );
}
