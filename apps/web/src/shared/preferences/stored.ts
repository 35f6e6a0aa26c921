/** A small choice of this browser (theme, language). Where storage is switched off it lasts until the page is left. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(`systemblick.${name}`);
  } catch {
    return null;
  }
}

export function store(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`systemblick.${name}`);
    else localStorage.setItem(`systemblick.${name}`, value);
  } catch {
    // Nothing to be done, and nothing is lost but the choice.
  }
}
