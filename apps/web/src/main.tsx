import './shared/styles/styles.js';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { createApp, Providers } from './app/providers.js';
import overview from './locales/de/overview.json';
import { chosenLanguage } from './shared/preferences/chosen-language.js';
import { icuFormat } from './shared/texts/icu-format.js';
import { startTexts } from './shared/texts/texts.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startTexts(chosenLanguage(), { format: icuFormat, more: { overview } });
const app = createApp();
createRoot(root).render(
  <StrictMode>
    <Providers {...app} />
  </StrictMode>,
);
