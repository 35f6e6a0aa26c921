import type { FileLine } from './read-file.js';

/** The entry a line meant when the file was seen through. */
export type Meant = { readonly id: string; readonly version: number };

/** A line as it is sent; with it goes what it meant when it was seen, so that nobody's later words are written over. */
export const lineSent = (
  { line, offer: { languages, memberMunicipalityNames, ...offer } }: FileLine,
  id: string,
  meant: Meant | undefined,
) => ({
  ...offer,
  ...(languages && { languages: [...languages] }),
  ...(memberMunicipalityNames && { memberMunicipalityNames: [...memberMunicipalityNames] }),
  id,
  line,
  meant: meant ? { id: meant.id, expectedVersion: meant.version } : null,
});
