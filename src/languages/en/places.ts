import type { PlaceWords } from '../../extract/places/place-words.ts';
import { blankSet } from '../blank-lists.ts';

export const places: PlaceWords = {
  at: blankSet('in at on to from into inside across through toward towards within throughout over via'),
  towards: blankSet('to toward towards'),
  near: blankSet('near around outside beside surrounding nearby'),
  distance: blankSet(
    `km kilometers kilometres kilometer kilometre miles mile north south east west northeast northwest
     southeast southwest outskirts suburbs edge close adjacent vicinity front entrance`,
  ),
  of: blankSet('of from'),
  and: blankSet('and or'),
  determiners: blankSet('the a an its their this that'),
  nouns: blankSet(
    `village villages town towns city cities camp camps base bases locality localities settlement hamlet
     airport airbase barracks outpost post checkpoint garrison neighborhood neighbourhood suburb quarter market
     hospital prison mine port harbor harbour bridge crossing junction refugee kibbutz area valley mountains
     mountain island forest river lake road highway`,
  ),
  facilities: blankSet(
    `hospital center centre clinic school university college academy road street avenue parkway drive boulevard
     highway apartments hotel mosque cathedral airport stadium mall library courthouse jail prison`,
  ),
  divisions: new Map([
    ['region', 4],
    ['province', 4],
    ['oblast', 4],
    ['state', 4],
    ['governorate', 4],
    ['department', 4],
    ['prefecture', 4],
    ['territory', 3],
    ['district', 3],
    ['county', 3],
    ['municipality', 3],
    ['commune', 3],
    ['cercle', 3],
    ['raion', 3],
    ['township', 3],
    ['zone', 3],
    ['canton', 3],
  ]),
  between: blankSet(
    `same northern southern eastern western central north south east west military army police upper lower
     northeastern northwestern southeastern southwestern small remote nearby besieged border displaced
     displacement refugee strategic rural mining historic key whole entire mainly largely predominantly`,
  ),
  stops: blankSet(
    `of march may both sale central center centre army colonel general major private august male much many more less
     none here there where when then than that this they them their these those he she it we you who what why how all
     any some no not but and the for from with by an a to in on at as is was were are be been had has have will would
     could should can might must shall do did does say says said see saw new old big great grand small black white
     red blue rice sugar mine mines base forest valley mountain river island port bridge field hill spring springs
     falls well wells north south east west northern southern eastern western upper lower middle battle friday sunday
     monday tuesday wednesday thursday saturday january february june july september october november december abu
     ibn ben bin al el la le les los las de del da di nord est ouest sud bar ten six seven five tank ship van car bus
     bell ball son sons mother asia africa europe america international national federal republic democratic people
     front party congress council assembly house time times sun star herald guardian monitor independent observer
     mirror press media radio news wire agence league group movement alliance forces fire date key marks lost cut
     cape imam sheikh tag war wars bold bo per northeastern northwestern southeastern southwestern however according
     meanwhile hall force home one over au friend re still court got don officer going poll hit made early street
     along used come never me lot side law sur hard northwest leader gang bed bad un charge driver kill ran nan
     capital run dad rifle sad line store hurt die une church minor deal neck nine loss grandson university miles
     bail give met hunter polling fully par cars free pray fell mile shell semi bow real se berry success wall goes
     loving ask plan tire il advance change strong eye box sparks receiving justice enter effort fate grant same
     garrison altar cossack brig`,
  ),
  common: blankSet(
    `ada ahmed alamo ali ana angel anna antonio ban bari barricada bath bay best bishop bor camp canton carlos
     commerce convention david defiance diallo enterprise eva fort francisco freedom gedo george gold green hassan
     hope hussein ibrahim independence isa jackson james john jose juan kim king lake liberal liberty lima long luis
     mali man maria marina martin miguel mission mobile mohamed most moussa nice normal omar orange page paradise
     park peace pedro police post prince princess progress queen reading saint salt san santa sidi silver sool split
     surprise tell trinity truth union victoria young`,
  ),
  titles: blankSet(
    `president minister colonel general captain major lieutenant sergeant commander governor mayor mr mrs ms dr
     sheikh imam spokesman spokeswoman spokesperson bishop father brigadier admiral secretary ambassador deputy
     senator col gen capt maj lt sgt mullah emir king prince judge`,
  ),
};
