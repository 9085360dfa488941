import type { FeatureText } from './knowledge.ts';
import { substanceEnFeatures } from './substance.en.features.ts';
import { substanceEnMind } from './substance.en.mind.ts';

const { anxious: _, ...mind } = substanceEnMind;

/** What F11 shows, English: the part that is peculiar to opioids; the rest is shared with F10 and F12. */
export const f11EnFeatures: Readonly<Record<string, FeatureText>> = {
  ...substanceEnFeatures,
  ...mind,
  pattern: {
    now: [
      'abuse !withdrawal :: {Subj} takes {stuff} [on {2-3} evenings a month|every other weekend], [for the warmth of it|to come down after a hard week], and [nothing|none at all] in between.',
      'abuse !withdrawal :: With {stuff} it is [a matter of parties|only when a friend has some]: [one evening|two nights running], then [weeks|ten days] without [missing it|a sign of need].',
      'abuse !withdrawal :: In the past [months|year] there were {4-9} [occasions|evenings] of {stuff}, [each with|and after each] [a missed duty|a risk taken] and no [wish|need] to repeat it next day.',
      'abuse !withdrawal :: {Subj} [keeps|saves] {stuff} for ["bad days"|free evenings], [about once a week|two or three a month], and [overdoes it|nods off] [in company|in the car park], which has [consequences|frightened others].',
      'abuse !withdrawal :: Taken [for fun|out of boredom] with [cousins|a flatmate], {stuff} [has cost|cost] (him/her) [an exam or a shift|a friendship] [on|over] [single|a few] occasions, [without|with no] daily habit.',
      'abuse !withdrawal :: [Irregular|Occasional] {stuff}, {2-4} times a month [at most|or so], [no rise in amounts|the same amount as ever], yet [twice at the wheel|once asleep on a bench in frost].',
      'abuse withdrawal :: Until [a month ago|lately] {subj} took {stuff} only [on weekends|now and then]; then [after an injury|in a lonely spell] daily for {16-24} days, [a first|which had not happened before].',
      'abuse withdrawal :: [Single|Occasional] evenings of {stuff} with [risks taken|missed duties] were [the rule|usual]; [lately|of late] they [ran together|merged] into {2-3} unbroken weeks.',
      'abuse withdrawal :: A [harmful|risky] [weekend|party] habit of {stuff}, [no loss of control|under control otherwise], [turned|changed] for {16-24} days into [daily|every-day] taking, [then stopped|until the supply ended].',
      'abuse withdrawal :: [Apart from|Before] the last [fortnight and a half|three weeks] of daily {stuff}, (he/she) [could leave it|went without] for weeks; [trouble|harm] came from [single nights|driving afterwards].',
      'dep :: {Subj} [needs|takes] {stuff} {3-6} times a day, the first [on waking|before getting dressed], [just|only] "to be [normal|well]", and [plans|arranges] every [hour|errand] around the next.',
      'dep :: It is {stuff} every day, [more|in larger amounts] than {subj} [ever meant|intended], with [an urge|craving] that [wakes|drives] (him/her) and [no|not one] attempt to stop that [lasted a week|held].',
      'dep :: The day [turns|hangs] on {stuff}: [money found|calls made] by noon, [relief|calm] for {3-5} hours, [unease|sweat] again by [dusk|night], for {duration} [now|by now].',
      'dep :: What [one dose|a small amount] of {stuff} [did|gave] {duration} ago [takes|needs] {3-5} times as much [today|now], and [a gap|missing one] brings [cramps|aching legs] and a running nose.',
      'dep !schoolchild :: {Subj} [goes|travels] [to three doctors|across town] for {stuff}, [sold|pawned] [a bicycle|a ring] for it and [cannot|is unable to] [stop|cut down] [despite|whatever] (his/her) [vows|fear of an overdose].',
      'dep schoolchild :: {Subj} takes {stuff} [before lessons|at break] and [at night|again after school], [daily|without a free day], [steals|borrows] for it and is [sick|shaky] [on missing it|without].',
      'dep :: [Cutting down|Tapering] {stuff} was tried {3-6} times, [alone|with calendars], and [failed|ended] on day [two|three] [each time|without fail], the [craving|need] being [stronger than fear|too strong].',
    ],
    then: [
      'abuse :: {Subj} had taken {stuff} [now and then|on single evenings], with [risks|missed duties], [not daily|free for weeks between], as a rule.',
      'abuse :: [Occasional|Irregular] {stuff} had [led to|brought] [accidents|neglect] without [steady need|loss of control].',
      'abuse :: Before admission {stuff} had been a matter of [parties|bad evenings].',
      'dep :: {Subj} had taken {stuff} {3-6} times daily, [driven by|with] craving, [unable to stop|beyond control].',
      'dep :: The days had [turned|hung] on {stuff}, in [growing|ever larger] amounts, [with sickness|and illness] at each gap.',
      'dep :: [Daily|Compulsive] taking of {stuff} had [cost|swallowed] [money and friends|nearly everything].',
    ],
    better: [
      'abuse :: No {stuff} for {dry}; [evenings|weekends] are [spent elsewhere|planned ahead], [with little effort|with ease].',
      'abuse :: {Subj} has [kept away|stayed clear] from {stuff} for {dry} and from the [people|places] that [go with it|supplied it].',
      'abuse :: What was [occasional|a weekend matter] has been [given up|left] for {dry}, [tests clear|confirmed by tests].',
      'dep :: On {drug} there has been no {stuff} for {dry}; [craving|the urge] is [faint|bearable] and [screens|tests] show [only the medicine|nothing else].',
      'dep :: {Dry} [without|free of] {stuff}, with {drug}: [no highs and lows|an even day], [no hunting|no calls], [sleep|appetite] [better|back].',
      'dep :: The hunt for {stuff} has been over for {dry}; {drug} [holds|keeps] the need [down|quiet].',
    ],
    quote: [
      'dep :: "I do not [get high|feel anything good] any more. I take it [not to be sick|to get out of bed]."',
      'dep :: "[First thing|At five] I think of it, and [last thing|at night] [too|again]. [That is all|Nothing else] there is."',
      'abuse !withdrawal :: "[Weeks|A month] go by without it. [Then|But] one night I [take too much|do something stupid]."',
      'abuse !withdrawal :: "It is [like a warm blanket|just nice] [now and then|once in a while]. I [never|do not] need it."',
    ],
  },
  tolerance: {
    now: [
      'The [amount|dose] has [grown|risen] to {4-6} times the [first|original] one and [gives|brings] only [normality|an hour of ease].',
      '[Six|Eight] hours without bring [yawning|gooseflesh], [cramps|restless legs] and [running eyes|diarrhoea], and another dose [ends|stops] them in minutes.',
      'What would [stop the breath of|put to sleep] [an untrained person|anyone else] [hardly|barely] [narrows the eyes|slows (him/her)].',
      'At [night|four in the morning] {subj} [wakes|is woken] by [aching bones|sweat] and [keeps|sets aside] a ["morning share"|dose] [by the bed|for dawn].',
      '[Pain|Toothache] [relief|medicine] in [usual|normal] doses [no longer works|does nothing], [the body being used to far more|so far has the body adapted].',
    ],
    then: [
      'The dose had [multiplied|risen fourfold], and gaps of [six|eight] hours had brought [cramps|sweats].',
      '(He/She) had kept a dose for [dawn|the night] to [fend off|avoid] sickness.',
      'The [body|organism] had [adapted|got used] to [large|dangerous] amounts.',
    ],
    better: [
      '[Sickness|Aching] between doses is [gone|unknown] on {drug}, and (he/she) [knows|has learnt] that the old dose could now [kill|stop the breath].',
      'Nights are [free of|without] [cramps|sweats], no ["morning share"|hidden dose] [kept|by the bed].',
      'The body has [settled|calmed], bowels and sleep included.',
    ],
  },
  intox: {
    now: [
      'intox-plain :: [An hour|Two hours] after {stuff} {subj} [nods off|dozes] mid-sentence, pupils [like pinpoints|tiny], [scratches|rubs] (his/her) nose, [speaks|answers] [slowly|thickly] and [wakes at once|comes round] when called.',
      'intox-plain :: With {stuff} taken [this afternoon|in the last hours]: [drowsy warmth|a dreamy ease], then [indifference|listlessness], [slurred|heavy] speech and [narrow|pin-sized] pupils, [breathing|breath] [slow but sufficient|at {10-12} a minute], [oriented|knowing where (he/she) is].',
      'intox-plain :: The head [droops|sinks] and [rises|lifts] again, [a cigarette|a pen] [slips|falls] from the fingers; {subj} admits to {stuff} [earlier today|on the way here], the mind [slow|dulled] but not confused.',
      'intox-plain :: {Relative} found (him/her) [slumped|asleep sitting], [pale|flushed] and [itching|nauseated], with [pinpoint|tiny] pupils after {stuff}; [shaken|spoken to], (he/she) [gave|knew] the day and [the street|what was taken].',
      'intox-plain :: A [flat calm|blissful ease] after {stuff}, [attention|memory] [lapsing|in patches], [constricted|narrow] pupils and [a slow gait|steps like on cotton wool], [no|without] [visions|clouding].',
      'intox-vague :: {Subj} has [evidently|clearly] taken {stuff} [today|in the past hours]; [apart from|beyond] [drowsiness|small pupils] [nothing|little] was [recorded|noted].',
      'intox-vague :: Under the effect of {stuff} on [contact|arrival], [how much|which dose] and [how far|with what signs] [not|insufficiently] documented.',
      'intox-vague :: {Relative} [says|states] (he/she) has "taken something again", {stuff} [by the look of it|most likely]; [closer signs|details] [were not taken down|are lacking].',
      'intox-vague :: The [effect|influence] of {stuff} is [plain|not in doubt]: [sleepy|slowed], [the rest|breathing and perception] [left unrecorded|not described].',
      'intox-vague :: Recent {stuff} [admitted|confirmed by test]; [the state|its effect] is [only outlined|sketched in a word]: ["drowsy"|"not all there"].',
      'intox-perceptual :: [An hour|Two hours] after {stuff} {subj} is [drowsy|nodding], pupils [tiny|pin-sized], speech [thick|slow], [easily roused|awake when called].',
      'intox-perceptual :: {Subj} took {stuff} [earlier today|before coming]; [heavy eyelids|a sinking head], [itching|scratching] and narrow pupils [are seen|stand out].',
      'intox-perceptual :: [Small pupils|Pinpoint pupils], [slurred|dragging] words and [dreamy|slack] ease after {stuff}, [rousable|answering to (his/her) name].',
      'delirium :: {Subj} had taken {stuff} in [a far larger|an unknown but large] amount [when|before] the [mind clouded|confusion began], [pupils tiny|breath slow].',
      'delirium :: [Hours|Some hours] after {stuff}, [several doses together|twice the usual], [pinpoint pupils|narrow pupils] and [slow breath|thick speech] [came first|were there], then the [confusion|muddle].',
      'delirium :: The [screen|test] is positive after {stuff}; [drowsiness|nodding] [gave way to|turned into] [unrest|fumbling], with pupils [still|as] [small|narrow] as pins.',
      'delirium :: {Relative} found the remains of {stuff}; [itching|sweat], [tiny pupils|slow breath] and [clouded|swimming] eyes [preceded|marked] the state.',
    ],
    then: [
      '!delirium :: On arrival {subj} had been [drowsy|nodding], with [pinpoint|tiny] pupils and [thick|slow] speech, after {stuff}.',
      '!delirium :: {Relative} had found (him/her) [slumped|hard to wake] [within hours of|after] {stuff}, breathing [slowly|shallowly].',
      '!delirium :: [Naloxone|A nasal spray of naloxone] had been [kept ready|given once] as (he/she) [dozed|sank] after {stuff}.',
      'delirium :: Taking {stuff} in [large|unknown] quantity had preceded the confusion by hours.',
      'delirium :: Pupils had been [tiny|narrow] and breath [slow|shallow], the [screen|test] [positive|confirming].',
      'delirium :: After {stuff} (he/she) had [passed|gone] from [nodding|doze] to [unrest|fumbling confusion].',
    ],
    better: [
      'The [drowsiness|effect] [wore off|passed] in {6-12} hours, breathing [steady|normal] ever since, and {dry} {sober}.',
      '[Awake and clear|Clear-headed] from the [next morning|second day], {subj} has taken no {stuff} for {dry}.',
      '[Breathing|Wakefulness] [recovered|returned] fully, and nothing [further|more] was taken in the {dry} since.',
    ],
    exam: {
      appearance: [
        '!telehealth :: [Pale|Flushed], pupils [like pinpoints|tiny even in dim light], [scratch marks on the forearms|rubs the nose].',
        'telehealth :: On screen [pale|flushed], [eyelids half shut|head sinking], [scratches the neck|a cigarette burnt down unnoticed].',
        '!telehealth :: [Heavy lids|Half-closed eyes], [pinpoint|very small] pupils, [warm skin|dry lips|flushed], [no fresh marks|old scars on one arm|collar undone].',
      ],
      behaviour: [
        '!delirium :: [Nods off|Sinks away] {2-4} times, [rouses|comes back] when [called|touched], [scratches|smiles] and [drifts|dozes] again.',
        '!delirium :: [Slowed|Languid], [movements heavy|gestures drowsy], [a cup tilts|loses the pen], cooperative [when awake|in a dreamy way].',
      ],
      speech: [
        '!delirium :: [Slow|Dragging], [thick|soft], [trails off|breaks off] mid-sentence, [clear|intelligible] on prompting.',
        '!delirium :: [Mumbled|Low] and [monotonous|slurred], [short answers|long gaps].',
      ],
      affect: [
        '!delirium :: [Blissfully calm|Serene], then [indifferent|flat].',
        '!delirium :: [Slack|Dulled], [a vague smile|hardly any play of features].',
      ],
      cognition: [
        '!delirium :: [Drowsy but rousable|Sleepy, wakes to voice], oriented; [attention lapses|counting stops half-way], recall [one of three|patchy].',
        '!delirium :: [Oriented when awake|Knows place and day], [slow|vague], [loses the thread|needs questions twice].',
      ],
      insight: [
        '!delirium :: ["I am just tired"|"Only a little"]: [judgement|self-assessment] [dulled|poor] for now.',
        '!delirium :: [Plays down|Shrugs off] the risk to breathing, [agrees to stay|lets (himself/herself) be monitored].',
      ],
    },
  },
  'altered-senses': {
    now: [
      'Curtains [breathe|ripple], faces [glow|melt] and music comes from [the fan|the pipes]; {subj} [knows|says] it is "[the stuff|what I took]".',
      'While under the effect (he/she) [sees|watches] [small figures|moving patterns] on the [ceiling|carpet] and [finds|calls] them [unreal|"pictures"] [at once|when asked].',
      '[Waking dreams|Dream images] [slip into|mix with] the room: [a relative by the bed|water on the floor], [recognised|known] as [dreams|illusions], [orientation|the mind] [intact|clear].',
      '[Touch|Sound] is [changed|far away], the body ["of cotton"|"floating"], [shapes|shadows] [stir|pass] at the edge of sight, and {subj} [is not deceived|can tell them from real things].',
      'The [pattern|stain] on the wall [crawls|turns to insects] and a [bell|tune] [rings|plays] that no one hears; "[not real|I know]", [says|smiles] {subj}.',
    ],
    then: [
      '[Moving patterns|Small figures] had been [seen|watched] under the effect and [known|seen through] as unreal.',
      '(He/She) had [heard|noticed] [music|bells] without a source and had [not been deceived|smiled at it].',
      '[Illusions|Waking dreams] had [come|gone] with the drug, [the mind clear|orientation intact].',
    ],
    better: [
      'With the effect [gone|worn off], the [images|illusions] [ceased|stopped] and have not [come back|recurred].',
      '[Eyes and ears|Senses] [are|have been] reliable since.',
      '{Subj} [remembers|recalls] the [pictures|sounds] as [dreamlike|effects of the drug].',
    ],
    exam: {
      perception: [
        '[Sees|Reports] [rippling walls|figures in the pattern], [recognised as unreal|corrected when asked].',
        '[Visual illusions|Brief visions] and [tunes|bells], reality testing [kept|intact].',
        '[Watches|Follows] [something moving|patterns] on the wall: "[just pictures|it is what I took]".',
      ],
      insight: [
        '[Knows|Understands] that [the images|what (he/she) sees] [stem|come] from {stuff}.',
        'Reality judgement [intact|preserved]: "[it will pass|not really there]".',
      ],
    },
  },
  withdrawal: {
    now: [
      '{Hours} after the last {stuff} {subj} [yawns|sneezes] without end, has [gooseflesh|shivers], [wide|large] pupils, [cramps|aching legs] and [diarrhoea|vomiting], the mind [clear|unclouded].',
      'Since [the supply ended|stopping], {hours} ago: [running nose and eyes|tears and a dripping nose], [hot and cold waves|sweats], [back pain|muscle pain] and [no sleep|legs that kick all night].',
      '{Subj} [lies|sits] [curled up|wrapped in a blanket], [retches|vomits], [rubs|kneads] the [calves|belly] and [begs|asks] for relief, the last {stuff} {hours} [back|ago].',
      'The last dose was {hours} ago; [restlessness|irritability] came first, then [yawning|watering eyes], then [gut cramps|loose stools {4-8} times] and [hairs on end|cold skin].',
      '[Running out of money|A planned stop] [set off|brought on] the state: {hours} later [sneezing|yawning], [sweat|chills], [pain in every joint|cramping legs] and [wide|huge] pupils.',
      'Everything [runs|drips], [nose, eyes and bowels|eyes and nose], [says|complains] {subj}, {hours} [since|after] {stuff}, [pulse|heart rate] {92-108}, [skin|arms] like a plucked [goose|hen].',
      '[Neither food nor sleep|No meal and no sleep] for {hours}: [cramps|nausea], [shivering|sweating] and a [craving|hunger] for {stuff} that [fills everything|lets (him/her) think of nothing else].',
    ],
    then: [
      '{Hours} after the last {stuff} (he/she) had [yawned and shivered|sweated and cramped], with [wide pupils|a running nose] and [diarrhoea|vomiting].',
      '[Gooseflesh|Chills], [aching legs|cramps] and [watering eyes|sneezing] had [followed|come after] the [end|stop] of {stuff}.',
      'Stopping had [brought|meant] [sleepless nights|days] of [pain|retching], [sweat|yawning] and [unrest|irritability].',
    ],
    better: [
      'The [cramps|aches], [yawning|sweats] and [diarrhoea|vomiting] [ended|faded] within {5-8} days; [sleep|strength] [returned|came back] last.',
      '[Skin|Stomach] and [bowels|nerves] have [calmed|settled], {dry} after the last {stuff}.',
      'No [chills|gooseflesh] or [running nose|cramps] any more, [legs|nights] [quiet|still].',
    ],
    quote: [
      '"Every bone [aches|hurts], I [freeze and sweat|shake] [at once|in turns], and [one dose|a bit] would [end|fix] it."',
      '"It is like [the worst flu|flu] [times ten|with no bottom]."',
    ],
    exam: {
      appearance: [
        '!telehealth :: [Gooseflesh on the arms|Hairs on end], pupils [wide|large], [eyes watering|nose running], [sweaty|pale].',
        'telehealth :: On screen [wrapped in a blanket|pale and sweating], [wipes eyes and nose|yawns without end].',
        '[Drawn|Grey] face, [yawning|sniffing] [all the time|every minute], [shivers|hugs (himself/herself)].',
      ],
      behaviour: [
        '[Cannot sit still|Changes position], [kneads the calves|doubles up] [now and then|with each cramp], [goes out twice|asks for the bathroom].',
        '[Restless|Twisting in the chair], [irritable when kept waiting|impatient], [apologises|polite] [afterwards|all the same].',
      ],
      mood: [
        '"[Rotten|Awful]", [irritable and tense|on edge] [rather than|more than] sad.',
        '[Irritable|Dysphoric], [pleads|snaps] [and regrets it|by turns].',
      ],
      cognition: [
        '[Alert|Wide awake], [oriented throughout|fully oriented], attention [short through pain|jumpy].',
        'Consciousness clear, [orientation|recall] [intact|complete].',
      ],
    },
  },
  overdose: {
    now: [
      '[Twice|Once] in the past [year|two years] {subj} was [found blue-lipped|revived with naloxone] after {stuff}, and [left|walked out of] hospital the same day.',
      'A friend [died|stopped breathing] beside (him/her) [last winter|some time ago]; {subj} [tells|mentions] it [flatly|in tears] and [went on|did not stop].',
      '{Relative} has [checked|listened to] (his/her) breathing [at night|from the door] since [an overdose|the ambulance came] {3-8} months ago.',
      'There is no naloxone [at home|in the bag], and {subj} mostly takes it [alone|behind a locked door].',
      'After [a pause|some clean days] the [old|usual] dose [nearly|almost] [killed (him/her)|stopped the breath] {2-4} months ago.',
    ],
    then: [
      'An overdose had [preceded|come before] the stay by {2-5} months.',
      '(He/She) had been [revived|found lifeless] [once|twice].',
      'Naloxone had [saved|brought back] (him/her) [before|once].',
    ],
    better: [
      'A naloxone [spray|kit] is in [the bag|the hall], and {relative} [knows how|has practised].',
      '{Subj} [can name|recites] what makes an overdose likely: [a pause|being alone], [mixing|old doses].',
      'No overdose [since|in this time], the [risk|loss of tolerance] [understood|talked through].',
    ],
  },
  body: {
    now: [
      '[Constipation|Bowels that move once a week] and [dry mouth|bad teeth], [itching|low appetite] and {3-8} kilos [lost|gone].',
      '[Itching|Nausea] after each [dose|time], appetite [changed|down], [teeth failing|skin dull].',
      'The family doctor [found|noted] [marked constipation|low weight] and [advised|arranged] tests for [hepatitis|hormones].',
      '{Subj} [looks|seems] [thinner|older], [sweats at night|feels cold], and [the gut|digestion] [is sluggish|stands still for days].',
    ],
    then: [
      '[Constipation|Weight loss] had been [marked|noted].',
      '(He/She) had [lost weight|itched] and had [bad teeth|sluggish bowels].',
      '[Hepatitis tests|Blood tests] had been [advised|taken].',
    ],
    better: [
      'Appetite has [returned|come back], [two kilos|weight] [gained|up].',
      'A dentist [has been seen|is booked], and [hepatitis tests|blood tests] were [clear|normal].',
      '[Digestion|The gut] is [regular|moving], the itch gone.',
    ],
  },
  'first-script': {
    now: [
      'It [began|started] with a prescription after [an operation|a broken wrist|a back injury]; when that [ended|ran out], {subj} [looked elsewhere|went on].',
      'The first tablets were [for pain|a dentist’s], {subj} [recalls|says], and [quieted|took away] more than [pain|the tooth].',
      '[Two|Several] doctors have [refused|stopped] [repeats|prescriptions], which {subj} [understands|resents].',
      '[Left-over|Spare] tablets of {relative} were the [beginning|first], [one for sleep|one after a quarrel].',
    ],
    then: [
      'A [pain prescription|course of tablets] had [opened the door|been the beginning].',
      'Tablets after [surgery|an injury] had [led on|been kept up].',
      'Repeat prescriptions had been [asked for|refused] [more than once|twice].',
    ],
    better: [
      'Pain is [managed|treated] [without opioids|by physiotherapy and warmth], [as agreed|so far].',
      'Old [tablets|strips] were [handed in|returned] at the pharmacy.',
      '[One|A single] prescriber [keeps|holds] the overview [now|from here on].',
    ],
  },
};
