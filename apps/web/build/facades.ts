import type { Plugin } from 'vite';

type Chunk = { readonly type: 'chunk'; code: string; readonly dynamicImports: readonly string[] };

/** `export{n as show}from"./react-….js";` and nothing else. */
const onlyExports = /^export\s*\{([^{}]*)\}\s*from\s*["'`]\.\/([^"'`]+)["'`];?\s*$/;

/** The file a chunk merely hands things on from, and by which names there; nothing for one that does more. */
export function handsOnFrom({ code }: Pick<Chunk, 'code'>) {
  const [, exported, file] = onlyExports.exec(code) ?? [];
  if (exported === undefined || file === undefined) return undefined;
  const names = exported.split(',').map((name) => name.trim().split(/\s+as\s+/));
  return { file, names: names.map(([there = '', here = there]) => ({ there, here })) };
}

/**
 * Where several imported parts lie in one file, each gets a file of fifty bytes that hands it on: a request each, which
 * takes a phone longer to make than the fifty bytes to arrive. Imports lead to the real file instead.
 */
export function withoutFacades(): Plugin {
  return {
    name: 'without-facades',
    apply: 'build',
    // When Vite has written into the chunks which files each import needs.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
        for (const { fileName, ...facade } of chunks) {
          const real = handsOnFrom(facade);
          if (!real || chunks.some(({ imports }) => imports.includes(fileName))) continue;

          const name = fileName.replace('assets/', '');
          const given = real.names.map(({ there, here }) => `${here}:e.${there}`).join();
          const imported = new RegExp(`import\\((["'\`])\\./${name.replaceAll('.', '\\.')}\\1\\)`, 'g');
          for (const chunk of chunks)
            chunk.code = chunk.code
              .replace(imported, `import("./${real.file}").then(e=>({${given}}))`)
              .replaceAll(fileName, `assets/${real.file}`);
          delete bundle[fileName];
        }
      },
    },
  };
}
