import type { SignInOptions } from '../features/people/use-sign-in-options.js';
import { chosenLanguage } from '#shared/preferences/chosen-language.js';
import { tellLanguage } from '#shared/texts/tell-language.js';
import { startTexts } from '#shared/texts/texts.js';
import { factsOfDocument } from './drawn/facts.js';
import { show } from './drawn/show.js';
import { SignInApp } from './sign-in-app.js';

/** Shows the sign-in page, with the ways in that came with the document. */
export async function startSignIn(): Promise<void> {
  const language = chosenLanguage();
  await startTexts(language);
  tellLanguage();
  const options = factsOfDocument<SignInOptions>();
  const drawn = options !== undefined && language === 'de';
  show(<SignInApp search={location.search} options={options} />, { drawn });
}
