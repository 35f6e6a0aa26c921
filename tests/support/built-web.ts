import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A web app of a few files, as its build leaves them: these as its pages, and what draws its first pages, if anything. */
export async function builtWeb(pages: Readonly<Record<string, string | Buffer>>, drawn?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'systemblick-web-'));
  const write = async (file: string, content: string | Buffer) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  };
  for (const [file, content] of Object.entries(pages)) await write(join('pages', file), content);
  await write('package.json', '{ "type": "module" }');
  if (drawn !== undefined) await write('drawn/drawn.js', drawn);
  return folder;
}
