import { register } from 'node:module';

/** For `node --import`: a release that leaves `apps/demo` out. Whoever asks for a part of it does not find it. */
const hooks = `
export async function resolve(specifier, context, next) {
  const found = specifier.startsWith('@systemblick/demo') ? undefined : await next(specifier, context);
  if (found && !found.url.includes('/apps/demo/')) return found;
  throw Object.assign(new Error('Not in this release: ' + specifier), { code: 'ERR_MODULE_NOT_FOUND' });
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
