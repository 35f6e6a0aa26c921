import { useFormats } from '#shared/format/use-formats.js';
import type { Column } from '#shared/list/column.js';
import { DataTable } from '#shared/list/data-table.js';
import { useNarrow } from '#shared/page/use-narrow.js';
import { useText } from '#shared/texts/use-text.js';
import { resultsOfStations } from './results-of-stations.js';
import type { PaperResolution, WrittenText } from './paper.document.js';

type Station = WrittenText['consultations'][number];
type Placed = Station & { readonly place: number; readonly result: string };
type Props = Pick<WrittenText, 'consultations'> & {
  /** The body that decides, and what it has. */
  readonly decidedBy: string | undefined;
  readonly resolutions: readonly PaperResolution[];
};

/** The Beratungsfolge as it stands in the paper: a table, on a phone one below the other. */
export function Consultations({ consultations, decidedBy, resolutions }: Props) {
  const t = useText();
  const narrow = useNarrow();
  const results = resultsOfStations(consultations, { decidedBy, resolutions }, t);
  const placed = consultations.map((one, place) => ({ ...one, place, result: results[place] ?? '' }));

  if (consultations.length === 0) return null;
  return (
    <section className="stack paper-section">
      <h3>{t('papers.consultation.title')}</h3>
      {narrow ? <StationList stations={placed} /> : <StationTable stations={placed} />}
    </section>
  );
}

function StationTable({ stations }: { readonly stations: readonly Placed[] }) {
  const t = useText();
  const day = useDay();
  const columns: readonly Column<Placed>[] = [
    { key: 'body', header: t('papers.consultation.body'), names: true, cell: ({ body }) => body },
    { key: 'role', header: t('papers.consultation.role'), cell: ({ role }) => t(`papers.consultation.as.${role}`) },
    { key: 'on', header: t('papers.consultation.on'), cell: day },
    ...(stations.some(({ result }) => result !== '')
      ? [{ key: 'result', header: t('papers.consultation.result'), cell: ({ result }: Placed) => result }]
      : []),
    { key: 'note', header: t('papers.consultation.note'), cell: ({ note }) => note },
  ];

  return (
    <DataTable
      caption={t('papers.consultation.title')}
      columns={columns}
      rows={stations}
      rowKey={({ place }) => String(place)}
    />
  );
}

function StationList({ stations }: { readonly stations: readonly Placed[] }) {
  const t = useText();
  const day = useDay();

  return (
    <ol className="stack stack--m paper-stations">
      {stations.map((station) => (
        <li key={station.place}>
          <strong>{station.body}</strong>
          <p>
            {t(`papers.consultation.as.${station.role}`)}, {day(station)}
            {station.note !== '' && `: ${station.note}`}
          </p>
          {station.result !== '' && (
            <p>
              {t('papers.consultation.result')}: {station.result}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function useDay(): (station: Station) => string {
  const t = useText();
  const { date } = useFormats();
  return ({ on }) => (on === null ? t('papers.consultation.open') : date(on));
}
