import { describe, expect, it } from '@jest/globals';

import { person, today } from '../kernel/kernel.fixture.js';
import { describeMoves } from '../kernel/life.fixture.js';
import { bodyMoves } from './body-moves.js';
import type { Body } from './body.js';
import { institutionMoves } from './institution-moves.js';
import type { Institution } from './institution.js';
import { offerMoves } from './offer-moves.js';
import type { Offer } from './offer.js';
import { aBody, anInstitution, anOffer, aPerson } from './people.fixture.js';
import { personMoves } from './person-moves.js';
import type { Person } from './person.js';
import { peopleRights } from './rights.js';

describeMoves<Person>()({
  prefix: 'person',
  moves: personMoves,
  rights: peopleRights,
  things: { active: aPerson(), left: aPerson({ state: 'left' }) },
  commands: {
    change: { name: 'Bo', position: null, institutionId: null, email: 'bo@hellenrath.example' },
    changeRoles: { roles: ['head'], otherAdministrators: 1 },
    makeSignInLink: { hasPassword: false, holder: undefined },
    leave: { otherAdministrators: 1, open: [] },
  },
});

const { id: _id, municipalityId: _of, version: _version, state: _state, ...institution } = anInstitution();

describeMoves<Institution>()({
  prefix: 'institution',
  moves: institutionMoves,
  rights: peopleRights,
  things: { active: anInstitution(), closed: anInstitution({ state: 'closed' }) },
  commands: { change: institution, close: { open: [] } },
});

describeMoves<Body>()({
  prefix: 'body',
  moves: bodyMoves,
  rights: peopleRights,
  things: { active: aBody(), dissolved: aBody({ state: 'dissolved' }) },
  commands: {
    change: { name: 'Neu', rhythm: null, memberMunicipalityId: null, existedBefore: true },
    changeRules: aBody().rules,
    nameOfficers: {
      chairId: person('ada'),
      deputyChairId: null,
      minuteTakerId: null,
      memberIds: [person('ada')],
      by: person('cy'),
    },
    dissolve: { open: [] },
  },
});

const {
  id: _offerId,
  municipalityId: _offerOf,
  version: _offerVersion,
  state: _offerState,
  proposedBy: _by,
  lastChecked: _on,
  ...offer
} = anOffer();

describeMoves<Offer>()({
  prefix: 'offer',
  moves: offerMoves,
  rights: peopleRights,
  things: { proposed: anOffer(), listed: anOffer({ state: 'listed' }), retired: anOffer({ state: 'retired' }) },
  commands: { change: offer, accept: { today }, check: { checkedOn: today, today }, retire: undefined },
});

describe('the log of a person', () => {
  it('keeps the roles they were given, and which kind of link', () => {
    const roles = ['head', 'coordinator'] as const;
    expect(personMoves.changeRoles.facts(undefined, { roles, otherAdministrators: 1 })).toEqual({
      roles: 'head coordinator',
    });
    for (const [hasPassword, kind] of [
      [true, 'reset'],
      [false, 'invitation'],
    ] as const)
      expect(personMoves.makeSignInLink.facts(undefined, { hasPassword, holder: undefined })).toEqual({ kind });
  });
});
