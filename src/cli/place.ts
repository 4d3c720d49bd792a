import type { Command } from 'commander';
import { idOf, withLedger } from './client.ts';
import { type EditOptions, edit, eventPath } from './edit.ts';
import { CommandError, EXIT, EXIT_HELP, guarded } from './exit.ts';

interface PlaceOptions extends EditOptions {
  readonly at?: string;
  readonly admin?: string;
  readonly country?: string;
  readonly precision: string;
}

export function register(program: Command): void {
  withLedger(
    program
      .command('place')
      .summary('say where an event was')
      .description('Says where an event was, over what its reports say.')
      .argument('<event>', 'the event')
      .argument('<name>', 'the name of the place')
      .option('--at <lat,lon>', 'where it lies, in degrees; unknown where not given')
      .option('--admin <name>', 'the province or district')
      .option('--country <code>', 'the country, by its two letters (ISO 3166-1)')
      .option(
        '--precision <1-7>',
        '1 exact, 2 near, 3 district, 4 province, 5 part of a country, 6 country, 7 sea or air',
        '1',
      )
      .requiredOption('--reason <words>', 'why; it stands in the history for good'),
  )
    .addHelpText(
      'after',
      `
Example
  recount place e3a9 "Tavrin Ford" --at 12.5,-31.25 --country XT --reason "the ford, not the town"

${EXIT_HELP}`,
    )
    .action(
      guarded(async (typed: string, name: string, options: PlaceOptions) => {
        const [lat, lon] = options.at === undefined ? [null, null] : degrees(options.at);
        const place = {
          name,
          lat,
          lon,
          admin1: options.admin ?? null,
          country: options.country ?? null,
          precision: Number(options.precision),
          gazetteerId: null,
          words: name,
        };
        await edit(options, async (client) => {
          const event = await idOf(client, 'event', typed);
          return { path: eventPath(event, 'places'), body: { place }, said: `placed ${event} at ${name}` };
        });
      }),
    );
}

function degrees(typed: string): [number, number] {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*$/.exec(typed);
  const [lat, lon] = [Number(match?.[1]), Number(match?.[2])];
  if (match !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return [lat, lon];
  throw new CommandError(EXIT.usage, `${typed} is no place on earth`, 'give latitude,longitude in degrees');
}
