import { randomUUID } from 'node:crypto';

import { makeLink, tokenOf } from '../support/a-link.js';
import type { Data, TestClient } from '../support/test-client.js';

/**
 * Somebody who uses the page; for pages about one thing, what belongs in place of `:id` in its address. Whoever has
 * no account yet comes with what somebody `from` the demo made for them.
 */
export type PageOfTheApp = {
  readonly path: string;
  readonly who: string;
  readonly from?: string;
  readonly id?: (client: TestClient) => Promise<string | undefined>;
  readonly fragment?: (client: TestClient) => Promise<string>;
};

type Thing = { readonly id: string; readonly state: string };

/** The first thing of a list, in one of these states where it matters. */
const first =
  (list: string, ...states: readonly string[]) =>
  async (client: TestClient): Promise<string | undefined> => {
    const [name = '', choice] = list.split('|');
    const answer = await client.ask(
      `{ ${name}(first: 50 ${choice ?? ''}) { nodes { id ${states.length ? 'state' : ''} } } }`,
    );
    const nodes: readonly Thing[] = answer[name].nodes;
    return nodes.find(({ state }) => states.length === 0 || states.includes(state))?.id;
  };

async function firstStatement(client: TestClient): Promise<string | undefined> {
  const { papers } = await client.ask(`{ papers(first: 50) { nodes { statements { id } } } }`);
  return papers.nodes.flatMap(({ statements }: Data) => statements)[0]?.id;
}

async function firstSurvey(client: TestClient): Promise<string | undefined> {
  return (await client.ask(`{ mySurveys { id } }`)).mySurveys[0]?.id;
}

async function firstOfAPaper(client: TestClient): Promise<string | undefined> {
  const { resolutions } = await client.ask(`{ resolutions(first: 50) { nodes { id paperId } } }`);
  return resolutions.nodes.find(({ paperId }: Data) => paperId !== null)?.id;
}

async function aDraft(client: TestClient): Promise<string | undefined> {
  const bodyId = (await client.ask(`{ bodies(first: 1, kind: steeringGroup) { nodes { id } } }`)).bodies.nodes[0].id;
  const id = randomUUID();
  await client.mutate('draftPaper', 'Beschlussvorlage', { id, bodyId, title: 'Ein Entwurf' });
  return id;
}

/** The `:id` is the weighing's; the session follows in the query. */
async function aWeighing(client: TestClient): Promise<string | undefined> {
  const { reconstructionSessions, themes } = await client.ask(
    `{ reconstructionSessions(first: 50) { nodes { id state version } } themes(first: 3) { nodes { id } } }`,
  );
  const session = reconstructionSessions.nodes.find(({ state }: Data) => state === 'running');
  await client.mutate('movePhase', 'ReconstructionSession', {
    id: session.id,
    expectedVersion: session.version,
    phase: 'prioritise',
  });
  const id = randomUUID();
  const themeIds = themes.nodes.map((theme: Data) => theme.id);
  await client.mutate('openDotVoting', 'DotVoting', { id, sessionId: session.id, themeIds });
  return `${id}?rekonstruktion=${session.id}`;
}

/** The secret of a link, made for somebody whom no other page needs signed in. */
async function secretOfALink(client: TestClient): Promise<string> {
  return tokenOf(await makeLink(client, 'Lena Ostermeier'));
}

/** Who isn't signed in. */
export const stranger = '';
const lead = 'Dr. Henrike Falkenroth';
const coordination = 'Tobias Wischnewski';
const caseManagement = 'Miriam Seibel';
const administration = 'Nicole Radtke';

/** Every page of the app with somebody of the demo who works on it. */
export const pages: readonly PageOfTheApp[] = [
  { path: '', who: coordination },
  { path: 'anmelden', who: stranger },
  { path: 'zugang', who: stranger, from: administration, fragment: secretOfALink },
  { path: 'passwort', who: caseManagement },
  { path: 'hinweise', who: coordination },
  { path: 'hinweise/neu', who: caseManagement },
  { path: 'hinweise/:id', who: coordination, id: first('hints') },
  { path: 'faelle', who: caseManagement },
  { path: 'faelle/:id', who: caseManagement, id: first('cases|scope: mine') },
  { path: 'faelle/:id/pruefen', who: caseManagement, id: first('cases|scope: toReview') },
  { path: 'faelle/:id/merkzettel', who: caseManagement, id: first('cases|scope: mine') },
  { path: 'infoblatt', who: caseManagement },
  { path: 'buendel', who: coordination },
  { path: 'buendel/neu', who: coordination },
  { path: 'buendel/:id', who: coordination, id: first('caseBundles') },
  { path: 'rekonstruktion', who: coordination },
  { path: 'rekonstruktion/neu', who: coordination },
  { path: 'rekonstruktion/:id', who: coordination, id: first('reconstructionSessions', 'closed') },
  { path: 'rekonstruktion/:id/planen', who: coordination, id: first('reconstructionSessions', 'planned') },
  { path: 'rekonstruktion/:id/beamer', who: coordination, id: first('reconstructionSessions', 'running') },
  { path: 'themen', who: coordination },
  { path: 'themen/neu', who: coordination },
  { path: 'themen/:id', who: lead, id: first('themes') },
  { path: 'themen/gewichten/:id', who: coordination, id: aWeighing },
  { path: 'breitenabfragen/:id', who: caseManagement, id: firstSurvey },
  { path: 'projektgruppen', who: lead },
  { path: 'projektgruppen/neu', who: coordination },
  { path: 'projektgruppen/:id', who: lead, id: first('projektgruppen', 'active') },
  { path: 'vorschlaege/:id', who: coordination, id: first('proposals', 'consulting') },
  { path: 'vorschlaege/:id/fassungen', who: coordination, id: first('proposals', 'accepted') },
  { path: 'lenkungsgruppe/vorlagen', who: lead },
  { path: 'lenkungsgruppe/vorlagen/neu', who: coordination },
  { path: 'lenkungsgruppe/vorlagen/:id', who: lead, id: first('papers', 'implementing', 'completed') },
  { path: 'lenkungsgruppe/vorlagen/:id/schreiben', who: coordination, id: aDraft },
  { path: 'stellungnahmen/:id', who: coordination, id: firstStatement },
  { path: 'lenkungsgruppe/sitzungen', who: lead },
  { path: 'lenkungsgruppe/sitzungen/neu', who: coordination },
  { path: 'lenkungsgruppe/sitzungen/:id', who: lead, id: first('meetings|time: past', 'closed') },
  { path: 'lenkungsgruppe/sitzungen/:id/planen', who: coordination, id: first('meetings', 'invited') },
  { path: 'lenkungsgruppe/beschluesse', who: lead },
  { path: 'umsetzung', who: lead },
  { path: 'umsetzung/vorlage/:id', who: coordination, id: first('papers', 'implementing') },
  { path: 'umsetzung/:id', who: lead, id: first('measures') },
  { path: 'herkunft/:kind/:id', who: coordination, id: firstOfAPaper },
  { path: 'suche', who: coordination },
  { path: 'ablauf', who: caseManagement },
  { path: 'angebote', who: caseManagement },
  { path: 'angebote/neu', who: coordination },
  { path: 'angebote/einlesen', who: coordination },
  { path: 'angebote/:id', who: caseManagement, id: first('offers') },
  { path: 'angebote/:id/aendern', who: coordination, id: first('offers') },
  { path: 'verwaltung/personen', who: administration },
  { path: 'verwaltung/institutionen', who: administration },
  { path: 'verwaltung/gremien', who: administration },
  { path: 'verwaltung/gremien/:id', who: administration, id: first('bodies') },
  { path: 'verwaltung/gremien/:id/regeln', who: administration, id: first('bodies') },
  { path: 'verwaltung/kommunen', who: administration },
  { path: 'verwaltung/einstellungen', who: administration },
];
