import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ClaimView, DecisionRequest } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';
import { decide, Failure } from '../services/api.ts';
import { Outbox } from './outbox.ts';

/** How long the last decision can be taken back without a trace. */
const HOLD = 6_000;

export interface Review {
  readonly claims: readonly ClaimView[];
  readonly current: ClaimView | null;
  readonly position: number;
  readonly open: number;
  readonly select: (id: string) => void;
  readonly step: (by: number) => void;
  readonly decide: (request: DecisionRequest) => void;
  readonly undo: () => void;
  /** What happened last, to be said and shown. */
  readonly message: string;
}

type Decided = Map<string, ClaimView['decision']>;

/** The queue: decisions show at once and travel to the ledger behind the coder's back. */
export function useReview(served: readonly ClaimView[]): Review {
  const { t } = useLocale();
  const queries = useQueryClient();
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
          await decide(request);
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
          setMessage(`${t.review.refused} ${error instanceof Failure ? error.message : ''}`);
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
    (request: DecisionRequest) => {
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

  const undo = useCallback(() => {
    const undone = outbox.undo(t.review.takenBack);
    if (undone.kind === 'nothing') {
      setMessage(t.review.nothingToUndo);
      return;
    }
    const { claim } = undone.made.request;
    setId(claim);
    if (undone.kind === 'stands') setMessage(t.review.stands);
    else {
      if (undone.kind === 'withheld') forget(claim);
      else setOwn((held) => new Map(held).set(claim, undone.made.before.decision));
      setMessage(t.review.undone);
    }
  }, [outbox, forget, t]);

  const open = claims.filter((claim) => claim.decision === null).length;
  return { claims, current, position, open, select: setId, step, decide: make, undo, message };
}

function without(held: Decided, claim: string): Decided {
  const rest = new Map(held);
  rest.delete(claim);
  return rest;
}
