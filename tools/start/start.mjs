import { join } from 'node:path';

import { endsWithNpm } from './ends-with-npm.mjs';
import { build, checkNode, fail, hasDemo, installPackages, root } from './prepare.mjs';

checkNode();
installPackages();
process.env.NODE_ENV ??= 'production';

const { openDatabase } = await import('./database.mjs');
const opening = openDatabase(process.env);
opening.catch(() => undefined);
const parts = ['@systemblick/api', '@systemblick/web', ...(hasDemo ? ['@systemblick/demo'] : [])];
const built = process.env.SYSTEMBLICK_BUILT === '1' || build(parts);
const database = await opening.catch((problem) => fail(problem.message));
if (!built) {
  await database.stop();
  fail('Das Bauen ist fehlgeschlagen; die Meldungen stehen darüber.');
}

const { readSettings, SettingsWrong } = await import('@systemblick/api/platform/settings/settings');
const { migrate } = await import('@systemblick/persistence/migrate');
const { serve } = await import('@systemblick/api/serve');

let serving;
let stopping = false;

async function stop(code) {
  if (stopping) return;
  stopping = true;
  await serving?.stop().catch(() => undefined);
  await database.stop();
  process.exit(code);
}
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
endsWithNpm(() => void stop(0));

try {
  const demoByDefault = database.exited && hasDemo ? { SYSTEMBLICK_DEMO: '1' } : {};
  const settings = readSettings({ ...demoByDefault, ...process.env, ...database.env });
  await migrate({ owner: settings.databaseOwnerUrl, worker: settings.databaseWorkerUrl }).catch((problem) => {
    throw new Error(`Die Datenbank ist nicht erreichbar oder passt nicht: ${problem.code ?? problem.message}.`);
  });
  if (settings.demo && (await loadDemo(settings))) console.log('Der Demokreis Hellenrath ist geladen.');
  serving = await serve(settings, { pages: join(root, 'apps', 'web', 'dist') });
  console.log(`Systemblick läuft: ${serving.address}`);
  database.exited?.then(() => {
    if (stopping) return;
    console.error('Die Datenbank hat sich unerwartet beendet.');
    void stop(1);
  });
} catch (problem) {
  for (const sentence of problem instanceof SettingsWrong ? problem.sentences : [sentenceFor(problem)])
    console.error(sentence);
  await stop(1);
}

/** Only where it is asked for: a start without demo data needs nothing of it. */
async function loadDemo(settings) {
  if (!hasDemo) throw new Error('Demodaten gehören nicht zu dieser Ausgabe; ohne sie startet SYSTEMBLICK_DEMO=0.');
  const demo = await import('@systemblick/demo/load-demo');
  return demo.loadDemo(settings);
}

function sentenceFor(problem) {
  if (problem.code === 'EADDRINUSE')
    return `Der Port ${problem.port} ist schon belegt. Bitte wählen Sie mit PORT einen anderen.`;
  return problem.message;
}
