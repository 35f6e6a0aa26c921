/** The pages of single things, and the operation that reads what is on them; null where it is read with another thing. */
const pages: readonly (readonly [RegExp, string | null])[] = [
  [/^\/faelle\/([^/]+)(\/pruefen)?$/, 'case'],
  [/^\/buendel\/([^/]+)$/, 'caseBundle'],
  [/^\/buendel$/, null],
  [/^\/rekonstruktion\/([^/]+)$/, 'reconstructionSession'],
  [/^\/themen\/([^/]+)$/, 'theme'],
  [/^\/breitenabfragen\/([^/]+)$/, 'prevalenceSurvey'],
  [/^\/projektgruppen\/([^/]+)$/, 'projektgruppe'],
  [/^\/vorschlaege\/([^/]+)$/, 'proposal'],
  [/^\/lenkungsgruppe\/vorlagen\/([^/]+)(\/schreiben)?$/, 'paper'],
  [/^\/stellungnahmen\/([^/]+)$/, 'statement'],
  [/^\/lenkungsgruppe\/sitzungen\/([^/]+)$/, 'meeting'],
  [/^\/hinweise\/([^/]+)$/, 'hint'],
  [/^\/angebote\/([^/]+)$/, 'offer'],
  [/^\/umsetzung\/vorlage\/([^/]+)$/, 'paper'],
  [/^\/umsetzung\/([^/]+)$/, 'measure'],
  [/^\/herkunft\/observation\/([^/]+)$/, null],
];

/** What a link leads to: by which operation and id one reads it; null where that is no thing of its own. */
export function linkedThing(link: string): { readonly operation: string; readonly id: string } | null {
  const page = pages.find(([path]) => path.test(link));
  if (!page) throw new Error(`Nothing says what is read at ${link}`);
  const [path, operation] = page;
  return operation === null ? null : { operation, id: path.exec(link)?.[1] ?? '' };
}
