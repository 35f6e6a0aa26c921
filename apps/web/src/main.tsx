import '#shared/styles/styles.js';

import { inTurn } from './app/drawn/in-turn.js';

const { startApp } = await inTurn(
  [
    () => import('./app/drawn/show.js'),
    () => import('#shared/texts/texts.js'),
    () => import('./app/answer-store.js'),
    () => import('#shared/texts/icu-format.js'),
  ],
  () => import('./app/start-app.js'),
);
await startApp();
