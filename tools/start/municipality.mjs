import { parseArgs } from 'node:util';

import { build, checkNode, fail, installPackages } from './prepare.mjs';

const usage = `Eine Gebietskörperschaft anlegen, oder ihrer Administration einen neuen Link geben:

  npm run municipality -- create --name "Kreis Musterland" --kind county \\
                                 --administrator "Vorname Nachname" --email vorname.nachname@kreis.example
  npm run municipality -- link   --name "Kreis Musterland" --email vorname.nachname@kreis.example

  --kind   county (Kreis) oder independentCity (kreisfreie Stadt)`;

const wanted = { create: ['name', 'kind', 'administrator', 'email'], link: ['name', 'email'] };

checkNode();
const { verb, values } = read(process.argv.slice(2));
installPackages();
const { openDatabase } = await import('./database.mjs');
if (process.env.SYSTEMBLICK_BUILT !== '1' && !build(['@systemblick/api'])) fail('Das Bauen ist fehlgeschlagen.');

const database = await openDatabase(process.env).catch((problem) => fail(problem.message));
let done;
try {
  const { readSettings, SettingsWrong } = await import('@systemblick/api/platform/settings/settings');
  const { migrate } = await import('@systemblick/persistence/migrate');
  const { createMunicipality, makeAdministratorLink } = await import('@systemblick/api/operate-municipality');
  try {
    const settings = readSettings({ ...process.env, ...database.env, SYSTEMBLICK_DEMO: '0' });
    await migrate({ owner: settings.databaseOwnerUrl, worker: settings.databaseWorkerUrl });
    const { name, kind, administrator, email } = values;
    done =
      verb === 'create'
        ? await createMunicipality(settings, { name, kind, administrator: { name: administrator, email } })
        : await makeAdministratorLink(settings, name, email);
  } catch (problem) {
    const sentences = problem instanceof SettingsWrong ? problem.sentences : [problem.message];
    done = { ok: false, sentence: sentences.join('\n') };
  }
} finally {
  await database.stop();
}
if (!done.ok) fail(done.sentence);
const until = done.expiresAt.toLocaleString('de-DE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'medium',
  timeStyle: 'short',
});
console.log(
  `Mit diesem Link setzt ${values.email} ein eigenes Passwort, einmal, bis ${until} Uhr:\n\n${done.address}\n`,
);

function read(given) {
  const [verb, ...rest] = given;
  if (!wanted[verb]) fail(usage);
  let values;
  try {
    const options = Object.fromEntries(wanted[verb].map((name) => [name, { type: 'string' }]));
    ({ values } = parseArgs({ args: rest, options, strict: true, allowPositionals: false }));
  } catch (problem) {
    fail(`${problem.message}\n\n${usage}`);
  }
  const missing = wanted[verb].filter((name) => !values[name]?.trim());
  if (missing.length > 0) fail(`Es fehlt: ${missing.map((name) => `--${name}`).join(', ')}\n\n${usage}`);
  if (values.kind && !['county', 'independentCity'].includes(values.kind))
    fail(`--kind ist county oder independentCity, nicht „${values.kind}“.`);
  return { verb, values };
}
