const parameter = 'weiter';

/** The sign-in page's address, remembering where somebody wanted to go. */
export function signInPath(from: string): string {
  return from === '/' || from.startsWith('/anmelden')
    ? '/anmelden'
    : `/anmelden?${parameter}=${encodeURIComponent(from)}`;
}

/** Where to go after signing in: only ever a path of this site. */
export function wayBack(search: URLSearchParams): string {
  const path = search.get(parameter) ?? '/';
  return /^\/(?![/\\])/.test(path) && !path.startsWith('/anmelden') ? path : '/';
}
