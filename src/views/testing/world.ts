import type { Draft } from '../../ledger/entries.ts';
import { accepted, captured, eventOf, extracted, note, tollClaim } from '../../ledger/testing/drafts.ts';
import type { Claim } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { Views } from '../views.ts';

/** Numbers that look like chance and are the same in every run (mulberry32). */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const PLACES = ['Tavrin', 'Oskel', 'Ford'];

/** A world of few places and days, in which reports meet, are read again, decided about, moved, split and redacted. */
export class World {
  readonly reports: { id: string; text: string; claims: Claim[] }[] = [];
  readonly #chance: (below: number) => number;

  constructor(below: (below: number) => number) {
    this.#chance = below;
  }

  async next(views: Views): Promise<Draft[]> {
    const what = this.#chance(14);
    if (this.reports.length < 2 || what < 4) return this.report();
    const report = this.reports[this.#chance(this.reports.length)] as World['reports'][number];
    const claim = report.claims[this.#chance(report.claims.length)] as Claim;
    const { events } = await views.events('latest');
    const event = events[this.#chance(events.length)]?.id ?? 'none';
    const other = events[this.#chance(events.length)]?.id ?? 'none';
    const signed = { by: 'Bo', reason: 'so it is', report: null };
    switch (what) {
      case 4:
        return [this.#read(report)];
      case 5:
        return [accepted(claim, report.id)];
      case 6:
        return [
          { ...signed, kind: 'claimRejected', report: report.id, payload: { claim: claim.id, seen: {} } },
        ];
      case 7:
        return [this.#moved(report.id, claim, event)];
      case 8:
        return [{ ...signed, kind: 'eventsMerged', payload: { into: event, events: [other] } }];
      case 9: {
        const mentions = [...(await views.mentionsOf(event))].slice(1, 3);
        if (mentions.length === 0) return [note(event, 'one report alone')];
        return [{ ...signed, kind: 'eventSplit', payload: { event, mentions } }];
      }
      case 10:
        return [{ ...signed, kind: 'eventTitled', payload: { event, title: `Said ${this.#chance(9)}` } }];
      case 11:
        return [note(claim.id, 'about a claim'), note(report.id, 'about a report')];
      case 12:
        return [
          { ...signed, kind: 'originalSet', payload: { claims: [claim.id], original: this.#any() } },
          { ...signed, kind: 'supersessionSet', payload: { claim: claim.id, supersedes: this.#any() } },
        ];
      default: {
        if (this.#chance(4) > 0) return [note(event, 'about an event')];
        this.reports.splice(this.reports.indexOf(report), 1);
        return [{ ...signed, kind: 'redaction', payload: { scope: report.id, what: 'report' } }];
      }
    }
  }

  #any(): string {
    const { claims } = this.reports[this.#chance(this.reports.length)] as World['reports'][number];
    return (claims[0] as Claim).id;
  }

  report(): Draft[] {
    const id = `r${this.reports.length}-${this.#chance(1_000_000)}`;
    const place = PLACES[this.#chance(PLACES.length)] as string;
    const text = `At ${place} four soldiers were killed on Thursday. In ${PLACES[this.#chance(3)]} two were wounded.`;
    const claims = [
      tollClaim(`${id}-a`, 'main', text, 'four soldiers were killed', 4),
      tollClaim(`${id}-b`, 'beside', text, 'two were wounded', 2, { measure: 'injured' }),
    ];
    const report = { id, text, claims };
    this.reports.push(report);
    return [
      captured(id, text, {
        publishedAt: `2031-05-0${1 + this.#chance(9)}`,
        url: `https://lantern.test/${place}`,
      }),
      this.#read(report),
    ];
  }

  #read({ id, text, claims }: World['reports'][number]): Draft {
    const place = PLACES.find((one) => text.includes(one)) as string;
    const told = (event: string, main: boolean): Event => {
      const known = eventOf(event);
      return { ...known, main, place: { ...known.place!, name: place, words: place } };
    };
    const events = this.#chance(3) === 0 ? [told('main', true)] : [told('main', true), told('beside', false)];
    const found = this.#chance(4) === 0 ? claims.slice(0, 1) : claims;
    return extracted(id, found, events, String(this.#chance(9)));
  }

  #moved(report: string, claim: Claim, event: string): Draft {
    const payload = { claim: claim.id, seen: {}, before: {}, after: { event } };
    return { kind: 'claimCorrected', by: 'Bo', reason: 'of that day', report, payload };
  }
}
