import fields from '../locales/de/fields.json';
import overview from '../locales/de/overview.json';
import { MeDocument } from '../features/people/me.document.js';
import { chosenLanguage } from '#shared/preferences/chosen-language.js';
import { icuFormat } from '#shared/texts/icu-format.js';
import { tellLanguage } from '#shared/texts/tell-language.js';
import { startTexts } from '#shared/texts/texts.js';
import type { Answers } from './answer-store.js';
import { factsOfDocument } from './drawn/facts.js';
import { pause } from './drawn/in-turn.js';
import { show } from './drawn/show.js';
import { createApp, Providers } from './providers.js';

/** Shows the page of this address, with what came of it in the document. */
export async function startApp(): Promise<void> {
  const language = chosenLanguage();
  await startTexts(language, { format: icuFormat, more: { fields, overview } });
  tellLanguage();
  await pause();
  const answers = factsOfDocument<Answers>();
  const app = createApp(answers);
  const drawn = answers !== undefined && language === 'de';
  if (drawn) {
    await pause();
    // Slow when first done: before the page is taken over, and by itself.
    app.apollo.readQuery({ query: MeDocument });
    await app.routed();
    await pause();
  }
  show(<Providers {...app} />, { drawn });
}
