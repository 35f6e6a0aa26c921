import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

import './tabs.css';

export type TabOf<Key extends string> = { readonly key: Key; readonly label: ReactNode; readonly content: ReactNode };

type Props<Key extends string> = {
  readonly label: string;
  readonly tabs: readonly TabOf<Key>[];
  readonly selected?: Key;
  readonly onSelect?: (key: Key) => void;
};

/** Tabs within a page. For places with an address of their own, take links. */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: Props<Key>) {
  const chosen = selected === undefined ? {} : { selectedKey: selected };

  return (
    <AriaTabs className="tabs" {...chosen} onSelectionChange={(key) => onSelect?.(key as Key)}>
      <TabList className="tabs__list" aria-label={label}>
        {tabs.map(({ key, label: name }) => (
          <Tab key={key} id={key} className="tabs__tab">
            {name}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ key, content }) => (
        <TabPanel key={key} id={key} className="tabs__panel">
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
