const parameterOf = (name: string, relation: string) => `${name}_${relation}`;

/**
 * The rows somebody sees, as a condition on `row`: in the states a right names for anybody, and for each relation by
 * which it is held (`is`: how a row shows that its reader is that to it) in those it names for the relation.
 */
export const seenRows = <Relation extends string>(is: Readonly<Record<Relation, string>>, name = 'seen'): string => {
  const related = Object.entries<string>(is).map(
    ([relation, condition]) => `(row.state = ANY (:${parameterOf(name, relation)}) AND ${condition})`,
  );
  return `(${[`row.state = ANY (:${parameterOf(name, 'any')})`, ...related].join(' OR ')})`;
};

/** The states such a condition asks for. */
export const seenParameters = (
  states: Readonly<Record<string, readonly string[]>>,
  name = 'seen',
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(states).map(([relation, seen]) => [parameterOf(name, relation), [...seen]]));
