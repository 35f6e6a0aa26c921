import { loadDemo } from '@systemblick/demo/load-demo';
import { readSettings } from '@systemblick/api/platform/settings/settings';
import { migrate } from '@systemblick/persistence/migrate';

const settings = readSettings(process.env);
await migrate({ owner: settings.databaseOwnerUrl, worker: settings.databaseWorkerUrl });
await loadDemo(settings);
