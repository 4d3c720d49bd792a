/** Invented pages in the layouts that the readers know. Halia and all in it is fiction. */

export const MIRROR_PAGE = `Raid on Telm (2031)

Last updated
Raid on Telm (2031)
Part of Halian War
DateMay 4, 2031
Location
Result NRF victory
Belligerents
Flag of Halia.svg  Halia
Flag of Orva.svg Orva

Logo of the NRF.png NRF

Casualties and losses
12 killed
3 wounded
2 trucks destroyed
4 killed
1 wounded

On May 4, 2031, fighters of the NRF raided an army camp in Telm, Halia.

Contents

Background

The town had been quiet since the Orvane Accords of 2029. [1]

Raid

The camp fell at dawn. The NRF left before noon. [1] [2]

Related Research Articles

<span class="mw-page-title-main">Battle of Nahr (2030)</span>

The battle of Nahr took place between March 3 and 5, 2030, between Halia and the NRF.

The Northern River Front (NRF) is a rebel group in Halia formed on June 2, 2027.

Battle of Silt

References

  1. Weru, Adan. "The mill road: nobody's land". Orvane Gazette. Retrieved 2031-06-01.
  2. 1 2 "Camp lost at dawn". Halia Times (in French). May 5, 2031. Retrieved June 1, 2031.
`;

export const BOXED_PAGE = `Battle of Nahr (2030)

Infobox
conflict: Battle of Nahr
image_size: 300px
date: 3 – 5 March 2030
place: Nahr, Halia
result: NRF victory
* The army leaves the bridge
combatant1: Halia

Supported by:
Flag of Orva.svg Orva
combatant2: NRF
casualties1: Per the army:
* 9 killed, 2 missing

NRF claim:

* 40 killed
casualties2: Unknown
casualties3: 3 civilians killed

The **Battle of Nahr** was fought for the bridge over the river in the spring of 2030.

## Battle

![The bridge](https://example.org/bridge.jpg)

The army lost the bridge on the second day.

| **casualties1** | 9 killed |
| --- | --- |
| Nahr | 5 |
`;

export const FRENCH_MIRROR_PAGE = `Combat de Telm

Dernière mise à jour
Informations générales
Date4 mai 2031
LieuTelm, Halie
Issue Victoire du FRN
Belligérants
Halie

FRN

Pertes
12 tués
3 blessés
4 tués

Le combat de Telm oppose le 4 mai 2031 l'armée halienne au Front de la rivière.

Déroulement

Le camp tombe à l'aube. [1]

Notes et références

1. ↑ a et b « Camp perdu à l'aube », La Gazette d'Orvane, 5 mai 2031 (consulté le 1er juin 2031)
`;

/** A long box: contents in its middle, a label on two lines, claimants' headers, flags for parties, a map's caption. */
export const LONG_BOX_PAGE = `Battle of Silt (2032)

Last updated

Battle of Silt
Part of the Halian War
Date25–27 July 2032
Location
Outskirts of Silt, Halia
19°56′36″N2°42′7″E / 19.94333°N 2.70194°E / 19.94333; 2.70194
Result NRF victory
Territorial
changes
The NRF takes the valley and all the villages along the river south of it. [1]
Belligerents

NRF


Valley Flag asymmetric.svg Valley Guards [2]
Flag of Orva.svg Orvane Company
Flag of Halia.svg  Halia
Commanders and leaders
Adan Weru [2]

Silt Omar
Strength
300+ (per Orvane Company)Flag of Orva.svg 75+ [3]
Casualties and losses

Per NRF:
9 NRF killed


Per Orvane sources:
Flag of Orva.svg 20–60+ killed
Flag of Halia.svg Dozens killed and injured

Contents


Per Valley Guards:
Flag of Orva.svg 50 killed
2 captured
Halia relief location map.jpg
Red pog.svg
Location within Halia

The battle of Silt [4] was a battle between the NRF and the Halian army backed by the Orvane Company. It took three days.

Background

The valley had been quiet. [1]

References

1. "Valley lost". Halia Times. July 29, 2032. Retrieved August 1, 2032.
`;

/** Hard-wrapped at a fixed width, as wire stories are. */
export const WIRE_STORY = `   ORVANE, 3 MAY 31 (HPA) -- THE FIRST BRIGADE HAS SAID THAT NINE REBELS
DIED NEAR THE OLD MILL ON TUESDAY.  TWO OF ITS OWN SOLDIERS WERE WOUNDED
- ONE OF THEM BADLY - IN THE SAME CLASH.

   THE MAYOR GAVE NO TOLL.
`;

export const ARTICLE = `Nine killed near the mill, army says

ORVANE, 3 May — The First Brigade said nine rebels died near the old mill.

What is known:
- nine rebels dead
- two soldiers wounded

A quiet region

The mayor gave no toll. "We do not know," he said.
`;
