import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ClaimView, DecisionRequest } from '../../../src/views/shapes.ts';
import { useProblemWords } from '../components/problemWords.ts';
import { useLocale } from '../i18n/locale.tsx';
import { decide } from '../services/api.ts';
import { Outbox, type Undone } from './outbox.ts';

/** How long the last decision can be taken back without a trace. */
const HOLD = 6_000;

export interface Review {
  readonly claims: readonly ClaimView[];
  readonly current: ClaimView | null;
  readonly position: number;
  readonly open: number;
  readonly select: (id: string) => void;
  readonly step: (by: number) => void;
  readonly decide: (request: Decisive) => void;
  readonly undo: () => void;
  /** Takes back what was decided about the current claim, whenever and by whom. */
  readonly takeBack: () => void;
  /** What happened last, to be said and shown. */
  readonly message: string;
}

/** What a coder decides; taking it back is `undo`. */
type Decisive = DecisionRequest & { readonly verdict: 'accepted' | 'rejected' | 'corrected' };

type Decided = Map<string, ClaimView['decision']>;

/** The queue: decisions show at once and travel to the ledger behind the coder's back. */
export function useReview(served: readonly ClaimView[]): Review {
  const { t } = useLocale();
  const queries = useQueryClient();
  const words = useProblemWords();
  const problems = useRef(words);
  problems.current = words;
  const [own, setOwn] = useState<Decided>(() => new Map());
  const [id, setId] = useState<string | null>(null);
  const [message, setMessage] = useState('');
  const refresh = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const claims = useMemo(
    () =>
      served.map((claim) => (own.has(claim.id) ? { ...claim, decision: own.get(claim.id) ?? null } : claim)),
    [served, own],
  );
  const latest = useRef(claims);
  latest.current = claims;

  const forget = useCallback((claim: string) => setOwn((held) => without(held, claim)), []);
  const outbox = useMemo(
    () =>
      new Outbox(
        async (request) => {
          const after = await decide(request);
          // what stood before a decision that was taken back, the ledger knows
          if (request.verdict === 'open') setOwn((held) => new Map(held).set(request.claim, after.decision));
          // figures are fetched again when the coder pauses, not after every key
          clearTimeout(refresh.current);
          refresh.current = setTimeout(() => {
            void queries.invalidateQueries({ queryKey: ['event'] });
            void queries.invalidateQueries({ queryKey: ['events'] });
            void queries.invalidateQueries({ queryKey: ['report'] });
          }, 250);
        },
        ({ request }, error) => {
          forget(request.claim);
          setId(request.claim);
          setMessage(`${t.review.refused} ${problems.current(error)}`);
        },
      ),
    [queries, forget, t],
  );
  // what is still held back when the page is left is written then
  useEffect(() => {
    const leave = () => outbox.leave();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      clearTimeout(timer.current);
      void outbox.flush();
    };
  }, [outbox]);

  const found = claims.findIndex((claim) => claim.id === id);
  const position =
    found >= 0
      ? found
      : Math.max(
          0,
          claims.findIndex((claim) => claim.decision === null),
        );
  const current = claims[position] ?? null;

  const step = useCallback(
    (by: number) => {
      const all = latest.current;
      setId(all[Math.min(all.length - 1, Math.max(0, position + by))]?.id ?? null);
    },
    [position],
  );

  const make = useCallback(
    (request: Decisive) => {
      const all = latest.current;
      const at = all.findIndex((claim) => claim.id === request.claim);
      const before = all[at];
      if (before === undefined) return;
      outbox.make({ request, before });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void outbox.flush(), HOLD);
      const decision = {
        verdict: request.verdict,
        reason: request.reason,
        by: t.review.you,
        at: new Date().toISOString(),
        before: null,
        after: request.fields ?? null,
      };
      setOwn((held) => new Map(held).set(request.claim, decision));
      const next =
        all.slice(at + 1).find((claim) => claim.decision === null) ??
        all.find((claim, i) => i !== at && claim.decision === null);
      setId(next?.id ?? request.claim);
      setMessage(`${t.claim.decided[request.verdict]}.`);
    },
    [outbox, t],
  );

  const show = useCallback(
    (undone: Undone) => {
      if (undone.kind === 'nothing') {
        setMessage(t.review.nothingToUndo);
        return;
      }
      const { claim } = undone.made.request;
      setId(claim);
      if (undone.kind === 'withheld') forget(claim);
      else setOwn((held) => new Map(held).set(claim, undone.made.before.decision));
      setMessage(t.review.undone);
    },
    [forget, t],
  );
  const undo = useCallback(() => show(outbox.undo(t.review.takenBack)), [show, outbox, t]);
  const takeBack = useCallback(() => {
    if (current !== null) show(outbox.takeBack(current, t.review.takenBack));
  }, [show, outbox, current, t]);

  const open = claims.filter((claim) => claim.decision === null).length;
  return { claims, current, position, open, select: setId, step, decide: make, undo, takeBack, message };
}

function without(held: Decided, claim: string): Decided {
  const rest = new Map(held);
  rest.delete(claim);
  return rest;
}
