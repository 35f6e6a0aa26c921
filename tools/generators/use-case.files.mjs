import { camel, pascal } from './names.mjs';

/** The files of a new use case: verb and spec in the domain, the use case in the api. */
export function useCaseFiles({ stage, name }) {
  const verb = camel(name);
  const thing = pascal(name.split('-').slice(1).join('-'));
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

/** Say here who does what. Inject the port, and run the verb inside its \`change\`. */
@Injectable()
export class ${pascal(name)} {
  execute(_actor: PersonActor, thing: Parameters<typeof ${verb}>[0]) {
    return ${verb}(thing);
  }
}
`,
    resolver: `  @Mutation(() => ${thing}Result)
  @Requires('${camel(name.split('-').slice(1).join('-'))}:${name.split('-')[0]}')
  async ${verb}(@Args('input') { id, expectedVersion }: ThingInput, @CurrentActor() actor: PersonActor): Promise<OrRefusal<${thing}Type>> {
    return answer(await this.${verb}UseCase.execute(actor, id as ${thing}Id, expectedVersion), seenBy(actor));
  }
`,
  };
}
