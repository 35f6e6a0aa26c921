import { useFormats } from '../../../shared/format/use-formats.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Measure } from './measure.document.js';
import type { MeasureMove } from './measure-move.js';
import { WithdrawReading } from './withdraw-reading.js';

type Props = { readonly measure: Measure; readonly onMove: (move: MeasureMove) => void };

/** How one sees that it works: what is counted, from where to where, and what was read so far. */
export function IndicatorSection({ measure, onMove }: Props) {
  const t = useText();
  const { date, number } = useFormats();
  const { indicator, readings, steps } = measure;
  const { text, baseline, target, unit, method } = indicator;
  const amount = (value: number) => (unit === null ? number(value) : `${number(value)} ${unit}`);
  const withdraws = isOffered(steps, 'measure:withdrawReading');
  const latest = readings.at(-1);

  return (
    <section className="indicator" aria-labelledby="indicator">
      <h2 id="indicator">{t('follow-up.indicator.title')}</h2>
      <p>{text}</p>
      <dl className="indicator__range">
        {baseline !== null && <Amount name={t('follow-up.indicator.baseline')}>{amount(baseline)}</Amount>}
        {latest && <Amount name={t('follow-up.indicator.latest')}>{amount(latest.value)}</Amount>}
        {target !== null && <Amount name={t('follow-up.indicator.target')}>{amount(target)}</Amount>}
      </dl>
      {method && <p className="muted">{t('follow-up.indicator.method', { method })}</p>}
      {readings.length > 0 ? (
        <table className="kern-table kern-table--small">
          <caption className="kern-sr-only">{t('follow-up.indicator.readings')}</caption>
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              <th scope="col" className="kern-table__header">
                {t('follow-up.indicator.day')}
              </th>
              <th scope="col" className="kern-table__header">
                {t('follow-up.indicator.value')}
              </th>
              <th scope="col" className="kern-table__header">
                {t('follow-up.indicator.note')}
              </th>
              {withdraws && (
                <td className="kern-table__header">
                  <span className="kern-sr-only">{t('follow-up.indicator.withdraw')}</span>
                </td>
              )}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {readings.toReversed().map(({ on, value, note }) => (
              <tr key={on} className="kern-table__row">
                <td className="kern-table__cell">{date(on)}</td>
                <td className="kern-table__cell">{amount(value)}</td>
                <td className="kern-table__cell">{note ?? '–'}</td>
                {withdraws && (
                  <td className="kern-table__cell">
                    <WithdrawReading measure={measure} on={on} amount={amount(value)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="muted">{t('follow-up.indicator.none')}</p>
      )}
      {isOffered(steps, 'measure:noteReading') && (
        <div>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => onMove('noteReading')}>
            {t('follow-up.move.noteReading')}
          </button>
        </div>
      )}
    </section>
  );
}

function Amount({ name, children }: { readonly name: string; readonly children: string }) {
  return (
    <div>
      <dt className="muted small">{name}</dt>
      <dd className="indicator__number">{children}</dd>
    </div>
  );
}
