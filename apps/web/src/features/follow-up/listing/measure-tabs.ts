/** How the tabs of the list stand in its address. */
export const tabs = { open: 'offen', overdue: 'ueberfaellig', ended: 'abgeschlossen' } as const;
export type MeasureTab = keyof typeof tabs;
export const tabNames = Object.keys(tabs) as MeasureTab[];

/** How they are shown, in the address. */
export const views = { table: 'tabelle', timeline: 'zeitstrahl' } as const;
export type MeasureView = keyof typeof views;
export const viewNames = Object.keys(views) as MeasureView[];

export function addressOf(tab: MeasureTab, view: MeasureView): string {
  const query = new URLSearchParams();
  if (tab !== 'open') query.set('auswahl', tabs[tab]);
  if (view !== 'table') query.set('ansicht', views[view]);
  return query.size === 0 ? '/umsetzung' : `/umsetzung?${query}`;
}
