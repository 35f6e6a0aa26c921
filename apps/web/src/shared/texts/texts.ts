import i18next, { type BackendModule, type I18nFormatModule } from 'i18next';

import app from '../../locales/de/app.json';
import people from '../../locales/de/people.json';
import shared from '../../locales/de/shared.json';
import type { Language } from './language.js';
import type { Catalogue, TextKey, TextValues } from './text-key.js';

const files = import.meta.glob<Record<string, unknown>>(
  ['../../locales/*/*.json', '!../../locales/de/{app,people,shared}.json'],
  {
    import: 'default',
  },
);

/** Fetches a catalogue when a page first needs it. */
const fromFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, catalogue, done) => {
    const load = files[`../../locales/${language}/${catalogue}.json`];
    if (!load) return done(new Error(`No catalogue ${language}/${catalogue}`), null);
    load().then(
      (texts) => done(null, texts),
      (error: Error) => done(error, null),
    );
  },
};

/** What every page and the sign-in page speak from, in the language most read: it comes with the scripts. */
const german = { app, people, shared };

type Options = {
  /** Without one nothing is put into a text: those of the sign-in page are whole as they stand. */
  readonly format?: I18nFormatModule;
  /** Further catalogues that every page speaks from: the German ones came with the scripts. */
  readonly more?: Partial<Record<Catalogue, object>>;
};

/** Keys are `catalogue.page.element`, so the catalogue's name and the path within it share one separator. */
export async function startTexts(language: Language, { format, more = {} }: Options = {}): Promise<void> {
  if (format) i18next.use(format);
  await i18next.use(fromFiles).init({
    lng: language,
    resources: { de: { ...german, ...more } },
    partialBundledLanguages: true,
    fallbackLng: false,
    ns: [...Object.keys(german), ...Object.keys(more)],
    defaultNS: 'shared',
    nsSeparator: '.',
    keySeparator: '.',
    interpolation: { escapeValue: false },
  });
}

/** Fetches what is not there yet. One that could not be fetched throws, and can be asked for again. */
export async function loadCatalogues(...catalogues: readonly Catalogue[]): Promise<void> {
  const { language } = i18next;
  await Promise.all(
    catalogues
      .filter((catalogue) => !i18next.hasResourceBundle(language, catalogue))
      .map(async (catalogue) => {
        const texts = await files[`../../locales/${language}/${catalogue}.json`]?.();
        if (texts) i18next.addResourceBundle(language, catalogue, texts);
      }),
  );
  await i18next.loadNamespaces(catalogues);
}

export const changeLanguage = (language: Language) => i18next.changeLanguage(language);

/** A text outside a component, as in a validation message; inside one, take `useText`. */
export const text = (key: TextKey, values: TextValues = {}): string => i18next.t(key, { ...values });
