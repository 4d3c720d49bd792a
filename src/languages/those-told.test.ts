import { corpus } from './testing/corpus.ts';

corpus('fr', 'who those are who were counted', [
  ['L’attaque a fait dix morts. Deux des victimes sont des enfants.', 'killed 10', 'killed 2 enfants'],
  ['L’attaque a fait dix morts. Trois d’entre eux étaient des bergers.', 'killed 10', 'killed 3 bergers'],
  ['L’attaque a fait dix morts. L’un des tués était un policier.', 'killed 10', 'killed 1 policier'],
  [
    'Dix personnes ont été tuées. Il s’agit de sept soldats et trois bergers.',
    'killed 10 personnes',
    'killed 7 soldats',
    'killed 3 bergers',
  ],
  // nobody was counted before, or one alone
  ['La nuit fut calme. Il s’agit de sept soldats et trois bergers.'],
  ['Un homme a été tué. Il s’agit d’un berger.', 'killed 1 homme'],
  // they are more than those counted
  ['L’attaque a fait dix morts. Douze d’entre eux étaient des bergers.', 'killed 10'],
  // and what they did is no word of who they are
  ['L’attaque a fait dix morts. Trois d’entre eux étaient arrivés la veille.', 'killed 10'],
]);

corpus('en', 'who those are who were counted', [
  [
    'The raid left ten dead. They were seven guards and three herders.',
    'killed 10',
    'killed 7 guards',
    'killed 3 herders',
  ],
  ['Ten people were killed. Two of the victims were nurses.', 'killed 10 people', 'killed 2 nurses'],
  ['The night was calm. They were seven guards and three herders.'],
]);

corpus('fr', 'counts of one’s own side, of the dead among the hurt, of a second deed', [
  [
    'Douze pillards ont été abattus contre deux pertes dans nos rangs.',
    'killed 12 pillards',
    'killedOrInjured 2 dans nos rangs',
  ],
  ['Du côté des gardes, on déplore deux morts.', 'killed 2 gardes'],
  ['Le bilan s’est alourdi après le décès de deux blessés.', 'killed 2'],
  ['Dix passagers d’un bus ont été exécutés.', 'killed 10 passagers'],
  [
    'Quatre employés d’une ONG et leur chauffeur ont été kidnappés.',
    'abducted 4 employés',
    'abducted 1 chauffeur',
  ],
  ['L’auteur de l’attaque a été abattu.', 'killed 1 auteur de l’attaque'],
  // a plan is no deed
  ['Le front veut tuer six gardes et détruire six motos.'],
]);
