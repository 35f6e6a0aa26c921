import type { Station } from '@systemblick/domain/cases/station';
import type { ReactNode } from 'react';

import { useText } from '#shared/texts/use-text.js';
import { Tabs } from '#shared/widgets/tabs.js';
import { StationChain } from './station-chain.js';
import { StationTable } from './station-table.js';

type Props<Shown extends Station> = {
  readonly stations: readonly Shown[];
  readonly keyOf: (station: Shown, number: number) => string;
  readonly tools?: (station: Shown, number: number) => ReactNode;
};

/** Stations as a chain, and beside it as a table. */
export function StationViews<Shown extends Station>({ stations, keyOf, tools }: Props<Shown>) {
  const t = useText();

  return (
    <Tabs
      label={t('cases.stations.views')}
      tabs={[
        {
          key: 'chain',
          label: t('cases.stations.chain'),
          content: <StationChain stations={stations} keyOf={keyOf} {...(tools && { tools })} />,
        },
        { key: 'table', label: t('cases.stations.table'), content: <StationTable stations={stations} /> },
      ]}
    />
  );
}
