import { describe, expect, it } from '@jest/globals';

import { aDraftCase, aText } from '../cases/cases.fixture.js';
import { writeCase } from '../cases/write-case.js';
import { aMeeting, aPaper, aResolution } from '../decisions/decisions.fixture.js';
import { changeMeeting } from '../decisions/meetings/plan-meeting.js';
import { recordPoliticalResult } from '../decisions/meetings/resolve.js';
import { writePaper } from '../decisions/papers/write-paper.js';
import { aMeasure, aMeasurePlan } from '../follow-up/follow-up.fixture.js';
import { planMeasure } from '../follow-up/plan-measure.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { Refusal } from '../kernel/refusal.js';
import type { Result } from '../kernel/result.js';
import { changeBody } from '../people/body.js';
import { changeMemberMunicipality } from '../people/member-municipality.js';
import { aBody, aMemberMunicipality, aPerson } from '../people/people.fixture.js';
import { changePerson } from '../people/person.js';
import { planProjektgruppe } from '../proposals/lead-projektgruppe.js';
import { aProjektgruppe } from '../proposals/proposals.fixture.js';
import { changePlan } from '../reconstruction/plan-session.js';
import { aSession } from '../reconstruction/reconstruction.fixture.js';

type Kept = string | null | undefined;
type Writes = (words: string) => Result<Kept, Refusal>;

const kept = <Thing>(result: Result<Thing, Refusal>, of: (thing: Thing) => Kept): Result<Kept, Refusal> =>
  result.ok ? { ok: true, value: of(result.value) } : result;
const waived = (legalBasis: string) => ({ kind: 'waived', on: '2026-09-01' as CivilDate, legalBasis }) as const;
const aStation = { institutionType: 'jobcenter', sizeClass: null, legalSphere: null, phase: null, outcome: 'open' };
const stationText = (of: 'sought' | 'happened' | 'handOver') => (words: string) => {
  const station = { ...aStation, sought: 'Beratung', happened: null, handOver: null, [of]: words } as never;
  const text = { ...aText(), stations: [station] };
  const written = { text, found: [], rejected: [], clientInformation: null, now: new Date() };
  return kept(writeCase(aDraftCase(), written), (kase) =>
    kase.state === 'draft' ? kase.text.stations[0]?.[of] : undefined,
  );
};
const indicator = (of: 'unit' | 'method') => (words: string) => {
  const plan = aMeasurePlan();
  const changed = planMeasure(aMeasure(), { ...plan, now: new Date(0), indicator: { ...plan.indicator, [of]: words } });
  return kept(changed, (measure) => measure.indicator[of]);
};

/** Texts beside the main one: every one of them goes by the same rule, whoever sends it in whatever form. */
const texts: readonly (readonly [string, string, Writes])[] = [
  [
    'how often a body meets',
    'rhythm',
    (rhythm) => kept(changeBody(aBody(), { ...aBody(), rhythm }), (one) => one.rhythm),
  ],
  [
    'the position of a person',
    'position',
    (position) => kept(changePerson(aPerson(), { ...aPerson(), position }), (one) => one.position),
  ],
  [
    'the telephone of a municipality',
    'contactPhone',
    (phone) => {
      const member = aMemberMunicipality();
      const changed = changeMemberMunicipality(member, { ...member, contact: { ...member.contact, phone } });
      return kept(changed, ({ contact }) => contact.phone);
    },
  ],
  ['what a station is for', 'sought', stationText('sought')],
  ['what happened there', 'happened', stationText('happened')],
  ['how it went on from there', 'handOver', stationText('handOver')],
  [
    'what a waiver rests on',
    'information.legalBasis',
    (basis) => {
      const written = { text: aText(), found: [], rejected: [], clientInformation: waived(basis), now: new Date() };
      return kept(writeCase(aDraftCase(), written), ({ clientInformation }) =>
        clientInformation?.kind === 'waived' ? clientInformation.legalBasis : undefined,
      );
    },
  ],
  [
    'the place of a session',
    'place',
    (place) => {
      const { participants: _, ...session } = aSession('planned');
      return kept(
        changePlan(aSession('planned'), { ...session, participantIds: [], place, now: session.startsAt }),
        (one) => one.place,
      );
    },
  ],
  [
    'the place of a meeting',
    'place',
    (place) => kept(changeMeeting(aMeeting(), { ...aMeeting(), place }), (one) => one.place),
  ],
  [
    'the number of a meeting',
    'number',
    (number) => kept(changeMeeting(aMeeting(), { ...aMeeting(), number }), (one) => one.number),
  ],
  [
    'the number of a paper',
    'number',
    (number) => {
      const { text, evidence } = aPaper();
      return kept(writePaper(aPaper(), { text, evidence, number, numberTaken: false }), (paper) => paper.number);
    },
  ],
  [
    'what politics adds',
    'note',
    (note) => {
      const point = { number: 1, text: 'Empfehlung', effects: ['politicalDecision'] } as const;
      const result = { body: 'Kreistag', on: '2026-11-01' as CivilDate, adopted: true, note };
      const recorded = recordPoliticalResult(aResolution({ outcome: 'adopted' }), {
        ...{ point, result },
        today: '2026-11-02' as CivilDate,
      });
      return kept(recorded, ({ political }) => political?.note);
    },
  ],
  ['what an indicator counts in', 'unit', indicator('unit')],
  ['how an indicator is measured', 'method', indicator('method')],
  [
    'why no body fits',
    'noneFitsReason',
    (reason) => {
      const plan = { ...aProjektgruppe(), existingBody: { kind: 'noneFits', reason } } as const;
      return kept(planProjektgruppe(aProjektgruppe(), { ...plan, now: new Date(0) }), ({ existingBody }) =>
        existingBody?.kind === 'noneFits' ? existingBody.reason : undefined,
      );
    },
  ],
  [
    'why nobody is heard',
    'voiceAbsenceReason',
    (reason) => {
      const plan = { ...aProjektgruppe(), voice: { kind: 'absent', reason } } as const;
      return kept(planProjektgruppe(aProjektgruppe(), { ...plan, now: new Date(0) }), ({ voice }) =>
        voice?.kind === 'absent' ? voice.reason : undefined,
      );
    },
  ],
];

describe.each(texts)('%s', (_what, field, write) => {
  it('has an end', () => {
    expect(write('x'.repeat(10_000))).toMatchObject({ ok: false, refusal: { code: 'TEXT_TOO_LONG', field } });
  });

  it('reads as it stands, and is kept without what is not read', () => {
    expect(write(' Zimmer\u0000 \u202e4A\u0308\u202c ')).toEqual({ ok: true, value: 'Zimmer 4Ä' });
  });

  it('is nothing where nothing is read', () => {
    const nothing = write('\u200b \u2060');
    expect(nothing.ok ? nothing.value || null : nothing.refusal.code).toEqual(
      nothing.ok ? null : expect.stringMatching(/^(EXISTING_BODIES_NOT_CONSIDERED|VOICE_MISSING)$/),
    );
  });
});

describe('the address of a video conference', () => {
  const at = (place: string) => {
    const changed = changeMeeting(aMeeting(), { ...aMeeting(), place });
    return changed.ok ? changed.value.place : changed.refusal.code;
  };

  it.each(['Raum 2.04', 'https://konferenz.example/kim', 'http://konferenz.example', 'Rathaus (httpd-Raum)'])(
    'is a place: %s',
    (place) => {
      expect(at(place)).toBe(place);
    },
  );

  it.each(['https://', 'https:// konferenz.example', 'HTTPS://:8443', 'http:konferenz', 'https://a@b.example'])(
    'leads somewhere: %s does not',
    (place) => {
      expect(at(place)).toBe('PLACE_ADDRESS_UNFIT');
    },
  );
});
