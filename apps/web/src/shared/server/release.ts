const entry = /<script[^>]+type="module"[^>]+src="([^"]+)"/;

/** The file a page begins with: it has another name in each release. */
export const entryOf = (html: string): string | undefined => entry.exec(html)?.[1];

/** Whether the server has another release by now than the one this page came from. An answer that is no page is none. */
export async function hasNewRelease(): Promise<boolean> {
  const mine = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.getAttribute('src');
  try {
    const answer = await fetch('/', { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(5000) });
    const theirs = answer.ok ? entryOf(await answer.text()) : undefined;
    return theirs !== undefined && mine !== undefined && mine !== null && theirs !== mine;
  } catch {
    return false;
  }
}
