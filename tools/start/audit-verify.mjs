import { build, checkNode, fail, installPackages } from './prepare.mjs';

checkNode();
installPackages();
const { openDatabase } = await import('./database.mjs');
if (process.env.SYSTEMBLICK_BUILT !== '1' && !build(['@systemblick/api'])) fail('Das Bauen ist fehlgeschlagen.');

const database = await openDatabase(process.env).catch((problem) => fail(problem.message));
const { verifyEveryChain } = await import('@systemblick/persistence/platform/verify-every-chain');
const url = database.env.DATABASE_URL ?? process.env.DATABASE_URL;
let broken = 0;
try {
  for (const { municipalityId, report } of await verifyEveryChain(url)) {
    const { linked, head, unlinked, broken: flaw } = report;
    if (flaw) broken += 1;
    const tail = unlinked > 0 ? `, ${unlinked} noch nicht verkettet` : '';
    console.log(
      flaw
        ? `${municipalityId}: gebrochen an Glied ${flaw.seq} (${flaw.why}${flaw.id ? `, Ereignis ${flaw.id}` : ''}); ${linked} Glieder davor halten${tail}`
        : `${municipalityId}: ${linked} Glieder, die Kette hält${tail}; letztes Glied ${head}`,
    );
  }
} finally {
  await database.stop();
}
process.exitCode = broken > 0 ? 1 : 0;
