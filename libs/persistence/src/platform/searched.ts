/** Nobody types more into a search; a pasted page is looked for by its beginning, and costs no more than that. */
const longest = 200;

/** What somebody searches a list for; nothing where they wrote nothing. */
export const searched = (search: string | null): string | null => search?.trim().slice(0, longest).trim() || null;
