import { pascal } from './names.mjs';

/** A dated migration with an empty `up` and `down`; its name sorts after those before it. */
export function migrationFiles({ stage, name }, now) {
  const stamp = now.toISOString().replace(/[-:T]/g, '').slice(0, 14);
  const day = stamp.slice(0, 8);
  const className = `${pascal(name)}${stamp}`;
  return {
    [`libs/persistence/src/migrations/${day}-${stamp.slice(8)}-${name}.ts`]: `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Say here what of ${stage} it changes, and why. One subject; every constraint named; never edited once merged. */
export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(run: QueryRunner): Promise<void> {
    await run.query(\`SELECT 1\`);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(\`SELECT 1\`);
  }
}
`,
  };
}

/** The list of migrations with these at its end. */
export function registered(list, files) {
  return Object.entries(files).reduce((text, [path, content]) => {
    const [, name] = /class (\w+)/.exec(content);
    const from = `./${path.split('/').at(-1).replace(/ts$/, 'js')}`;
    const lastImport = text.lastIndexOf("';\n", text.indexOf('export const migrations')) + 3;
    return `${text.slice(0, lastImport)}import { ${name} } from '${from}';\n${text.slice(lastImport)}`.replace(
      /\n\] as const;/,
      `\n  ${name},\n] as const;`,
    );
  }, list);
}
