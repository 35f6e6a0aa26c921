import { aDay, anId, body, hellenrath, institution, person, today } from '../kernel/kernel.fixture.js';
import type { In } from '../kernel/move.js';
import type { Body } from './body.js';
import type { Institution } from './institution.js';
import type { MemberMunicipality } from './member-municipality.js';
import type { Membership } from './membership.js';
import { defaultSettings, type Municipality } from './municipality.js';
import type { Offer } from './offer.js';
import type { Person } from './person.js';
import { rulesPresets } from './rules-presets.js';
import type { Seat } from './seat.js';

const common = { municipalityId: hellenrath, version: 1 };

export const aMunicipality = (over: Partial<Municipality> = {}): Municipality => ({
  ...common,
  id: hellenrath,
  name: 'Kreis Hellenrath',
  kind: 'county',
  settings: defaultSettings,
  ...over,
});

export const aMemberMunicipality = (over: Partial<MemberMunicipality> = {}): MemberMunicipality => ({
  ...common,
  id: anId('werlohe'),
  name: 'Stadt Werlohe',
  sizeClass: 'mediumTown',
  contact: { name: 'Servicestelle', email: null, phone: null },
  ...over,
});

export const anInstitution = <State extends Institution['state'] = 'active'>(
  over: Partial<Institution> & { readonly state?: State } = {},
): In<Institution, State> => ({
  ...common,
  id: institution('jobcenter'),
  name: 'Jobcenter Hellenrath',
  shortName: 'Jobcenter',
  type: 'jobcenter',
  legalSpheres: ['sgb2'],
  memberMunicipalityId: null,
  insideAdministration: false,
  leaderId: person('lea'),
  state: 'active' as State,
  ...over,
});

export const aPerson = <State extends Person['state'] = 'active'>(
  over: Partial<Person> & { readonly state?: State } = {},
): In<Person, State> => ({
  ...common,
  id: person('ada'),
  name: 'Ada Beispiel',
  position: null,
  institutionId: null,
  email: 'ada@hellenrath.example',
  roles: ['caseManager'],
  state: 'active' as State,
  namedInPublic: false,
  ...over,
});

export const aBody = <State extends Body['state'] = 'active'>(
  over: Partial<Body> & { readonly state?: State } = {},
): In<Body, State> => ({
  ...common,
  id: body('steeringGroup'),
  kind: 'steeringGroup',
  name: 'Lenkungsgruppe KIM',
  rhythm: null,
  memberMunicipalityId: null,
  existedBefore: false,
  rules: rulesPresets.agreement.rules,
  chairId: null,
  deputyChairId: null,
  minuteTakerId: null,
  state: 'active' as State,
  ...over,
});

export const aSeat = (over: Partial<Seat> = {}): Seat => ({
  ...common,
  id: anId('seat-1'),
  bodyId: body('steeringGroup'),
  institutionId: institution('jobcenter'),
  voting: true,
  endedOn: null,
  ...over,
});

export const aSeating = (over: Partial<Membership> = {}): Membership => ({
  ...common,
  id: anId('membership-1'),
  seatId: anId('seat-1'),
  personId: person('ada'),
  capacity: 'member',
  from: aDay('2026-01-01'),
  until: null,
  ...over,
});

export const anOffer = <State extends Offer['state'] = 'proposed'>(
  over: Partial<Offer> & { readonly state?: State } = {},
): In<Offer, State> => ({
  ...common,
  id: anId('offer-1'),
  name: 'Migrationsberatung',
  provider: 'Caritasverband',
  institutionId: null,
  memberMunicipalityIds: [],
  field: 'Beratung',
  targetGroup: 'Erwachsene',
  languages: ['Deutsch'],
  access: null,
  times: null,
  childCare: false,
  barrierFree: true,
  transport: null,
  costs: null,
  description: '',
  contactRole: 'Anmeldung',
  email: null,
  phone: null,
  website: null,
  state: 'proposed' as State,
  proposedBy: null,
  lastChecked: today,
  ...over,
});
