import { useEffect, useRef, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';

import './tabs.css';

type TabOf<Key extends string> = { readonly key: Key; readonly label: ReactNode; readonly content: ReactNode };

type Props<Key extends string> = {
  readonly label: string;
  readonly tabs: readonly TabOf<Key>[];
  readonly selected?: Key;
  readonly onSelect?: (key: Key) => void;
};

/** Tabs within a page. For places with an address of their own, take links. */
export function Tabs<Key extends string>({ label, tabs, selected, onSelect }: Props<Key>) {
  const list = useRef<HTMLDivElement>(null);
  // On a phone the row is wider than the screen: the chosen one is in sight, also where somebody else chose it.
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    list.current?.scrollTo({ left: (tab?.offsetLeft ?? 0) - (list.current.clientWidth - (tab?.offsetWidth ?? 0)) / 2 });
  }, [selected]);
  const chosen = selected === undefined ? {} : { selectedKey: selected };

  return (
    <AriaTabs className="tabs" {...chosen} onSelectionChange={(key) => onSelect?.(key as Key)}>
      <TabList ref={list} className="line line--xs tabs__list" aria-label={label}>
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
