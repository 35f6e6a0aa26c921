import { useFormats } from '#shared/format/use-formats.js';
import type { Column } from '#shared/list/column.js';
import { DataList } from '#shared/list/data-list.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Measure } from './measure.document.js';
import type { MeasureMove } from './measure-move.js';
import { WithdrawReading } from './withdraw-reading.js';
import { Button } from '#shared/widgets/button.js';

type Reading = Measure['readings'][number];
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
  const withdrawing: Column<Reading> = {
    key: 'withdraw',
    header: t('follow-up.indicator.wrong'),
    cell: ({ on, value }) => <WithdrawReading measure={measure} on={on} amount={amount(value)} />,
  };
  const columns: readonly Column<Reading>[] = [
    { key: 'on', header: t('follow-up.indicator.day'), names: true, cell: ({ on }) => date(on) },
    { key: 'value', header: t('follow-up.indicator.value'), align: 'end', cell: ({ value }) => amount(value) },
    { key: 'note', header: t('follow-up.indicator.note'), cell: ({ note }) => note ?? '–' },
    ...(withdraws ? [withdrawing] : []),
  ];

  return (
    <section className="indicator" aria-labelledby="indicator">
      <h2 id="indicator">{t('follow-up.indicator.title')}</h2>
      <p>{text}</p>
      <dl className="row indicator__range">
        {baseline !== null && <Amount name={t('follow-up.indicator.baseline')}>{amount(baseline)}</Amount>}
        {latest && <Amount name={t('follow-up.indicator.latest')}>{amount(latest.value)}</Amount>}
        {target !== null && <Amount name={t('follow-up.indicator.target')}>{amount(target)}</Amount>}
      </dl>
      {method && <p className="muted">{t('follow-up.indicator.method', { method })}</p>}
      <DataList
        caption={t('follow-up.indicator.readings')}
        columns={columns}
        rows={readings.toReversed()}
        rowKey={({ on }) => on}
        empty={<p className="muted">{t('follow-up.indicator.none')}</p>}
      />
      {isOffered(steps, 'measure:noteReading') && (
        <div>
          <Button onClick={() => onMove('noteReading')}>{t('follow-up.move.noteReading')}</Button>
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
