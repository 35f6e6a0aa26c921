import { Engine } from '@systemblick/co-editing-engine/engine';

import { startHost } from './host.mjs';

/** An engine in a process of its own, to be killed. Says its address on standard output. */
const host = await startHost(new Engine({ database: { connectionString: process.argv[2] } }));
process.stdout.write(`${host.url}\n`);
