import type { InstitutionType } from './institution-type.js';
import type { LegalSphere } from './legal-sphere.js';

/** Where a kind of office acts under one body of law; a Sozialamt under two (AsylbLG, SGB XII), so it is asked. */
const spheres: Partial<Readonly<Record<InstitutionType, LegalSphere>>> = {
  jobcenter: 'sgb2',
  employmentAgency: 'sgb3',
  auslaenderbehoerde: 'aufenthg',
  bamf: 'aufenthg',
  courseProvider: 'aufenthg',
  einbuergerungsbehoerde: 'stag',
  jugendamt: 'sgb8',
  childCare: 'sgb8',
  integrationsamt: 'sgb9',
  schoolAuthority: 'school',
  school: 'school',
  gesundheitsamt: 'health',
  healthInsurance: 'health',
  medicalCare: 'health',
};

/** The legal sphere that is meant when nobody says otherwise; null where it has to be said. */
export const usualLegalSphere = (type: InstitutionType): LegalSphere | null => spheres[type] ?? null;
