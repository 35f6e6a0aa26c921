import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../apps/api/src', import.meta.url));
const declaration =
  /@(Query|Mutation|Subscription|Get|Put|Post|Delete)\(((?:[^()]|\([^()]*\))*)\)\s+@(Requires\('([^']+)'\)|Public\(\))\s+(?:async )?\*?\s*(\w+)\(/g;

/** An operation as its decorators declare it; a public one needs no action. */
export type Declared = {
  readonly kind: string;
  readonly name: string;
  readonly action: string | null;
  readonly file: string;
};

/** What every operation of the api requires, read from its sources. */
export function declaredOperations(): readonly Declared[] {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) =>
      [...readFileSync(`${sources}/${file}`, 'utf8').matchAll(declaration)].map(
        ([, kind = '', written = '', , action = null, method = '']) => ({
          kind,
          name: /name: '(\w+)'/.exec(written)?.[1] ?? method,
          action,
          file,
        }),
      ),
    );
}
