import { useSyncExternalStore } from 'react';

/** What stood in a window that went away under somebody's hands, each field with its name. */
export type KeptWords = {
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly text: string }[];
};

let kept: KeptWords | undefined;
const watchers = new Set<() => void>();

function become(next: KeptWords | undefined) {
  kept = next;
  for (const watcher of watchers) watcher();
}

/** Shows them until they are let go; what is shown already stays below. */
export const keepWords = ({ title, fields }: KeptWords): void =>
  become(kept === undefined ? { title, fields } : { title, fields: [...fields, ...kept.fields] });

export const letGoOfWords = (): void => become(undefined);

const current = () => kept;

export const useKeptWords = (): KeptWords | undefined =>
  useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    current,
    current,
  );
