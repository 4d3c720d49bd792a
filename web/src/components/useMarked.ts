import { type RefObject, useEffect } from 'react';

/**
 * One selection in list, map and line of time: what the pointer or the focus is on is marked wherever it stands.
 * Set on the elements themselves, so that no list is drawn again for it.
 */
export function useMarked(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = within.current;
    if (page === null) return;
    const mark = (event: Event): void => {
      const id = (event.target as Element).closest('[data-event]')?.getAttribute('data-event') ?? null;
      for (const one of page.querySelectorAll('[data-marked]'))
        if (one.getAttribute('data-event') !== id) one.removeAttribute('data-marked');
      if (id === null) return;
      for (const one of page.querySelectorAll(`[data-event="${CSS.escape(id)}"]`))
        one.setAttribute('data-marked', '');
    };
    page.addEventListener('pointerover', mark);
    page.addEventListener('focusin', mark);
    return () => {
      page.removeEventListener('pointerover', mark);
      page.removeEventListener('focusin', mark);
    };
  }, [within]);
}
