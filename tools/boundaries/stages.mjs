/** The order in which work flows. A stage may look upstream (left), never downstream (right). */
export const stages = [
  'kernel',
  'people',
  'cases',
  'reconstruction',
  'themes',
  'proposals',
  'decisions',
  'follow-up',
  'overview',
];
