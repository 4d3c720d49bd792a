import type { PeriodPattern } from '../../extract/scope/periods.ts';

/** French stretches of time with several events in them. */
export const periods: readonly PeriodPattern[] = [
  {
    like: '40 morts en trois mois dans la region',
    unlike: '40 morts en trois mois plus tot',
    needs: 'semaines mois ans annees decennies',
    pattern:
      / (?:en|pendant|durant|sur|au cours de|au cours des|en l ' espace de|en moins de|en pres de|en a peine|ces) (?:[a-z0-9]+ ){1,3}?(?:semaines|mois|ans|annees|decennies) (?!plus |avant |apres |de prison |d ' age |de detention |de captivite )/,
  },
  {
    like: '40 morts entre mai 2021 et avril 2022 .',
    unlike: '40 morts entre mai et avril 2022 .',
    needs: 'entre',
    pattern: / entre (?:[a-z]+ )?(?:19|20)\d\d et (?:[a-z]+ )?(?:19|20)\d\d /,
  },
  {
    like: 'il y a eu deux autres qui ont fait 12 morts',
    unlike: 'il y a eu deux autres morts',
    needs: 'autres',
    pattern: / (?:deux|trois|quatre|cinq|six|plusieurs) autres (?=qui )/,
  },
  {
    like: 'le village a ete vise trois fois cette annee',
    unlike: 'le bilan est trois fois plus lourd',
    needs: 'fois',
    pattern: / (?:deux|trois|quatre|cinq|plusieurs) fois (?!plus |moins |sup)/,
  },
  {
    like: 'douze morts en moyenne chaque mois',
    unlike: 'une arme moyenne',
    needs: 'moyenne',
    pattern: / en moyenne /,
  },
  {
    like: '70 morts pour la seule annee 2021 .',
    unlike: "70 morts pour l ' annee 2021 .",
    needs: 'seule',
    pattern: / (?:en|pour) (?:la )?seule annee /,
  },
  {
    like: "22 morts en l ' espace d ' une semaine",
    unlike: "l ' espace d ' une semaine ou deux",
    needs: 'semaine mois an annee decennie',
    pattern:
      / en (?:(?:l ' espace|moins|a peine plus|pres) d ' )?une? (?:semaine|mois|an|annee|decennie) (?!plus )/,
  },
  {
    like: '40 morts en dix jours dans la region',
    unlike: '40 morts en dix jours plus tot',
    needs: 'jours',
    pattern:
      / en (?:moins de |pres de |l ' espace de |a peine )?(?:cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|[1-9][0-9]|[5-9]) jours (?!plus |avant |apres )/,
  },
  {
    like: "rien qu ' en juin , 90 civils ont ete tues",
    unlike: 'en juin , 90 civils ont ete tues',
    needs: 'rien',
    pattern: / rien (?:qu ' en|que depuis|qu ' au cours|que cette|que ces) /,
  },
  {
    like: '2371 enlevements sur le seul premier semestre 2021',
    unlike: 'le premier semestre scolaire',
    needs: 'semestre trimestre',
    pattern:
      / (?:au|sur le|pour le|durant le|pendant le|au cours du|lors du) (?:seul )?(?:premier|second|deuxieme|troisieme|quatrieme|dernier) (?:semestre|trimestre) /,
  },
];
