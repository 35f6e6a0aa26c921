import overview from '../locales/de/overview.json';
import { chosenLanguage } from '../shared/preferences/chosen-language.js';
import { icuFormat } from '../shared/texts/icu-format.js';
import { tellLanguage } from '../shared/texts/tell-language.js';
import { startTexts } from '../shared/texts/texts.js';
import type { Answers } from './answer-store.js';
import { factsOfDocument } from './drawn/facts.js';
import { show } from './drawn/show.js';
import { createApp, Providers } from './providers.js';

/** Shows the page of this address, with what came of it in the document. */
export async function startApp(): Promise<void> {
  const language = chosenLanguage();
  await startTexts(language, { format: icuFormat, more: { overview } });
  tellLanguage();
  const answers = factsOfDocument<Answers>();
  const app = createApp(answers);
  const drawn = answers !== undefined && language === 'de';
  if (drawn) await app.routed();
  show(<Providers {...app} />, { drawn });
}
