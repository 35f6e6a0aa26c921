import type { ClientInformationKind } from '@systemblick/domain/cases/client-information';
import type { CoarseAttributes } from '@systemblick/domain/cases/coarse-attributes';
import type { RegelkreisPhase } from '@systemblick/domain/cases/regelkreis';
import type { Station } from '@systemblick/domain/cases/station';
import type { LegalSphere } from '@systemblick/domain/people/legal-sphere';

import type { Rejection } from '../identifiers/rejections.js';

/** A station while it is being written; the key tells it from its neighbours when it moves. */
export type StationValues = Station & { readonly key: string };

export type AttributeValues = { readonly [Name in keyof CoarseAttributes]: NonNullable<CoarseAttributes[Name]> | '' };

/** What the form of a case holds. An empty word stands for "no answer". */
export type CaseValues = {
  title: string;
  sections: Record<RegelkreisPhase, string>;
  stations: StationValues[];
  legalSpheres: LegalSphere[];
  attributes: AttributeValues;
  /** What looks like a name and identifies nobody; none in drafts kept before there was this. */
  rejected?: Rejection[] | undefined;
  information: { kind: ClientInformationKind | ''; on: string; legalBasis: string };
};
