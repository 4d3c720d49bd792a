/** Round numbers from 0 that cover `top`, about `count` of them. */
export function ticksTo(top: number, count: number): number[] {
  const rough = Math.max(1, top) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power);
  const ticks: number[] = [];
  for (let value = 0; value < top + step; value += step) ticks.push(value);
  return ticks;
}

const DAY = 86_400_000;
/** Days from one tick to the next: days, weeks, then months and years as near as days give them. */
const STEPS = [1, 2, 7, 14, 30, 61, 91, 182, 365, 730, 1825];

/** Midnights (UTC) from before `from` to after `to`, at most `count` or so. */
export function daysBetween(from: number, to: number, count: number): number[] {
  const start = Math.floor(from / DAY) * DAY;
  const days = Math.ceil((to - start) / DAY) || 1;
  const step = (STEPS.find((one) => days / one <= count) ?? 3650) * DAY;
  const ticks: number[] = [];
  for (let at = start; at < to + step; at += step) ticks.push(at);
  return ticks;
}
