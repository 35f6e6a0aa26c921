import type { Attributes, Told } from './attributes.js';
import { coarserThan, hierarchyNames, suppressed, valuesOf, type HierarchyName } from './hierarchies.js';
import { sphereAttribute, sphereNames, type SphereName } from './population-shares.js';

/** What is told of a case: of each attribute a word of its hierarchy, null where nobody entered one; and its bodies of law. */
export type CoarseCase = Readonly<Record<HierarchyName, string | null>> & {
  readonly legalSpheres: readonly SphereName[];
};

const told = (name: HierarchyName, word: string | null): Told => (word === null ? 'unknown' : valuesOf(name, word));

const fromWords = (one: CoarseCase): Attributes =>
  Object.fromEntries(hierarchyNames.map((name) => [name, told(name, one[name])]));

const spheres = (one: CoarseCase, without: readonly string[]): Attributes =>
  Object.fromEntries(
    sphereNames.map((sphere) => [sphereAttribute(sphere), one.legalSpheres.includes(sphere) ? ['yes'] : without]),
  );

/** A case as somebody who reads it would look for it: that a body of law is not named says nothing of it. */
export const askedOf = (one: CoarseCase): Attributes => ({ ...fromWords(one), ...spheres(one, ['yes', 'no']) });

/** A released case as one to compare with: it has the bodies of law that it names, and no other. */
export const evidenceOf = (one: CoarseCase): Attributes => ({ ...fromWords(one), ...spheres(one, ['no']) });

/** One step of coarsening: an attribute gets a coarser word, or a body of law is no longer named. */
export type Step =
  | { readonly attribute: HierarchyName; readonly to: string }
  | { readonly attribute: 'legalSpheres'; readonly without: SphereName };

/** What may be coarsened next. What is unknown cannot: it has to be stated first. */
export const stepsOf = (one: CoarseCase): readonly Step[] => [
  ...hierarchyNames.flatMap((attribute): readonly Step[] => {
    const word = one[attribute];
    const to = word === null ? undefined : coarserThan(attribute, word);
    return to === undefined ? [] : [{ attribute, to }];
  }),
  ...one.legalSpheres.map((without): Step => ({ attribute: 'legalSpheres', without })),
];

export const coarsened = (one: CoarseCase, step: Step): CoarseCase =>
  step.attribute === 'legalSpheres'
    ? { ...one, legalSpheres: one.legalSpheres.filter((sphere) => sphere !== step.without) }
    : { ...one, [step.attribute]: step.to };

/** The attributes nobody stated: each counts as its rarest value. */
export const unknownIn = (one: CoarseCase): readonly HierarchyName[] =>
  hierarchyNames.filter((name) => one[name] === null);

/** Whether the step leaves its attribute out altogether. */
export const leavesOut = (step: Step): boolean => step.attribute === 'legalSpheres' || step.to === suppressed;
