import type { Draft } from '../draft.ts';
import type { Entry } from './entries.ts';
import type { Named } from './names.ts';

/** Names that the page's own entries give their actors ("colloquially known as Valley"): they hold on this page alone. */
export interface PageNames {
  /** The actor whose name is the whole of tokens `[at, to)`, or as much of their beginning as leaves no capital over. */
  at(draft: Draft, at: number, to: number): { readonly actor: Named; readonly to: number } | null;
}

export const NO_NAMES: PageNames = { at: () => null };

export function pageNames(entries: readonly Entry[]): PageNames {
  const known = new Map<string, Named>();
  for (const { kind, actor, names } of entries) {
    if (kind === 'event' || kind === 'other') continue;
    for (const name of names) known.set(name, actor);
  }
  if (known.size === 0) return NO_NAMES;
  return {
    at(draft, at, to) {
      for (let end = to; end > at; end--) {
        const actor = known.get(draft.norms.slice(at, end).join(' '));
        if (actor !== undefined && !draft.tokens.slice(end, to).some((token) => token.capital))
          return { actor, to: end };
      }
      return null;
    },
  };
}
