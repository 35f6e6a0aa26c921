import { describe, expect, it } from '@jest/globals';

import type { Refusal } from '#shared/server/refusal.js';
import { PresenceNotes, withNotes, type PresenceNote } from './presence-notes.js';

const refusal: Refusal = { code: 'WRONG_STATE', message: 'Die Sitzung läuft nicht.', field: null };

/** A server that answers when told to; its answer shows what it took. */
function aServer() {
  const sent: string[] = [];
  const answers: ((answer: Refusal | undefined) => void)[] = [];
  const shown = new Set<string>();
  const notes = new PresenceNotes(({ personId, kind }: PresenceNote) => {
    sent.push(`${personId} ${kind}`);
    return new Promise<Refusal | undefined>((resolve) => {
      answers.push((answer) => {
        if (!answer && kind === 'arrived') shown.add(personId);
        if (!answer && kind === 'left') shown.delete(personId);
        resolve(answer);
      });
    });
  });
  const ticked = () => [...withNotes(shown, notes.now().waiting)];
  const answer = async (given?: Refusal) => {
    answers.shift()?.(given);
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { notes, sent, ticked, answer };
}

describe('people noted in quick succession', () => {
  it('are all shown at once, and sent in order, one after the other', async () => {
    const { notes, sent, ticked, answer } = aServer();
    for (const person of ['anna', 'ben', 'cem']) void notes.note(person, 'arrived');
    expect([ticked(), sent]).toEqual([['anna', 'ben', 'cem'], ['anna arrived']]);
    await answer();
    expect(sent).toEqual(['anna arrived', 'ben arrived']);
    await answer();
    await answer();
    expect([ticked(), sent.length, notes.now().waiting]).toEqual([['anna', 'ben', 'cem'], 3, []]);
  });

  it('are put back where it was refused, which is said, and the others go on', async () => {
    const { notes, ticked, answer } = aServer();
    for (const person of ['anna', 'ben', 'cem']) void notes.note(person, 'arrived');
    await answer();
    await answer(refusal);
    expect([ticked(), notes.now().refused]).toEqual([['anna', 'cem'], [{ personId: 'ben', refusal }]]);
    await answer();
    expect([ticked(), notes.now().waiting]).toEqual([['anna', 'cem'], []]);
    expect(notes.now().refused).toHaveLength(1);
  });

  it('stop being refused as soon as one is noted again', async () => {
    const { notes, answer } = aServer();
    void notes.note('anna', 'arrived');
    await answer(refusal);
    void notes.note('anna', 'arrived');
    expect(notes.now().refused).toEqual([]);
  });

  it('are what they were last noted as', async () => {
    const { notes, sent, ticked, answer } = aServer();
    void notes.note('anna', 'arrived');
    void notes.note('anna', 'left');
    expect(ticked()).toEqual([]);
    await answer();
    await answer();
    expect([ticked(), sent]).toEqual([[], ['anna arrived', 'anna left']]);
  });
});
