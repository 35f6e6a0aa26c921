const mark = 'systemblick.reloaded';

/** After an update the old page's chunks are gone from the server: the page is loaded anew, once. */
export function reloadWhenOutdated(): void {
  addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem(mark) !== null) return;
    sessionStorage.setItem(mark, 'yes');
    event.preventDefault();
    location.reload();
  });
  addEventListener('load', () => setTimeout(() => sessionStorage.removeItem(mark), 10_000));
}
