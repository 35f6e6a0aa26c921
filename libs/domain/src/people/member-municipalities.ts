import { Repository } from '../kernel/repository.js';
import type { MemberMunicipality, MemberMunicipalityId } from './member-municipality.js';

export abstract class MemberMunicipalities extends Repository<MemberMunicipality, MemberMunicipalityId> {}
