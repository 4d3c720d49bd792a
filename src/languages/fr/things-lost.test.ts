import { corpus } from '../testing/corpus.ts';

corpus('fr', 'what burns, sinks or blows up by itself', [
  ['Un camion a brûlé pendant la nuit.', 'destroyed 1 camion'],
  ['Deux ponts ont sauté pendant la nuit.', 'destroyed 2 ponts'],
  ['Une fourgonnette a sauté sur une mine au nord de Telm.', 'destroyed 1 fourgonnette'],
  ['Deux hélicoptères se sont écrasés.', 'destroyed 2 hélicoptères'],
  ['Une pinasse a pris feu au large.', 'destroyed 1 pinasse'],
  ['Une soixantaine de cases ont été consumées par les flammes.', 'destroyed 60 cases'],
  // bombs go off
  ['Une voiture piégée a explosé devant la mairie.'],
  ['Deux obus ont explosé dans la cour.'],
  ['Un engin a explosé au passage du convoi.'],
  // and whoever burns others' houses loses none
  ['Un drone a brûlé deux maisons.', 'destroyed 2 maisons'],
  ['Deux soldats ont sauté du camion.'],
]);

corpus('fr', 'people taken along', [
  ['Les assaillants ont pris les deux filles du boucher.', 'abducted 2 filles du boucher'],
  ['« Ils ont pris mon mari avec eux », raconte une habitante.', 'abducted 1 mari, said by habitante'],
  ['Le veilleur du dépôt et deux bergers ont été emmenés.', 'abducted 2 bergers'],
  ['Deux blessés ont été emmenés à l’hôpital.', 'injured 2 blessés'],
  ['Deux personnes ont été prises dans les tirs.'],
]);

corpus('fr', 'a part whose verb is its own', [
  ['Le car transportait vingt ouvriers, dont six sont morts.', 'killed 6 ouvriers'],
  ['Six ouvriers, dont un grutier, sont morts.', 'killed 6 ouvriers', 'killed 1 grutier'],
  ['Sur les 24 drones lancés, 20 ont été abattus.', 'destroyed 20 drones'],
]);

corpus('fr', 'losses that nobody had', [
  [
    "L'armée a repoussé l'attaque sans subir de pertes, selon le ministère.",
    'killedOrInjured 0, said by ministère',
  ],
  ["Il n'y a eu aucune perte dans les rangs de l'armée.", 'killedOrInjured 0 armée'],
  ['La perte de trois soldats a été confirmée.', 'killed 3 soldats'],
  // whom or what is another matter
  ['Ce fut une perte pour le pays.'],
]);
