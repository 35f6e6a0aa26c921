import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { MeetingPlace } from '#shared/widgets/meeting-place.js';
import type { Meeting } from './meeting.document.js';
import './meeting-facts.css';

/** When, where, who presides, who takes the minutes. */
export function MeetingFacts({ meeting }: { readonly meeting: Meeting }) {
  const t = useText();
  const { weekday, time } = useFormats();
  const { startsAt, endsAt, startedAt, closedAt, place, chair, minuteTaker } = meeting;
  const span = (from: string, to: string | null) =>
    to === null
      ? t('meetings.facts.since', { day: weekday(from), from: time(from) })
      : t('meetings.facts.span', { day: weekday(from), from: time(from), to: time(to) });
  const planned = span(startsAt, endsAt);
  const held = startedAt === null ? planned : span(startedAt, closedAt);

  return (
    <dl className="meeting-facts">
      <div>
        <dt>{t('meetings.facts.when')}</dt>
        <dd>
          {held}
          {held !== planned && <p className="muted small">{t('meetings.facts.planned', { span: planned })}</p>}
        </dd>
      </div>
      <div>
        <dt>{t('meetings.facts.place')}</dt>
        <dd>{place === null ? t('meetings.facts.noPlace') : <MeetingPlace place={place} />}</dd>
      </div>
      <div>
        <dt>{t('meetings.facts.chair')}</dt>
        <dd>{chair?.name ?? t('meetings.facts.nobody')}</dd>
      </div>
      <div>
        <dt>{t('meetings.facts.minuteTaker')}</dt>
        <dd>{minuteTaker?.name ?? t('meetings.facts.nobody')}</dd>
      </div>
    </dl>
  );
}
