/** The bodies of law an institution acts under (Rechtskreise). */
export const legalSpheres = [
  'sgb2',
  'sgb3',
  'sgb8',
  'sgb9',
  'sgb12',
  'asylblg',
  'aufenthg',
  'stag',
  'school',
  'health',
  'other',
] as const;
export type LegalSphere = (typeof legalSpheres)[number];
