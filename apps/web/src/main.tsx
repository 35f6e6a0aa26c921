import 'virtual:kern.css';
import './shared/styles/fonts.css';
import './shared/styles/base.css';
import './shared/styles/kern-fit.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { createApp, Providers } from './app/providers.js';
import { chosenLanguage } from './shared/preferences/chosen-language.js';
import { startTexts } from './shared/texts/texts.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startTexts(chosenLanguage());
const app = createApp();
createRoot(root).render(
  <StrictMode>
    <Providers {...app} />
  </StrictMode>,
);
