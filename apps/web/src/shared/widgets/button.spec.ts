import { readdirSync, readFileSync } from 'node:fs';

import { expect, it } from '@jest/globals';

const source = new URL('../../', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!spec)\.tsx?$/.test(file),
);

it('there is one button', () => {
  const written = files.filter((file) => readFileSync(new URL(file, source), 'utf8').includes('kern-btn'));
  expect(written).toEqual(['shared/widgets/button.tsx']);
});
