import type { FeatureText } from './knowledge.ts';

/** What came before, what is left, and pictures not sorted yet. */
export const courseEn: Record<string, FeatureText> = {
  'earlier-high': {
    now: [
      '{Earlier}, by contrast, came [weeks of euphoria|a soaring high] with [three hours of sleep|reckless acts|grand plans] [that ended in a breakdown of daily life|in which nothing at home held together].',
      'The {person} now so low was [elated and unstoppable|sleepless and exuberant] {earlier}, [so much so that daily life collapsed|to a degree that alarmed all around].',
      'This low follows [a full-blown high|a stormy elation] {earlier}, [when (he/she) hardly slept for weeks|with grand schemes and rows].',
      '{Relative} recalls {earlier}: [no sleep, ceaseless talk|endless energy, wild plans], [until others had to step in|and much had to be put right afterwards].',
      'History holds at least one [severe high|spell of elation with loss of control], {earlier}, [with weeks of little sleep|far beyond ordinary good spirits], [followed by a slump|then months of calm].',
    ],
    then: [
      '{Earlier} there had been [weeks of soaring elation|a full high], [with little sleep and reckless acts|out of control].',
      'The opposite pole was known: {earlier} (he/she) had been [euphoric and sleepless for weeks|unstoppable, with daily life in ruins].',
    ],
    better: [
      'No [swing to the other pole|lift into elation] [occurred as the mood rose|accompanied recovery], [which had been watched for since the high {earlier}|a risk given the history].',
      'Mindful of the high {earlier}, [sleep was tracked daily|any lift was watched for]; [none came|the mood rose without overshooting].',
    ],
  },
  'earlier-light-high': {
    now: [
      'In between there are [spells of five to eight days|short stretches] of [high spirits and little sleep|quick thinking and cheer], [noticed by friends, harmless in effect|never a full loss of control], most recently {earlier}.',
      '{Subj} remembers [bright weeks|light, fast days] {earlier}: [four hours of sleep, ten ideas a day|chatty, bold, tireless], [yet work and home went on|without hospital, voices or ruin].',
      '{Relative} describes [mild highs of about a week|a "champagne week" now and then], most recently {earlier}, [fun at first|with some overspending], [never more than that|and never out of hand].',
      'Over the years [lows by far outnumber|low phases outweigh] the [mild lifts|brief bright spells]; [a true loss of control never occurred|no high has ever needed treatment in hospital].',
      'The [light high|cheerful, busy week] {earlier} [was seen by others as unlike (him/her)|lasted some six days] and [ended by itself|did not upset daily life].',
    ],
    then: [
      '{Earlier} a [mild, brief high|week of unusual cheer] had been [noticed by others|recorded], [never a severe one|without harm].',
      'Besides repeated lows there had been [short light highs|bright weeks of little sleep], [none of them out of control|daily life intact].',
    ],
    better: [
      'The lift out of the low [stopped at an even mood|did not tip into one of the light highs].',
      'No [bright spell|mild high] [followed|came with recovery], [sleep staying at seven hours|as checked with {relative}].',
    ],
  },
  'even-keel': {
    now: [
      '{Subj} has been [on an even keel|level in mood] for {duration}: [seven to eight hours of sleep|ordinary ups and downs|no need to explain (himself/herself)], [and {relative} agrees|by diary and by impression].',
      'fully-settled :: For {duration} there has been [neither high nor low|no sign of either pole], [and daily life runs as before|nothing needed changing].',
      'partly-settled :: The episode has [largely passed|lost its hold] over {duration}, [most days being ordinary|sleep and appetite back], [if not yet everything|with something still left over].',
      'Mood entries [stay|keep] between [four and six of ten|the two lines on the chart], [with a bad day after poor sleep|week after week].',
      'Asked about [highs and lows|the mood], (he/she) says [it is "boring, thank goodness"|"steady"|"my own size"], [with a calm smile|and means it].',
      'Ordinary life [is back|goes on]: [shopping, dishes and a series at night|visits, small quarrels, washing days], [without outsized feelings|in the usual measure].',
    ],
    then: [
      'On entry the mood was [already even|steady], [the purpose being a planned change of medicine|treatment being reviewed in a good phase].',
      '{Subj} came [in a level mood|well], for [adjustment of medicines|a programme to stay well].',
    ],
    better: [
      'The mood [stays even|has held steady] for {duration}, [in spite of a cold|with nothing to report].',
      '[Sleep, appetite and pace|Mood and energy] are [in the usual range|where they belong], [confirmed by {relative}|and have been for {duration}].',
      '{Subj} [feels well|leads an ordinary life], [with good and dull days in fair measure|level now for {duration}].',
      'Neither [elation nor gloom|pole] has [shown itself|returned], [on the chart or to {relative}|through a stressful week too].',
    ],
    exam: {
      mood: [
        'Of mood: ["as ever"|"no surprises"]; [in its place|neither high nor low].',
        'Mood [stable|euthymic], ["calm"|"everyday"], [as on the chart|like last time].',
        'Mood is [even|balanced], ["fine"|"all right"|"ordinary"] in (his/her) words.',
        '(He/She) calls the mood ["steady"|"normal"], and [it appears so|nothing contradicts it].',
      ],
      affect: [
        '[Approachable|Serene], [moved where fitting|laughs in time], [no extremes|measured].',
        'Emotional response [broad|supple], [in proportion|natural], [and steady|all visit long].',
        'Affect is [warm and in range|balanced], [fitting each subject|with easy smiles].',
        'Feelings [follow the talk|are well modulated], [neither raised nor dulled|with humour].',
      ],
    },
  },
  'last-episode': {
    now: [
      'last-high :: The last episode [was a high|took the upward form]: [weeks of elation|soaring mood], [two hours of sleep|endless talk], [reckless deals|grand plans], [brought down by treatment|since subsided].',
      'last-high :: Behind (him/her) lies [a severe elation|a storm of high spirits], with [debts|quarrels] and [nights on the street|ceaseless projects], [now talked of with some shame|now at a distance].',
      'last-high :: Before this [calm|quiet spell] (he/she) was [euphoric, sleepless and unstoppable|far too high for weeks], [which ended in admission|which treatment ended].',
      'last-hypo :: The last episode was [a light high of about a week|a mild lift]: [less sleep, more talk, quick jokes|bright, busy days], [no harm done|daily life unbroken].',
      'last-hypo :: What [preceded|came before] was [a spell of mild elation|an unusually cheerful, fast fortnight], [seen by {relative} first|without loss of control].',
      'last-hypo :: Before the calm (he/she) [was lightly elated|ran a little too fast], [sleeping five hours and full of ideas|sociable beyond the usual], [never more than that|and no more].',
      'last-low :: The last episode was [a depression of several months|a deep low], with [long sleep, slowness and guilt|tears, leaden limbs and no joy], [now lifted|which gave way to treatment].',
      'last-low :: Behind (him/her) lie [months of low mood|a dark winter] with [self-blame|days in bed], [after an earlier high|the latest swing of several to both sides].',
      'last-low :: Before this (he/she) was [slowed, sad and without interest|hardly able to get up], [unlike the highs of earlier years|following an earlier elation].',
      'last-both :: The last episode [held both poles at once|was a tangle of drive and despair]: [racing thoughts with tears|sleepless energy in a black mood], [now undone|which took long to calm].',
      'last-both :: What lies behind is [a stretch of restless anguish|high and low in the same hours], [pacing, weeping, talking|laughter turning to despair], [the worst kind, (he/she) says|until treatment took hold].',
      'last-both :: Before this calm (he/she) was [driven and hopeless at once|fast in thought and low in heart] [for weeks|day and night], [little sleep included|in the words of {relative}].',
      'last-unknown :: Swings to both sides [are on record|are known], but [which came last is unclear|accounts differ on the last one]: [{relative} and the file disagree|papers are missing].',
      'last-unknown :: The [kind|direction] of the last episode [cannot be settled|stays open], as [treatment was abroad|memories of that time are blurred]; [highs and lows both occurred before|both poles are documented earlier].',
      'last-unknown :: Whether [elation or a low|the upper or the lower pole] [came last|preceded the calm] is [not documented|no longer clear].',
    ],
    then: [
      'last-high :: The last episode had been [a full elation|a sleepless high], [over by then|behind (him/her) at entry].',
      'last-hypo :: A [mild high|light elation] had [gone before|been the latest swing], [past by then|without damage].',
      'last-low :: The latest swing had been [a depression|a long low], [lifted by the time of entry|past its worst long before].',
      'last-both :: The latest episode had [mingled drive and despair|held both poles together] and was [over|past] [by then|on entry].',
      'last-unknown :: Swings to both sides had been recorded, [the order unclear|the latest of unknown kind].',
    ],
    better: [
      'last-high :: The [high|elation] that came before [is well behind (him/her)|has not flared up again].',
      'last-high :: {Subj} [speaks soberly of|has made peace with|rarely returns to] [the sleepless, euphoric weeks|that storm of elation|the soaring time].',
      'last-hypo :: The [mild lift|light high] of that time [has not come back|is a thing of the past].',
      'last-hypo :: {Subj} [recalls the bright, fast week|looks back on the small high] [with some longing|as a warning].',
      'last-low :: The [long low|depression] before this [has lifted|is over], [and the days are used again|and the house has company].',
      'last-low :: {Subj} [speaks of the dark months|thinks of the days in bed] [as past|with relief].',
      'last-both :: The [tangle of drive and despair|mingled state] before this [has come undone|has not recurred].',
      'last-both :: {Subj} [remembers racing and weeping at once|calls that mixture the worst of it], [glad it is over|and watches for it].',
      'last-unknown :: [High or low|Whichever pole came last], [it is over|nothing of it is felt now|it has left no trace]; [both are known from before|files disagree].',
      'last-unknown :: Records of the last episode [are still awaited|remain incomplete]; [the present calm does not depend on them|both poles had been known].',
    ],
  },
  leftovers: {
    now: [
      'last-high/last-hypo :: What is left is [a quickness in talk late in the day|lighter sleep than usual|a touch of impatience], [no more than a trace|less each week].',
      'last-high/last-hypo :: Some [restlessness in the evening|eagerness for new plans] [remains|still shows], [held in check by routine|which {relative} notes].',
      'last-high/last-hypo :: (He/She) still [wakes an hour early|laughs a little too readily], [harmlessly|on two or three days a week].',
      'last-low :: What is left is [slow mornings|a thin layer of sadness|tiredness after lunch], [no more than a trace|less each week].',
      'last-low :: Interest [is not quite back|comes and goes]; [crowds tire (him/her)|reading is slower than before], [though improving|as {relative} notes].',
      'last-low :: (He/She) still [doubts (himself/herself)|needs longer to start], [on two or three days a week|before coffee].',
      'last-both :: Some [inner unrest|tension towards evening] [remains|still shows], with [a passing sadness|a short night now and then].',
      'last-both :: What is left is [a nervous edge|fitful sleep] and [a low hour on some days|quick tears], [a faint echo|less each week].',
      'last-both :: (He/She) still [starts at noise|feels "both gears" for a minute or two], [on tiring days|as {relative} notes].',
    ],
    then: [
      'A [remnant|trace] of the episode had [lasted|stayed]: [uneven sleep|some unrest|less stamina than before].',
      'Recovery had been [good but not complete|incomplete], [with uneven sleep|with some tiredness].',
    ],
    better: [
      'Of the remaining traces [uneven sleep is the last|some tiredness is left], [still improving|slight].',
      'A [little unevenness|trace of the episode] [is still there|remains], [without getting in the way|and shrinks].',
      'Recovery is [nearly, not wholly, complete|in its last stretch], [sleep being the slowest to settle|with stamina lagging].',
    ],
  },
  'unsorted-swings': {
    now: [
      '{Subj} tells of [swings|waves] of mood [over {duration}|these past weeks], [some up, some down|days of both kinds], whose [length and height are uncertain|order (he/she) cannot give].',
      'Mood has been [unsteady|changeable] for {duration}: [a burst of energy here, a slump there|nights without sleep, then days in bed], [with no clear leading pole|hard to place].',
      'What the present phase is [remains unclear|cannot be said yet]: [signs of high and low are few and contradictory|the accounts differ from visit to visit].',
      '{Relative} [speaks of good spells and bad|has lost track], {subj} [plays it down|remembers little], and [no diary exists|the file is thin].',
      '[Energy goes up and down|The tempo changes] [from one week to another|without rule], [never long enough to be sure of its kind|each phase soon overlaid by another].',
    ],
    then: [
      'Mood had [swung|been unsteady] for {duration}, [in a direction that was hard to name|with short highs and slumps].',
      'At entry [neither pole was clearly in the lead|the phase could not be placed].',
    ],
    better: [
      'The swings have [grown smaller|lengthened and flattened], [though their kind is still open|and a mood diary has begun].',
      'Mood [holds steadier|varies less], [the earlier picture staying unsorted|as far as the diary shows].',
      'Waves of mood [come less often|are shallower], [with their nature not settled|by the chart].',
    ],
    exam: {
      mood: [
        '[Uncertain|Variable]: ["depends"|"in patches"], [no lasting colour|different by the end].',
        'Mood [shifting|hard to read], ["a mix"|"no idea"], [middling today|without extremes].',
        'Mood is ["so-so"|"up and down"|"hard to say"], [changing within the hour|neither clearly raised nor low].',
        'The mood [shifts during the talk|cannot be fixed], ["depends when you ask"|"ask me tomorrow"].',
      ],
      affect: [
        '[Laughs, then falls silent|Lights up and dims], [no clear cause|within minutes].',
        'Affect is [changeable|uneven], [bright, then flat|without extremes].',
        'Emotional tone [wavers|moves quickly] [between ease and weariness|with no lasting colour].',
      ],
    },
  },
  'both-poles-told': {
    now: [
      '{Earlier} there was [a spell of high spirits with little sleep|a fast, exuberant time] that [changed life for weeks|others found alarming], and [at another time a long low|lows before and after].',
      'Both [sleepless elation|a soaring time] {earlier} and [weeks of dejection|heavy, joyless months] are [reported|part of the story], [with dates missing|in broad strokes].',
      '{Relative} remembers {earlier}: [up all night, talking without end|giddy with plans], and [in other seasons a silent, tearful {person}|then the reverse].',
      'The past holds [real highs as well as lows|both euphoria and dejection], {earlier} [the plainest of the highs|a striking elation], [details wanting|papers not at hand].',
    ],
    then: [
      '{Earlier} a [clear elation|sleepless, euphoric time] had occurred, [with lows at other times|besides long dejection].',
      'Highs and lows were both [known from before|part of the history], [the details missing|incompletely recorded].',
    ],
    better: [
      'Nothing as marked as the high {earlier} has [returned|been seen].',
      'Earlier highs and lows were [talked through|put on a time line], [many gaps remaining|with help from {relative}].',
    ],
  },
  safeguards: {
    now: [
      '{Subj} knows the early signs: [shorter nights|louder music|a wish to buy], [dropping calls|lying in], and [has them on a card|has told {relative} of them].',
      'The plan for bad times [hangs by the mirror|is agreed with {relative}]: [whom to call|what to cancel|which tablet to add].',
      'Bigger decisions are [talked over with {relative}|put off for two nights] [as a rule|by choice], [a lesson of the past|which (he/she) finds sensible].',
      'A [chart|small notebook] of [sleep and mood|hours and mood] is [kept daily|brought along], [without gaps|in two colours].',
    ],
    then: [
      'Early signs were [known|on a card], and [a plan for bad times existed|{relative} knew them].',
      'A mood chart had been [kept for months|brought along].',
    ],
    better: [
      'The [card of early signs|plan] was [updated|read through with {relative}].',
      '{Subj} [keeps the chart|recognises early signs] [without prompting|reliably].',
    ],
  },
  rhythm: {
    now: [
      'Days have [a firm rhythm|fixed anchors]: [up at seven, walk, lunch at one|same bedtime, weekends too].',
      'Evenings are [kept quiet on purpose|screen-free after nine], [as late nights were the old trap|with tea and a book].',
      '{Subj} takes {drug} [from a weekly box|with the evening meal], [no dose missed that (he/she) recalls|a habit by now].',
      '[Swimming|Gardening|A long walk] [twice|three times] a week [keeps sleep in order|is part of staying well].',
    ],
    then: [
      'A regular rhythm of [sleep and meals|waking and walking] had [already been in place|held].',
      '{Drug} had been [taken regularly|tolerated for some time].',
    ],
    better: [
      'The rhythm [of sleep and meals|of the day] [holds|was kept], [holidays included|despite visitors].',
      '{Drug} is [taken without fail|part of the evening], [with no complaint|and the box is empty each week].',
    ],
  },
};
