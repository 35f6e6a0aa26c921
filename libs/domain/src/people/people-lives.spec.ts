import { person, today } from '../kernel/kernel.fixture.js';
import { accept } from '../kernel/result.js';
import { describeLife } from '../kernel/life.fixture.js';
import { changeBody, changeRules, dissolveBody, nameOfficers, type Body } from './body.js';
import { changeInstitution, closeInstitution, type Institution } from './institution.js';
import { acceptOffer, changeOffer, checkOffer, retireOffer, type Offer } from './offer.js';
import { aBody, anInstitution, anOffer, aPerson } from './people.fixture.js';
import { changePerson, changeRoles, leave, type Person } from './person.js';
import { makeSignInLink, type SignInLinkId } from './sign-in-link.js';
import { peopleRights } from './rights.js';
import { bodyTransitions, institutionTransitions, offerTransitions, personTransitions } from './transitions.js';

describeLife<Person>()({
  prefix: 'person',
  life: personTransitions,
  rights: peopleRights,
  things: { active: aPerson(), left: aPerson({ state: 'left' }) },
  verbs: {
    change: (one) => changePerson(one, aPerson({ name: 'Bo' })),
    changeRoles: (one) => changeRoles(one, { roles: ['head'], otherAdministrators: 1 }),
    makeSignInLink: (one) => {
      const made = { id: 'link' as SignInLinkId, hasPassword: false, by: person('ada'), at: new Date(0) };
      const link = makeSignInLink(one, made);
      return link.ok ? accept(one) : link;
    },
    leave: (one) => leave(one, { otherAdministrators: 1, open: [] }),
  },
});

describeLife<Institution>()({
  prefix: 'institution',
  life: institutionTransitions,
  rights: peopleRights,
  things: { active: anInstitution(), closed: anInstitution({ state: 'closed' }) },
  verbs: {
    change: (one) => {
      const { id: _id, municipalityId: _of, version: _version, state: _state, ...description } = anInstitution();
      return changeInstitution(one, description);
    },
    close: (one) => closeInstitution(one, { open: [] }),
  },
});

describeLife<Body>()({
  prefix: 'body',
  life: bodyTransitions,
  rights: peopleRights,
  things: { active: aBody(), dissolved: aBody({ state: 'dissolved' }) },
  verbs: {
    change: (one) => changeBody(one, { name: 'Neu', rhythm: null, memberMunicipalityId: null, existedBefore: true }),
    changeRules: (one) => changeRules(one, one.rules),
    nameOfficers: (one) =>
      nameOfficers(one, {
        chairId: person('ada'),
        deputyChairId: null,
        minuteTakerId: null,
        memberIds: [person('ada')],
        by: person('cy'),
      }),
    dissolve: (one) => dissolveBody(one, { open: [] }),
  },
});

describeLife<Offer>()({
  prefix: 'offer',
  life: offerTransitions,
  rights: peopleRights,
  things: { proposed: anOffer(), listed: anOffer({ state: 'listed' }), retired: anOffer({ state: 'retired' }) },
  verbs: {
    change: (one) => {
      const {
        id: _id,
        municipalityId: _of,
        version: _v,
        state: _s,
        proposedBy: _by,
        lastChecked: _on,
        ...description
      } = anOffer();
      return changeOffer(one, description);
    },
    accept: (one) => acceptOffer(one, { today }),
    check: (one) => checkOffer(one, { checkedOn: today, today }),
    retire: retireOffer,
  },
});
