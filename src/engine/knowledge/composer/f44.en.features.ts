import type { FeatureText } from './knowledge.ts';

export const f44EnFeatures: Readonly<Record<string, FeatureText>> = {
  'memory-gap': {
    now: [
      'Of the {gap} around {event} {subj} [recalls|can call up] [nothing|only a blank], although others [tell (him/her)|have told (him/her)] what happened.',
      'Memory [breaks off|stops] shortly before {event} and [resumes|picks up] {gap} later; [what lies between|the stretch between] is [white|empty].',
      "{Relative} [shows|has shown] (him/her) photographs from that time, [and they might be|which could be] [a stranger's|of anyone].",
      'Asked about those {gap}, (he/she) [searches|hunts] and [comes up with nothing|finds no image], [without|with no] attempt to [fill in|invent] details.',
      'The gap has [sharp|clear] edges: [days before|what came before] it and [everyone|all that] after it are [remembered|clear].',
    ],
    then: [
      '[On arrival|At admission] (he/she) could not [recall|give any account of] the {gap} around {event}.',
      'A [sharply bounded|clear-cut] gap of {gap} had [opened|formed] in (his/her) memory after {event}.',
      '{Relative} had to [tell|explain to] (him/her) what had [passed|happened] in those {gap}.',
    ],
    better: [
      '[Pieces|Islands] of the missing time have [come back|returned]: [a smell|a staircase], [a sentence|a car door], then [the order of events|longer scenes].',
      'The gap has [shrunk|closed in] from both ends to [a few hours|a short stretch].',
      '{Subj} can now [tell|recount] [most|the greater part] of those days [in order|with pauses].',
    ],
    quote: [
      '"[It\'s|It is] as if [somebody|someone] had cut [the film|the tape]," (he/she) says.',
      '"People [tell me|say] I was there. I [believe|take] them, but I [don\'t have it|have no picture]."',
    ],
    exam: {
      cognition: [
        'Oriented; new material is [learned|kept] and [recalled|given back] after [five|ten] minutes, while [autobiographical|personal] memory has a [bounded|circumscribed] gap.',
        '[Attention|Concentration] and [naming|calculation] are [normal|intact]; only [events of|what belongs to] those {gap} [cannot be|are not] [retrieved|recalled].',
      ],
    },
  },
  'own-past': {
    now: [
      '[Personal|Private] facts are missing too: [the way home|the route home], [a PIN|the door code], [what (he/she) did|where (he/she) was] on (his/her) last [birthday|holiday].',
      'Events that [mattered|hurt] are [gone|out of reach], while [prices|the news], [songs|recipes] and [manners|skills] are [kept|untouched].',
      '{Subj} [knows|can say] how to [do things|get about], not [what (he/she) has lived through|what was said and done] in that [time|stretch].',
      'What is lost is [about (himself/herself)|personal] and [concerns|circles] what was [hardest|most painful] to bear.',
    ],
    then: [
      '[Facts|Scenes] of (his/her) own life, not [general knowledge|skills], were [missing|lost].',
      'The loss [concerned|touched] (his/her) own [story|history] alone.',
    ],
    better: [
      '(He/She) [owns|claims] more of (his/her) past again, [with some sadness|not without tears].',
      'Personal [facts|memories] [return|come back] [when least sought|in quiet moments].',
    ],
  },
  'learning-kept': {
    now: [
      "New things are [learned|taken in] [normally|without trouble]: {subj} [follows|remembers] [yesterday's|the morning's] conversation.",
      '[Day-to-day|Everyday] memory since then [works|serves (him/her)] as [before|ever].',
      '[Names of staff|Appointments] are [kept in mind|remembered] from one day to the next.',
      'A list of {8-12} words [read out|given] twice is [held|repeated] with only [one|two] lost.',
    ],
    then: [
      'From the first day (he/she) [learned|kept] new [names|routines] without trouble.',
      'Memory for [new|current] events was [sound|intact] all along.',
    ],
    better: [
      'Everyday memory [stays|remains] [reliable|good].',
      '[Current|Daily] events are [recalled|told] [in detail|without effort].',
    ],
  },
  wandering: {
    now: [
      '{Subj} was [found|picked up] {away}, [calm and tidy|quiet], [with no|without any] idea how (he/she) had [come there|got there].',
      'During that time (he/she) [bought tickets|took trains], [ate in cafés|slept in a hostel] and [struck nobody as odd|seemed ordinary to others].',
      'At first (he/she) [gave|used] [another|no] name and could [not say|say nothing of] who (he/she) [was|had been].',
      'A journey [without plan or farewell|nobody knew of] [followed|came after] {event}: (he/she) [left|went out] with [a light jacket|no luggage] and [kept going|did not come back].',
    ],
    then: [
      '(He/She) had [turned up|been found] {away}, unable to [account for|explain] the journey.',
      'Before admission {subj} had [travelled|gone] far from home [in what looked like|with all the appearance of] purpose.',
      'For {gap} nobody had known where (he/she) was; (he/she) [least of all|(himself/herself) cannot tell].',
    ],
    better: [
      '{Subj} [knows|is sure of] who (he/she) is and [pieces|puts] the journey [together|in order] with [tickets|receipts].',
      'There has been no [further|second] [departure|journey]; (he/she) [tells|rings] {relative} before going out.',
    ],
    quote: [
      '"I was [on a bench|in a station] and [the sea was there|it was another town]. That is where it begins again."',
      '"My [feet|legs] must have [known|decided]; I didn\'t."',
    ],
  },
  motionless: {
    now: [
      'For [hours|the better part of a day] {subj} [sits|lies] [without moving|quite still], [mute|silent], and [does not turn to|gives no answer to] voice or touch.',
      '(He/She) neither [speaks|talks] nor [moves|reaches for anything], and [food|water] held out [is not taken|goes unnoticed].',
      'Voluntary movement [stopped|ceased] [within the hour|the same evening] after {event}; [the posture|(he/she)] [is|stays] as it was left.',
      '{Relative} [could not|was unable to] [rouse|reach] (him/her): [no word|no nod], [eyes half open|a fixed look].',
    ],
    then: [
      'On admission (he/she) was [motionless|still] and [mute|silent] and had been so for [hours|most of a day].',
      '(He/She) had [ceased|stopped] any movement or speech after {event}.',
    ],
    better: [
      '{Subj} [speaks|answers] and [moves|walks] freely; [slowness|a pause before replies] was the last to [go|lift].',
      'Movement [came back|returned] first in the [eyes|hands], then [all at once|within a day] speech.',
    ],
    exam: {
      behaviour: [
        '[Sits|Lies] [immobile|still], [gaze fixed|eyes half closed], [no|without] response to [questions|voice]; [muscle tone|posture] [normal|supple] and breathing [even|calm].',
        'No spontaneous movement; [eyelids resist|lids press against] opening, the eyes then [turn away|move off]; no [waxy posture|stiffness].',
      ],
      speech: [
        '[Mute|No speech]; [lips move once|a sigh] when {relative} is [mentioned|named].',
        '[Silent|Without a word] throughout, [no|not even a] whisper.',
      ],
      mood: [
        'Mood [cannot be asked about|could not be explored]; [a tear|moist eyes] at the mention of {matter}.',
        'No [statement|account] of mood is [to be had|possible] at present.',
      ],
      thoughtProcess: [
        '[Form|Course] of thought [cannot be|could not be] [judged|assessed] for want of speech.',
        'Not [assessable|open to assessment] while mute.',
      ],
      thoughtContent: [
        'Content of thought [unknown|cannot be known] for now.',
        'Nothing can be [said|learned] of thought content [yet|so far].',
      ],
      perception: [
        'No sign of [attending to|listening to] [voices|unseen things].',
        '[Does not|No] [glance|look] about as if [hearing|seeing] things.',
      ],
      cognition: [
        '[Orientation|Cognition] cannot be [tested|examined]; [awake|wakeful] by [pupils|eye movements] and [tone|swallowing].',
        'Formal testing [deferred|left for later]; [not asleep, not unconscious|awake by every sign].',
      ],
      insight: [
        'Insight cannot be [assessed|gauged] at this point.',
        '[Left open|Not assessable] until (he/she) speaks.',
      ],
    },
  },
  'awake-inside': {
    now: [
      'By [muscle tone|posture], [breathing|pulse] and eye movements (he/she) is [neither asleep nor unconscious|awake].',
      'When a hand is [let fall|dropped] above the face it [slides aside|misses the face]; [lids|the eyelids] [press shut|resist].',
      'The eyes [follow|track] a mirror and [slip away|leave] when [met|looked into].',
      'Swallowing and [toileting with guidance|being led by the arm] [succeed|work], so that [consciousness|wakefulness] is [not in doubt|clear].',
    ],
    then: [
      'All signs [spoke for|pointed to] wakefulness [behind|under] the stillness.',
      'Tone, pupils and swallowing had been normal [throughout|all the while].',
    ],
    better: [
      'Looking back (he/she) [heard|took in] [voices|much of what was said] but [could not|was unable to] answer.',
      '(He/She) [remembers|recalls] being [behind glass|far down] while [people spoke|the ward went on].',
    ],
  },
  'weak-part': {
    now: [
      'The {part} [will not obey|does not do what (he/she) wants]: it [drags|hangs], [gives way|drops] and [tires|trembles] after [a few|some] seconds.',
      'Since {event} {subj} [cannot|is unable to] [lift|move] the {part} [against|beyond] [gravity|the weight of a blanket].',
      'The weakness came [overnight|within minutes], [reached its height at once|was complete from the start] and [changes|shifts] with [the day|attention].',
      '{Relative} [helps|has to help] with [buttons|shoes] and [stairs|the bath], since the {part} [fails|lets (him/her) down].',
      'At times the {part} [jerks|shakes], [above all|mostly] when it is [looked at|spoken of].',
    ],
    then: [
      'The {part} had been [useless|without strength] since {event}.',
      'Before the stay (he/she) had [lost|all but lost] the use of the {part}.',
      '(He/She) came [in a wheelchair|on crutches], the {part} [limp|dragging].',
    ],
    better: [
      'The {part} [moves|works] again in [games|distracted tasks] and, [little by little|week by week], on purpose.',
      '{Subj} [walks|reaches] without aid; [fatigue|a slight lag] [remains|is left] by evening.',
      'Strength is [full|nearly full] when (he/she) [counts aloud|walks to music].',
    ],
    quote: [
      '"It [feels|is] like it [belongs to|is] somebody else\'s {part}."',
      '"I [tell|order] it to move and [the message|it] doesn\'t [arrive|listen]."',
    ],
    exam: {
      behaviour: [
        '[Supports|Carries] the {part} with the other hand, [moves it|uses it] briefly when [reaching for|catching] a [falling pen|bag].',
        '[Careful|Effortful] movement with [grimacing|sighs]; the {part} is [left|kept] aside and [forgotten|moves freely] in [lively|animated] talk.',
      ],
    },
  },
  'motor-inconsistent': {
    now: [
      'On examination strength [gives way|collapses] [suddenly|in steps], and [returns|is there] when the [other side|opposite limb] is tested.',
      'A tremor of the {part}, when present, [stops|takes on the beat] while the other side [taps|beats] a rhythm.',
      '[Reflexes|Tone], [muscle bulk|plantar responses] and [sensation of vibration|coordination at rest] [do not fit|speak against] a lesion.',
      'The neurologist [found|recorded] positive signs: [strength returning under distraction|variable effort], [dragging without circling|a pattern no nerve explains].',
    ],
    then: [
      'The neurological examination had [shown|brought out] signs that [change|vary] with attention.',
      'Strength [varied|had varied] from one [test|minute] to the next, [with normal|though] reflexes [throughout|were normal].',
    ],
    better: [
      'Shown how strength [returns|comes back] under distraction, (he/she) [took heart|saw that the wiring is sound].',
      'The signs [found|seen] earlier have [faded|become hard to elicit].',
    ],
  },
  attacks: {
    now: [
      'In the attacks {subj} [sinks|slides] to the floor, [eyes shut|lids tight], [shakes|thrashes] for {5-25} minutes and [comes round|wakes] [crying|exhausted].',
      'They [come|happen] {2-6} times a week, [mostly|nearly always] when [someone is near|tension is high], [never|not once] from sleep.',
      '[Warning|The run-up] is a [tight throat|rushing in the ears], [then|after that] [voices grow distant|everything goes far off].',
      '{Relative} has [filmed|recorded] one: [the head turns from side to side|limbs move out of step], [pauses|stops] and [begins again|starts anew].',
      'During an attack (he/she) does not [answer|respond], yet [flinches|withdraws] from [water|a light touch].',
    ],
    then: [
      'Attacks with [shaking|thrashing] had [come|occurred] {2-6} times a week [before|up to] admission.',
      '(He/She) had [been brought|come] to casualty {3-6} times for attacks [on record as|that turned out] without [electrical|epileptic] change.',
    ],
    better: [
      'Attacks are [down to|now] one in {2-4} weeks, [shorter|and brief].',
      '{Subj} [notices|spots] the warning and [grounds (himself/herself)|stops it] by [naming objects|cold water on the wrists].',
    ],
    quote: [
      '"I [hear|can hear] them [calling|talking] but I\'m [at the bottom of a well|locked in]."',
      '"First [my ears close|the room tips], then I\'m [gone|on the floor]."',
    ],
    exam: {
      behaviour: [
        '[Tense|On edge] but cooperative; a short [shaking spell|attack], [eyes closed|lids pressed shut], [ended|stopped] when [spoken to calmly|left in quiet].',
        '[Sits near the door|Grips the chair], [breath|breathing] [quick|shallow] when {matter} is touched on; no attack [during|in] the interview.',
      ],
    },
  },
  'attack-signs': {
    now: [
      'Eyes are [closed|shut] throughout and [resist|are held against] opening; [no|there is no] [bitten tongue|injury] and [colour stays good|no blue lips].',
      'The [recording|tracing] with video [caught|captured] a [typical|usual] attack over a [normal|waking] rhythm.',
      '[Prolactin|Oxygen] and [pulse|pupils] were [unchanged|normal] in an attack seen by the [ambulance crew|ward staff].',
      'Anticonvulsants [made no difference|were tried] [and withdrawn|to no effect].',
    ],
    then: [
      'A [video recording|tracing] of an attack had shown a normal [waking|background] rhythm.',
      'Witnesses agreed on closed eyes, [stop-start|out-of-step] movement and [tears|sobbing] afterwards.',
    ],
    better: [
      'The [tracing|recording] was [explained|shown] to (him/her), and the [word|verdict] "real, but not electrical" [helped|made sense].',
      'Anticonvulsants have been [tapered|stopped] without [harm|return of attacks].',
    ],
  },
  'lost-sense': {
    now: [
      '{Subj} [says|reports] that {sense} [went|vanished] [all at once|between one hour and the next] after {event}.',
      'Without {sense} (he/she) [feels|is] [cut off|unsafe] and [lets|asks] {relative} [guide|help] (him/her).',
      'The loss of {sense} is [total by (his/her) account|complete, (he/she) says], [yet|though] (he/she) [comes to no harm|avoids obstacles].',
      'Its border is [a straight line|drawn as with a ruler] and [shifts|wanders] between [visits|examinations].',
      '{Sense} [returns|comes back] for moments, [on waking|in the bath], and is [gone|lost] again [by breakfast|with the first worry].',
    ],
    then: [
      '{Sense} had been [lost|gone] since {event}.',
      'On [arrival|admission] (he/she) [reported|described] a complete loss of {sense}.',
    ],
    better: [
      '{Sense} [has returned|is back] [in part|almost wholly], [from the edges inwards|in steps].',
      '{Subj} [trusts|relies on] {sense} again for [crossing streets|cooking].',
    ],
    quote: [
      '"[It\'s|It is] like [cotton wool|a wall] between me and the world."',
      '"[Half of me|A part of me] [went to sleep|switched off]."',
    ],
    exam: {
      perception: [
        '{Sense} [reported as absent|said to be gone]; (he/she) [steers round|avoids] the [table|chair] [without help|unaided]; no hallucinations.',
        'No [voices|visions]; the loss of {sense} [does not follow|breaks] [anatomical|nerve] borders on testing.',
      ],
    },
  },
  'sense-inconsistent': {
    now: [
      'On testing the [border|pattern] [splits the midline exactly|ends at a joint], [which|and this] no nerve [supplies|explains].',
      '[Reflex responses|Evoked potentials] that need {sense} are [normal|intact].',
      'Answers [below chance|at odds with one another] and [preserved|unhurt] skills [show|tell] that the [pathways|organs] work.',
      '[The specialist|Ophthalmology or neurology, as the case required,] [found|reports] [sound|healthy] structures and [changing|inconsistent] results.',
    ],
    then: [
      'Findings had [changed|shifted] from test to test, with reflexes [preserved|intact].',
      'The [pathways|organs] [proved|were found] sound.',
    ],
    better: [
      'Seeing the [normal|sound] test results [explained|laid out] [eased|lifted] some of the fear.',
      'Repeat testing [is|was] now [consistent|even].',
    ],
  },
  states: {
    now: [
      '{Relative} [describes|has met] [someone else|another side] in (him/her): [another voice|a childlike tone], [other handwriting|other tastes], [another age|a different name for (himself/herself)].',
      '{Subj} [feels|senses] {2-4} distinct [parts|selves] with [their own|separate] [memories|manners], and [switches|changes] under [strain|a sharp word].',
      'In one state (he/she) is [meek|a frightened child], in another [curt and fearless|a stern guardian]; [neither|none] [owns|recalls] what the other [did|said].',
      'The change [shows|is seen] in [posture|gaze]: a [blink|shudder], then [another|a younger] [way of sitting|voice].',
    ],
    then: [
      'Before admission [switches|changes] between [distinct|separate] states had [come|occurred] daily.',
      '[Different|Distinct] parts had [taken over|acted] in turn, [with|and] no shared memory.',
    ],
    better: [
      'The parts [talk|write] to one another in a [shared notebook|diary], and switches [are|have become] [fewer|less abrupt].',
      '{Subj} [stays present|remains] through [most|the greater part] of the day and [can say|notices] when another part [is near|comes close].',
    ],
    quote: [
      '"[I\'m|I am] a house with [too many|several] tenants, and [some|they] don\'t [speak|use the same door]."',
      '"When I [come back|wake up], [the dishes are done|my hair is cut], and it wasn\'t me."',
    ],
    exam: {
      behaviour: [
        '[Midway|Once] through the interview [gaze drops|lids flutter], then [a childlike posture|an upright, guarded bearing] for [some|several] minutes; [returns|comes back] [puzzled|asking the time].',
        '[Guarded|Watchful] at first; a brief change of [voice and bearing|manner], afterwards [no memory|unaware] of what was said.',
      ],
      cognition: [
        'Oriented when [fully present|in the usual state]; [cannot recall|has lost] parts of the [interview|last half hour].',
        '[Attention|Orientation] good; [gaps|blanks] for [this morning|parts of the day] that no [lapse of attention|tiredness] explains.',
      ],
    },
  },
  'daily-gaps': {
    now: [
      'Everyday stretches are missing: [a drive|an afternoon], [a purchase|a meal], [a conversation|an e-mail] (he/she) [must have|evidently] [made|had].',
      '{Subj} [finds|comes upon] [clothes|notes] (he/she) does not [remember buying|recall writing], in [another hand|colours (he/she) never wears].',
      'People [greet|know] (him/her) whom (he/she) has [never knowingly met|no memory of].',
      'Hours [go|slip away] [most|several] days of the week, [far beyond|not to be confused with] ordinary forgetting.',
    ],
    then: [
      '[Hours|Whole afternoons] had [gone missing|been lost] on [most|many] days.',
      '(He/She) had [found|come across] [purchases|messages] nobody else could have made.',
    ],
    better: [
      'Lost time is [down to|now] [minutes|an hour a week].',
      'A [timetable|log] kept every [hour|two hours] shows [few|hardly any] blanks.',
    ],
  },
  'inner-voices': {
    now: [
      'Voices [within|inside the head] [argue|comment] and are [recognised|known] as [parts of (himself/herself)|(his/her) own].',
      '{Subj} hears [a child crying|a stern voice] inside, [never|not] from outside.',
      'A [soothing|mocking] voice within [speaks up|intrudes] when [decisions|meals] are due.',
      'Inner [dialogue|quarrelling] can keep (him/her) [awake|from concentrating].',
    ],
    then: [
      'Inner voices had [quarrelled|commented] for years, [always|ever] known as (his/her) own.',
      'Voices inside had [troubled|occupied] (him/her) [most nights|for long].',
    ],
    better: [
      'The voices inside [have softened|speak lower] and can be [answered|asked to wait].',
      'Inner [quarrels|disputes] are [rarer|shorter].',
    ],
    exam: {
      perception: [
        '[Inner|Internal] voices, [felt|known] as parts of (himself/herself); [nothing|none] from outside, no visions.',
        'Voices inside the head only, [with|in] full awareness that they are [not external|(his/her) own].',
      ],
    },
  },
  'trance-state': {
    now: [
      'In the spells {subj} [stares|looks through people], [speaks|murmurs] [slowly|in a changed tone] and [answers beside the point|gives approximate answers].',
      'Awareness [narrows|shrinks] to [a single point|one thought]; [the room|everyone around] is [as if behind mist|barely noticed] for {10-50} minutes.',
      'Afterwards (he/she) [rubs (his/her) eyes|is tired], [asks|wonders] what [was said|happened] and [recalls|keeps] [fragments|little].',
      'The spells [follow|come after] [quarrels|bad news] and are no part of any [custom|religious practice] (he/she) [shares|knows].',
    ],
    then: [
      'Spells of narrowed awareness had [come|recurred] [daily|most days] before admission.',
      '(He/She) had been [found|seen] [staring|murmuring], out of reach for [minutes|half an hour].',
    ],
    better: [
      'The spells have [become rare|thinned out], and (he/she) can be [called back|reached] by [name|touch on the hand].',
      '{Subj} [feels|recognises] the [narrowing|fog] coming and [walks|breathes] through it.',
    ],
    quote: [
      '"[It\'s|It is] like [looking down a tube|being under water]."',
      '"I [answer|talk], they say, but I am [not at home|somewhere behind it]."',
    ],
    exam: {
      behaviour: [
        'For [some|several] minutes [gazes|stares] past the examiner, [slow to answer|answers just off the mark], then [clear|fully present] again.',
        '[Dreamy|Remote] at the start, [reachable|comes back] when [touched lightly|addressed by a firm voice].',
      ],
    },
  },
  'partial-picture': {
    now: [
      '[Spells|Moments] of [absence|being elsewhere], [numb patches|a voice that fails] and [small gaps|lost minutes] come and go, [none|no one of them] [long|clear] enough to [name|classify].',
      '{Subj} [reports|describes] [patchy|brief] [lapses|blanks] and [odd|passing] sensations that [do not add up|form no single picture] so far.',
      'What {relative} [saw|observed] and what (he/she) [feels|recalls] [differ|do not match], and a fuller account [is not to be had yet|must wait].',
      'The [signs|complaints] [point|lean] towards a [splitting off|loss] of [awareness or control|feeling or recall], but [which form|its shape] is [open|undecided].',
    ],
    then: [
      '[Lapses|Absences] of several kinds had [brought|led] (him/her) in, none of them [lasting|complete].',
      'The picture before admission had been [mixed|changing] and hard to [pin down|observe].',
    ],
    better: [
      'The [lapses|absences] have [ceased|become rare] before their [nature|form] could be settled.',
      '[Less|Little] is left of the [changing|patchy] complaints.',
    ],
    exam: {
      behaviour: [
        '[Absent|Far away] for a few seconds [twice|once], [otherwise|else] [cooperative|attentive].',
        '[Pauses|Stops] mid-sentence and [rubs one arm|loses (his/her) voice briefly], then [goes on|resumes].',
      ],
    },
  },
  strain: {
    now: [
      "It [began|set in] [within days|shortly] after {event}, [of which|about which] (he/she) speaks [little|as of someone else's affair].",
      'The [time|weeks] before had been [heavy|hard]: {event} came on top of [sleepless nights|old wounds].',
      '{Relative} [sees|makes] the link with {event}; {subj} [shrugs|does not, at first].',
      '[Talk of|Mention of] {event} [brings on|sharpens] the [complaints|signs], and [distance|rest] eases them.',
    ],
    then: [
      'All this had [followed|come on the heels of] {event}.',
      'The link with {event} was [plain to others|seen early by the team] and [far|remote] from (his/her) own mind.',
    ],
    better: [
      '{Subj} can [speak|talk] about {matter} for [ten minutes|a while] without [losing|leaving] the present.',
      'The link with {matter} is now [put into words|made] by (himself/herself).',
    ],
  },
  'negative-workup': {
    now: [
      '[Imaging|A scan] of the head, [tracing|recording of brain waves] and bloods were [done|obtained] and are [normal|unremarkable].',
      'Neurology has [seen|examined] (him/her) and [finds|found] no [lesion|disease] that [would explain|explains] it.',
      'No [head injury|fever], no [intoxication|drug effect] and no [faint|poisoning] [preceded|came before] it; toxicology was [negative|clear].',
      'The [medical|physical] work-up [so far|to date] is [complete|thorough] and [clear|without findings].',
      'There is no [gain|advantage] in sight and nothing [feigned|put on] about the [distress|struggle].',
    ],
    then: [
      'Neurological and [laboratory|medical] work-up had been [clear|normal].',
      '[Scans|Imaging] and bloods [were|had been] without findings.',
    ],
    better: [
      'The normal results were [gone through|discussed] once more and [accepted|understood].',
      'No [new|neurological] sign has [appeared|emerged] on [re-examination|follow-up].',
    ],
  },
  detached: {
    now: [
      'The world [seems|looks] [flat|painted] at times and (his/her) own voice [far off|like a recording].',
      '{Subj} [watches|sees] (himself/herself) from [above|a step behind] in [tense|hard] moments.',
      'Strong feelings [go numb|switch off] [abruptly|from one moment to the next].',
      '[Calm|A strange calm] in the face of [the loss|so much trouble] [surprises|puzzles] {relative}.',
    ],
    then: [
      '[Unreality|A sense of watching (himself/herself)] had [accompanied|coloured] those weeks.',
      'Feelings had been [numb|out of reach].',
    ],
    better: [
      'The sense of [unreality|distance] [lifts|clears] with [grounding|movement].',
      'Feelings are [closer|warmer], [not always|which is not always] [welcome|pleasant].',
    ],
    exam: {
      affect: [
        '[Calmer|Less troubled] than the [complaint|situation] would suggest; [warms|tearful] when {matter} is [approached|named].',
        '[Muted|Distant], with [sudden|brief] [moist eyes|flashes of fear].',
      ],
    },
  },
};
