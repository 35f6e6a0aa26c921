import type { CSSProperties } from 'react';
import { Link } from 'react-router';

import { berlinDay } from '#shared/format/formats.js';
import { useFormats } from '#shared/format/use-formats.js';
import { useNarrow } from '#shared/page/use-narrow.js';
import { serverNow } from '#shared/server/server-clock.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { measureStateWords } from '../words/measure-states.js';
import type { ListedMeasure } from './measures.document.js';
import './measure-timeline.css';
import { timeSpan, type TimeSpan } from './time-span.js';

type Props = { readonly caption: string; readonly measures: readonly ListedMeasure[] };

/** From when until when each measure lasts, one below the other, and where today is. The words say the same. */
export function MeasureTimeline({ caption, measures }: Props) {
  const t = useText();
  const { month } = useFormats();
  const today = berlinDay(new Date(serverNow()));
  const span = timeSpan(measures, today, useNarrow() ? 4 : 9);

  return (
    <div className="measure-timeline card" style={at({ '--today': span.shareOf(today) })}>
      <div className="measure-timeline__months" aria-hidden="true">
        {span.marks.map(({ day, share }) => (
          <span key={day} className="measure-timeline__month" style={at({ '--from': share })}>
            {month(day)}
          </span>
        ))}
        <span className="measure-timeline__today">{t('follow-up.timeline.today')}</span>
      </div>
      <ol className="measure-timeline__rows" aria-label={caption}>
        {measures.map((measure) => (
          <Row key={measure.id} measure={measure} span={span} />
        ))}
      </ol>
    </div>
  );
}

function Row({ measure, span }: { readonly measure: ListedMeasure; readonly span: TimeSpan }) {
  const t = useText();
  const { date } = useFormats();
  const { id, title, state, startsOn, dueOn, overdue, progress, institution } = measure;
  const until = span.shareOf(dueOn);
  const lasts = startsOn === null ? 'measure-timeline__day' : 'measure-timeline__bar';

  return (
    <li className="measure-timeline__row">
      <div>
        <Link to={`/umsetzung/${id}`}>{title}</Link>
        <p className="measure-timeline__words small muted">
          {startsOn === null
            ? t('follow-up.timeline.until', { due: date(dueOn), percent: progress })
            : t('follow-up.timeline.fromUntil', { start: date(startsOn), due: date(dueOn), percent: progress })}
          {institution && ` · ${institution.shortName}`}
        </p>
        <p className="badges">
          <StateBadge state={state} states={measureStateWords(t)} />
          {overdue && <Badge tone="danger">{t('follow-up.list.overdue')}</Badge>}
        </p>
      </div>
      <div className="measure-timeline__track" aria-hidden="true">
        <span
          className={`${lasts}${overdue ? ' measure-timeline--overdue' : ''}`}
          style={at({
            '--from': startsOn === null ? until : span.shareOf(startsOn),
            '--until': until,
            '--done': progress / 100,
          })}
        />
      </div>
    </li>
  );
}

/** Shares of the whole, as the style sheet reads them. */
const at = (shares: Readonly<Record<`--${string}`, number>>) => shares as CSSProperties;
