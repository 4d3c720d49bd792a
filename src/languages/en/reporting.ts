import { marks, reports, reportsBefore } from '../../extract/vocabulary.ts';

/** Verbs and nouns of saying, and those who speak without a name. */
export const REPORTING = [
  ...reports(
    'R',
    { stance: 'asserts' },
    `raised its, raises its, revised its, revises its, updated its, updates its, lowered its, said, says, say,
     stated, states, claimed, claims, claim, reported, reports, report, announced, announces, announce, added,
     adds, declared, declares, noted, notes, explained, explains, indicated, indicates, revealed, reveals,
     wrote, writes, posted, tweeted, put the, put its, put its own, put their, put their own, puts, estimated,
     estimates, asserted, asserts, alleged, alleges, insisted, insists, maintained, stressed, disclosed,
     recalled, specified, mentioned, argued, charged, charges, accused, acknowledged, acknowledges, admitted,
     admits, recognized, conceded, commented, testified, recounted, described, warned, denounced, concluded,
     counted, documented, established, established the names of, found evidence that, found proof that,
     recorded, learned, published, issued, boasted, broadcast, affirmed, pointed out, suggests, suggested,
     shows, showed, raised the, raises the, revised the, revises the, updated the, lowered the, increased the,
     spoke of, speaks of, spoken of, believe,
     believes, fear that, fears that, told of, tells of, tallied,
     suspects that, suspect that, released a list of, cited, quoted as saying, was quoted as saying`,
  ),
  ...reportsBefore(
    { stance: 'asserts' },
    'gave, gives, give, given, offered, offers, provided, provides, released, put out',
    `a toll, a death toll, a figure, a count, an estimate, the toll, the figure, the number, a higher, a lower,
     a provisional, a preliminary, an initial, a revised, an updated, a slightly higher, a much higher, its own toll`,
  ),
  ...reports(
    'R',
    { stance: 'asserts', gerund: true },
    `saying, stating, claiming, reporting, announcing, adding, telling, declaring, noting, explaining,
     indicating, revealing, estimating, alleging, stressing, acknowledging, putting, asserting, insisting,
     recalling, specifying, admitting, testifying, warning, affirming, pointing out`,
  ),
  ...reports('R', { stance: 'asserts', hears: true }, 'told, tells, informed, informs'),
  ...reports('R', { stance: 'confirms', gerund: true }, 'confirming'),
  ...reports('R', { stance: 'denies', gerund: true }, 'denying, rejecting'),
  ...reports('R', { stance: 'confirms' }, 'confirmed, confirms, confirm, verified, corroborated'),
  ...reports(
    'R',
    { stance: 'denies' },
    'denied, denies, rejected, rejects, dismissed, dismisses, refuted, disputed, disputes, contradicted, denial',
  ),
  ...reports(
    'R',
    { stance: 'doubts' },
    `doubted, questioned, cast doubt on, doubts, nothing to support the claim, nothing to support claims,
     no evidence for the claim, no evidence for claims, no evidence that, no evidence to support the claim,
     no evidence to support claims, no proof that, no sign that`,
  ),
  ...reports(
    'r',
    { stance: 'asserts', cites: true },
    'citing, quoting, who cited, which cited, who quoted, which quoted',
  ),
  ...reports(
    'r',
    { stance: 'asserts' },
    `according to, per, in the words of, as reported by, as claimed by, claimed by, reported by, announced by,
     as stated by, confirmed by, given by, provided by, issued by,
     put forward by, supplied by`,
  ),
];

export const SPEAKERS = marks(
  'S',
  `eyewitness, monitor, commissioner, aid group, aid groups, rights group, rights groups, ministry of defence,
   ministry of defense, chief, spokespeople, representative, representatives, administrator, medic, doctors,
   medics, aid worker, aid workers, survivor, survivors, rescuers, relatives, villagers, spokesman,
   spokesperson, spokeswoman, source, sources, official, officials, authorities, authority, witness, witnesses,
   statement, communique, report, press release, media, newspaper, agency, news agency, television, radio,
   ministry, observatory, activists, residents, eyewitnesses, police, hospital, government, army, military,
   commander, general, colonel, emergency service, emergency services, civil defence, civil defense,
   civil protection, rescue service, rescue services, fire service, fire brigade, fire department, fire chief,
   red cross, red crescent, ambulance service, sheriff's office, coroner, prosecutor, prosecutors, commission,
   health ministry, defence ministry, defense ministry, interior ministry, security services, command,
   monitoring group, watchdog, charity, doctor, nurse, surgeon, medics, elder, elders, local leader,
   community leader, community leaders, councillor, councilor, lawmaker, lawmakers, emir, imam, headman`,
);
