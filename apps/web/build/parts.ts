/**
 * What every page needs, in a few files: large ones pack better than forty small ones, and each is begun in a task of its
 * own (`app/drawn/in-turn.ts`), so that none holds up the page for long.
 */
const react = /node_modules\/(react|react-dom|scheduler)\/|apps\/web\/src\/app\/drawn\//;
const texts = /node_modules\/i18next\/|apps\/web\/src\/shared\/(texts\/(texts|tell-language))\./;
const signIn = /apps\/web\/src\/app\/(start-sign-in|sign-in-app)\./;
const answers = /node_modules\/(@apollo|rxjs|optimism|@wry|tslib|graphql|gql\.tada|@0no-co)\/|src\/app\/answer-store\./;
const base = /node_modules\/(react-router|intl-messageformat|@formatjs)\/|src\/shared\/texts\/icu-format\./;

/** The frame after sign-in, and what it and the start page are drawn with. Windows that open later stay by themselves. */
const frame =
  /apps\/web\/src\/(app\/(?!not-found|socket\.|frame\/shortcuts-(dialog|window))|features\/overview\/(start\/|process\/process-line|use-waiting|waiting|routes)|shared\/(announce|format|places|preferences|server|shortcuts|texts)\/|shared\/page\/(page|page-title|breadcrumb|failure|loading|page-loading|empty-state)\.|shared\/widgets\/(icon|alert|initials|initials-avatar)\.)/;

/** What asks for further parts; the first script of a document needs nothing else. */
const inTurn = /vite\/preload-helper|src\/app\/drawn\/in-turn\./;

const tests = { 'in-turn': inTurn, react, texts, 'sign-in': signIn, answers, base, frame };

/** The first one a module belongs to takes it. */
const everywhere = Object.entries(tests).map(([name, test]) => ({ name, test, minShareCount: 1 }));

const aria = /node_modules\/(react-aria|react-stately|react-aria-components|@internationalized)\//;
/** Lists, menus and calendars stay files of their own: few pages have them, and they are large. */
const ours =
  /apps\/web\/src\/(shared\/(?!co-editing|form\/(date|time|calendar|segment|picker|searched|one-choice|many-choices|chosen-tags)|widgets\/(menu|tabs)|page\/tabs)|features\/people\/)/;

/** What many pages share comes in a few files, too, beside each page's own: a page would ask for forty crumbs otherwise. */
const shared = [
  { name: 'forms', test: /node_modules\/(zod|react-hook-form|@hookform)\//, minShareCount: 3 },
  { name: 'windows', test: aria, minShareCount: 25 },
  { name: 'rules', test: /libs\/domain\//, minShareCount: 3 },
  { name: 'widgets', test: ours, minShareCount: 12 },
  { name: 'fields', test: ours, minShareCount: 3 },
].map((part) => ({ ...part, includeDependenciesRecursively: false }));

export const parts = [...everywhere, ...shared].map((part, place, { length }) => ({
  ...part,
  priority: length - place,
}));
