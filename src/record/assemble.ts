import { sliceOf } from '../extract/draft.ts';
import type { Extraction, TollDraft } from '../extract/extraction.ts';
import type { Claim } from '../model/claim.ts';
import type { Voice } from '../model/claimant.ts';
import type { Record } from '../model/record.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { ActorRoll } from './actors.ts';
import { ClaimIds } from './ids.ts';

/** Puts the record of one report together from what was extracted. */
export function assemble(extraction: Extraction, report: Report): Record {
  const ids = new ClaimIds(report.textSha256);
  const roll = new ActorRoll();
  const claims = new Map<TollDraft, Claim>();
  const ordered = [...extraction.tolls].sort(
    (a, b) => spanOf(extraction, a).start - spanOf(extraction, b).start,
  );
  for (const toll of ordered) claims.set(toll, claimOf(extraction, report, toll, ids, roll));
  for (const [toll, claim] of claims) {
    const whole = toll.partOf === null ? undefined : claims.get(toll.partOf as TollDraft);
    if (whole !== undefined && whole !== claim) claim.partOf = whole.id;
    const answered = toll.answers === null ? undefined : claims.get(toll.answers);
    if (answered !== undefined) claim.answers = answered.id;
  }
  return {
    report,
    text: extraction.draft.text,
    claims: [...claims.values()],
    events: [],
    actors: roll.actors(),
    relations: [],
    references: [],
    conflicts: [],
    rejected: extraction.turnedDown.map(({ rule, reason, would, from, to }) => ({
      rule,
      reason,
      would,
      span: spanFrom(extraction, from, to),
    })),
  };
}

function claimOf(
  extraction: Extraction,
  report: Report,
  toll: TollDraft,
  ids: ClaimIds,
  roll: ActorRoll,
): Claim {
  const span = spanOf(extraction, toll);
  const { party, actor } = toll.victimParty;
  if (actor !== null) roll.add(actor);
  if (toll.agentParty?.actor) roll.add(toll.agentParty.actor);
  for (const speaker of toll.speakers) if (speaker.actor !== null) roll.add(speaker.actor);
  return {
    id: ids.next(span, 'toll', toll.measure),
    kind: 'toll',
    event: 'main',
    span,
    references: [],
    claimants: toll.speakers.map((speaker) => speaker.voice),
    via: report.outlet === null ? [] : [outletVoice(report.outlet)],
    stance: toll.stance,
    modality: toll.modalityRead,
    scope: toll.scope,
    measure: toll.measure,
    quantity: toll.quantity,
    unit: toll.unit,
    victim: party,
    ...(toll.agentParty === null ? {} : { perpetrator: toll.agentParty.party }),
    inferred: toll.inferred,
    derivation: [
      { rule: toll.rule, span },
      ...(toll.attribution === null ? [] : [{ rule: toll.attribution, span }]),
    ],
  };
}

function outletVoice(outlet: string): Voice {
  return { words: outlet, name: outlet, role: null, kind: 'outlet', affiliation: null, actor: null };
}

/** The victims' words and the measure word's, where these stand close together; else the victims' alone. */
function spanOf(extraction: Extraction, toll: TollDraft): Span {
  const victim = toll.parsed.chunks[toll.victim]!;
  const hit = toll.parsed.chunks[toll.hit] ?? victim;
  const near = Math.abs(toll.hit - toll.victim) <= 4;
  const from = near ? Math.min(victim.from, hit.from) : victim.from;
  const to = near ? Math.max(victim.to, hit.to) : victim.to;
  return spanFrom(extraction, from, to);
}

function spanFrom({ draft }: Extraction, from: number, to: number): Span {
  const start = draft.tokens[from]!.start;
  return { start, end: draft.tokens[to - 1]!.end, exact: sliceOf(draft, from, to) };
}
