import type { CoarseCase } from './coarse-case.js';
import { suppressed } from './hierarchies.js';

/** A case of which nothing is told but what is given. */
export const aCase = (told: Partial<CoarseCase> = {}): CoarseCase => ({
  ageBand: suppressed,
  household: suppressed,
  regionOfOrigin: suppressed,
  residenceStatus: suppressed,
  sizeClass: suppressed,
  legalSpheres: [],
  ...told,
});
