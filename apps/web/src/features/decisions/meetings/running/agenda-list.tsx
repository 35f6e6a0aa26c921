import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { Item, Meeting } from '../meeting.document.js';
import { isDone, isPutOff, openBallotOf } from '../standing.js';
import './agenda-list.css';

type Props = {
  readonly meeting: Meeting;
  readonly shownId: string | undefined;
  readonly onShow: (id: string) => void;
};

/** The agenda: what is called is marked, what is done is ticked. */
export function AgendaList({ meeting, shownId, onShow }: Props) {
  const t = useText();

  return (
    <nav className="agenda" aria-label={t('meetings.page.agenda')}>
      <h2 className="agenda__title">{t('meetings.page.agenda')}</h2>
      <ol className="stack stack--xs">
        {meeting.agenda.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={classOf(meeting, item)}
              aria-current={item.id === shownId ? 'true' : undefined}
              onClick={() => onShow(item.id)}
            >
              <span className="agenda__number">{String(item.number)}</span>
              <span>
                <span className="agenda__name">{item.title}</span>
                <span className="agenda__standing">
                  {isDone(meeting, item) && <Icon name="check" />}
                  {standingOf(t, meeting, item)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function classOf(meeting: Meeting, item: Item): string {
  const called = item.id === meeting.currentItemId ? ' agenda__item--called' : '';
  const done = isDone(meeting, item) ? ' agenda__item--done' : '';
  return `agenda__item${called}${done}`;
}

function standingOf(t: ReturnType<typeof useText>, meeting: Meeting, item: Item): string {
  const kind = t(`meetings.kind.${item.kind}`);
  if (openBallotOf(meeting, item)) return `${kind} · ${t('meetings.standing.voting')}`;
  if (isDone(meeting, item)) return `${kind} · ${t('meetings.standing.done')}`;
  if (isPutOff(meeting, item)) return `${kind} · ${t('meetings.standing.putOff')}`;
  if (item.id === meeting.currentItemId) return `${kind} · ${t('meetings.standing.called')}`;
  if (item.openPoints.length > 0) return `${kind} · ${t('meetings.standing.open', { count: item.openPoints.length })}`;
  return item.minutes === null ? kind : `${kind} · ${t('meetings.standing.minutes', { count: item.minutes })}`;
}
