import { PRESETS, type TableShape } from '../reconcile/table/shape.ts';
import { CommandError, EXIT } from './exit.ts';

/** Options that `count` and `compare` share about a table's columns. */
export interface MappingOptions {
  readonly preset?: string;
  readonly map?: string;
}

export const MAPPING_HELP = `
Columns of a table. --preset maverick or --preset mmad names them all. Otherwise, or to change a preset,
--map KEY=COLUMN,… with the keys
  event           the event's id; several columns as a+b
  report, source, published, start, end
  killed          one figure a report; or killed.low, killed.best, killed.high (likewise injured, displaced)
  category        a column to keep, by its most frequent value; several as a+b
  rank            columns that break ties, the first first; several as a+b`;

const EMPTY: TableShape = {
  id: 'mapping',
  event: [],
  report: null,
  publishedAt: null,
  source: null,
  figures: [],
  numbers: [],
  start: null,
  end: null,
  categories: [],
  ranks: [],
};

const SINGLE = {
  report: 'report',
  source: 'source',
  published: 'publishedAt',
  start: 'start',
  end: 'end',
} as const;

function withFigure(shape: TableShape, key: string, column: string): TableShape {
  const [measure, bound] = key.split('.') as ['killed' | 'injured' | 'displaced', string | undefined];
  const held = shape.figures.find((one) => one.measure === measure);
  const whole = { measure, low: column, best: column, high: column };
  const next = bound === undefined || held === undefined ? whole : { ...held, [bound]: column };
  return { ...shape, figures: [...shape.figures.filter((one) => one.measure !== measure), next] };
}

function mapped(shape: TableShape, part: string): TableShape {
  const at = part.indexOf('=');
  const key = part.slice(0, Math.max(at, 0)).trim();
  const column = part.slice(at + 1).trim();
  if (at < 1 || column === '')
    throw new CommandError(
      EXIT.usage,
      `--map: "${part}" is not KEY=COLUMN`,
      'recount count --help lists the keys',
    );
  const several = column.split('+');
  if (key === 'event') return { ...shape, event: several };
  if (key === 'rank') return { ...shape, ranks: several };
  if (key === 'category')
    return { ...shape, categories: several.map((one) => ({ column: one, tied: 'Indeterminate' })) };
  if (Object.hasOwn(SINGLE, key)) return { ...shape, [SINGLE[key as keyof typeof SINGLE]]: column };
  if (/^(killed|injured|displaced)(\.(low|best|high))?$/.test(key)) return withFigure(shape, key, column);
  throw new CommandError(EXIT.usage, `--map: no such key "${key}"`, 'recount count --help lists the keys');
}

/** The shape that the options describe; a table that names no event cannot be counted. */
export function shapeFrom(options: MappingOptions): TableShape {
  const preset = options.preset === undefined ? EMPTY : PRESETS.find((one) => one.id === options.preset);
  if (preset === undefined)
    throw new CommandError(
      EXIT.usage,
      `no preset "${options.preset}"`,
      `there are ${PRESETS.map((one) => one.id).join(', ')}`,
    );
  const shape = (options.map ?? '').split(',').filter(Boolean).reduce(mapped, preset);
  if (shape.event.length === 0)
    throw new CommandError(EXIT.usage, 'which column is the event?', 'give --preset or --map event=COLUMN');
  return shape;
}

/** Columns that the shape names and the table's first row does not have: a misspelt mapping is not an empty one. */
export function absent(shape: TableShape, row: Record<string, unknown> | undefined): string[] {
  if (row === undefined) return [];
  const wanted = [...shape.event, ...shape.figures.flatMap(({ low, best, high }) => [low, best, high])];
  return [...new Set(wanted)].filter((column) => !Object.hasOwn(row, column));
}

/** The columns that must hold numbers where they hold anything. */
export function numeric(shape: TableShape): string[] {
  return [
    ...shape.figures.flatMap(({ low, best, high }) => [low, best, high]),
    ...shape.numbers.map(({ column }) => column),
    ...shape.ranks,
  ];
}
