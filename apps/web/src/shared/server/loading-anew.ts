const key = 'loaded-anew';

/**
 * Loads the document of an address anew for a part that did not come. `mayByItself` once for an address: a server that
 * has a page but not its parts would be asked without end.
 */
export function createLoadingAnew(shelf: Pick<Storage, 'getItem' | 'setItem'> | undefined, go: (path: string) => void) {
  return {
    mayByItself: (path: string): boolean => shelf !== undefined && shelf.getItem(key) !== path,
    load(path: string): void {
      shelf?.setItem(key, path);
      go(path);
    },
  };
}
