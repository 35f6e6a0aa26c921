const parameter = 'weiter';

/** The sign-in page's address, remembering where somebody wanted to go. */
export function signInPath(from: string): string {
  return from === '/' || from.startsWith('/anmelden')
    ? '/anmelden'
    : `/anmelden?${parameter}=${encodeURIComponent(from)}`;
}

/** Where to go after signing in: only ever a path of this site, as a browser reads it (it leaves tabs and line ends out). */
export function wayBack(search: URLSearchParams): string {
  const path = search.get(parameter) ?? '/';
  if (!path.startsWith('/') || !URL.canParse(path, here)) return '/';
  const { origin, pathname, search: asked, hash } = new URL(path, here);
  // A path of dots may begin with two slashes once they are resolved: that would be another site's name.
  return origin === here && !/^\/(\/|anmelden)/.test(pathname) ? pathname + asked + hash : '/';
}

/** No site of anybody's (RFC 2606): what stays on it has no other in its address. */
const here = 'http://here.invalid';
