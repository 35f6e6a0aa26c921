import type { WaitingTime } from '@systemblick/domain/overview/waiting';
import { Link } from 'react-router';

import { berlinDay } from '#shared/format/formats.js';
import { useFormats } from '#shared/format/use-formats.js';
import { serverNow } from '#shared/server/server-clock.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { WaitingItem } from './waiting-for-me.document.js';
import { waitingIcon } from './waiting-icon.js';

type Props = { readonly item: WaitingItem; readonly time: WaitingTime };

/** What runs is not overdue, however long ago it was to end. */
export function WaitingRow({ item: { kind, title, link, at, until }, time }: Props) {
  const t = useText();
  const { date, deadline, inDays } = useFormats();
  const now = new Date(serverNow());
  const overdue = time === 'overdue';
  const lastMoment = until === null || time === 'now' ? null : new Date(new Date(until).getTime() - 1);

  return (
    <div className={overdue ? 'waiting-row waiting-row--overdue' : 'waiting-row'}>
      <Icon name={waitingIcon[kind]} className="waiting-row__icon" />
      <Link className="waiting-row__link" to={link}>
        <span className="waiting-row__kind">{t(`overview.waitingFor.${kind}`)}</span>
        {title}
      </Link>
      <p className="waiting-row__when">
        {until === null || lastMoment === null
          ? at !== null && t('overview.waiting.since', { date: date(at) })
          : overdue
            ? t('overview.waiting.overdue', { date: deadline(until) })
            : t('overview.waiting.until', { date: deadline(until), inDays: inDays(berlinDay(lastMoment), now) })}
      </p>
      <Icon name="chevron-right" className="waiting-row__way" />
    </div>
  );
}
