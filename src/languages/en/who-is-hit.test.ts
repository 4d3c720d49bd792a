import { corpus } from '../testing/corpus.ts';

corpus('en', 'who is hit, how badly, and who is not', [
  [
    'Nine people were wounded, two critically, and eight did not survive.',
    'injured 9 people',
    'injured 2 people',
    'killed 8 people',
  ],
  ['Militiamen killed 46 people, half of them children.', 'killed 46 people', 'killed .. children'],
  ['A man shot his wife before killing himself.', 'killed 1 man', 'injured 1 wife'],
  ['The girl accidentally shot herself in the hand.', 'injured 1 girl'],
  ['Three people were killed and another critically injured.', 'killed 3 people', 'injured 1 people'],
  ['A shooting at a bar sent four people to the hospital.', 'injured 4 people'],
  ['The 2-year-old who was shot at a home has died.', 'killed 1 2-year-old'],
  ['A 2-year-old law has killed the trade.'],
  ['The sheriff named the toddler that died.', 'killed 1 toddler'],
  ['He was charged with the death of Adan Weru, also 18.', 'killed 1 Adan Weru'],
  ['The man injured in a shooting last week died on Sunday.', 'killed 1 man'],
  ['Police have identified the three found dead in a home.', 'killed 3'],
  [
    'The fighters killed nine soldiers and lost only two of their own.',
    'killed 9 soldiers',
    'killed 2 fighters',
  ],
  [
    "Gunmen killed 16 soldiers of Chad's breakaway northern forces.",
    "killed 16 soldiers of Chad's breakaway northern forces",
  ],
  ['None of the injuries is life-threatening.'],
  ['The boy pulled the trigger, causing a fatal head injury.'],
  ['He was charged with attempted premeditated murder.'],
  ['A woman was taken to Telm Valley Medical Center in critical condition.', 'injured 1 woman'],
  ['A boy wounded at a home on Weru Parkway has died.', 'killed 1 boy'],
  ['The final toll is 52 dead, up from the 51 given at night.', 'killed 51 given', 'killed 52'],
  [
    'The group claimed it had killed or wounded "more than 20 soldiers" there.',
    'killedOrInjured 20.. soldiers, said by group',
  ],
  ['Seven people were wounded and evacuated to the capital.', 'injured 7 people'],
  ['The conflict has claimed thousands of lives.', 'killed .. lives, cumulative'],
  ['The war has driven nearly a million people from their homes.', 'displaced 1000000 people, cumulative'],
  ['Two of her colleagues, both drivers, are missing.', 'missing 2 colleagues'],
  ['The radio had called for the assassination of President Weru.'],
  ['Their advance was neutralised near the river.'],
  ['A man shot and killed his driver 1 / 6 Back to gallery', 'killed 1 driver'],
]);

corpus('en', 'of this event and of others', [
  [
    'Police have reported that three attacks in two cities left two dead.',
    'killed 2, said by Police, cumulative',
  ],
  ['Two explosions at a market left nine dead.', 'killed 9'],
  [
    'A boy was shot on Monday just down the street from a July 2029 shooting that left a girl dead.',
    'injured 1 boy',
    'killed 1 girl, background',
  ],
  [
    'The weekend left seven people dead and 14 others hurt in 17 shootings across the city.',
    'killed 7 people, cumulative',
    'injured 14 people, cumulative',
  ],
]);
