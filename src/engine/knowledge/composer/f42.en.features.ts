import type { FeatureText } from './knowledge.ts';

/** Words of the features of F42, English. */
export const f42EnFeatures: Readonly<Record<string, FeatureText>> = {
  intrusive: {
    now: [
      'Against (his/her) will the thought {thought} [comes|breaks in] [many times a day|again and again], followed by [dread|disgust|a jolt of guilt].',
      '{Subj} is [plagued|beset] by the idea {thought}, [recognises|knows] it as (his/her) own and as [senseless|exaggerated], and [fights|resists] it [in vain|without success].',
      '[Unwanted|Intrusive] thoughts, most of all {thought}, [and also|then] {thought}, [force themselves on (him/her)|turn up] [at meals|at work or school|while falling asleep].',
      'It [starts|begins] with a [flash|picture]: the thought {thought}; [ignoring|pushing away] it [makes it stronger|works for seconds].',
      '{Subj} [reports|describes] [two|several] kinds of thought: one {thought}, another {thought}; both [frighten|repel] (him/her).',
      'The doubt {thought} [will not|does not] [rest|be settled]: [certainty|proof] is [wanted|needed] and never [reached|enough].',
      '“[It comes into my head|My head says so]”: the thought {thought}, {20-60} times a day by (his/her) [count|estimate], and [hated|feared] each time.',
      '[Hesitantly|After a pause], {subj} [confides|tells of] the thought {thought}, which (he/she) [finds|calls] [absurd|abhorrent].',
    ],
    then: [
      'The thought {thought} had [forced itself|broken] in many times a day.',
      '(He/She) had been [plagued|beset] by the idea {thought} and had [fought|resisted] it in vain.',
      '[Unwanted|Intrusive] thoughts, above all {thought}, had [filled|taken] [hours|much of the day].',
      'Doubts [of the kind|such as] {thought} had never been [settled|laid to rest].',
    ],
    better: [
      'The thought {thought} still [comes|visits], but [passes|drifts by] without [an answer|a ritual].',
      '{Subj} [labels|names] the thoughts as “[noise|false alarm]” and [goes on|continues] with [the task|the day].',
      '[Dread|Disgust] at the thoughts has [fallen|dropped] by [half|more than half], by (his/her) own [rating|scale].',
      'The thoughts [are fewer|come less often], {5-10} a day [against|instead of] [dozens|scores] before.',
    ],
    quote: [
      "“I know [it's nonsense|it isn't true], but [what if|I can't be sure].”",
      "“If I don't [do it|answer it], [I'd be to blame|something will happen].”",
      "“It's [my own mind|me thinking it], and [I hate it|still I don't want it].”",
      '“[The more I push|When I fight it], [the louder it gets|the more it comes].”',
    ],
  },
  acts: {
    now: [
      'To [be rid of|ease] the unrest, {subj} {act}, {act} and [cannot|must not] [stop half-way|be interrupted].',
      '(He/She) {act}; a [slip|doubt] means [starting again|beginning from one].',
      '[Every|Each] [departure|outing] is preceded by ritual: (he/she) {act} and {act}.',
      '{Relative} [confirms|has observed] that (he/she) {act} and [grows frantic|gets desperate] when [hurried|stopped].',
      '[Relief|Calm] comes only when (he/she) {act}, and [lasts|holds] for [minutes|a short while].',
      '[In order that nothing happens|As a safeguard], (he/she) {act} and also {act}, [knowing|aware] it is [too much|out of all proportion].',
      '[Besides|In addition], {subj} {act}, in a [fixed|strict] [order|sequence], and [neutralises|undoes] bad thoughts with good ones.',
      'The [acts|rituals] [have rules|follow rules]: (he/she) {act}, [then|only then] {act}.',
    ],
    then: [
      '(He/She) had [washed, checked or counted|gone through rituals] for hours, in a fixed order, to [ease|quiet] the dread.',
      '[Rituals|Repeated acts] had [preceded|held up] every [departure|meal] and had [started over|begun anew] at each doubt.',
      '{Subj} had asked {relative} for [assurance|certainty] dozens of times a day and had [checked|washed] again all the same.',
      '[Relief|Calm] had come only after the [rituals|full sequence], and for minutes.',
    ],
    better: [
      '{Subj} leaves the [house|flat] after [one|a single] check and [bears|tolerates] the [doubt|unrest] until it [fades|falls].',
      '[Rituals|The acts] take {20-45} minutes a day [now|at present], [compared with|down from] {4-6} hours.',
      '(He/She) [touches|uses] [handles|taps] without washing [afterwards|for {2-4} hours], as [practised|rehearsed].',
      'Of the [old|former] rituals, [counting|rereading] is [gone|over]; [one|a last one] at [bedtime|the front door] [remains|persists].',
    ],
    exam: {
      behaviour: [
        '[Enters|Comes in] without touching the [door handle|frame], [aligns|straightens] [a pen|the papers] on the desk and [apologises|smiles at it].',
        '[Hands|The skin of the hands] [red|chapped]; {subj} [asks|has] questions repeated and [murmurs|whispers] [numbers|a word] to (himself/herself).',
        '[Sits|Perches] on the edge of the chair, [checks|pats] (his/her) [pockets|bag] {3-5} times, cooperative.',
        '[Hesitates|Pauses] on the threshold, [steps|walks] over it twice, then [friendly|open] in contact.',
      ],
    },
  },
  'time-taken': {
    now: [
      '[Thoughts and acts|All this] [take|takes] up {3-7} hours of the day, and (he/she) is [late|last] [everywhere|for everything].',
      'A shower [lasts|takes] {40-90} minutes, leaving the house [as long again|another hour].',
      '[Added up|Counted together], it [costs|eats] {2-6} hours daily; [meals|homework or housework] [slip|are pushed] to [midnight|late evening].',
      '[Whole mornings|The mornings] [go|are lost]: (he/she) [gets up|rises] at [five|half past four] to be [done|ready] by [eight|nine].',
      'Over {duration} the time [spent|lost] has [crept|risen] from [minutes|half an hour] to {3-6} hours a day.',
      '[No|Hardly any] [free hour|spare time] is left, since [one thing|one round] [leads to|follows] the next for {3-6} hours.',
    ],
    then: [
      '[Rituals|All this] had taken {4-7} hours a day.',
      '(He/She) had [risen|got up] before dawn to be [ready|done] in time.',
      '[Showers|Leaving the house] had lasted [an hour or more|well over an hour].',
    ],
    better: [
      'The time lost is [now|down to] [under an hour|about an hour] a day.',
      'A shower takes {10-15} minutes by the [clock|kitchen timer].',
      '(He/She) is [on time|punctual] for [most|nearly all] appointments.',
    ],
  },
  resisting: {
    now: [
      '[Resisting|Holding out] [brings|causes] [sweating|trembling] and a [mounting|swelling] [unrest|dread] that (he/she) [bears|stands] for {5-15} minutes.',
      '(He/She) has [hidden|thrown away] the [soap|keys to the tool box], [set|wound] a timer, [begged|asked] {relative} to stop (him/her), [without|with little] success.',
      '[At first|In the past] {subj} [put up a fight|resisted]; [by now|today] (he/she) [gives in|yields] [to save time|at once].',
      '[Interrupted|If interrupted], (he/she) [starts over|shouts] and is [ashamed|sorry] afterwards.',
      'Each attempt to [skip|shorten] a ritual [ends|is followed] [in tears|by two more].',
    ],
    then: [
      '[Resistance|Holding out] had brought [dread|unrest] (he/she) could not bear.',
      'Attempts to [stop|skip it] had [failed|ended in tears].',
      '(He/She) had [given up|stopped] fighting it.',
    ],
    better: [
      '(He/She) [holds out|resists] for [an hour|as long as needed], and the unrest [falls|wanes] by itself.',
      '[Skipping|Shortening] a ritual [succeeds|works] on {4-6} days of the week.',
      '{Subj} [has learned|knows] that the dread [peaks|crests] and [ebbs|passes].',
    ],
  },
  'drawn-in': {
    now: [
      '{Relative} [must|has to] [answer|confirm], [open doors|wash] in a set way and [avoid|skip] certain [words|chairs].',
      'At home [everyone|the household] [takes part|is drawn in]: shoes [stay|are left] outside, [post|shopping] is [wiped|aired].',
      '[Refusal|When others refuse], [rows|tears] [follow|break out]; so [the family|{relative}] [complies|goes along].',
      '{Subj} [asks|demands] the same [answer|sentence] {10-30} times and [listens|checks] whether it [sounds|is] right.',
      '[Guests|Visitors] are no longer [received|let in], since they [sit|touch] where they [should not|may not].',
    ],
    then: [
      '{Relative} had been [drawn into|made part of] the [routines|rules].',
      'The household had [followed|lived by] (his/her) rules.',
      '(He/She) had [demanded|needed] the same answers dozens of times.',
    ],
    better: [
      '{Relative} [answers|confirms] once [and no more|only], and {subj} [accepts|bears] it.',
      '[House rules|The family rules] are [lifted|dropped] one by one.',
      '[Guests|Visitors] have come {2-3} times and sat [anywhere|where they liked].',
    ],
  },
  'just-right': {
    now: [
      '[Laces|Cushions|Books] have to [feel|be] “just right,” [or else|otherwise] (he/she) [starts again|cannot go on].',
      'What is done with the [right|left] hand must be [repeated|balanced] with the [other|left or right].',
      'An [inner|uneasy] sense of [incompleteness|something unfinished] [drives|pushes] (him/her) to [repeat|redo] [steps|sentences].',
      '[Uneven|Odd] numbers are [avoided|corrected]: [volume|steps|bites] [must|have to] come out even.',
      '[Letters|Pages] are [rewritten|torn out] {4-9} times until they [look|are] [perfect|even].',
    ],
    then: [
      '(He/She) had repeated [steps|sentences] until they felt right.',
      '[Unevenness|Odd numbers] had been [unbearable|corrected].',
      '[Pages|Letters] had been rewritten [many times|over and over].',
    ],
    better: [
      '(He/She) leaves [a cushion|the books] crooked [on purpose|as an exercise].',
      '[Odd numbers|Uneven steps] [pass|go] unnoticed [mostly|on good days].',
      'A letter is [written|finished] [once|in one go].',
    ],
  },
  piles: {
    now: [
      '[Two|Three] of {3-6} rooms can [no longer|hardly] be [entered|used]: {things}, {things} and {things} [reach|are stacked] to the [window sill|ceiling].',
      'The [bed|sofa|bath] is [covered|full], {subj} sleeps [in an armchair|on a strip of the mattress], and {things} [line|block] the [hall|corridor].',
      '[Narrow paths|Goat tracks] [lead|run] between {things}, {things} and {things}; the [cooker|table] has not been [seen|used] for {3-9} months.',
      '[Photographs|Pictures] [shown|brought] [by {relative}|today] [show|document] {things} and {things} in [knee-high|chest-high] heaps over [kitchen and bedroom|every surface].',
      '{Subj} [describes|admits] [a flat|a home] in which {things}, {things} and {things} [have taken over|fill] [rooms meant for living|almost all space].',
      'Over {duration}, {things} and {things} have [spread|crept] from [a cupboard|one corner] to [cellar, car and balcony|every room].',
      'child/adolescent :: (His/Her) room is [filled|packed] with {things}, {things} and {things}; the [desk|bed] is [buried|out of use], and only rules at home [stop|keep] the [hall|rest of the flat] from filling up.',
    ],
    then: [
      '{Things}, {things} and {things} had [filled|taken over] the living space, so that [bed and stove|several rooms] could not be used.',
      '[Narrow paths|A trodden path] had [led|run] between heaps of {things}.',
      'The [home|rooms] had become [unusable|impassable] over {duration}.',
    ],
    better: [
      '[The bed|The table] is [free|cleared], and {2-4} square metres a week are [kept clear|won back].',
      '[Kitchen|Hall] and [bath|bed] can be used [again|as meant]; {things} still [wait|remain] in [one room|the back room].',
      '{4-12} [bags|boxes] [have left|left] the home [in the last weeks|so far], [sorted|chosen] by {subj}.',
    ],
  },
  'cannot-discard': {
    now: [
      '[Throwing away|Parting with] {things} [causes|brings] [real distress|anguish]; (he/she) [may need them|might find a use], or they “[hold memories|would be wasted].”',
      'When {relative} [cleared out|put out] {things}, {subj} [fetched|carried] them [back|out of the bin again] and [wept|did not speak] for [hours|days].',
      '[Each|Every] object is [weighed|turned over] for {10-30} minutes and [goes|put] back [on the heap|where it was].',
      '{Subj} [keeps|saves] {things} [regardless of|whatever] their worth; the [mere idea|thought] of [the bin|a skip] makes (him/her) [tremble|angry].',
      '[Even|So much as] an empty [packet|envelope] [cannot|may not] go, for it [might be important|could be needed], and [deciding|the decision] is [agony|beyond (him/her)].',
      '{Subj} [feels|describes] a [duty|responsibility] towards {things}: throwing them out would be “[like betraying someone|a sin].”',
    ],
    then: [
      '[Parting with|Discarding] anything had [caused|brought] [anguish|marked distress], whatever its worth.',
      '(He/She) had [fetched|taken] things back from the bin.',
      '[Decisions|Sorting] had [stalled|ended] after [one object|a few minutes].',
    ],
    better: [
      '(He/She) [decides|sorts] {10-25} objects an hour and [lets go of|gives away] [more than half|most].',
      '[Distress|Unease] at discarding [falls|drops] within [minutes|a quarter of an hour], as [rated|noted] each time.',
      '{Subj} [takes|carries] a bag to the [tip|charity shop] [every week|on Saturdays] (himself/herself).',
    ],
    quote: [
      "“[You never know|One day] [when you'll need it|it will come in useful].”",
      "“It's [a part of me|all I have left of those years]; [I can't|you can't just throw it out].”",
      "“[Give me time|Later], I'll [sort it|go through it] [myself|properly].”",
    ],
  },
  acquiring: {
    now: [
      'New things [keep|go on] [coming|arriving]: {things} from [kerbs|flea markets|bins], [bargains|free samples] (he/she) cannot [leave|pass by].',
      '[Leaving|Passing] [a bargain|a free offer] [feels|is] [like a loss|unbearable], so {things} [come|go] home in [bags|the car] {2-5} times a week.',
      '(He/She) [orders|buys] more {things}, [as|because] the first [lie|are] [lost|buried] in the piles.',
      '[Skips|Give-away boxes] on the [street|way] [draw|stop] (him/her); {subj} [takes|rescues] {things} “[to be safe|so they are not wasted].”',
      'child/adolescent :: From [school|walks] (he/she) brings {things} home [daily|in both pockets].',
    ],
    then: [
      '(He/She) had brought home {things} [almost daily|several times a week].',
      '[Bargains|Free things] had been [irresistible|taken without need].',
      'New things had [kept coming|arrived] faster than old ones went.',
    ],
    better: [
      '(He/She) has [passed|walked by] {5-12} [offers|free boxes] without taking anything.',
      '[Nothing|Only food] has been brought home [this week|for {2-4} weeks].',
      'The urge to [collect|take] [falls|ebbs] within [minutes|ten minutes] of walking on.',
    ],
  },
  'house-risk': {
    now: [
      'The [landlord|fire service|housing office] has [warned|written]: [escape routes|radiators] are [blocked|covered], [with a deadline|for the second time].',
      '(He/She) has [tripped|fallen] {2-3} times over {things}, [once|last month] with a [sprained wrist|cut].',
      '[Repairs|Heating repairs] are [refused|put off] so that nobody [sees|enters]; there has been no [hot water|working oven] for {2-8} months.',
      '[Visitors|Relatives] have not been [let in|inside] for {2-6} years, and [neighbours|the caretaker] [complain|complains] of the smell.',
      'child/adolescent :: {Relative} [worries|is concerned] about [dust|mould] and [quarrels|argues] with (him/her) each [weekend|time] about the room.',
    ],
    then: [
      '[Warnings|A deadline] from the [landlord|housing office] had preceded [treatment|the referral].',
      '(He/She) had [fallen|tripped] over heaps.',
      '[No one|Nobody] had been let into the home for years.',
    ],
    better: [
      '[Exits|Escape routes] and [radiators|the stove] are [clear|free]; the [landlord|housing office] has [withdrawn|eased] the warning.',
      'A [repairman|chimney sweep] was let in [last week|for the first time].',
      '{Relative} has [visited|had coffee there] twice.',
    ],
  },
  'skin-damage': {
    now: [
      'On {site} and {site} there are [fresh|open] sores beside [scabs|crusts] and [pale scars|dark marks], [all|every one] [made|caused] by (his/her) own fingers.',
      '{Subj} [works at|picks at] {site} with [nails|tweezers|a needle] for {2-3} hours a day, [until|and not seldom until] it [bleeds|weeps].',
      '[Inspection|A look] [shows|reveals] {5-20} [crusted|scratched] spots on {site} and {site}, [some|two] [inflamed|infected].',
      '[Scabs|Small bumps] on {site} are [torn off|opened] before they [can heal|are dry]; {site} [is|has been] [next|added].',
      'The [family doctor|dermatologist] has [treated|dressed] [infections|wounds] on {site} {2-3} times and [found no|excluded] skin disease [behind them|of its own].',
      'For {duration} no [week|month] has [passed|gone by] without [new|bleeding] [spots|wounds] on {site} or {site}.',
    ],
    then: [
      '(He/She) had [picked|dug] at {site} and {site} to the point of [bleeding|open wounds].',
      '[Sores|Wounds] at [every|each] stage of healing had [covered|marked] {site}.',
      '[Infections|An infection] of {site} had [needed|required] [antibiotic ointment|treatment].',
    ],
    better: [
      'The skin on {site} is [closed|healed over], with {2-4} [old|fading] marks and [no|hardly any] fresh ones.',
      '[Wounds|Sores] have [halved|gone down] in number, and [plasters|gloves] [help|protect] at [night|the desk].',
      'There are [no new|hardly any new] [sores|spots], [checked|photographed] weekly.',
    ],
    exam: {
      appearance: [
        '[Scabs|Crusted spots] on {site} and {site}, [partly|thinly] covered with [make-up|plasters]; otherwise [well kept|neat].',
        '[Long sleeves|A high collar] in [warm weather|a heated room]; [marks|small wounds] on {site} [show|come to light] when asked.',
        '[Neatly dressed|Tidy], nails [cut to the quick|very short], [healing|fresh] lesions on {site}.',
        '[Plasters|Dressings] on {site}; [clothing|dress] [clean|careful].',
      ],
    },
  },
  'picking-urge': {
    now: [
      '(He/She) has tried [gloves|short nails|covered mirrors] to stop and [lasts|holds out] for [hours|a day or two] at best.',
      '[Any|The least] [bump|roughness] [under|at] the fingertips [draws|calls] the [hand|fingers]; [tension|an itch that is no itch] [mounts|grows] until (he/she) gives in, and [relief|calm] is brief.',
      '[Resolutions|Promises] to stop have been [broken|given up] {5-20} times, [ashamed|with self-reproach] each time.',
      '{Subj} [must|feels (he/she) has to] make the skin [smooth|even], and [knows|sees] that it [gets|makes it] worse.',
      '[Evenings|Bathroom mirrors] are [worst|the danger]: “only [a moment|one spot]” becomes {40-90} minutes.',
      'The wish to stop is [strong|there], [repeated|many] attempts have [failed|come to nothing], and the [damage|wounds] [distress|distresses] (him/her).',
    ],
    then: [
      '(He/She) had [tried|attempted] to stop [many times|again and again] without success.',
      '[Tension|An urge] had [mounted|risen] until the [picking|fingers] brought brief relief.',
      'The bathroom mirror had [held|kept] (him/her) for an hour [at a time|or more].',
    ],
    better: [
      'The urge is [noticed|caught] early and [answered|met] with [a closed fist|a rough stone to hold|hand cream].',
      '[Mirror time|Time at the mirror] is [down to|now] {5-10} minutes, with the [light dimmed|door ajar].',
      '{Subj} [has gone|goes] {3-10} days [without|free of] picking and [restarts|begins afresh] after slips.',
    ],
    quote: [
      '“My fingers [find|go to] it [by themselves|before I notice].”',
      "“[Just this one|Only one spot], I say, and [then it's an hour|then it bleeds].”",
      '“I [look at|see] the damage and [could cry|hate myself].”',
    ],
  },
  covering: {
    now: [
      '(He/She) [wears|chooses] [long sleeves|scarves|thick make-up] in [summer|any weather] and [avoids|skips] [swimming|the gym|the hairdresser].',
      '[Asked|When asked] about the marks, (he/she) [mentions|blames] [mosquitoes|a cat|an allergy].',
      '[Bright light|Close conversation] is [avoided|uncomfortable], and [photos|touch] [refused|fended off].',
      '[Half an hour|{20-50} minutes] every morning [goes|go] into [covering|dressing] the spots.',
      'child/adolescent :: [Sport|Swimming] is [missed|skipped] so that no one [sees|asks about] {site}.',
    ],
    then: [
      'The marks had been [hidden|covered] under [clothes|make-up].',
      '[Swimming|Sport] and [bright rooms|photos] had been avoided.',
      '(He/She) had [lied|made up stories] about the marks.',
    ],
    better: [
      '(He/She) has gone [without long sleeves|swimming] {2-3} times.',
      '[Make-up|Plasters] [stays|stay] off at home.',
      '{Relative} [has been told|knows] and [asks|helps] in an agreed way.',
    ],
  },
  'absent-minded': {
    now: [
      '[Much of it|Often it] [happens|goes on] [unnoticed|absently], [reading|on the phone|before the screen], until [blood|pain] [tells|shows].',
      '[Boredom|Strain] and [tiredness|lying in bed] [set|get] the fingers [going|searching].',
      'Before [examinations or deadlines|a hard day] it is [worse|twice as much].',
      '{Relative} [says|calls] “hands” when (he/she) [starts|begins], which [helps|irritates] (him/her).',
      'Two modes are [told apart|described]: a [deliberate|planned] one at the mirror, an [absent|automatic] one [on the sofa|in class or at a desk].',
    ],
    then: [
      'It had often happened [unnoticed|absently] while [reading|watching television].',
      '[Strain|Boredom] had [made it worse|set it off].',
      'The fingers had [moved|gone] by themselves.',
    ],
    better: [
      'A [bracelet|diary] has made the [automatic|absent] part [visible|conscious].',
      '(He/She) [keeps|has] (his/her) hands [busy|occupied] with [knitting|putty] when reading.',
      '[Risky|Typical] moments are [known|listed] and [prepared for|defused].',
    ],
  },
  'one-kind': {
    now: [
      'There are [thoughts alone|only thoughts], [without|and no] outward ritual: the idea {thought} [returns|comes] for {1-2} hours a day, [more or less|mostly] [answered|argued with] in the mind.',
      '[No|Hardly any] [intrusive|unwanted] thought goes before; {subj} simply {act}, [until|since] it [feels right|has to be so].',
      '[A single|One] [habit|theme] stands alone: (he/she) {act}, [nothing else|no other ritual], and [is annoyed|suffers] when [prevented|hurried].',
      'The mind [turns|goes] [round and round|in circles] over [questions without answer|whether a feeling is real], an hour or two [daily|a day], [with no|without] [checking|washing].',
      '{Subj} [measures|compares] [daily|again and again] [whether (his/her) love is strong enough|whether (his/her) breathing is right], a [narrow|limited] form of the [trouble|pattern], [without|and no] contamination or [checking|order].',
      '[Relief|Peace] is sought by [silently|inwardly] [saying|going over] a [formula|sentence]; outwardly [nothing|little] is seen, while the thought {thought} [goes on|persists].',
    ],
    then: [
      'One [theme|habit] had stood alone, [taking|at] an hour or two a day.',
      '[Thoughts|The mind] had [gone|turned] in circles [without|with no] outward ritual.',
      '(He/She) had [suffered from|been caught in] a [narrow|limited] form of the pattern.',
    ],
    better: [
      'The [circling|inner formula] is [shorter|broken off] after [minutes|a few rounds].',
      '{Subj} leaves the [question|thought] unanswered [on purpose|as practised] and [turns|goes] to [something else|the task].',
      'The [habit|theme] takes [less than|under] half an hour a day.',
    ],
  },
  'not-clear': {
    now: [
      '[Repeated acts|Repetitions] are [seen|reported], (he/she) {act}; what [goes before|drives] them [could not|cannot yet] be [learned|clarified].',
      '[Whether|If] [unwanted|intrusive] thoughts [exist|lie behind it] is [open|unclear]; {subj} [says|admits] only that (he/she) “[has to|needs to do it],” and {act}.',
      '{Relative} [reports|describes] that (he/she) {act}; {subj} [plays it down|will not discuss it].',
      'The [extent|time] [is|remains] [uncertain|hard to judge], [perhaps|maybe] an hour a day, in which (he/she) {act}.',
      '[So far|At this stage], [a mixture|traces] of [odd habits|repetition], [orderliness|doubt] and [worry|keeping things], [too little|not enough] is known to [name|sort] it.',
      '[In the interview|During the talk] (he/she) [counts|touches] under the table, and [asked|when asked], [changes the subject|smiles].',
    ],
    then: [
      '[Repeated acts|Habits] of [unclear|uncertain] [meaning|motive] had [troubled|disturbed] [home life|the day].',
      '(He/She) had [played down|hidden] what {relative} had [seen|reported].',
      '[Time|Extent] and [motive|content] had [remained|been] unclear.',
    ],
    better: [
      'The repeated acts are [fewer|briefer], and {subj} [speaks|talks] of them [more openly|a little].',
      'A [diary|record] [shows|puts] them at [under|about] half an hour a day, their [motive|meaning] [still|yet] [open|unclear].',
      '{Relative} [notices|reports] [calmer|freer] days.',
    ],
  },
  shame: {
    now: [
      '[Until|Before] now [nobody|only {relative}] knew; {subj} [hid|concealed] it behind [excuses|closed doors].',
      '(He/She) [blushes|lowers (his/her) eyes] when telling it and [asks|wants to know] whether (he/she) is “[mad|the only one].”',
      '[Shame|Embarrassment] has [kept|held] (him/her) from [seeking help|telling a doctor] for {duration}.',
      '[In front of|Before] others (he/she) [suppresses|hides] it and [makes up|pays] for it [later|at home].',
      '[Telling|Speaking of] it [costs|takes] [courage|several attempts], and [relief|tears] [follow|come].',
    ],
    then: [
      '(He/She) had [hidden|concealed] it from nearly everyone.',
      '[Shame|Embarrassment] had delayed help.',
      'Excuses had [covered|hidden] it.',
    ],
    better: [
      '(He/She) has [told|confided in] [two friends|a friend] and [was met|met] with understanding.',
      '[Shame|Embarrassment] has [lessened|given way] to [some humour|matter-of-fact talk].',
      '{Subj} [speaks|talks] of it [openly|without blushing].',
    ],
  },
  slow: {
    now: [
      '[Everything|Each task] takes [twice|three times] as long as [planned|for others].',
      '(He/She) [starts|begins] late, [finishes|ends] late and [leaves|has] [half-done things|tasks] behind.',
      '[Decisions|Choices] are [put off|weighed] until [others|{relative}] [decide|step in].',
      'schoolchild :: [Tests|Homework] [remain|stay] unfinished though the [material|subject] is [known|mastered].',
      'employed :: At work [deadlines|hand-overs] [slip|are missed], [perfection|care] being [the reason given|(his/her) excuse].',
      '[Getting dressed|Eating] [drags on|takes an hour], with [stops|new starts].',
    ],
    then: [
      'Everything had taken [twice|three times] as long.',
      '[Tasks|Decisions] had been left [half-done|to others].',
      '(He/She) had been late for everything.',
    ],
    better: [
      'Tasks are [done|finished] in [normal|near normal] time.',
      '(He/She) [decides|chooses] within a minute, [timer|clock] in hand.',
      '[Half-done things|Unfinished tasks] are [being worked off|fewer].',
    ],
  },
  'poor-sleep': {
    now: [
      'Bedtime is [late|after one], [delayed|held up] by it.',
      '(He/She) [gets up|rises] again {2-4} times [after lights out|once in bed].',
      'Sleep [comes|is had] in {4-6} hours at most.',
      '[At night|In bed] it [starts|goes on], and [sleep|rest] [waits|is lost].',
      '{Subj} is [tired|worn out] in the morning and [dozes|nods off] by [day|afternoon].',
    ],
    then: [
      'Bedtime had been [delayed|put off] for hours.',
      'Sleep had been down to {4-5} hours.',
      '(He/She) had [got up|risen] again and again at night.',
    ],
    better: [
      '(He/She) is in bed by [eleven|half past ten].',
      'Sleep has [risen|gone up] to {6-7} hours.',
      'The nights [pass|go by] undisturbed.',
    ],
  },
};
