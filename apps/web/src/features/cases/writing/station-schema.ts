import { regelkreisPhases } from '@systemblick/domain/cases/regelkreis';
import { stationOutcomes, type Station } from '@systemblick/domain/cases/station';
import { institutionTypes } from '@systemblick/domain/people/institution-type';
import { legalSpheres } from '@systemblick/domain/people/legal-sphere';
import { sizeClasses } from '@systemblick/domain/people/member-municipality';
import * as z from 'zod/mini';

import { optionalText, requiredChoice, requiredText } from '#shared/form/rules.js';

/** One of the words, or none. */
const optionalChoice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.union([z.enum(values), z.literal('')]);

export const stationSchema = z.object({
  institutionType: requiredChoice(institutionTypes),
  sizeClass: optionalChoice(sizeClasses),
  legalSphere: optionalChoice(legalSpheres),
  phase: optionalChoice(regelkreisPhases),
  sought: requiredText(300),
  outcome: requiredChoice(stationOutcomes),
  happened: optionalText(),
  handOver: optionalText(300),
});

export type StationForm = z.infer<typeof stationSchema>;

export const toStationForm = (station?: Station) => ({
  ...(station && { institutionType: station.institutionType, outcome: station.outcome }),
  sizeClass: station?.sizeClass ?? ('' as const),
  legalSphere: station?.legalSphere ?? ('' as const),
  phase: station?.phase ?? ('' as const),
  sought: station?.sought ?? '',
  happened: station?.happened ?? '',
  handOver: station?.handOver ?? '',
});

export const toStation = ({ sizeClass, legalSphere, phase, happened, handOver, ...rest }: StationForm): Station => ({
  ...rest,
  sizeClass: sizeClass || null,
  legalSphere: legalSphere || null,
  phase: phase || null,
  happened: happened || null,
  handOver: handOver || null,
});
