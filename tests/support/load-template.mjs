import { fileURLToPath } from 'node:url';

import { loadDemo } from '@systemblick/api/overview/demo/load-demo';
import { readSettings } from '@systemblick/api/platform/settings/settings';
import { migrate } from '@systemblick/persistence/migrate';

const settings = readSettings(process.env);
await migrate({ owner: settings.databaseOwnerUrl, worker: settings.databaseWorkerUrl });
await loadDemo(settings, fileURLToPath(new URL('../../tools/demo', import.meta.url)));
