import { forbidden, options } from './tools/boundaries/rules.mjs';

export default { forbidden, options: { ...options, tsConfig: { fileName: 'tsconfig.base.json' } } };
