import { describe, it } from '@jest/globals';
import { RuleTester } from 'eslint';
import ts from 'typescript-eslint';

import { effectAnswersItsCleanUp } from './effect-answers-its-clean-up.mjs';
import { resolverNamesItsAction } from './resolver-names-its-action.mjs';
import { rowsStayInPersistence } from './rows-stay-in-persistence.mjs';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { parser: ts.parser } });

tester.run('resolver-names-its-action', resolverNamesItsAction, {
  valid: [
    `class A { @Query(() => X) @Requires('case:list') cases() {} }`,
    `class A { @Mutation(() => X) @Public() signIn() {} }`,
    `class A { @ResolveField() author() {} }`,
    `class A { plain() {} }`,
  ],
  invalid: [
    { code: `class A { @Query(() => X) cases() {} }`, errors: [{ messageId: 'unnamed' }] },
    { code: `class A { @Mutation(() => X) @Other() release() {} }`, errors: [{ messageId: 'unnamed' }] },
    { code: `class A { @Subscription(() => X) async *changed() {} }`, errors: [{ messageId: 'unnamed' }] },
  ],
});

tester.run('rows-stay-in-persistence', rowsStayInPersistence, {
  valid: [
    { code: `import { PersonRow } from './people.rows.js';`, filename: '/r/libs/persistence/src/people/a.ts' },
    { code: `import { Persons } from '@systemblick/domain/people/persons';`, filename: '/r/apps/api/src/a.ts' },
    { code: `import type { Logger } from 'typeorm';`, filename: '/r/apps/api/src/a.ts' },
  ],
  invalid: [
    {
      code: `import { PersonRow } from '@systemblick/persistence/people/people.rows';`,
      filename: '/r/apps/api/src/a.ts',
      errors: [{ messageId: 'escaped' }],
    },
    {
      code: `import { DataSource } from 'typeorm';`,
      filename: '/r/apps/api/src/a.ts',
      errors: [{ messageId: 'escaped' }],
    },
  ],
});

tester.run('effect-answers-its-clean-up', effectAnswersItsCleanUp, {
  valid: [
    `useEffect(() => { box.current?.scrollIntoView({ block: 'nearest' }); }, []);`,
    `useEffect(() => () => clearTimeout(timer.current), []);`,
    `useEffect(() => { if (none) return; const stop = offer(key); return stop; }, []);`,
    `useLayoutEffect(() => { return form.subscribe({ callback: () => { return keep(); } }); }, []);`,
    `useEffect(function () { go(); }, []);`,
    `button.onClick(() => box.scrollIntoView());`,
  ],
  invalid: [
    { code: `useEffect(() => box.current?.scrollIntoView(), []);`, errors: [{ messageId: 'answers' }] },
    { code: `React.useLayoutEffect(() => heading.focus(), []);`, errors: [{ messageId: 'answers' }] },
    { code: `useEffect(() => void go(), []);`, errors: [{ messageId: 'answers' }] },
    { code: `useEffect(() => { return box.current?.scrollTo(0, 0); }, []);`, errors: [{ messageId: 'answers' }] },
    { code: `useEffect(() => { if (on) return document.exitFullscreen(); }, []);`, errors: [{ messageId: 'answers' }] },
    { code: `useEffect(async () => { await go(); }, []);`, errors: [{ messageId: 'answers' }] },
  ],
});
