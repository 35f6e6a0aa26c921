import type { InstitutionType } from '../people/institution-type.js';
import type { LegalSphere } from '../people/legal-sphere.js';
import type { SizeClass } from '../people/member-municipality.js';
import type { RegelkreisPhase } from './regelkreis.js';

export const stationOutcomes = ['reached', 'delayed', 'brokenOff', 'refused', 'open'] as const;
export type StationOutcome = (typeof stationOutcomes)[number];

/** One step of a case: a type of institution, never a concrete one ("Sozialamt einer kleinen Gemeinde"). */
export type Station = {
  readonly institutionType: InstitutionType;
  readonly sizeClass: SizeClass | null;
  readonly legalSphere: LegalSphere | null;
  readonly phase: RegelkreisPhase | null;
  readonly sought: string;
  readonly happened: string | null;
  readonly outcome: StationOutcome;
  /** How the case came to the next station ("zu Fuß mit Zettel", "Übergabegespräch"). */
  readonly handOver: string | null;
};
