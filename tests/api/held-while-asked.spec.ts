import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { oneAfterTheOther } from '../support/one-after-the-other.js';
import { startApi, type RunningApi } from '../support/running-api.js';
import { type Data, type TestClient } from '../support/test-client.js';

let api: RunningApi;
let administrator: TestClient;
let annette: TestClient;
let tobias: TestClient;
let head: TestClient;
let chair: TestClient;
let leader: TestClient;
let miriam: TestClient;
let serkan: TestClient;
let people: ReadonlyMap<string, string>;
let jobcenter: string;

beforeAll(async () => {
  api = await startApi();
  [administrator, annette, tobias, head, chair, leader, miriam, serkan] = (await Promise.all(
    [
      'Nicole Radtke',
      'Annette Brinkhoff',
      'Tobias Wischnewski',
      'Barbara Wessels-Thiel',
      'Dr. Henrike Falkenroth',
      'Andreas Kötterheinrich',
      'Miriam Seibel',
      'Serkan Aydemir',
    ].map((name) => api.as(name)),
  )) as [TestClient, TestClient, TestClient, TestClient, TestClient, TestClient, TestClient, TestClient];
  const { institutions, persons } = await annette.ask(
    `{ institutions(first: 50) { nodes { id name } } persons(first: 50) { nodes { id name } } }`,
  );
  jobcenter = institutions.nodes.find(({ name }: Data) => name.startsWith('Jobcenter')).id;
  people = new Map(persons.nodes.map(({ id, name }: Data) => [name as string, id as string]));
});
afterAll(() => api.stop());

const day = '2031-03-04';
const today = new Date().toISOString().slice(0, 10);
const aName = (kind: string) => `${kind} ${randomUUID().slice(0, 8)}`;
const which = ({ id, version }: Data) => ({ id, expectedVersion: version });
const made = async (thing: Promise<Data>): Promise<Data> => {
  const answer = await thing;
  expect(answer).not.toHaveProperty('code');
  return answer;
};

const anInstitution = () =>
  made(
    tobias.mutate(
      'addInstitution',
      'Institution',
      {
        id: randomUUID(),
        name: aName('Amt'),
        shortName: 'Amt',
        type: 'housing',
        legalSpheres: ['other'],
        insideAdministration: false,
      },
      'id version',
    ),
  );
const aBody = (kind = 'workingGroup') =>
  made(
    tobias.mutate(
      'foundBody',
      'Body',
      { id: randomUUID(), kind, name: aName('Kreis'), existedBefore: false },
      'id version',
    ),
  );
const aPerson = () =>
  made(administrator.mutate('registerPerson', 'Person', { id: randomUUID(), name: aName('Wer') }, 'id version'));
const aSeat = (bodyId: string) =>
  made(tobias.mutate('addSeat', 'Seat', { id: randomUUID(), bodyId, voting: true }, 'id'));
const aTheme = () =>
  made(
    tobias.mutate('proposeTheme', 'GenerativeTheme', {
      id: randomUUID(),
      kind: 'socialProblem',
      title: aName('Thema'),
      description: 'Zwischen zwei Stellen liegt ein Tag, für den keine zuständig ist.',
      legalSpheres: ['sgb2', 'school'],
    }),
  );
const openRoute = (theme: Data, way: Record<string, unknown>): Promise<Data> =>
  tobias.mutate('openRoute', 'GenerativeTheme', {
    id: randomUUID(),
    themeId: theme.id,
    expectedVersion: theme.version,
    reason: 'Viele sind beteiligt.',
    ...way,
  });
const draftPaper = (bodyId: string, over: Record<string, unknown> = {}): Promise<Data> =>
  head.mutate('draftPaper', 'Beschlussvorlage', {
    id: randomUUID(),
    bodyId,
    title: 'Gemeinsame Sprechstunde',
    points: [{ number: 1, text: 'Sie wird eingerichtet.', effects: ['ownAdministration'] }],
    sections: [{ section: 'facts', text: 'In vier von acht Fällen fehlte sie.' }],
    ...over,
  });
const aReleasedCase = async () => {
  const written = await made(
    miriam.mutate('writeCase', 'Case', {
      id: randomUUID(),
      title: 'Familie im Rechtskreiswechsel',
      sections: [{ phase: 'clarification', text: 'Die Familie kam über die Schule ins Case Management.' }],
      clientInformation: { kind: 'informed', on: '2026-09-01' },
    }),
  );
  const submitted = await made(miriam.mutate('submitCase', 'Case', which(written)));
  const riskAcceptance = 'Vier Fälle sehen so aus.';
  return made(serkan.mutate('releaseCase', 'Case', { ...which(submitted), riskAcceptance }));
};
const onGroup = (as: TestClient, name: string, group: Data, input: Record<string, unknown> = {}): Promise<Data> =>
  as.mutate(name, 'Projektgruppe', { ...which(group), ...input });
const aMandatedGroup = async (theme: Data, over: Record<string, unknown> = { noneFitsReason: 'Keines.' }) => {
  const proposed = await made(
    annette.mutate('proposeProjektgruppe', 'Projektgruppe', {
      id: randomUUID(),
      name: aName('Projektgruppe'),
      mandate: 'Ein verbindliches Verfahren.',
      themeIds: [theme.id],
      institutionIds: [jobcenter],
      voiceInstitutionIds: [jobcenter],
      ...over,
    }),
  );
  const mandated = await made(onGroup(chair, 'mandateProjektgruppe', proposed));
  return made(onGroup(leader, 'confirmWorkingTime', mandated, { institutionId: jobcenter }));
};
const aGroupAtWork = async (theme: Data) =>
  made(
    onGroup(annette, 'activateProjektgruppe', await aMandatedGroup(theme), {
      members: [{ personId: people.get('Annette Brinkhoff'), leads: true }],
    }),
  );
const aThemeForAGroup = async () => made(openRoute(await aTheme(), { kind: 'projectGroup' }));
const sessions = async (): Promise<Data[]> =>
  (await tobias.ask(`{ reconstructionSessions { nodes { id version state bundle { id version state } } } }`))
    .reconstructionSessions.nodes;
const aSession = async (state: string): Promise<Data> => (await sessions()).find((one) => one.state === state);

const leave = (person: Data): Promise<Data> => administrator.mutate('leavePerson', 'Person', which(person));
const dissolve = (body: Data): Promise<Data> => administrator.mutate('dissolveBody', 'Body', which(body));
const close = (institution: Data): Promise<Data> =>
  tobias.mutate('closeInstitution', 'Institution', which(institution));
const conclude = (group: Data): Promise<Data> =>
  onGroup(annette, 'concludeProjektgruppe', group, { conclusion: 'Der Auftrag ist erfüllt.' });
const seat = (seatId: string, personId: string): Promise<Data> =>
  tobias.mutate(
    'seatPerson',
    'Membership',
    { id: randomUUID(), seatId, personId, capacity: 'member', from: today },
    'id',
  );
const askStatements = (paper: Data, institutionId: string): Promise<Data> =>
  head.mutate('askStatements', 'Beschlussvorlage', {
    ...which(paper),
    until: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
    asked: [{ id: randomUUID(), institutionId }],
  });
const bilateral = (partnerInstitutionId: string) => ({ kind: 'bilateral', partnerInstitutionId, contact: 'Leitung' });

type Ends = () => Promise<Data>;
type Rests = () => Promise<Data>;
type Pair = readonly [code: string, ends: Ends, rests: Rests];

describe('a quote of a case that is withdrawn', () => {
  it('goes with it, though its board is just being taken over', async () => {
    const running = await aSession('running');
    const { id: sessionId } = running;
    await made(tobias.mutate('movePhase', 'ReconstructionSession', { ...which(running), phase: 'derive' }));
    const derive = () => tobias.mutate('deriveThemes', 'ReconstructionSession', { id: sessionId });
    await made(derive());
    const marked = await api.database.superuser(async (client) => {
      const { rows } = await client.query<{ id: string; version: number; author: string }>(
        `SELECT "case".id, "case".version, person.name AS author FROM passage
         JOIN "case" ON "case".id = case_id JOIN person ON person.id = author_id
         WHERE session_id = $1 AND quote IS NOT NULL LIMIT 1`,
        [sessionId],
      );
      await client.query('DELETE FROM passage WHERE session_id = $1', [sessionId]);
      return rows[0];
    });
    const author = await api.as(marked?.author ?? '');
    const [withdrawn, derived] = await oneAfterTheOther(
      api,
      () => author.mutate('withdrawCase', 'Case', { ...which(marked), reason: 'clientAsked' }),
      derive,
    );
    expect([withdrawn.state, derived.state]).toEqual(['withdrawn', 'running']);
    const { rows } = await api.database.superuser((client) =>
      client.query(`SELECT case_id = $2 AS withdrawn, quote IS NULL AS erased FROM passage WHERE session_id = $1`, [
        sessionId,
        marked?.id,
      ]),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ withdrawn: gone, erased }) => gone && !erased)).toEqual([]);
  });
});

describe('what comes while something ends finds it ended', () => {
  it.each<[string, () => Promise<Pair>]>([
    [
      'a seat for a person who leaves',
      async () => {
        const [person, { id }] = [await aPerson(), await aSeat((await aBody()).id)];
        return ['PERSON_LEFT', () => leave(person), () => seat(id, person.id)];
      },
    ],
    [
      'an office for a person who leaves',
      async () => {
        const [person, body] = [await aPerson(), await aBody()];
        await made(seat((await aSeat(body.id)).id, person.id));
        const officers = { ...which(body), chairId: person.id };
        return ['PERSON_LEFT', () => leave(person), () => tobias.mutate('nameOfficers', 'Body', officers, 'id')];
      },
    ],
    [
      'an institution led by a person who leaves',
      async () => {
        const [person, institution] = [await aPerson(), await anInstitution()];
        const led = {
          ...which(institution),
          name: aName('Amt'),
          shortName: 'Amt',
          type: 'housing',
          legalSpheres: ['other'],
          insideAdministration: false,
          leaderId: person.id,
        };
        const change = () => tobias.mutate('changeInstitution', 'Institution', led, 'id');
        return ['PERSON_LEFT', () => leave(person), change];
      },
    ],
    [
      'a way for a body that is dissolved',
      async () => {
        const [theme, body] = [await aTheme(), await aBody()];
        const way = { kind: 'workingGroup', bodyId: body.id };
        return ['BODY_DISSOLVED', () => dissolve(body), () => openRoute(theme, way)];
      },
    ],
    [
      'a paper for a body that is dissolved',
      async () => {
        const body = await aBody('steeringGroup');
        return ['BODY_DISSOLVED', () => dissolve(body), () => draftPaper(body.id)];
      },
    ],
    [
      'a group set to work in a body that is dissolved',
      async () => {
        const body = await aBody();
        const group = await aMandatedGroup(await aThemeForAGroup(), { existingBodyId: body.id });
        const activate = () => onGroup(annette, 'activateProjektgruppe', group, { members: [] });
        return ['BODY_UNFIT', () => dissolve(body), activate];
      },
    ],
    [
      'a way with an institution that is closed',
      async () => {
        const [theme, institution] = [await aTheme(), await anInstitution()];
        return ['INSTITUTION_CLOSED', () => close(institution), () => openRoute(theme, bilateral(institution.id))];
      },
    ],
    [
      'a statement from an institution that is closed',
      async () => {
        const [paper, institution] = [await made(draftPaper((await aBody('steeringGroup')).id)), await anInstitution()];
        return ['INSTITUTION_CLOSED', () => close(institution), () => askStatements(paper, institution.id)];
      },
    ],
    [
      'a hint for an institution that is closed',
      async () => {
        const institution = await anInstitution();
        const text = 'Zwei Stellen warten aufeinander.';
        const hint = await made(
          miriam.mutate('writeHint', 'Hint', { id: randomUUID(), source: 'caseReflection', text }),
        );
        const pass = { ...which(hint), institutionId: institution.id };
        return ['INSTITUTION_CLOSED', () => close(institution), () => tobias.mutate('passHintOn', 'Hint', pass)];
      },
    ],
    [
      'a person of an institution that is closed',
      async () => {
        const institution = await anInstitution();
        const person = { id: randomUUID(), name: aName('Wer'), institutionId: institution.id };
        const register = () => administrator.mutate('registerPerson', 'Person', person, 'id');
        return ['INSTITUTION_CLOSED', () => close(institution), register];
      },
    ],
    [
      'a nomination of a case that is withdrawn',
      async () => {
        const kase = await aReleasedCase();
        const nomination = { id: randomUUID(), caseId: kase.id, why: 'Zeigt die Lücke.' };
        return [
          'CASE_NOT_RELEASED',
          () => miriam.mutate('withdrawCase', 'Case', { ...which(kase), reason: 'clientAsked' }),
          () => miriam.mutate('nominateCase', 'Nomination', nomination, 'id'),
        ];
      },
    ],
    [
      'a session over a bundle that is taken back',
      async () => {
        const { bundle } = await aSession('planned');
        const planned = {
          id: randomUUID(),
          bundleId: bundle.id,
          bodyId: (await aBody()).id,
          facilitatorId: people.get('Tobias Wischnewski'),
          participantIds: [],
          title: 'Sitzung',
          template: 'halfDay',
          startsAt: `${day}T10:00:00Z`,
          endsAt: `${day}T12:00:00Z`,
          textsOpenFrom: '2031-03-01T10:00:00Z',
        };
        return [
          'BUNDLE_NOT_READY',
          () => tobias.mutate('takeBackBundle', 'CaseBundle', which(bundle)),
          () => tobias.mutate('planSession', 'ReconstructionSession', planned, 'id'),
        ];
      },
    ],
    [
      'a task for a group that is concluded',
      async () => {
        const group = await aGroupAtWork(await aThemeForAGroup());
        const task = { id: randomUUID(), projektgruppeId: group.id, title: 'Formulare sammeln' };
        return ['WRONG_STATE', () => conclude(group), () => annette.mutate('planGroupTask', 'GroupTask', task, 'id')];
      },
    ],
    [
      'a proposal of a group that is concluded',
      async () => {
        const theme = await aThemeForAGroup();
        const group = await aGroupAtWork(theme);
        const proposal = { id: randomUUID(), themeId: theme.id, projektgruppeId: group.id, title: 'Ein Termin' };
        return [
          'WRONG_STATE',
          () => conclude(group),
          () => annette.mutate('draftProposal', 'Proposal', proposal, 'id'),
        ];
      },
    ],
    [
      'dots for themes of a session that is closed',
      async () => {
        const [session, theme] = [await aSession('running'), await aTheme()];
        const voting = { id: randomUUID(), sessionId: session.id, themeIds: [theme.id] };
        return [
          'WRONG_STATE',
          () => tobias.mutate('closeSession', 'ReconstructionSession', which(session)),
          () => tobias.mutate('openDotVoting', 'DotVoting', voting, 'id'),
        ];
      },
    ],
  ])('%s', async (_what, pair) => {
    const [code, ends, rests] = await pair();
    const [ended, refused] = await oneAfterTheOther(api, ends, rests);
    expect(ended).not.toHaveProperty('code');
    expect(refused).toMatchObject({ __typename: 'Refusal', code });
  });

  it('dots in a session that is closed', async () => {
    const jana = await api.as('Jana Kortmann');
    const onSession = (as: TestClient, name: string, session: Data, input: Record<string, unknown> = {}) =>
      made(as.mutate(name, 'ReconstructionSession', { ...which(session), ...input }));
    const { id, bundle } = await aSession('planned');
    await api.database.superuser((client) =>
      client.query(`UPDATE case_bundle SET state = 'ready' WHERE id = $1`, [bundle.id]),
    );
    for (const as of [tobias, jana])
      await made(as.mutate('acceptRules', 'ReconstructionSession', { id, agreesToNames: false }));
    const begun = await onSession(tobias, 'startSession', await aSession('planned'));
    const weighs = await onSession(tobias, 'movePhase', begun, { phase: 'prioritise' });
    const themeId = (await aTheme()).id;
    const opened = { id: randomUUID(), sessionId: id, themeIds: [themeId] };
    const voting = await made(tobias.mutate('openDotVoting', 'DotVoting', opened, 'id'));
    const cast = (): Promise<Data> =>
      jana.mutate('castDots', 'DotVoting', { id: voting.id, dots: [{ themeId, dots: 1 }] }, 'id');
    expect(await cast()).not.toHaveProperty('code');

    const close = () => tobias.mutate('closeSession', 'ReconstructionSession', which(weighs));
    const [closed, refused] = await oneAfterTheOther(api, close, cast);
    expect(closed).toMatchObject({ state: 'closed' });
    expect(refused).toMatchObject({ __typename: 'Refusal' });
  });
});

describe('what ends while something comes finds it there', () => {
  it.each<[string, () => Promise<Pair>]>([
    [
      'a body and a way that begins',
      async () => {
        const [theme, body] = [await aTheme(), await aBody()];
        const way = { kind: 'workingGroup', bodyId: body.id };
        return ['WAYS_OPEN', () => dissolve(body), () => openRoute(theme, way)];
      },
    ],
    [
      'an institution and a statement that is asked for',
      async () => {
        const [paper, institution] = [await made(draftPaper((await aBody('steeringGroup')).id)), await anInstitution()];
        return ['STATEMENTS_OPEN', () => close(institution), () => askStatements(paper, institution.id)];
      },
    ],
    [
      'a person and an office',
      async () => {
        const [person, body] = [await aPerson(), await aBody()];
        await made(seat((await aSeat(body.id)).id, person.id));
        const officers = { ...which(body), chairId: person.id };
        return ['OFFICES_HELD', () => leave(person), () => tobias.mutate('nameOfficers', 'Body', officers, 'id')];
      },
    ],
  ])('%s', async (_what, pair) => {
    const [code, ends, rests] = await pair();
    const [there, refused] = await oneAfterTheOther(api, rests, ends);
    expect(there).not.toHaveProperty('code');
    expect(refused).toMatchObject({ __typename: 'Refusal', code });
  });

  it('a person and a seat, which is given up with them', async () => {
    const [person, { id }] = [await aPerson(), await aSeat((await aBody()).id)];
    const [seated, left] = await oneAfterTheOther(
      api,
      () => seat(id, person.id),
      () => leave(person),
    );
    expect(left).toMatchObject({ state: 'left' });
    const { rows } = await api.database.superuser((client) =>
      client.query(`SELECT until_day IS NOT NULL AS ended FROM membership WHERE id = $1`, [seated.id]),
    );
    expect(rows).toEqual([{ ended: true }]);
  });
});
