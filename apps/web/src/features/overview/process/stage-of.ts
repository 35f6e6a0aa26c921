const stagePaths: Readonly<Record<string, string>> = {
  faelle: '/faelle',
  hinweise: '/faelle',
  buendel: '/rekonstruktion',
  rekonstruktion: '/rekonstruktion',
  themen: '/themen',
  breitenabfragen: '/themen',
  projektgruppen: '/projektgruppen',
  vorschlaege: '/projektgruppen',
  lenkungsgruppe: '/lenkungsgruppe',
  stellungnahmen: '/lenkungsgruppe',
  umsetzung: '/umsetzung',
};

/** The stage of the work a page belongs to; undefined for pages beside the way. */
export const stageOf = (path: string): string | undefined => stagePaths[path.split('/')[1] ?? ''];
