import { describe, expect, it } from 'vitest';
import { openMemoryLedger } from '../ledger/memory.ts';
import { openViews } from './open-views.ts';
import { chance, World } from './testing/world.ts';

describe('views that are kept up entry by entry', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => [seed]))(
    'are, row by row, those that are built of all entries at once (%i)',
    async (seed) => {
      const below = chance(seed);
      const ledger = await openMemoryLedger({ clock: () => new Date('2031-05-03T08:00:00Z') });
      const views = await openViews(ledger);
      const world = new World(below);
      for (let step = 0; step < 60; step++) {
        await ledger.append(await world.next(views));
        if (below(4) === 0) await views.follow();
        else if (below(3) > 0) await views.refresh();
      }
      await views.refresh();
      expect(await views.check()).toBeNull();
      expect((await views.events('latest')).total).toBeGreaterThan(0);
      await ledger.close();
    },
  );
});
