import { combined, marks } from '../../extract/vocabulary.ts';

/** Function words and words that are none: charges, threats, what is wished and not done. */
export const MARKS = [
  ...marks('o', 'of'),
  ...marks('y', 'by, at the hands of'),
  ...marks(
    'i',
    `in, at, on, during, near, from, to, into, inside, aboard, on board, aboard of, on board of, around,
     outside, with, within, after, before, since, against, for, through, along, across, between, over, under,
     when, as, following`,
  ),
  ...marks('c', 'among, amongst'),
  ...marks('w', 'who, which, that, whom, whose, where'),
  ...marks('&', 'and, or, as well as, &, along with, plus, together with, and also, besides'),
  ...marks(
    '+',
    `including, among them, among whom, of whom, of which, included, three of them, one of them, two of them,
     of them, which included, include, includes`,
  ),
  ...marks(
    'B',
    `was, were, been, being, are, is, be, has been, have been, had been, were being, got, get, gets, remain,
     remained, remains, left, was found, were found, found, lay, were left, was left, is being, are being`,
  ),
  ...marks(
    'H',
    `has, have, had, having, to have, to have been, sustained, suffered, sustains, suffers, sustaining,
     suffering, incurred, has suffered, have suffered, had suffered, has sustained, have sustained,
     had sustained, are known to have, is known to have, were known to have, was known to have, are now known to have,
     is now known to have, are confirmed to have, is confirmed to have, were confirmed to have`,
  ),
  ...marks(
    'X',
    `not, never, unfounded, baseless, groundless, untrue, almost, nearly, narrowly, neither, nor, without,
     it is not true that, it is untrue that, it is false that, it's not true that, not true that, not the case that,
     failed to, unable to, instead of, rather than`,
  ),
  ...marks(
    'M',
    `could, may, might, would, can, will, should, must, shall, to, threatened to, plan to, planned to,
     wanted to, trying to, tried to, attempted to, ordered to, intended to, going to, vowed to, seek to,
     expected to, likely to, bound to, set to`,
  ),
  ...marks(
    '~',
    `to die, about to die, state-linked, state-backed, state-affiliated, state-aligned, state-inspired,
     state-owned, state-run, also, reportedly, allegedly, apparently, already, later, then, there, immediately,
     instantly, slightly, badly, lightly, fatally, at least some, so far, still, only, just, directly,
     tragically, successfully, subsequently, eventually, officially, effectively, either, both, all, together,
     now, simultaneously, today, yesterday, again, even, once, accidentally, brutally, deliberately,
     indiscriminately, alive, summarily, mysteriously, mortally, supposedly, presumably, even`,
  ),
  // why a speaker is not named: no fear for whoever is told of
  ...marks(
    '~',
    `for fear of reprisals, for fear of reprisal, for fear of retribution, for fear of retaliation, for fear of,
     out of fear of, fearing reprisals, fearing reprisal, fearing retribution, out of fear for, for security reasons,
     on condition of anonymity, on the condition of anonymity, under condition of anonymity`,
  ),
  // "how many died" tells no figure
  ...marks('~', 'how many, how much'),
  // nobody held them
  ...marks(
    '~',
    combined(
      ['released from', 'discharged from', 'released on', 'released to'],
      'hospital, the hospital, a hospital, hospitals, bail, parole, probation, bond, the media, the press, the public',
    ),
  ),
  // of two who speak: nothing is told
  ...marks('~', combined(['trade', 'traded', 'trading', 'trades'], 'claims, accusations, blame, reports')),
  // a number that is dialled
  ...marks(
    '~',
    combined(['call', 'calls', 'called', 'calling', 'dialed', 'dialled', 'dialing'], '911, 999, 112'),
  ),
  ...marks('~', 'driven by, driven out, driven back, driven off, driven away, driven into'),
  // of somebody told dead elsewhere in the sentence
  ...marks(
    '~',
    `fatal injury, fatal injuries, fatal head injury, fatal head injuries, fatal wound, fatal wounds,
     fatal gunshot wound, fatal gunshot wounds, fatal shot, fatal shots, fatal bullet, fatal blow`,
  ),
  // murder as a charge, death as a threat: nobody is said to have died
  ...marks(
    '~',
    `degree murder, counts of murder, count of murder, charged with murder, charges of murder, charge of murder,
     murder charge, murder charges, murder suspect, murder suspects, murder case, murder cases, murder trial,
     murder trials, murder weapon, murder investigation, murder attempt, murder attempts, attempted murder,
     attempted murders, attempted premeditated murder, premeditated murder, felony murder, capital murder,
     attempted capital murder, attempted assassination, assassination attempt, assassination attempts,
     assassination plot, assassination plots, murder plot, accused of murder, convicted of murder,
     guilty of murder, death penalty, death sentence, death sentences, death row, to death row, death threat, death threats,
     death squad, death squads, death certificate, death certificates, murder rate, threats of death,
     condemned to death, sentenced to death, matter of life and death`,
  ),
  ...marks(
    "'",
    `their own, his own, her own, its own, our own, the, this, these, those, his, her, their, its, our, my,
     your, that, such, each, every, any, 's, `,
  ),
  ...marks('O', 'other, others, another, more, additional, further, others were, of others, many others'),
  ...marks('%', 'if, unless, whether, in case, in the event'),
  ...marks('b', 'but, while, although, though, whereas, however, because, until, despite, whilst, yet'),
  ...marks(
    'q',
    `wanted, wants, want, calling for, called for, calls for, call for, mission of, aim of, purpose of,
     intention of, intent of, aimed at, plotting, planning, plot for, plan for, plans for, threat of,
     threats of, conspiracy for, conspired in, tried in, goal of`,
  ),
  ...marks('n', 'sent, sends, sending, put, puts, putting, landed, lands'),
  ...marks(
    'v',
    `took, take, takes, taking, taken, held, hold, holds, holding, cost, costs, costing, set, sets, setting,
     forced, forces, forcing, drove, drives, driving`,
  ),
  ...marks(
    'A',
    `rose to, rises to, risen to, rise to, rising to, climbed to, climbs to, climbing to, reached, reaches, reaching,
     stood at, stands at, standing at, jumped to, jumps to, increased to, increases to, grew to, grown to, soared to,
     went up to, gone up to, passed, exceeded, topped, surpassed, now at, exceed, mounted to, has hit, had hit`,
  ),
  // what may have happened is told at a distance, and told
  ...marks(
    'h',
    combined(
      ['are', 'is', 'were', 'was', 'been'],
      `believed to have, thought to have, said to have, reported to have, understood to have, feared to have,
       presumed to have, alleged to have, rumoured to have, rumored to have, estimated to have, suspected to have`,
    ),
  ),
  ...marks('h', 'may have, might have'),
  ...marks('z', 'up from, down from'),
  ...marks('>', 'he, she, they, it, we, i, you, them, him, himself, herself, themselves, itself, us, me'),
];
