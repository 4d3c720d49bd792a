import { useEffect } from 'react';

/** The page's name first, so that tabs and histories can be told apart. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Recount` : 'Recount';
  }, [title]);
}
