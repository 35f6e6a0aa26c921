import './shared/styles/styles.js';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { SignInApp } from './app/sign-in-app.js';
import { chosenLanguage } from './shared/preferences/chosen-language.js';
import { startTexts } from './shared/texts/texts.js';

const root = document.getElementById('root');
if (!root) throw new Error('sign-in.html has no #root');

await startTexts(chosenLanguage());
createRoot(root).render(
  <StrictMode>
    <SignInApp />
  </StrictMode>,
);
