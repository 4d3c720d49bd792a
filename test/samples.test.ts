import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RegistryActor, RegistryPlace, RegistryRelation } from '../src/ledger/entries.ts';
import { EXACTNESSES, MEASURES, MODALITIES, SCOPES, STANCES, UNITS } from '../src/model/vocabulary.ts';
import { samples } from './support/samples.ts';

/** ISO 3166-1 leaves XA to XZ to its users: no country is meant. */
const INVENTED_COUNTRY = /^X[A-Z]$/;

it('finds the samples', () => {
  expect(samples.map((sample) => sample.name)).toEqual([
    'battle-of-karsova-pass',
    'bombing-in-dastir',
    'four-attacks-on-rovim',
    'massacre-at-oumrat',
    'raid-on-kerdoum',
  ]);
});

describe.each(samples)('$name', ({ name, event, registry, reports }) => {
  it('says that it is fiction, in both languages', () => {
    expect(event.name).toBe(name);
    expect(event.fiction).toBe(true);
    expect(registry.fiction).toBe(true);
    expect(event.note.en).toContain('invented');
    expect(event.note.fr).toContain('inventé');
  });

  it('holds five reports or more, in both languages, each under an address that leads nowhere', () => {
    expect(reports.length).toBeGreaterThanOrEqual(5);
    expect(new Set(reports.map((report) => report.language))).toEqual(new Set(['en', 'fr']));
    expect(new Set(reports.map((report) => report.id)).size).toBe(reports.length);
    for (const report of reports) {
      expect(new URL(report.url).hostname).toMatch(/\.example\.org$/);
      expect(report.publishedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(report.text.length, report.id).toBeGreaterThan(200);
    }
  });

  it('names only invented actors and places, in the form that the ledger takes', () => {
    const ids = new Set(registry.actors.map((actor) => actor.id));
    for (const actor of registry.actors) {
      expect(RegistryActor.parse(actor)).toEqual(actor);
      expect(actor.id).toMatch(/^(fiction-.+|(state|force|police)-x[a-z])$/);
      expect(actor.country).toMatch(INVENTED_COUNTRY);
    }
    for (const relation of registry.relations) {
      expect(RegistryRelation.parse(relation)).toEqual(relation);
      expect(ids).toContain(relation.subject);
      expect(ids).toContain(relation.object);
    }
    for (const place of registry.places) {
      expect(RegistryPlace.parse(place)).toEqual(place);
      expect(place.country).toMatch(INVENTED_COUNTRY);
    }
  });

  it('knows the outlet of every report', () => {
    const names = registry.actors.flatMap((actor) => actor.names.map((one) => one.name));
    for (const report of reports) expect(names).toContain(report.outlet);
  });

  it('has gold tolls that are in the codebook’s words and quote their texts', () => {
    expect(reports.flatMap((report) => report.tolls).length).toBeGreaterThan(30);
    for (const report of reports) {
      for (const toll of report.tolls) {
        const where = `${report.id} «${toll.quote}»`;
        expect(MEASURES, where).toContain(toll.measure);
        expect(UNITS, where).toContain(toll.unit);
        expect(EXACTNESSES, where).toContain(toll.exactness);
        expect(STANCES, where).toContain(toll.stance);
        expect(SCOPES, where).toContain(toll.scope);
        expect(MODALITIES, where).toContain(toll.modality);
        expect(report.text, where).toContain(toll.quote);
        expect(report.text.toLowerCase(), where).toContain(toll.words.toLowerCase());
        for (const other of [toll.partOf, toll.supersedes])
          if (other !== null) expect(report.tolls[other], where).toBeDefined();
      }
    }
  });
});

it('is listed in its README', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', 'samples', 'README.md'), 'utf8');
  for (const { name } of samples) expect(readme).toContain(`\`${name}\``);
});
