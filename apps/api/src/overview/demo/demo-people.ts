import type { INestApplicationContext } from '@nestjs/common';

import type { BodyId, BodyKind, InstitutionId, SystemActor } from '@systemblick/domain/kernel/actor';
import type { MunicipalityId, PersonId } from '@systemblick/domain/kernel/id';
import type { MemberMunicipalityId } from '@systemblick/domain/people/member-municipality';
import { defaultSettings } from '@systemblick/domain/people/municipality';
import { rulesPresets } from '@systemblick/domain/people/rules-presets';
import type { SeatId } from '@systemblick/domain/people/seat';
import { Bodies } from '@systemblick/persistence/people/bodies';
import { Institutions } from '@systemblick/persistence/people/institutions';
import { MemberMunicipalities } from '@systemblick/persistence/people/member-municipalities';
import { Memberships } from '@systemblick/persistence/people/memberships';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { Persons } from '@systemblick/persistence/people/persons';
import { Seats } from '@systemblick/persistence/people/seats';
import { Accounts } from '@systemblick/persistence/platform/accounts';
import { newId } from '@systemblick/persistence/platform/new-id';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import type { DemoDates } from './demo-dates.js';
import { institutionTypeOf, legalSpheresOf, roleOf, sizeClassOf } from './demo-words.js';
import type { Material } from './material.js';
import { kept } from './demo-store.js';

/** The ids the demo's later stages refer to, by the material's own keys (p01, i03, g_ag). */
export type DemoPeople = {
  readonly municipalityId: MunicipalityId;
  readonly person: (key: string) => PersonId;
  readonly institution: (key: string) => InstitutionId;
  readonly body: (key: string) => BodyId;
  readonly memberMunicipality: (key: string) => MemberMunicipalityId;
};

const bodyKinds: Readonly<Record<string, BodyKind>> = {
  arbeitsgruppe: 'workingGroup',
  projektgruppe: 'projectGroup',
  lenkungsgruppe: 'steeringGroup',
};

/** Nobody in the material leads the Kommunales Integrationszentrum; papers are cleared by that person. */
const head = {
  id: 'p25',
  name: 'Barbara Wessels-Thiel',
  funktion: 'Leitung des Kommunalen Integrationszentrums',
  institution_id: 'i01',
  rollen: ['leitung'],
  email: 'barbara.wessels-thiel@hellenrath.example',
};

/** Who leads an institution, and so confirms the working time of its people. */
const leaders: Readonly<Record<string, string>> = {
  i02: 'p17',
  i04: 'p11',
  i05: 'p18',
  i06: 'p19',
  i09: 'p22',
  i12: 'p12',
  i18: 'p20',
  i19: 'p21',
};

/** Who agreed to stand by name in what is published: the authors of the public paper, and the chair. */
const consented: ReadonlySet<string> = new Set(['p01', 'p02', 'p16']);

/** Loads the Kreis, its Kommunen, institutions, people and bodies. */
export async function loadPeople(
  app: INestApplicationContext,
  material: Material,
  dates: DemoDates,
  actor: SystemActor,
): Promise<DemoPeople> {
  const { municipalityId } = actor;
  dates.turnTo(dates.daysAgo(300));
  const act = { action: 'demo:load', actor } as const;
  const base = { municipalityId, version: 0 } as const;
  const ids = new Map<string, string>();
  const idFor = <Kind extends string>(key: string) => {
    const id = ids.get(key) ?? newId<Kind>();
    ids.set(key, id);
    return id;
  };
  const person = (key: string) => idFor<'Person'>(key) as PersonId;
  const institution = (key: string) => idFor<'Institution'>(key) as InstitutionId;
  const body = (key: string) => idFor<'Body'>(key) as BodyId;
  const memberMunicipality = (key: string) => idFor<'MemberMunicipality'>(key) as MemberMunicipalityId;

  await kept(app, Municipalities).create(
    { ...base, id: municipalityId, name: material.kreis.name, kind: 'county', settings: defaultSettings },
    act,
  );
  for (const { id, name, groessenklasse } of material.kreis.kommunen) {
    const contact = { name: `KIM-Ansprechstelle ${name}`, email: `kim@${id}.hellenrath.example`, phone: null };
    const member = {
      ...base,
      id: memberMunicipality(id),
      name,
      sizeClass: sizeClassOf(groessenklasse),
      contact,
    };
    await kept(app, MemberMunicipalities).create(member, act);
  }
  for (const { id, name, kurzname, art, rechtskreise, kommune_id, institutionstyp } of material.institutionen) {
    await kept(app, Institutions).create(
      {
        ...base,
        id: institution(id),
        state: 'active',
        name,
        shortName: kurzname,
        type: institutionTypeOf(institutionstyp),
        legalSpheres: legalSpheresOf(rechtskreise),
        memberMunicipalityId: memberMunicipality(kommune_id),
        insideAdministration: art === 'Kreisverwaltung',
        leaderId: leaders[id] ? person(leaders[id]) : null,
      },
      act,
    );
  }
  for (const { id, name, funktion, institution_id, rollen, email } of [...material.personen, head]) {
    const roles = rollen.flatMap((role) => roleOf[role] ?? (role === 'leitung' ? ['head' as const] : []));
    const described = { name, position: funktion, institutionId: institution(institution_id), email };
    const namedInPublic = consented.has(id);
    await kept(app, Persons).create(
      { ...base, id: person(id), state: 'active', roles, namedInPublic, ...described },
      act,
    );
    await app.get(UnitOfWork).run((work) => app.get(Accounts).grant(work, email, municipalityId, person(id)));
  }
  for (const group of material.gremien)
    await loadBody(app, { group, dates, act, base, person, institution, body, material });

  return { municipalityId, person, institution, body, memberMunicipality };
}

type BodyLoad = Omit<DemoPeople, 'municipalityId' | 'memberMunicipality'> & {
  readonly group: Material['gremien'][number];
  readonly material: Material;
  readonly dates: DemoDates;
  readonly act: { readonly action: string; readonly actor: SystemActor };
  readonly base: { readonly municipalityId: MunicipalityId; readonly version: 0 };
};

async function loadBody(
  app: INestApplicationContext,
  { group, material, dates, act, base, person, institution, body }: BodyLoad,
): Promise<void> {
  const steering = group.typ === 'lenkungsgruppe';
  const chair = group.vorsitz ?? group.leitung;
  await kept(app, Bodies).create(
    {
      ...base,
      id: body(group.id),
      state: 'active',
      kind: bodyKinds[group.typ] ?? 'workingGroup',
      name: group.name,
      rhythm: group.rhythmus ?? null,
      memberMunicipalityId: null,
      existedBefore: false,
      rules: steering
        ? { ...rulesPresets.agreement.rules, quorum: { kind: 'number', count: group.beschlussfaehig_ab ?? 5 } }
        : rulesPresets.agreement.rules,
      chairId: chair ? person(chair) : null,
      deputyChairId: group.stellv_vorsitz ? person(group.stellv_vorsitz) : null,
      minuteTakerId: group.geschaeftsfuehrung ? person(group.geschaeftsfuehrung) : null,
    },
    act,
  );
  const deputies = new Map((group.stellvertretungen ?? []).map(({ mitglied, vertretung }) => [mitglied, vertretung]));
  for (const member of group.mitglieder) {
    const seatId = newId<'Seat'>() as SeatId;
    const from = material.personen.find(({ id }) => id === member)?.institution_id;
    await kept(app, Seats).create(
      {
        ...base,
        id: seatId,
        bodyId: body(group.id),
        institutionId: from ? institution(from) : null,
        voting: true,
        endedOn: null,
      },
      act,
    );
    const seated = { ...base, seatId, from: dates.fromToday(-300), until: null } as const;
    await kept(app, Memberships).create(
      { ...seated, id: newId<'Membership'>(), personId: person(member), capacity: 'member' },
      act,
    );
    const deputy = deputies.get(member);
    if (deputy)
      await kept(app, Memberships).create(
        { ...seated, id: newId<'Membership'>(), personId: person(deputy), capacity: 'deputy' },
        act,
      );
  }
}
