import { emptySections } from '@systemblick/domain/cases/case-text';
import type { CoarseAttributes } from '@systemblick/domain/cases/coarse-attributes';
import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';

import type { InputOf } from '#shared/move/move-document.js';
import type { CaseDetail } from '../case.document.js';
import { newId } from '#shared/form/new-id.js';
import { rejectedPlaces, rejectionsIn } from '../identifiers/rejections.js';
import { sectionTexts } from '../identifiers/section-texts.js';
import { textsOf } from '../identifiers/texts-of.js';
import type { AttributeValues, CaseValues } from './case-values.js';
import { informationMissing } from './information-missing.js';

export const emptyValues: CaseValues = {
  title: '',
  sections: emptySections,
  stations: [],
  legalSpheres: [],
  attributes: { ageBand: '', household: '', regionOfOrigin: '', residenceStatus: '', sizeClass: '' },
  rejected: [],
  information: { kind: '', on: '', legalBasis: '' },
};

/** A stored case as the form shows it. */
export function toValues({
  text,
  findings,
  clientInformation,
}: Pick<CaseDetail, 'text' | 'findings' | 'clientInformation'>): CaseValues {
  if (!text) return emptyValues;
  const { title, sections, stations, legalSpheres, attributes } = text;
  return {
    title,
    sections: { ...emptySections, ...Object.fromEntries(sections.map(({ phase, text: told }) => [phase, told])) },
    stations: stations.map((station) => ({ ...station, key: newId() })),
    legalSpheres: [...legalSpheres],
    attributes: {
      ageBand: attributes.ageBand ?? '',
      household: attributes.household ?? '',
      regionOfOrigin: attributes.regionOfOrigin ?? '',
      residenceStatus: attributes.residenceStatus ?? '',
      sizeClass: attributes.sizeClass ?? '',
    },
    rejected: [...rejectionsIn(findings ?? [], textsOf(text))],
    information: {
      kind: clientInformation?.kind ?? '',
      on: clientInformation?.on ?? '',
      legalBasis: clientInformation?.legalBasis ?? '',
    },
  };
}

/** What is said about the client, once it is whole: before that nothing of it is saved. */
const stated = (information: CaseValues['information']): CaseValues['information'] =>
  informationMissing(information) === undefined ? information : emptyValues.information;

/** The form as the api takes it; texts of sections keep every character, since passages count them. */
export function toInput(
  values: CaseValues,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number | null },
): InputOf<'writeCase'> {
  const { title, sections, stations, legalSpheres, attributes, rejected = [], information } = values;
  const { kind, on, legalBasis } = stated(information);
  return {
    id,
    expectedVersion,
    title: title.trim(),
    sections: regelkreisPhases.map((phase) => ({ phase, text: sections[phase] })),
    stations: stations.map(
      ({ institutionType, sizeClass, legalSphere, phase, sought, happened, outcome, handOver }) => ({
        institutionType,
        sizeClass,
        legalSphere,
        phase,
        sought,
        happened,
        outcome,
        handOver,
      }),
    ),
    legalSpheres,
    attributes: known(attributes),
    rejected: [...rejectedPlaces(rejected, sectionTexts(values))],
    clientInformation: kind === '' ? null : { kind, on, legalBasis: kind === 'waived' ? legalBasis : null },
  };
}

/** What of the attributes is stated. */
export function known({
  ageBand,
  household,
  regionOfOrigin,
  residenceStatus,
  sizeClass,
}: AttributeValues): CoarseAttributes {
  return {
    ageBand: ageBand || null,
    household: household || null,
    regionOfOrigin: regionOfOrigin || null,
    residenceStatus: residenceStatus || null,
    sizeClass: sizeClass || null,
  };
}
