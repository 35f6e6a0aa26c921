import { offerCheckDays } from '@systemblick/domain/people/offer';
import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { WaitingKind } from '@systemblick/domain/overview/waiting';

import type { Tenant } from '../platform/tenant.js';

export type WaitingRow = {
  readonly id: string;
  readonly kind: WaitingKind;
  readonly title: string;
  readonly at: Date | null;
  readonly until: Date | null;
};

const holds = (role: string) => `$2::text[] @> ARRAY['${role}']`;
/** A day's first moment, and the moment at which a deadline on it is over. */
const startOf = (day: string) => `(${day})::timestamp AT TIME ZONE 'Europe/Berlin'`;
const endOf = (day: string) => startOf(`${day} + 1`);
/** The head, or whom the municipality names. */
const clears = `(${holds('head')} OR EXISTS (SELECT 1 FROM municipality WHERE municipality_id = current_municipality() AND settings->>'clearingPersonId' = $1::text))`;

/** That somebody is a member of this body today. */
const sitsIn = (bodyId: string) => `EXISTS (
  SELECT 1 FROM seat s JOIN membership a ON a.municipality_id = s.municipality_id AND a.seat_id = s.id
  WHERE s.municipality_id = current_municipality() AND s.body_id = ${bodyId} AND s.ended_on IS NULL AND a.person_id = $1 AND a.capacity = 'member'
    AND ($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date BETWEEN a.from_day AND coalesce(a.until_day, 'infinity'))`;

/** The offers nobody checked for longest; the list of offers has all of them. */
const mostOffers = 3;

/** What waits for somebody, read from the states of things: one SELECT a kind, joined in one statement. */
const kinds: readonly string[] = [
  `SELECT id, 'caseReturned' AS kind, text->>'title' AS title, written_at AS at, NULL::timestamptz AS until
   FROM "case" WHERE municipality_id = current_municipality() AND state = 'draft' AND author_id = $1 AND returned IS NOT NULL`,
  `SELECT id, 'caseDraftExpires', text->>'title', written_at,
          written_at + make_interval(days => (SELECT (settings->>'draftRetentionDays')::int FROM municipality WHERE municipality_id = current_municipality()))
   FROM "case" WHERE municipality_id = current_municipality() AND state = 'draft' AND author_id = $1 AND returned IS NULL
     AND written_at < $3::timestamptz - make_interval(days => (SELECT (settings->>'draftRetentionDays')::int FROM municipality WHERE municipality_id = current_municipality()) - 14)`,
  `SELECT id, 'caseToReview', text->>'title', submitted_at, NULL
   FROM "case" WHERE municipality_id = current_municipality() AND state = 'inReview' AND author_id <> $1 AND (${holds('caseManager')} OR ${holds('coordinator')})`,
  `SELECT n.case_id, 'nominationToConsider', coalesce((SELECT t.text->>'title' FROM released_text t WHERE t.municipality_id = n.municipality_id AND t.case_id = n.case_id ORDER BY t.number DESC LIMIT 1), ''), n.nominated_at, NULL
   FROM nomination n WHERE n.municipality_id = current_municipality() AND n.state = 'open' AND ${holds('coordinator')}`,
  `SELECT b.id, 'knowledgeToAnswer', b.title, NULL, NULL
   FROM case_bundle b WHERE b.municipality_id = current_municipality() AND b.state = 'draft' AND EXISTS (
     SELECT 1 FROM bundled_case c CROSS JOIN unnest(b.institution_ids) AS invited (id)
     WHERE c.municipality_id = b.municipality_id AND c.bundle_id = b.id AND c.author_id = $1 AND NOT EXISTS (
       SELECT 1 FROM knowledge_answer a WHERE a.municipality_id = b.municipality_id AND a.bundle_id = b.id AND a.case_id = c.case_id AND a.institution_id = invited.id))`,
  `SELECT id, 'bundleToMakeReady', title, NULL, NULL
   FROM case_bundle WHERE municipality_id = current_municipality() AND state = 'draft' AND assembled_by = $1`,
  `SELECT s.id, CASE WHEN p.rules_accepted_at IS NULL THEN 'sessionRulesToAccept' ELSE 'sessionToJoin' END, s.title, s.starts_at, s.ends_at
   FROM reconstruction_session s JOIN session_participant p ON p.municipality_id = s.municipality_id AND p.session_id = s.id
   WHERE s.municipality_id = current_municipality() AND p.person_id = $1 AND s.state IN ('planned', 'running')
     AND (s.state = 'running' OR p.rules_accepted_at IS NULL OR s.starts_at < $3::timestamptz + interval '1 day')`,
  `SELECT k.id, 'caseRecognised', coalesce((SELECT t.text->>'title' FROM released_text t WHERE t.municipality_id = k.municipality_id AND t.case_id = k.id ORDER BY t.number DESC LIMIT 1), ''), (r->>'at')::timestamptz, NULL
   FROM reconstruction_session s CROSS JOIN jsonb_array_elements(s.recognitions) AS r
   JOIN "case" k ON k.municipality_id = s.municipality_id AND k.id = (r->>'caseId')::uuid
   WHERE s.municipality_id = current_municipality() AND k.author_id = $1 AND k.state <> 'withdrawn' AND s.state IN ('planned', 'running')`,
  `SELECT id, 'themeToRoute', title, ${startOf('proposed_on')}, NULL
   FROM generative_theme WHERE municipality_id = current_municipality() AND state = 'proposed' AND ${holds('coordinator')}`,
  `SELECT id, 'themeToRevisit', title, ${startOf('stored_on')}, ${endOf('revisit_on')}
   FROM generative_theme WHERE municipality_id = current_municipality() AND state = 'stored' AND revisit_on <= ($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date AND ${holds('coordinator')}`,
  `SELECT s.id, 'surveyToAnswer', s.question, NULL, ${endOf('s.until_day')}
   FROM prevalence_survey s JOIN survey_addressee a ON a.municipality_id = s.municipality_id AND a.survey_id = s.id
   WHERE s.municipality_id = current_municipality() AND s.state = 'open' AND a.person_id = $1 AND NOT a.answered`,
  `SELECT g.id, 'projektgruppeToMandate', g.name, NULL, NULL
   FROM projektgruppe g WHERE g.municipality_id = current_municipality() AND g.state = 'proposed' AND cardinality(g.institution_ids) > 0
     AND g.existing_body IS NOT NULL AND g.voice IS NOT NULL AND EXISTS (
       SELECT 1 FROM body b WHERE b.municipality_id = g.municipality_id AND b.kind = 'steeringGroup' AND b.state = 'active' AND $1 IN (b.chair_id, b.deputy_chair_id))`,
  `SELECT g.id, 'workingTimeToConfirm', g.name, g.mandated_at, NULL
   FROM projektgruppe g WHERE g.municipality_id = current_municipality() AND g.state IN ('proposed', 'mandated') AND EXISTS (
     SELECT 1 FROM institution i WHERE i.municipality_id = g.municipality_id AND i.id = ANY (g.institution_ids)
       AND (i.leader_id = $1 OR (i.leader_id IS NULL AND ${holds('coordinator')}))
       AND NOT g.confirmations @> jsonb_build_array(jsonb_build_object('institutionId', i.id)))`,
  `SELECT p.id, 'proposalToAnswer', p.title, NULL, ${endOf('p.answers_until')}
   FROM proposal p WHERE p.municipality_id = current_municipality() AND p.state = 'consulting' AND ${sitsIn('p.body_id')}
     AND NOT p.answers @> jsonb_build_array(jsonb_build_object('personId', $1::uuid))`,
  `SELECT p.id, 'proposalToAccept', p.title, p.submitted_at, NULL
   FROM proposal p JOIN body b ON b.municipality_id = p.municipality_id AND b.id = p.body_id
   WHERE p.municipality_id = current_municipality() AND p.state = 'submitted' AND ${holds('coordinator')}
     AND $1 IS DISTINCT FROM b.chair_id AND $1 IS DISTINCT FROM b.deputy_chair_id`,
  `SELECT p.id, 'proposalReturned', p.title, p.submitted_at, NULL
   FROM proposal p WHERE p.municipality_id = current_municipality() AND p.state = 'returned' AND ${sitsIn('p.body_id')}`,
  `SELECT id, 'paperToWrite', title, coalesce((sent_back->>'at')::timestamptz, changed_at), NULL
   FROM beschlussvorlage WHERE municipality_id = current_municipality() AND state = 'draft' AND $1 = ANY (author_ids)
     AND (sent_back IS NOT NULL OR proposal_id IS NOT NULL)`,
  `SELECT s.id, 'statementToGive', p.title, s.asked_at, ${endOf('s.until_day')}
   FROM statement s JOIN beschlussvorlage p ON p.municipality_id = s.municipality_id AND p.id = s.paper_id
   JOIN person me ON me.municipality_id = s.municipality_id AND me.id = $1 AND me.institution_id = s.institution_id
   WHERE s.municipality_id = current_municipality() AND s.state = 'asked' AND p.state = 'statements' AND s.until_day >= ($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date`,
  `SELECT p.id, 'objectionToSettle', p.title, min(s.given_at), NULL
   FROM statement s JOIN beschlussvorlage p ON p.municipality_id = s.municipality_id AND p.id = s.paper_id
   WHERE s.municipality_id = current_municipality() AND s.state = 'given' AND s.answer = 'object' AND p.state IN ('draft', 'statements') AND ${holds('coordinator')}
   GROUP BY p.id, p.title`,
  `SELECT p.id, 'paperToClear', p.title, p.changed_at, NULL
   FROM beschlussvorlage p WHERE p.municipality_id = current_municipality() AND p.state = 'statements' AND ${clears} AND p.author_ids <> ARRAY[$1::uuid]
     AND NOT EXISTS (SELECT 1 FROM statement s WHERE s.municipality_id = p.municipality_id AND s.paper_id = p.id
       AND ((s.state = 'given' AND s.answer = 'object') OR (s.state = 'asked' AND s.until_day >= ($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date)))`,
  `SELECT p.id, 'paperToTable', p.title, p.cleared_at, NULL
   FROM beschlussvorlage p WHERE p.municipality_id = current_municipality() AND p.state = 'cleared' AND ${clears}`,
  `SELECT m.id, 'meetingToAttend', m.title, m.invited_at, m.starts_at
   FROM meeting m WHERE m.municipality_id = current_municipality() AND m.state = 'invited' AND ($1 IN (m.chair_id, m.minute_taker_id) OR EXISTS (
     SELECT 1 FROM seat s JOIN membership a ON a.municipality_id = s.municipality_id AND a.seat_id = s.id
     WHERE s.municipality_id = m.municipality_id AND s.body_id = m.body_id AND s.ended_on IS NULL AND a.person_id = $1 AND a.capacity = 'member'
       AND ($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date BETWEEN a.from_day AND coalesce(a.until_day, 'infinity')))`,
  `SELECT m.id, 'ballotToVote', min(b.wording), min(b.opened_at), NULL
   FROM ballot b JOIN meeting m ON m.municipality_id = b.municipality_id AND m.id = b.meeting_id CROSS JOIN jsonb_array_elements(b.electorate) AS e
   WHERE b.municipality_id = current_municipality() AND b.state = 'open' AND (e->>'seatId')::uuid <> ALL (b.excluded_seat_ids)
     AND ((e->>'memberId')::uuid = $1 OR m.deputies @> jsonb_build_array(jsonb_build_object('seatId', e->>'seatId', 'personId', $1::uuid)))
     AND NOT EXISTS (SELECT 1 FROM vote v WHERE v.municipality_id = b.municipality_id AND v.ballot_id = b.id AND (v.cast_by = $1 OR v.seat_id = (e->>'seatId')::uuid))
   GROUP BY m.id`,
  `SELECT id, 'meetingToInvite', title, NULL, starts_at
   FROM meeting WHERE municipality_id = current_municipality() AND state = 'planned' AND starts_at < $3::timestamptz + interval '21 days' AND ${holds('coordinator')}`,
  `SELECT id, 'itemsToResolve', title, started_at, NULL
   FROM meeting WHERE municipality_id = current_municipality() AND state = 'running' AND $1 IN (chair_id, minute_taker_id)`,
  `SELECT id, 'hintToTriage', CASE WHEN length(text) > 100 THEN left(text, 99) || '…' ELSE text END, written_at, NULL
   FROM hint WHERE municipality_id = current_municipality() AND state = 'received' AND ${holds('coordinator')}`,
  `SELECT id, 'offerToAccept', name, NULL, NULL
   FROM offer WHERE municipality_id = current_municipality() AND state = 'proposed' AND ${holds('coordinator')}`,
  `SELECT * FROM (SELECT id, 'offerToCheck' AS kind, name AS title, ${startOf('last_checked')} AS at, NULL::timestamptz AS until
   FROM offer WHERE municipality_id = current_municipality() AND state = 'listed' AND ${holds('coordinator')}
     AND last_checked < ($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date - ${offerCheckDays}
   ORDER BY last_checked, id LIMIT ${mostOffers}) AS oldest`,
  `SELECT p.id, 'paperNeedsMeasures', p.title, p.decided_at, NULL
   FROM beschlussvorlage p WHERE p.municipality_id = current_municipality() AND p.state = 'decided' AND ${holds('coordinator')}
     AND NOT EXISTS (SELECT 1 FROM measure m WHERE m.municipality_id = p.municipality_id AND m.paper_id = p.id)
     AND EXISTS (SELECT 1 FROM resolution r WHERE r.municipality_id = p.municipality_id AND r.paper_id = p.id
       AND r.outcome IN ('consensusStated', 'adopted', 'adoptedAsAmended'))`,
  `SELECT m.id, 'measureToAnswer', m.title, NULL, ${endOf('m.due_on')}
   FROM measure m WHERE m.municipality_id = current_municipality() AND m.state = 'proposed' AND (
     EXISTS (SELECT 1 FROM institution i WHERE i.municipality_id = m.municipality_id AND i.id = m.institution_id AND i.leader_id = $1)
     OR EXISTS (SELECT 1 FROM membership h
       JOIN seat s ON s.municipality_id = h.municipality_id AND s.id = h.seat_id AND s.institution_id = m.institution_id AND s.ended_on IS NULL
       JOIN body b ON b.municipality_id = s.municipality_id AND b.id = s.body_id AND b.kind = 'steeringGroup'
       WHERE h.municipality_id = m.municipality_id AND h.person_id = $1 AND (h.until_day IS NULL OR h.until_day >= ($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date)))`,
  `SELECT id, CASE WHEN due_on < ($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date THEN 'measureOverdue' ELSE 'measureToCarryOut' END, title, NULL, ${endOf('due_on')}
   FROM measure WHERE municipality_id = current_municipality() AND state IN ('accepted', 'inProgress') AND responsible_id = $1`,
  `SELECT m.id, 'measureOverdueAtInstitution', m.title || ' (' || i.short_name || ')', NULL, ${endOf('m.due_on')}
   FROM measure m JOIN institution i ON i.municipality_id = m.municipality_id AND i.id = m.institution_id
   WHERE m.municipality_id = current_municipality() AND m.state IN ('proposed', 'accepted', 'inProgress') AND m.responsible_id IS DISTINCT FROM $1
     AND m.due_on < ($3::timestamptz AT TIME ZONE 'Europe/Berlin')::date AND ${holds('coordinator')}`,
  `SELECT id, 'measureDeclined', title, NULL, NULL
   FROM measure WHERE municipality_id = current_municipality() AND state = 'declined' AND ${holds('coordinator')}`,
  `SELECT id, 'measureToVerify', title, ${startOf('done_on')}, NULL
   FROM measure WHERE municipality_id = current_municipality() AND state = 'done' AND ${holds('coordinator')}`,
];

export class WaitingQueries {
  constructor(private readonly tenant: Tenant) {}

  /** More than anybody reads; the domain says which of it is urgent. */
  for(actor: PersonActor, now: Date): Promise<readonly WaitingRow[]> {
    return this.tenant.read((manager) =>
      manager.query<WaitingRow[]>(
        `SELECT * FROM (${kinds.join('\nUNION ALL\n')}) AS waiting ORDER BY until NULLS LAST, at NULLS LAST, id LIMIT 500`,
        [actor.personId, actor.roles, now],
      ),
    );
  }
}
