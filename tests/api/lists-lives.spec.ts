import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { AggregateName } from '@systemblick/domain/overview/transitions';

import { linksOf, unread } from '../support/links.js';
import { listsOfThings } from '../support/listed.js';
import { ownOperations } from '../support/nested-things.js';
import { ReadingStage } from '../support/reading-stage.js';
import { statesOf } from '../support/rights-stage.js';
import { scenes } from '../support/scenes.js';

let stage: ReadingStage;
beforeAll(async () => {
  stage = await ReadingStage.open();
});
afterAll(() => stage.close());

describe('in each state of its life, and to those who are something to it,', () => {
  const lists = Object.entries(listsOfThings).flatMap(([list, { read, ...entry }]) => {
    const [kind] = [...ownOperations].find(([, { name }]) => name === read) ?? [];
    const name = kind as AggregateName;
    return scenes[name] && !entry.where
      ? statesOf(name).map((state) => ({ list, read, kind: name, state, ...entry }))
      : [];
  });

  it.each(lists)(
    'a $kind is in $list for whoever reads it: $state',
    async ({ list, read, kind, state, asked = [''] }) => {
      const staged = await stage.rights.stage(kind);
      await stage.rights.put(staged, state);
      const wrong = await stage.wrong(async (reader) => {
        const [reads, sees] = await reader.readsAndSees(read, list, asked, staged.id);
        if (reads === sees) return [];
        return [reads ? `${list} keeps it from ${reader.name}, who reads it` : `${list} shows it to ${reader.name}`];
      }, stage.pure);
      expect(wrong).toEqual([]);
    },
  );
});

describe('where everybody has lost their roles and seats', () => {
  const lists = Object.entries(listsOfThings).filter(([list]) => !['bodies', 'persons', 'resolutions'].includes(list));
  beforeAll(async () => {
    await stage.rights.put(await stage.rights.stage('Person'), 'active');
    await stage.rights.arrange(
      `UPDATE person SET roles = '{}'`,
      `UPDATE membership SET from_day = '2026-01-01', until_day = '2026-01-02'`,
    );
    stage.forget();
  });

  it.each(lists)('what they still read is in the list, and nothing else: %s', async (list, entry) => {
    expect(await stage.wrongIn(list, entry)).toEqual([]);
  });

  it('nothing waits for them that they do not read', async () => {
    const wrong = await stage.wrong(async (reader) =>
      unread(
        stage,
        reader,
        'waitingForMe',
        linksOf((await reader.client.ask(`{ waitingForMe { link } }`)).waitingForMe),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
