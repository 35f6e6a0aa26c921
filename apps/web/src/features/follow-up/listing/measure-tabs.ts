/** How the tabs of the list stand in its address. */
export const tabs = { open: 'offen', overdue: 'ueberfaellig', ended: 'abgeschlossen' } as const;
export type MeasureTab = keyof typeof tabs;
export const tabNames = Object.keys(tabs) as MeasureTab[];
