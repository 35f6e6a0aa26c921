import type { Station } from '@systemblick/domain/cases/station';

import { DataList } from '#shared/list/data-list.js';
import { useText } from '#shared/texts/use-text.js';
import { LegalSphereTag } from '../../people/legal-sphere-tag.js';
import { OutcomeMark } from './outcome-mark.js';

type Row = { readonly station: Station; readonly number: number };

/** The same stations, as a table. */
export function StationTable({ stations }: { readonly stations: readonly Station[] }) {
  const t = useText();
  const rows = stations.map((station, place) => ({ station, number: place + 1 }));

  return (
    <DataList<Row>
      caption={t('cases.stations.title')}
      rows={rows}
      rowKey={({ number }) => String(number)}
      empty={null}
      columns={[
        { key: 'number', header: t('cases.stations.number'), align: 'end', cell: ({ number }) => number },
        {
          key: 'type',
          header: t('cases.stations.institutionType'),
          names: true,
          cell: ({ station: { institutionType, sizeClass } }) =>
            [t(`terms.institutionType.${institutionType}`), sizeClass && t(`terms.sizeClass.${sizeClass}`)]
              .filter(Boolean)
              .join(', '),
        },
        {
          key: 'sphere',
          header: t('cases.stations.legalSphere'),
          cell: ({ station: { legalSphere } }) => (legalSphere ? <LegalSphereTag sphere={legalSphere} /> : '–'),
        },
        { key: 'sought', header: t('cases.stations.soughtShort'), cell: ({ station }) => station.sought },
        { key: 'happened', header: t('cases.stations.happenedShort'), cell: ({ station }) => station.happened ?? '–' },
        {
          key: 'outcome',
          header: t('cases.stations.outcomeShort'),
          cell: ({ station: { outcome } }) => <OutcomeMark outcome={outcome} />,
        },
        { key: 'handOver', header: t('cases.stations.handOverShort'), cell: ({ station }) => station.handOver ?? '–' },
      ]}
    />
  );
}
