/** So many choices are read at one glance; among more one wants to search. */
export const atAGlance = 8;
