import { memo, useEffect, useRef } from 'react';
import type { ClaimView } from '../../../src/views/shapes.ts';
import { figureWords } from '../words/claim.ts';
import type { Names } from '../words/names.ts';

/** Every claim of the queue, the current one in view. */
export function Queue({
  claims,
  current,
  select,
  names,
}: {
  claims: readonly ClaimView[];
  current: string | null;
  select: (id: string) => void;
  names: Names;
}) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when another claim becomes the current one
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ol ref={list} className="queue">
      {claims.map((claim) => (
        <Item key={claim.id} claim={claim} current={claim.id === current} select={select} names={names} />
      ))}
    </ol>
  );
}

const MARKS = { accepted: '✓', corrected: '~', rejected: '×' } as const;

const Item = memo(function Item({
  claim,
  current,
  select,
  names,
}: {
  claim: ClaimView;
  current: boolean;
  select: (id: string) => void;
  names: Names;
}) {
  const { t } = names.locale;
  const verdict = claim.decision?.verdict;
  return (
    <li>
      <button
        type="button"
        aria-current={current}
        data-verdict={verdict ?? 'none'}
        onClick={() => select(claim.id)}
      >
        <span className="queue-mark" aria-hidden="true">
          {verdict === undefined ? '' : MARKS[verdict]}
        </span>
        <span>
          {claim.measure !== undefined
            ? t.measures[claim.measure]
            : claim.act !== undefined
              ? t.acts[claim.act]
              : t.kinds[claim.kind]}{' '}
          <b>{figureWords(claim, names)}</b>
          <small>{names.claimants(claim)}</small>
          <span className="visually-hidden">{t.claim.decided[verdict ?? 'none']}</span>
        </span>
      </button>
    </li>
  );
});
