/** What the browser's tab says. */
export const documentTitle = (title: string): string => `${title} – Systemblick`;
