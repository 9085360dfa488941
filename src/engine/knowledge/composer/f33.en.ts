import { depressiveFeaturesEn } from './depressive.en.features.ts';
import {
  depressiveAdmissionEn,
  depressiveArrivalEn,
  depressiveComplaintEn,
  depressiveFactsEn,
  depressiveImpairmentEn,
  depressiveIntervalEn,
  depressiveNegativesEn,
  depressivePlanEn,
  depressiveTreatmentEn,
} from './depressive.en.ts';
import { f33FeaturesEn, shortSpellsEn } from './f33.en.spells.ts';
import type { CategoryText } from './knowledge.ts';
import { onlyWhen } from './onlyWhen.ts';

/** Words of F33, English: lows that return. */
export const f33En: CategoryText = {
  facts: {
    ...depressiveFactsEn,
    duration: [
      'brief-spells :: [fourteen|sixteen|eighteen] months',
      'brief-spells :: [more than a year|about two years]',
      ...onlyWhen('!brief-spells', depressiveFactsEn.duration!),
    ],
    earlier: [
      'child/adolescent :: [one low spell|one such spell] [in the first year of secondary school|about {2-3} years ago]',
      'young-adult :: [one|two] such lows[, the first at school|, the first in late adolescence]',
      'adult :: [two|three] such lows[, the first in (his/her) twenties|, the last some years ago]',
      'middle-aged/older-adult :: [three|four|at least three] such lows[, the first in (his/her) thirties|, spread over two decades]',
      'middle-aged/older-adult :: [two|several] such lows[ earlier in life|, each lasting months]',
    ],
    freeTime: [
      'child/adolescent :: [about a year|more than a year]',
      '!child !adolescent :: [two|three|four] years',
      '!child !adolescent :: [more than two years|well over a year]',
    ],
  },
  features: { ...depressiveFeaturesEn, ...f33FeaturesEn },
  complaint: [...depressiveComplaintEn, ...shortSpellsEn.complaint],
  arrival: [...depressiveArrivalEn, ...shortSpellsEn.arrival],
  admission: [...depressiveAdmissionEn, ...shortSpellsEn.admission],
  interval: [...depressiveIntervalEn, ...shortSpellsEn.interval],
  onset: [
    ...onlyWhen('episode', [
      'acute-onset :: It returned [within a week|almost overnight], {duration} ago, after {freeTime} of good health, [with no clear cause|soon after the tablets were stopped].',
      'acute-onset :: After {freeTime} without complaints, {subj} [fell into it again|was back in the old hole] [in a matter of days|before (he/she) noticed], {duration} ago.',
      'acute-onset :: {Duration} ago, [in the middle of a busy week|on an ordinary morning], [it was there again|the familiar weight was back], {freeTime} after the last time.',
      'gradual-onset :: [Slowly, as each time|Step by step, in the known order], [first the sleep went, then the pleasure|tiredness came, then gloom], until {duration} ago [the picture was complete|there was no doubt it had returned].',
      'gradual-onset :: Following {freeTime} of steady health, [small signs|early signs] were [overlooked|put down to work] at first; for {duration} now [the low has been plain|(he/she) has been low].',
      'gradual-onset :: It [crept back|built up] over {duration}, [as after the last summer holidays|much like the last time], {freeTime} of good health lying before it.',
      'fluctuating :: For {duration} the returned low has [come in waves|let go and seized again], [no week being good throughout|days of hope between], after {freeTime} of calm.',
      'fluctuating :: {FreeTime} of balance ended {duration} ago; since then [fair and bad days take turns|each rise was followed by a fall].',
      'worsening :: It came back {duration} ago [as mere tiredness|mildly], and [has deepened with every week|reached the old depth by now]; before it lay {freeTime} of health.',
      'worsening :: [This time it goes down faster|Steadily downhill] since it returned {duration} ago, {freeTime} after the end of the last one.',
      'improving :: It came back {duration} ago, {freeTime} after the last one, and [has eased a little in recent days|the lowest point seems over].',
      'improving :: [The return {duration} ago was met early this time|Treated from the first week], the low [is beginning to give|has not gone as deep], with {freeTime} of health before it.',
    ]),
    ...onlyWhen('partial-remission/full-remission', [
      'The last low [began about a year ago|took up most of the past year] and [ended in gradual steps|slowly gave way]; [it was not the first|others lay before it].',
      'Of the lows (he/she) has had, the last [followed the stopping of tablets|came after {freeTime} of calm] and [lasted some five months|was the longest].',
      '[Each time the course was alike|The pattern has been the same]: [early waking, retreat, months of gloom, then recovery|weeks of decline, then months until it turned]; the last one [ended with treatment|gave way to treatment].',
      'The most recent episode [set in after {freeTime} of health|came out of good health] and [needed two attempts at treatment|answered to the drug that had helped before].',
      'Lows have [come and gone over the years|returned at intervals]; this last one [began in a stressful period|had no clear trigger] and [has been lifting for {remission}|took its turn for the better {remission} ago].',
    ]),
    ...shortSpellsEn.onset,
  ],
  negatives: depressiveNegativesEn,
  impairment: [...depressiveImpairmentEn, ...shortSpellsEn.impairment],
  past: [
    ...onlyWhen('!brief-spells', [
      '{Earlier} on record; [full recovery in between|well in between], last time [with medication and therapy|after four months of treatment].',
      'Earlier course: {earlier}; [never any high spirits in between|no highs at any time], [{freeTime} free of complaints before this|complete recovery each time].',
      '{Subj} has had {earlier}; [one needed a stay in hospital|all treated as an outpatient], [the same medicine helped each time|{drug} helped last time].',
      '[Known to the clinic|Known to the family doctor] for {earlier}; [between them life was normal|normal life in the intervals].',
      'There have been {earlier}, [each of four to six months|lasting some months each], with [intervals of full health|good years between].',
      'History of {earlier}; [treatment was stopped a year after the last|the last treatment ended on (his/her) own wish]; [no attempts on (his/her) life|no admission in the last of them].',
      '[From the records|According to earlier letters]: {earlier}, [response good to medication|two courses of therapy], [free intervals of years|interval symptom-free].',
      'What is known from before: {earlier}, [always without mood elevation|never followed by a high]; [the signs were the same|retreat and early waking came first each time].',
      'Previous treatment: [medication during each low|psychotherapy during the last low|both medication and talks], for {earlier}, [always to full recovery|with good result].',
      '{Relative} [recalls|has lived through] {earlier} [as well|with (him/her)], and [recognised the signs|knows how it begins].',
    ]),
    ...shortSpellsEn.past,
  ],
  treatment: [...depressiveTreatmentEn, ...shortSpellsEn.treatment],
  formulation: [
    ...onlyWhen('episode', [
      'A low that [has come back|is not the first], {duration} old, after {freeTime} of health; [the threshold seems lower each time|stopping treatment may have played a part].',
      'A known proneness, shown by {earlier}, [meets a demanding year|meets fatigue and duty]; [no highs ever, which speaks for lows alone|the lows stand alone, no highs between].',
      'mild :: [As to depth|In weight], this return is [light|slight], [daily life holds|caught early], [which argues for prompt but measured steps|better than earlier ones].',
      'moderate :: This return [lies between light and grave|is of middling weight]: [duties suffer, self-care does not|daily life is hit, yet not at a stop].',
      'severe !psychotic :: [This is a grave return|In depth this equals the worst so far]; [daily life has stopped|self-care fails], [contact with reality is kept|without loss of reality].',
      'severe psychotic :: [As in one earlier low|For the first time], [the despair has carried beliefs beyond reality|fixed beliefs of guilt and ruin have grown from the mood], [in step with the mood|the two rising and falling together].',
      '[Why now|What brought it back]: [treatment ended too soon|less sleep, more duties|a row of losses]; [what helped before is known|{relative} recognised it early].',
      'Between lows {subj} is [active and well|sociable and able], [so the change is stark|which makes the contrast plain]; [treatment after this one should be kept up longer|long-term protection is now due].',
      '[The familiar sequence|The same order as before]: [sleep, pleasure, self-worth|retreat, fatigue, gloom]; [it can be recognised sooner next time|warning signs are clear].',
      'older-adult :: [With age the intervals shorten|Losses of later life add to the old proneness], [thinking slows in the low, memory itself holds|health worries mix in].',
    ]),
    ...onlyWhen('full-remission !degree-open', [
      '[Complete recovery|Full health] for {remission} [after the last of several lows|, and yet the past counsels caution]; [long-term protection is sensible|treatment should go on].',
      'With {earlier} [behind (him/her)|in the past], [the aim now is prevention|keeping well is the task], [no sign being left|symptom-free as (he/she) is].',
      '[Free of every sign|Without a symptom] for {remission}; [the risk of return is known|(he/she) knows the risk], [and met with steady treatment|and takes it seriously].',
      '{Subj} [is well between lows, as before|has again reached full health]; [insight and routine are the best protection|the next step is a long calm stretch].',
      'Today [nothing sets (him/her) apart from a healthy person|the examination is that of a healthy person]; [the history alone calls for follow-up|the record of lows justifies follow-up].',
    ]),
    ...onlyWhen('partial-remission', [
      '[Better, not yet well|Improved for {remission}, with rests], after [another low|the latest of several]; [rests raise the risk of return|what is left must be treated too].',
      'The latest low [has mostly lifted|is largely over]; [sleep and stamina lag|self-doubt lingers], [as after earlier ones|and call for patience].',
      'With {earlier} [in the past|on record], [incomplete recovery is a warning sign|full recovery is worth the effort]; [supports are in place|help is accepted].',
      '[Most signs gone, a few remain|A few signs remain at low strength] {remission} into recovery; [the course so far is good|no cause to change what helps].',
      'Recovery [stands at three quarters|is well under way], [slower than last time|at the pace known from earlier lows].',
    ]),
    ...onlyWhen('degree-open', [
      'The latest low is [over or nearly so|in retreat]; [whether anything is left|how complete it is] [could not be settled today|needs a closer look].',
      '[Clearly improved for {remission}|Out of the low for {remission}]; [to what degree stays open|a full check of signs is to follow], with {earlier} in the past.',
      '[No low at present|The low has passed], {remission} on; [the extent of recovery is still to be rated|completeness not yet judged].',
      'Several lows, [the last one lifted|the last now past]; [the questions on rests were left for next time|it remains to see whether traces persist].',
      'The state is [good on the whole|that of someone recovering]; [finer grading must wait for the questionnaire|information on remaining signs is lacking].',
    ]),
    ...shortSpellsEn.formulation,
  ],
  plan: [...depressivePlanEn, ...shortSpellsEn.plan],
};
