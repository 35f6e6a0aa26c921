import type administration from '../../locales/de/administration.json';
import type app from '../../locales/de/app.json';
import type bundles from '../../locales/de/bundles.json';
import type cases from '../../locales/de/cases.json';
import type coEditing from '../../locales/de/co-editing.json';
import type fields from '../../locales/de/fields.json';
import type followUp from '../../locales/de/follow-up.json';
import type hints from '../../locales/de/hints.json';
import type meetings from '../../locales/de/meetings.json';
import type offers from '../../locales/de/offers.json';
import type overview from '../../locales/de/overview.json';
import type papers from '../../locales/de/papers.json';
import type people from '../../locales/de/people.json';
import type proposals from '../../locales/de/proposals.json';
import type reconstruction from '../../locales/de/reconstruction.json';
import type shared from '../../locales/de/shared.json';
import type terms from '../../locales/de/terms.json';
import type themes from '../../locales/de/themes.json';

/** The German catalogues, a file for each. A stage adds its own here; a key that isn't in it does not compile. */
type Catalogues = {
  readonly app: typeof app;
  readonly shared: typeof shared;
  readonly fields: typeof fields;
  readonly terms: typeof terms;
  readonly people: typeof people;
  readonly administration: typeof administration;
  readonly cases: typeof cases;
  readonly bundles: typeof bundles;
  readonly 'co-editing': typeof coEditing;
  readonly reconstruction: typeof reconstruction;
  readonly themes: typeof themes;
  readonly proposals: typeof proposals;
  readonly papers: typeof papers;
  readonly meetings: typeof meetings;
  readonly 'follow-up': typeof followUp;
  readonly hints: typeof hints;
  readonly offers: typeof offers;
  readonly overview: typeof overview;
};

type Leaves<Node> = {
  [Key in keyof Node & string]: Node[Key] extends string ? Key : `${Key}.${Leaves<Node[Key]>}`;
}[keyof Node & string];

export type Catalogue = keyof Catalogues;

/** `catalogue.page.element` */
export type TextKey = { [Name in Catalogue]: `${Name}.${Leaves<Catalogues[Name]>}` }[Catalogue];

/** What a text may have put into it: numbers are written as the language does; dates come formatted. */
export type TextValues = Readonly<Record<string, string | number>>;

export type Translate = (key: TextKey, values?: TextValues) => string;
