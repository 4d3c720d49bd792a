import { useSyncExternalStore } from 'react';

const KEPT = 'recount.graphic';
const listeners = new Set<() => void>();

/** Whether graphic words are shown without asking; they are covered until somebody wants otherwise. */
export function useGraphicShown(): [boolean, (shown: boolean) => void] {
  const shown = useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => localStorage.getItem(KEPT) === 'shown',
  );
  return [
    shown,
    (next) => {
      localStorage.setItem(KEPT, next ? 'shown' : 'covered');
      for (const changed of listeners) changed();
    },
  ];
}
