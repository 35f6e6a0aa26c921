/** What sort of thing one sees: in a hint, and in an observation of a reconstruction. */
export const observationKinds = [
  'serviceGap',
  'interfaceProblem',
  'transition',
  'procedure',
  'missingOffer',
  'responsibility',
  'successFactor',
  'other',
] as const;
export type ObservationKind = (typeof observationKinds)[number];
