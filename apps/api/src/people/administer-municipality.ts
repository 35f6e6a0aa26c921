import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { accept, refuse } from '@systemblick/domain/kernel/result';
import {
  addMemberMunicipality,
  changeMemberMunicipality,
  type MemberMunicipality,
} from '@systemblick/domain/people/member-municipality';
import { changeSettings, type MunicipalitySettings } from '@systemblick/domain/people/municipality';
import { permitPeople } from '@systemblick/domain/people/rights';
import { MemberMunicipalities } from '@systemblick/persistence/people/member-municipalities';
import { Municipalities } from '@systemblick/persistence/people/municipalities';
import { NamesTaken } from '@systemblick/persistence/people/names-taken';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';

import { permitted } from '../platform/permissions/permitted.js';

type Edit = Pick<MemberMunicipality, 'id' | 'name' | 'sizeClass' | 'contact'>;

/** The municipality's own settings, and the Kommunen that belong to it. */
@Injectable()
export class AdministerMunicipality {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly municipalities: Municipalities,
    private readonly members: MemberMunicipalities,
    private readonly names: NamesTaken,
  ) {}

  changeSettings(actor: PersonActor, expectedVersion: number, change: Partial<MunicipalitySettings>) {
    const act = {
      action: 'municipality:changeSettings',
      actor,
      facts: { settings: Object.keys(change).join(' ') },
    } as const;
    return this.unit.do((work) =>
      this.municipalities.change(work, actor.municipalityId, expectedVersion, act, (municipality) =>
        permitted(permitPeople(actor, 'municipality:changeSettings', municipality), () =>
          changeSettings(municipality, change),
        ),
      ),
    );
  }

  async addMember(actor: PersonActor, command: Edit) {
    const municipality = await this.municipalities.find(actor.municipalityId);
    if (!municipality) return refuse({ code: 'NOT_FOUND' } as const);
    const member = addMemberMunicipality(municipality, command);
    if (!member.ok) return member;
    const act = { action: 'memberMunicipality:write', actor };
    return this.names.orTaken('member_municipality', command, async () =>
      this.unit.do(async (work) => accept(await this.members.create(work, member.value, act))),
    );
  }

  changeMember(actor: PersonActor, { id, ...description }: Edit, expectedVersion: number) {
    return this.names.orTaken('member_municipality', { id, ...description }, () =>
      this.unit.do((work) =>
        this.members.change(work, id, expectedVersion, { action: 'memberMunicipality:write', actor }, (member) =>
          permitted(permitPeople(actor, 'memberMunicipality:write', member), () =>
            changeMemberMunicipality(member, description),
          ),
        ),
      ),
    );
  }
}
