import type { DateWords } from '../../extract/dates.ts';

export const DATES: DateWords = {
  months: new Map([
    ['janvier', 1],
    ['fevrier', 2],
    ['mars', 3],
    ['avril', 4],
    ['mai', 5],
    ['juin', 6],
    ['juillet', 7],
    ['aout', 8],
    ['septembre', 9],
    ['octobre', 10],
    ['novembre', 11],
    ['decembre', 12],
  ]),
};
