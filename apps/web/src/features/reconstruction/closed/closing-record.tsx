import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import type { Session } from '../session.document.js';

type Props = { readonly session: Session; readonly observations: number; readonly passages: number };

/** What there was, in figures and dates: the head of the minutes. */
export function ClosingRecord({ session, observations, passages }: Props) {
  const t = useText();
  const { dateTime, number } = useFormats();
  const { startedAt, closedAt, place, participants, facilitator, cases, reopenReason } = session;
  const lines = [
    [t('reconstruction.closed.held'), startedAt && dateTime(startedAt)],
    [t('reconstruction.closed.closedAt'), closedAt && dateTime(closedAt)],
    [t('reconstruction.facts.place'), place],
    [t('reconstruction.closed.facilitator'), facilitator?.name],
    [t('reconstruction.closed.participants'), number(participants.length)],
    [t('reconstruction.closed.cases'), number(cases.length)],
    [t('reconstruction.closed.observations'), t('reconstruction.closed.counts', { observations, passages })],
    [t('reconstruction.closed.reopened'), reopenReason],
  ] as const;

  return (
    <section className="card" aria-labelledby="closing-record">
      <h2 id="closing-record">{t('reconstruction.closed.record')}</h2>
      <dl className="record">
        {lines.map(([name, value]) =>
          value ? (
            <div key={name} className="record__line">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
