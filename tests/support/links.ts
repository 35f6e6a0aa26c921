import type { OneReader } from './one-reader.js';
import type { ReadingStage } from './reading-stage.js';

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
function linkedThing(link: string): { readonly operation: string; readonly id: string } | null {
  const page = pages.find(([path]) => path.test(link));
  if (!page) throw new Error(`Nothing says what is read at ${link}`);
  const [path, operation] = page;
  return operation === null ? null : { operation, id: path.exec(link)?.[1] ?? '' };
}

export const linksOf = (nodes: readonly { readonly link: string | null }[]): readonly string[] =>
  nodes.flatMap(({ link }) => (link === null ? [] : [link]));

/** Which of the links of a look at many things lead to what their reader does not read, in words. */
export async function unread(stage: ReadingStage, reader: OneReader, look: string, links: readonly string[]) {
  const wrong: string[] = [];
  for (const link of new Set(links)) {
    const thing = linkedThing(link);
    if (thing && !(await stage.readAlone(thing.operation)).get(reader)?.has(thing.id))
      wrong.push(`${look} leads ${reader.name} to ${link}, which they do not read`);
  }
  return wrong;
}
