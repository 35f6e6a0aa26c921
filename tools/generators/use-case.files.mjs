import { camel, pascal } from './names.mjs';

/** The files of a new use case: verb and spec in the domain, the use case in the api; and the lines that other files need. */
export function useCaseFiles({ stage, name }) {
  const verb = camel(name);
  const [event, ...rest] = name.split('-');
  const noun = rest.join('-');
  const thing = pascal(noun);
  const action = `${camel(noun)}:${event}`;
  return {
    [`libs/domain/src/${stage}/${name}.ts`]: `import type { WrongState } from '../kernel/refusal.js';
import type { Result } from '../kernel/result.js';
import { wrongState } from '../kernel/transition.js';

/** Say here what it promises. Guards first, one a line; then the new value. */
export function ${verb}<Thing extends { readonly state: string }>(_thing: Thing): Result<Thing, WrongState> {
  return wrongState;
}
`,
    [`libs/domain/src/${stage}/${name}.spec.ts`]: `import { describe, expect, it } from '@jest/globals';

import { ${verb} } from './${name}.js';

describe('${verb}', () => {
  it.each([['any state', { state: 'draft' }]])('refuses %s', (_case, thing) => {
    expect(${verb}(thing)).toMatchObject({ ok: false, refusal: { code: 'WRONG_STATE' } });
  });
});
`,
    [`apps/api/src/${stage}/${name}.ts`]: `import { Injectable } from '@nestjs/common';

import type { PersonActor } from '@systemblick/domain/kernel/actor';
import { ${verb} } from '@systemblick/domain/${stage}/${name}';

/** Say here who does what. One act is one \`unit.do\`; in it the move, or \`change\`. */
@Injectable()
export class ${pascal(name)} {
  execute(_actor: PersonActor, thing: Parameters<typeof ${verb}>[0]) {
    return ${verb}(thing);
  }
}
`,
    lines: [
      [`libs/domain/src/${stage}/rights.ts`, `'${action}': { who: [/* relations */], states: [/* states */] },`],
      [
        `libs/domain/src/${stage}/transitions.ts`,
        `{ from: '…', event: '${event}', by: right['${action}'].who, guards: [], to: '…' },`,
      ],
      [`libs/domain/src/${stage}/refusal-text.ts`, `NEW_REFUSAL: { de: '…', en: '…' },`],
      [`libs/domain/src/${stage}/${stage}-lives.spec.ts`, `the new arrow: from where, to where`],
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
