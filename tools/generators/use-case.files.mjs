import { camel, pascal } from './names.mjs';

/** The files of a new use case: verb and spec in the domain, the use case in the api; and the lines that other files need. */
export function useCaseFiles({ stage, name }) {
  const verb = camel(name);
  const [event, ...rest] = name.split('-');
  const noun = rest.join('-');
  const thing = pascal(noun);
  const action = `${camel(noun)}:${event}`;
  return {
    [`libs/domain/src/${stage}/${name}.ts`]: `import type { In } from '../kernel/move.js';
import { accept, type Result } from '../kernel/result.js';
import type { ${thing} } from './${noun}.js';

/** Say here what it promises. Guards first, one a line; then the new value. It is only given what stands in its states. */
export function ${verb}(${camel(noun)}: In<${thing}, '…'>): Result<${thing}, never> {
  return accept({ ...${camel(noun)}, state: '…' });
}
`,
    [`libs/domain/src/${stage}/${name}.spec.ts`]: `import { describe, expect, it } from '@jest/globals';

import { ${verb} } from './${name}.js';

describe('${verb}', () => {
  it.each([['what it promises', 'a thing', 'a code']])('%s: %#', (_case, thing, code) => {
    expect(${verb}(thing)).toMatchObject({ ok: false, refusal: { code } });
  });
});
`,
    [`apps/api/src/${stage}/${name}.ts`]: `import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import type { ${thing}Id } from '@systemblick/domain/${stage}/${noun}';
import { UnitOfWork } from '@systemblick/persistence/platform/unit-of-work';
import { ${thing}s } from '@systemblick/persistence/${stage}/${noun}s';

/** Say here who does what. One act is one \`unit.do\`; in it one move, or several. */
@Injectable()
export class ${pascal(name)} {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly ${camel(noun)}s: ${thing}s,
  ) {}

  execute(actor: PersonActor, which: { readonly id: ${thing}Id; readonly expectedVersion: number }) {
    return this.unit.do((work) => this.${camel(noun)}s.move(work, actor, '${event}', which));
  }
}
`,
    lines: [
      [
        `libs/domain/src/${stage}/…/${noun}-moves.ts`,
        `${event}: { from: ['…'], to: '…', who: [/* roles, relations */], guards: [], verb: ${verb} },`,
      ],
      [`libs/domain/src/${stage}/refusal-text.ts`, `NEW_REFUSAL: { de: '…', en: '…' },`],
      [
        `libs/domain/src/${stage}/${stage}-lives.spec.ts`,
        `a command for '${event}', which nothing but the state can stop`,
      ],
      [`libs/domain/src/overview/rights-by-holder.spec.ts`, `'${action}' with each who holds it; then npm run tables`],
      [`apps/api/src/${stage}/${noun}.inputs.ts`, `class ${pascal(name)}Input extends ThingInput, where it takes more`],
      [`apps/api/src/${stage}/${stage}.module.ts`, `${pascal(name)}, among the providers`],
      [`apps/api/src/${stage}/${noun}.views.ts`, `'${action}', among the actions of its steps`],
      [
        `apps/api/src/${stage}/${noun}-moves.resolver.ts`,
        `@Mutation(() => ${thing}Result)
  @Requires('${action}')
  async ${verb}(@Args('input') { id, expectedVersion }: ThingInput, @CurrentActor() actor: PersonActor): Promise<OrRefusal<${thing}Type>> {
    return answer(await this.${verb}UseCase.execute(actor, id as ${thing}Id, expectedVersion), seenBy(actor));
  }`,
      ],
      [
        `apps/web/src/features/${stage}/…`,
        `useMove('${verb}', …Page, ${camel(noun)}), with its MoveDialog or FormDialog`,
      ],
    ],
  };
}
