import type { Entry } from '../../extract/lexicon.ts';
import { combined, hits, ofKnown, outcomeOpen } from '../../extract/vocabulary.ts';

/** How grave a wound is said to be, and of what kind. */
const KINDS = `wounds, injuries, minor wounds, minor injuries, slight injuries, light injuries, light wounds, superficial wounds,
   superficial injuries, serious injuries, serious wounds, severe injuries, severe wounds, grave injuries,
   critical injuries, multiple injuries, multiple wounds, various injuries, life-threatening injuries,
   non-life-threatening injuries, life-changing injuries, head injuries, head wounds, leg injuries, leg wounds, chest wounds,
   facial injuries, spinal injuries, internal injuries, shrapnel wounds, shrapnel injuries, blast injuries,
   crush injuries, knife wounds, machete wounds, machete cuts, burns, severe burns, serious burns, minor burns,
   second-degree burns, third-degree burns, cuts, minor cuts, cuts and bruises, bruises, scratches, fractures,
   broken bones, broken limbs, broken legs, broken arms, broken ribs, a broken leg, a broken arm, a broken jaw, a broken nose,
   a fractured skull, a fractured leg, a fractured arm, concussion, smoke inhalation, shock, a minor injury, a serious injury,
   a head injury, a leg injury, a head wound, a leg wound, an injury, a wound, varying degrees of injury,
   varying degrees of injuries, various degrees of injury, various degrees of injuries, different degrees of injury`;

/** What bullets and blades leave, of which some die. */
const SHOTS = `multiple gunshot wounds, several gunshot wounds, an apparent gunshot wound, gunshot wounds, a gunshot wound, bullet wounds, a bullet wound, stab wounds, a stab wound, gunshot injuries,
   bullet injuries, stab injuries, a bullet in the leg, a bullet in the arm`;

const having = ['had', 'has', 'have'];
const suffering = [
  'suffered',
  'sustained',
  'received',
  'suffering',
  'sustaining',
  'had only',
  'escaped with',
  'were left with',
  'was left with',
];
const bearing = ['for', 'with', 'suffering from', 'treated for', 'being treated for', 'nursing'];

/** What flies about and hits people. */
const FLYING = `a bullet, bullets, a stray bullet, stray bullets, a single bullet, gunfire, stray gunfire, shrapnel, debris,
   flying debris, flying glass, a shell fragment, shell fragments`;
const LIMBS =
  'the leg, the arm, the head, the chest, the back, the shoulder, the neck, the face, the stomach, the foot, the hand';

/** Who is hurt, told by the wounds they have. */
export const HARM: readonly Entry[] = [
  ...outcomeOpen(hits('K', 'injured', null, combined(['hit by', 'struck by', 'grazed by'], FLYING))),
  ...outcomeOpen(hits('K', 'injured', null, combined(['hit in', 'struck in'], LIMBS))),
  ...ofKnown(
    outcomeOpen(
      hits(
        'F',
        'injured',
        null,
        combined(['bullet', 'bullets', 'shrapnel', 'gunfire', 'shots'], 'hit, struck, grazed'),
      ),
    ),
  ),
  ...ofKnown(outcomeOpen(hits('F', 'injured', null, 'sutured, stitched up, bandaged, operated on'))),
  ...ofKnown(outcomeOpen(hits('k', 'injured', null, 'hitting, striking, treating, suturing, operating on'))),
  ...hits('I', 'injured', null, combined(suffering, KINDS)),
  // the dead have such wounds too
  ...outcomeOpen(hits('I', 'injured', null, combined(having, `${KINDS}, ${SHOTS}`))),
  ...outcomeOpen(hits('I', 'injured', null, combined(suffering, SHOTS))),
  ...hits('D', 'injured', null, combined(bearing, KINDS)),
  ...outcomeOpen(hits('D', 'injured', null, combined(bearing, SHOTS))),
  ...outcomeOpen(
    hits(
      'l',
      'injured',
      null,
      `for treatment, for medical treatment, for further treatment, for emergency treatment, for medical care, for medical attention,
       for surgery, for emergency surgery, for emergency care, to the clinic, to a clinic, to clinics,
       to a nearby hospital, to nearby hospitals, to the nearest hospital, to a local hospital, to the local hospital,
       to various hospitals, to intensive care, to the intensive care unit, in the intensive care unit`,
    ),
  ),
  ...hits(
    'D',
    'injured',
    null,
    'fighting for life, in a life-threatening condition, in very serious condition',
  ),
  ...hits(
    'K',
    'injured',
    null,
    `concussed, beaten unconscious, knocked unconscious,
     badly hurt, badly injured, badly wounded, lightly wounded, slightly wounded, slightly injured, lightly injured`,
  ),
];
