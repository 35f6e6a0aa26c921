import type { Client } from 'pg';

import type { PurePeople } from './pure-people.js';

/** One thing of every kind an input may name, by the input's field. */
export async function knownThings(client: Client, people: PurePeople): Promise<Record<string, unknown>> {
  const one = async (table: string, where = 'true') => {
    const { rows } = await client.query(
      `SELECT id FROM ${table} WHERE municipality_id = $1 AND ${where} ORDER BY id LIMIT 1`,
      [people.municipalityId],
    );
    return rows[0]?.id as string;
  };
  const institutionId = await one('institution', `name <> 'Amt für Rechte'`);
  const themeId = await one('generative_theme');
  const intoId = await one('generative_theme', `state = 'onRoute'`);
  const into = await client.query('SELECT version FROM generative_theme WHERE id = $1', [intoId]);
  const memberMunicipalityId = await one('member_municipality');
  const responsibleId = people.ids.caseManager;
  const bodyId = people.decidingBodyId;
  const caseId = await one('"case"', `state = 'released'`);
  await client.query('UPDATE "case" SET author_id = $1 WHERE id = $2', [people.ids.caseManager, caseId]);
  return {
    institutionId,
    partnerInstitutionId: institutionId,
    leaderId: null,
    institutionIds: [institutionId],
    contributingInstitutionIds: [],
    voiceInstitutionIds: [],
    memberMunicipalityId,
    memberMunicipalityIds: [],
    personId: responsibleId,
    responsibleId,
    facilitatorId: responsibleId,
    participantIds: [responsibleId],
    authorIds: [],
    chairId: people.ids.chair,
    deputyChairId: null,
    minuteTakerId: people.ids.minuteTaker,
    rapporteurId: null,
    caseId,
    themeId,
    themeIds: [themeId],
    intoId,
    intoExpectedVersion: into.rows[0]?.version,
    bundleId: await one('case_bundle', `state = 'ready'`),
    bodyId,
    existingBodyId: null,
    sessionId: await one('reconstruction_session', `state = 'running'`),
    meetingId: await one('meeting'),
    itemId: await one('meeting'),
    seatId: await one('seat'),
    resolutionId: await one(
      'resolution',
      `outcome IN ('adopted', 'consensusStated')
       AND paper_id NOT IN (SELECT id FROM beschlussvorlage WHERE state = 'completed')`,
    ),
    nominationId: await one('nomination'),
    paperId: await one('beschlussvorlage'),
    projektgruppeId: await one('projektgruppe', `state = 'active'`),
    observationIds: [await one('observation')],
    offerId: await one('offer', `state = 'listed'`),
    ballotId: await one('ballot'),
    proposalId: null,
    evidence: null,
    meant: null,
    expectedVersion: null,
    at: null,
    pointNumbers: [],
    points: [],
    answersUntil: '2099-01-05',
    revisitOn: '2099-01-05',
    until: '2099-01-05',
  };
}
