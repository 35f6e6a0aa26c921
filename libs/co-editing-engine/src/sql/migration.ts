import { append } from './append.js';
import { functions } from './functions.js';
import { down as drop, up as tables } from './schema.js';

export { grants } from './grants.js';

/** Tables and functions; `grants()` after it. */
export const up = tables + append + functions;
export const down = drop;
