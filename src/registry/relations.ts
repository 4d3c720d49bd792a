import { RELATION_KINDS, type RelationKind } from '../model/vocabulary.ts';
import type { StatedRelation } from './registry-file.ts';

/**
 * What shipped actors are to each other, a line each; a date is as exact as it is known, `-` where it is not.
 *
 *     cma memberOf csp-psd 2021-05-06 -
 *     subject kind object from to
 */
const RELATION_TABLE = `
csp-psd formed - 2021-05-06 -
cma formed - 2014 -
cma memberOf csp-psd 2021-05-06 -
platform-ml memberOf csp-psd 2021-05-06 2023-09
mnla memberOf cma 2014 -
hcua memberOf cma 2014 -
maa-cma memberOf cma 2014 -
maa-cma splitFrom maa 2014 -
gatia memberOf platform-ml 2014-08 -
ganda-koy memberOf platform-ml 2014 -
fla formed - 2024-11-30 -
platform-ml formed - 2014-06-14 -
cma signed algiers-accord 2015-06-20 -
platform-ml signed algiers-accord 2015-05-15 -
state-ml signed algiers-accord 2015-05-15 -
jnim formed - 2017-03-02 -
jnim partOf al-qaeda 2017-03-02 -
ansar-dine memberOf jnim 2017-03-02 -
macina-katiba memberOf jnim 2017-03-02 -
al-mourabitoun memberOf jnim 2017-03-02 -
aqim partOf al-qaeda 2007-01 -
mujao splitFrom aqim 2011 -
isgs splitFrom al-mourabitoun 2015-05 -
isgs memberOf islamic-state 2016-10 -
force-ml opposedTo jnim 2017 -
force-ml opposedTo csp-psd 2023-08 -
wagner alliedWith force-ml 2021-12 2025-06
africa-corps alliedWith force-ml 2024 -
state-ml memberOf aes 2023-09-16 -
state-bf memberOf aes 2023-09-16 -
state-ne memberOf aes 2023-09-16 -
vdp alliedWith force-bf 2020-01 -
minusma partOf un 2013-04-25 2023-12-31
barkhane partOf force-fr 2014-08-01 2022-11-09
serval partOf force-fr 2013-01-11 2014-08-01
boko-haram memberOf islamic-state 2015-03-07 2016-08
iswap memberOf islamic-state 2015-03 -
iswap splitFrom boko-haram 2016-08 -
iswap opposedTo boko-haram 2016-08 -
rsf formed - 2013-08 -
rsf opposedTo force-sd 2023-04-15 -
rsf splitFrom janjaweed 2013 -
m23 formed - 2012-05-06 -
m23 splitFrom cndp 2012 -
m23 memberOf afc-cd 2023-12 -
m23 opposedTo force-cd 2012-05 -
force-rw alliedWith m23 2021-11 -
wazalendo alliedWith force-cd 2022 -
adf memberOf iscap 2019-04 -
iscap memberOf islamic-state 2019-04 -
monusco partOf un 2010-07-01 -
cpc formed - 2020-12 -
cpc opposedTo force-cf 2020-12 -
wagner alliedWith force-cf 2018 -
minusca partOf un 2014-04-10 -
ansar-al-sunna-mz memberOf islamic-state 2019-06 -
tplf opposedTo force-et 2020-11-04 2022-11-02
tdf partOf tplf 2020-11 2022-11
force-er alliedWith force-et 2020-11 2022-11
tplf signed pretoria-agreement 2022-11-02 -
state-et signed pretoria-agreement 2022-11-02 -
fano opposedTo force-et 2023-04 -
ola splitFrom olf 2018 -
al-shabaab memberOf al-qaeda 2012-02 -
al-shabaab splitFrom icu 2006 -
al-shabaab opposedTo force-so 2007 -
amisom partOf african-union 2007-01 2022-03-31
atmis partOf african-union 2022-04-01 2024-12-31
islamic-state splitFrom al-qaeda 2014-02-03 -
isi renamed islamic-state 2013-04 -
al-nusra renamed hts 2017-01-28 -
al-nusra memberOf al-qaeda 2012-01 2016-07-28
al-nusra splitFrom al-qaeda 2016-07-28 -
hts formed - 2017-01-28 -
sdf formed - 2015-10-10 -
ypg memberOf sdf 2015-10-10 -
ypj memberOf sdf 2015-10-10 -
cjtf-oir alliedWith sdf 2015-10 -
sdf opposedTo islamic-state 2015-10 -
sna-sy opposedTo sdf 2016-08 -
force-tr alliedWith sna-sy 2016-08 -
al-qassam partOf hamas 1991 -
al-quds-brigades partOf pij - -
pij alliedWith hamas - -
hamas opposedTo force-il - -
hezbollah opposedTo force-il 1982 -
hezbollah alliedWith force-sy 2012 2024-12-08
houthis alliedWith irgc - -
saudi-coalition opposedTo houthis 2015-03-26 -
stc-ye formed - 2017-05-11 -
quds-force partOf irgc - -
basij partOf irgc - -
pmf formed - 2014-06 -
kataib-hezbollah memberOf pmf 2014 -
asaib-ahl-al-haq memberOf pmf 2014 -
badr memberOf pmf 2014 -
aqap partOf al-qaeda 2009-01 -
force-ru opposedTo force-ua 2022-02-24 -
wagner alliedWith force-ru 2014 2023-06-23
azov partOf force-ua 2014-11 -
dpr formed - 2014-04-07 -
lpr formed - 2014-04-27 -
dpr-forces opposedTo force-ua 2014-04 2022-02-23
kadyrovites alliedWith force-ru 2014 -
artsakh-force dissolved - 2023-09-20 -
artsakh dissolved - 2024-01-01 -
artsakh-force opposedTo force-az 1992 2023-09-20
force-am alliedWith artsakh-force 1992 2023-09-20
taliban opposedTo isaf 2001-12 2014-12
taliban opposedTo force-af 2001-12 2021-08-15
haqqani-network partOf taliban 1995 -
iskp memberOf islamic-state 2015-01 -
iskp opposedTo taliban 2015 -
ttp formed - 2007-12 -
ana partOf force-af 2002-12 2021-08-15
arakan-army memberOf three-brotherhood 2019 -
mndaa memberOf three-brotherhood 2019 -
tnla memberOf three-brotherhood 2019 -
three-brotherhood opposedTo force-mm 2023-10-27 -
pdf-mm partOf nug-mm 2021-05-05 -
nug-mm formed - 2021-04-16 -
fmln formed - 1980-10-10 -
fpl-sv memberOf fmln 1980-10 1995
erp-sv memberOf fmln 1980-10 1995
rn-sv memberOf fmln 1980-10 1995
prtc-sv memberOf fmln 1980-10 1995
fdr-sv alliedWith fmln 1980 1987
fmln opposedTo force-sv 1980-10 1992-01-16
atlacatl partOf force-sv 1981 1992-12
urng formed - 1982-02 -
egp-gt memberOf urng 1982-02 1996-12
orpa memberOf urng 1982-02 1996-12
far-gt memberOf urng 1982-02 1996-12
urng opposedTo force-gt 1982-02 1996-12-29
contras opposedTo fsln 1981 1990-06
farc-dissidents splitFrom farc 2016 -
farc opposedTo force-co 1964 2016-11
eln-co opposedTo force-co 1964 -
m-19 opposedTo force-co 1974 1990-03
farc memberOf cnog 1987 1991
eln-co memberOf cnog 1987 1991
epl-co memberOf cnog 1987 1991
m-19 memberOf cnog 1987 1990
shining-path opposedTo force-pe 1980-05-17 -
mrta opposedTo force-pe 1984 1997
g9-ht memberOf viv-ansanm 2024-02 -
g-pep-ht memberOf viv-ansanm 2024-02 -
400-mawozo memberOf viv-ansanm 2024-02 -
viv-ansanm opposedTo police-ht 2024-02 -
`;

let read: readonly StatedRelation[] | null = null;

/** The dated relations that ship. */
export function shippedRelations(): readonly StatedRelation[] {
  read ??= RELATION_TABLE.trim().split('\n').map(readLine);
  return read;
}

function readLine(line: string): StatedRelation {
  const [subject = '', kind = '', object = '', from = '', to = ''] = line.split(' ');
  if (!(RELATION_KINDS as readonly string[]).includes(kind))
    throw new Error(`"${kind}" is no relation: ${line}`);
  const given = (cell: string): string | null => (cell === '-' ? null : cell);
  return { subject, kind: kind as RelationKind, object: given(object), from: given(from), to: given(to) };
}

/**
 * Whether a relation may hold on a day. A date known to the month or the year may lie on either side of a day within
 * it, and then it does: what is not known is not denied.
 */
export function holdsOn({ from, to }: Pick<StatedRelation, 'from' | 'to'>, day: string): boolean {
  const begun = from === null || day.slice(0, from.length) >= from;
  const ended = to !== null && day.slice(0, to.length) > to;
  return begun && !ended;
}
