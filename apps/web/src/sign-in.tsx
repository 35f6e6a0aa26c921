import '#shared/styles/styles.js';

import { inTurn } from './app/drawn/in-turn.js';

const { startSignIn } = await inTurn(
  [() => import('./app/drawn/show.js'), () => import('#shared/texts/texts.js')],
  () => import('./app/start-sign-in.js'),
);
await startSignIn();
