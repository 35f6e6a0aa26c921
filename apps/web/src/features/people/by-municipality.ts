/** People in groups, in the order in which their municipalities first appear. */
export function byMunicipality<Person extends { readonly municipality: string }>(people: readonly Person[]) {
  const groups = new Map<string, readonly Person[]>();
  for (const person of people) groups.set(person.municipality, [...(groups.get(person.municipality) ?? []), person]);
  return [...groups].map(([municipality, those]) => ({ municipality, people: those }));
}
