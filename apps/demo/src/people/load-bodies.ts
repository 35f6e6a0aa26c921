import { AdministerBodies } from '@systemblick/api/people/administer-bodies';
import type { BodyId, BodyKind, InstitutionId } from '@systemblick/domain/kernel/actor';
import type { Body } from '@systemblick/domain/people/body';
import { rulesPresets } from '@systemblick/domain/people/rules-presets';
import type { SeatId } from '@systemblick/domain/people/seat';
import { newId } from '@systemblick/persistence/platform/new-id';

import type { Material } from '../material/material.js';
import { keyed } from '../story/keyed.js';
import type { Story } from '../story/story.js';
import { seat } from './seats.js';

type Group = Material['gremien'][number];

const kinds: Readonly<Record<'arbeitsgruppe' | 'lenkungsgruppe', BodyKind>> = {
  arbeitsgruppe: 'workingGroup',
  lenkungsgruppe: 'steeringGroup',
};

/** Loads the bodies that are there from the beginning; a Projektgruppe's is founded when the group is set to work. */
export async function loadBodies(story: Story, administrator: string, institution: (key: string) => InstitutionId) {
  const bodies = new Map<string, BodyId>();
  const steeringSeats = new Map<string, SeatId>();
  for (const group of story.material.gremien) {
    if (group.typ === 'projektgruppe') continue;
    const body = await found(story, administrator, group, kinds[group.typ]);
    bodies.set(group.id, body.id);
    const deputies = new Map((group.stellvertretungen ?? []).map(({ mitglied, vertretung }) => [mitglied, vertretung]));
    for (const member of group.mitglieder) {
      const institutionId = institution(institutionOf(story.material, member));
      const seating = { bodyId: body.id, institutionId, member, deputy: deputies.get(member) };
      const seatId = await seat(story, administrator, seating);
      if (group.typ === 'lenkungsgruppe') steeringSeats.set(member, seatId);
    }
    await nameOfficers(story, administrator, group, body);
  }
  return { body: keyed('body', bodies), seatOf: keyed('seat of', steeringSeats) };
}

/** Where somebody of the material works. */
export function institutionOf({ personen }: Material, key: string): string {
  const person = personen.find(({ id }) => id === key);
  if (!person) throw new Error(`The demo material has no person ${key}`);
  return person.institution_id;
}

async function found(story: Story, administrator: string, group: Group, kind: BodyKind): Promise<Body> {
  const { name, rhythmus: rhythm = null, beschlussfaehig_ab: count = 5 } = group;
  const body = await story.act(administrator, 'body:write', AdministerBodies, (bodies, actor) =>
    bodies.found(actor, {
      id: newId<'Body'>(),
      kind,
      name,
      rhythm,
      memberMunicipalityId: null,
      existedBefore: false,
    }),
  );
  if (kind !== 'steeringGroup') return body;
  const rules = { ...rulesPresets.agreement.rules, quorum: { kind: 'number', count } } as const;
  return story.act(administrator, 'body:changeRules', AdministerBodies, (bodies, actor) =>
    bodies.changeRules(actor, body.id, body.version, rules),
  );
}

function nameOfficers(story: Story, administrator: string, group: Group, { id, version }: Body) {
  const named = (key: string | undefined) => (key ? story.person(key) : null);
  const officers = {
    chairId: named(group.vorsitz ?? group.leitung),
    deputyChairId: named(group.stellv_vorsitz),
    minuteTakerId: named(group.geschaeftsfuehrung),
  };
  return story.act(administrator, 'body:nameOfficers', AdministerBodies, (bodies, actor) =>
    bodies.nameOfficers(actor, id, version, officers),
  );
}
