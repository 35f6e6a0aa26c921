import { Platform20261122100000 } from './20261122-1-platform.js';
import { People20261122110000 } from './20261122-2-people.js';
import { Cases20261122120000 } from './20261122-3-cases.js';
import { CoEditing20261122130000 } from './20261122-4-co-editing.js';
import { Reconstruction20261122140000 } from './20261122-5-reconstruction.js';
import { Themes20261122150000 } from './20261122-6-themes.js';
import { Proposals20261122160000 } from './20261122-7-proposals.js';
import { Papers20261122170000 } from './20261122-8-papers.js';
import { Meetings20261122180000 } from './20261122-9-meetings.js';
import { Offers20261122190000 } from './20261122-10-offers.js';
import { Hints20261122200000 } from './20261122-11-hints.js';
import { FollowUp20261122210000 } from './20261122-12-follow-up.js';
import { Search20261122220000 } from './20261122-13-search.js';
import { NamedInPublic20261122230000 } from './20261122-14-named-in-public.js';
import { PaperHeads20261123000000 } from './20261122-15-paper-heads.js';
import { SignInLinks20261129171109 } from './20261129-171109-sign-in-links.js';
import { OneAddressOnePerson20261129171110 } from './20261129-171110-one-address-one-person.js';
import { ResolutionPresence20261129170802 } from './20261129-170802-resolution-presence.js';
import { BallotPresentAtClose20261129171534 } from './20261129-171534-ballot-present-at-close.js';
import { AddEveryMunicipality20261129172810 } from './20261129-172810-add-every-municipality.js';
import { SearchFolds20261129180800 } from './20261129-180800-search-folds.js';
import { ResolutionCorrections20261129175940 } from './20261129-175940-resolution-corrections.js';
import { CaseReviewBegun20261129203010 } from './20261129-203010-case-review-begun.js';
import { GroupGivenUp20261129203020 } from './20261129-203020-group-given-up.js';
import { PaperUnasked20261129203030 } from './20261129-203030-paper-unasked.js';
import { UpdatesSetAside20261129203500 } from './20261129-203500-updates-set-aside.js';
import { MeasureDoneNote20261130035049 } from './20261130-035049-measure-done-note.js';
import { AuditHead20261130041712 } from './20261130-041712-audit-head.js';
import { OneName20261130040417 } from './20261130-040417-one-name.js';
import { GroupSizes20261201115500 } from './20261201-115500-group-sizes.js';
import { RejectedFindings20261201152000 } from './20261201-152000-rejected-findings.js';

/** Every migration, in the order they run. */
export const migrations = [
  Platform20261122100000,
  People20261122110000,
  Cases20261122120000,
  CoEditing20261122130000,
  Reconstruction20261122140000,
  Themes20261122150000,
  Proposals20261122160000,
  Papers20261122170000,
  Meetings20261122180000,
  Offers20261122190000,
  Hints20261122200000,
  FollowUp20261122210000,
  Search20261122220000,
  NamedInPublic20261122230000,
  PaperHeads20261123000000,
  SignInLinks20261129171109,
  OneAddressOnePerson20261129171110,
  ResolutionPresence20261129170802,
  BallotPresentAtClose20261129171534,
  AddEveryMunicipality20261129172810,
  SearchFolds20261129180800,
  ResolutionCorrections20261129175940,
  CaseReviewBegun20261129203010,
  GroupGivenUp20261129203020,
  PaperUnasked20261129203030,
  UpdatesSetAside20261129203500,
  MeasureDoneNote20261130035049,
  OneName20261130040417,
  AuditHead20261130041712,
  GroupSizes20261201115500,
  RejectedFindings20261201152000,
] as const;
