import { describe, expect, it } from '@jest/globals';

import { anId, body, institution, now, person } from '../kernel/kernel.fixture.js';
import { aProjektgruppe } from './proposals.fixture.js';
import { seatProjektgruppe, type GroupMember } from './seat-projektgruppe.js';

const group = aProjektgruppe({ state: 'mandated' });
const member = (name: string, over: Partial<GroupMember> = {}): GroupMember => ({
  personId: person(name),
  institutionId: institution('jobcenter'),
  leads: false,
  advisory: false,
  seatId: anId(`seat-${name}`),
  membershipId: anId(`membership-${name}`),
  ...over,
});
const seat = (members: readonly GroupMember[]) =>
  seatProjektgruppe(group, { bodyId: body('projectGroup'), members, now });

describe('seatProjektgruppe', () => {
  it('founds a body with a seat for each, led by one of them', () => {
    const seated = seat([
      member('ada', { leads: true }),
      member('bo', { advisory: true }),
      member('cem', { institutionId: null }),
    ]);
    expect(seated).toMatchObject({
      ok: true,
      value: {
        body: { name: group.name, kind: 'projectGroup', chairId: person('ada'), existedBefore: false },
        seats: [{ voting: true }, { voting: false }, { institutionId: null }],
        memberships: [{ personId: person('ada') }, { personId: person('bo') }, { personId: person('cem') }],
      },
    });
  });

  it.each([
    ['nobody', [], 'GROUP_WITHOUT_MEMBERS'],
    ['nobody who leads', [member('ada')], 'GROUP_WITHOUT_LEAD'],
    ['two who lead', [member('ada', { leads: true }), member('bo', { leads: true })], 'GROUP_WITHOUT_LEAD'],
    ['somebody twice', [member('ada', { leads: true }), member('ada')], 'ALREADY_ON_THIS_SEAT'],
  ])('refuses a group with %s', (_who, members, code) => {
    expect(seat(members)).toMatchObject({ refusal: { code, field: 'members' } });
  });
});
