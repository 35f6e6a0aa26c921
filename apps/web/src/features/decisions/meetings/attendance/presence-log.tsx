import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import type { Meeting } from '../meeting.document.js';

/** Who came and went when, as the minutes will have it. */
export function PresenceLog({ events }: { readonly events: Meeting['attendance']['events'] }) {
  const t = useText();
  const { time } = useFormats();

  if (events.length === 0) return null;
  return (
    <details className="presence-log">
      <summary>{t('meetings.attendance.log')}</summary>
      <ul className="presence-log__events">
        {events
          .toSorted((one, other) => one.at.localeCompare(other.at))
          .map(({ at, kind, person }) => (
            <li key={`${at} ${person?.id ?? ''} ${kind}`} className="small">
              {t(`meetings.attendance.logged.${kind}`, { time: time(at), name: person?.name ?? '' })}
            </li>
          ))}
      </ul>
    </details>
  );
}
