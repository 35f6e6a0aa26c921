const prefix = 'systemblick.document.';

/** The database in this browser that keeps somebody's copy of a shared document. */
export const copyName = (personId: string, room: string): string => `${prefix}${personId}.${room}`;

/** The database beside them, with what did not get into a document any more. */
export const wordsName = (personId: string): string => copyName(personId, 'words');

/** Whether there is a copy of this name on this device. */
export const hasCopy = async (name: string): Promise<boolean> => (await names()).includes(name);

/** Whether this browser can keep a copy: private windows and an office's policy may forbid it. */
export function canKeepCopies(): Promise<boolean> {
  return new Promise((answer) => {
    try {
      const request = indexedDB.open('systemblick.probe');
      request.onerror = () => answer(false);
      request.onblocked = () => answer(false);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase('systemblick.probe');
        answer(true);
      };
    } catch {
      answer(false);
    }
  });
}

export async function forgetCopy(name: string): Promise<void> {
  await new Promise<void>((done) => {
    try {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => done();
      request.onerror = () => done();
      request.onblocked = () => done();
    } catch {
      done();
    }
  });
}

/** On sign-out all of them; when somebody else signs in here, those of the others. */
export async function forgetCopies({ butOf }: { readonly butOf?: string } = {}): Promise<void> {
  const kept = butOf === undefined ? undefined : copyName(butOf, '');
  const ours = (await names()).filter((name) => name.startsWith(prefix));
  await Promise.all(ours.filter((name) => kept === undefined || !name.startsWith(kept)).map(forgetCopy));
}

async function names(): Promise<readonly string[]> {
  try {
    return (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
  } catch {
    return [];
  }
}
