import { describe, expect, it } from '@jest/globals';

import { createPartFetcher } from './part-fetcher.js';

const soon = () => new Promise((resolve) => setTimeout(resolve));

function aServer({ release = false, justThere = true } = {}) {
  let back: () => void = () => undefined;
  const reachable = () => new Promise<void>((resolve) => (back = resolve));
  return {
    fetcher: createPartFetcher({ justThere: () => justThere, reachable, hasNewRelease: async () => release }),
    comesBack: () => back(),
  };
}

describe('fetching a part of the app', () => {
  it('waits while the server is away, and says so', async () => {
    const { fetcher, comesBack } = aServer();
    let away = true;
    const part = fetcher.fetch(async () => {
      if (away) throw new Error('Failed to fetch dynamically imported module');
      return 'the page';
    });
    await soon();
    expect(fetcher.state()).toBe('waiting');

    away = false;
    comesBack();

    expect(await part).toBe('the page');
    expect(fetcher.state()).toBe('none');
  });

  it('asks for nothing before the server is there: a browser never asks again for what it could not have', async () => {
    const { fetcher, comesBack } = aServer({ justThere: false });
    let asked = 0;
    const part = fetcher.fetch(async () => (asked += 1));
    await soon();
    expect([asked, fetcher.state()]).toEqual([0, 'waiting']);

    comesBack();
    expect(await part).toBe(1);
    expect(fetcher.state()).toBe('none');
  });

  it('does not come after an update: the page before stays', async () => {
    const { fetcher, comesBack } = aServer({ release: true });
    let settled = false;
    void fetcher.fetch(() => Promise.reject(new Error('404'))).finally(() => (settled = true));
    await soon();
    comesBack();
    await soon();

    expect(fetcher.state()).toBe('outdated');
    expect(settled).toBe(false);
  });

  describe('that a reachable server of the same release does not give', () => {
    const aRefusing = (error: string) => {
      const fetcher = createPartFetcher({
        justThere: () => true,
        reachable: async () => undefined,
        hasNewRelease: async () => false,
      });
      const asked = { times: 0 };
      const fetch = () =>
        fetcher.fetch(() => {
          asked.times += 1;
          return Promise.reject(new Error(error));
        });
      return { fetcher, asked, fetch };
    };

    it('is missed: the page before stays until it is loaded anew', async () => {
      const { fetcher, asked, fetch } = aRefusing('404');
      fetcher.watch(() => undefined);
      let settled = false;
      void fetch().finally(() => (settled = true));
      await soon();

      expect(fetcher.state()).toBe('missed');
      expect(asked.times).toBe(3);
      expect(settled).toBe(false);
    });

    it('is missed at once where it came without its stylesheet, which is never asked for again', async () => {
      const { fetcher, asked, fetch } = aRefusing('Unable to preload CSS for /assets/hint-page.css');
      fetcher.watch(() => undefined);
      void fetch();
      await soon();

      expect(fetcher.state()).toBe('missed');
      expect(asked.times).toBe(1);
    });

    it('fails where there is no page yet that could say so', async () => {
      const { asked, fetch } = aRefusing('404');
      await expect(fetch()).rejects.toThrow('404');
      expect(asked.times).toBe(3);
    });
  });
});
