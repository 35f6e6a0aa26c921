import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** A page as the web app's own code drew it, and what it was drawn from. */
export type DrawnPage = { readonly html: string; readonly facts: unknown };

type Question = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** Asks this server's GraphQL in somebody's name; answers what was answered. */
export type Ask = (question: Question) => Promise<unknown>;

/** What the web app's build leaves for the server (`apps/web/src/drawn.tsx`). */
export type Drawing = {
  readonly drawSignIn: (search: string, options: unknown) => DrawnPage;
  /** Nothing for whoever is not signed in. */
  readonly drawPage: (address: URL, ask: Ask, signal: AbortSignal) => Promise<DrawnPage | undefined>;
};

/** Nothing where the web app is not built. */
export const drawingOf = async (file: string): Promise<Drawing | undefined> =>
  existsSync(file) ? ((await import(pathToFileURL(file).href)) as Drawing) : undefined;
