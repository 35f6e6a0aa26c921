/** A page as the server drew it, and what it was drawn from; laid into the document that the browser loads. */
export type DrawnPage<Facts> = {
  readonly html: string;
  readonly facts: Facts;
};

/** The id of what a page was drawn from, in the document. */
export const factsId = 'facts';
