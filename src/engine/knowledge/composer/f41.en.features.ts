import type { FeatureText } from './knowledge.ts';

/** Words of the features of F41, English. */
export const f41EnFeatures: Readonly<Record<string, FeatureText>> = {
  attacks: {
    now: [
      'Without warning, {subj} is [seized|overtaken] by [intense fear|terror] that [peaks|reaches its height] within {5-10} minutes, [with|bringing] {body} and {body}.',
      'There are {2-6} [such surges|spells] a [week|fortnight], some [out of the blue|on an ordinary afternoon], each [climbing|building] in minutes to {body}, {body} and [the certainty of dying|a conviction that something terrible is under way].',
      '{Subj} [describes|gives an account of] [abrupt|sudden] waves of fear that come [while watching television|in the shower|while waiting at a light|at rest], with {body}, {body} and [fear of going mad|fear of collapsing|a sense that the room is unreal].',
      'The spells [last|run for] about {10-25} minutes: first {body}, then {body}, then [dread|the thought that this is the end].',
      '[Most recently|The last time], {duration} into the problem, the fear came [in a queue|over breakfast|on the sofa], [rose fast|shot up] and left (him/her) with {body} for {15-40} minutes.',
      'What [happens|comes] is always alike: [from one second to the next|from nothing] {body} and {body}, [a wish to run|a need to get outside], and within [half an hour|a quarter of an hour] [exhaustion|it is gone].',
      '{Subj} counts {3-9} of these [storms|surges] in the past month, [several|at least two] with no trigger (he/she) can [name|find], all with {body} and [a fear of losing control|a fear of fainting|a fear of dying].',
      '[Unprovoked|Unexpected] bursts of [terror|overwhelming fear] [interrupt|break into] [quiet moments|the day], and {body} together with {body} [make|have made] (him/her) think of [a heart attack|suffocation|a stroke].',
      'child/adolescent :: [All of a sudden|Out of nowhere] {subj} [goes white|freezes], says (his/her) heart is [racing|jumping], [cannot breathe|cannot stop shaking] and thinks (he/she) will die; [ten|fifteen|twenty] minutes later it is over.',
    ],
    then: [
      '[Before treatment|In the weeks before], {subj} had {2-5} [abrupt|sudden] surges of fear a week, [peaking|at their height] within minutes, with {body} and {body}.',
      'The [spells|surges] had come [out of the blue|without a trigger], [with|bringing] {body}, {body} and [fear of dying|fear of losing control].',
      '[Repeated|Recurrent] bursts of terror, each [rising|building] in minutes to {body} and {body}, had [preceded|led to] this [contact|referral].',
      '(He/She) had [described|reported] unexpected waves of fear at [rest|home|night and in shops], with {body} and [a sense of unreality|the conviction that (he/she) was dying].',
    ],
    better: [
      'The surges are [down to|now at] one in {2-4} weeks, [shorter|weaker], and {subj} [lets them pass|rides them out] [seated|without leaving].',
      '[No full spell|No full surge of fear] has [come|occurred] in the last {10-20} days; [two small ones|a brief one] passed with [slow breathing|a label put on it].',
      'When the fear [rises|starts] (he/she) now [recognises it|says what it is], and it [ebbs|fades] within {3-6} minutes.',
      '[Frequency|The count in the diary] has [fallen|dropped] from [daily|several a week] to [an occasional one|one or two a month].',
    ],
    quote: [
      '“[It hits like a wave|It comes from nowhere] and I am sure I am [dying|about to drop dead].”',
      '“My heart goes [so fast|mad] that I [think it will stop|have to sit on the floor].”',
      "“One minute I'm [fine|laughing], the next I [can't get air|have to get out].”",
    ],
  },
  'fear-of-next': {
    now: [
      'Between [spells|times] {subj} [scans|checks] (his/her) [pulse|breathing] and [waits for|dreads] the next one.',
      '(He/She) [no longer|hardly ever] [climbs stairs|drinks coffee|runs], because [a fast heartbeat|getting out of breath] [feels like|might be] the [start|beginning] of another.',
      'Since the [first|second] one, [hardly an hour|no day] passes without [asking|wondering] when it will [return|strike again].',
      '{Subj} sits [near the door|at the end of the row] and carries [water|a phone|a paper bag] [at all times|everywhere] in case it [comes back|happens again].',
      '[The dread of a further one|Waiting for the next one] now takes up more of the day than the [surges|spells] themselves, and {subj} has [given up|dropped] [exercise|hot baths|evenings alone].',
      '[Whether|The question whether] the heart is [really|truly] sound [occupies|preys on] (him/her) for [days|most of a week] [afterwards|after each one].',
      'Sleeping alone, [sport|exertion] and [strong tea|coffee] are [avoided|off the list] [for fear of|lest they] [setting it off|bring it on].',
    ],
    then: [
      'Between [surges|spells] (he/she) had [watched|monitored] (his/her) pulse and [feared|waited for] the next.',
      '[Exercise|Stairs] and [coffee|being alone] had been [avoided|given up] for fear of [setting off|provoking] another.',
      '{Subj} had [spent|passed] much of each day [bracing for|anticipating] a further one.',
    ],
    better: [
      '{Subj} has [gone back to|resumed] [stairs|coffee|brisk walks] and [tolerates|no longer fears] a fast heartbeat.',
      'The [waiting|bracing] for the next one has [loosened|eased]: [whole mornings|whole days] pass without a thought of it.',
      '(He/She) [leaves|has left] the [water bottle|phone] behind on [short|some] errands and [checks|feels for] the pulse [seldom|far less].',
    ],
    quote: ["“It's the [waiting|not knowing] that [wears me out|gets me].”", "“I'm [afraid|scared] of being afraid.”"],
  },
  'medical-checks': {
    now: [
      '[Electrocardiogram|Heart tracing] and [blood tests|thyroid tests] have been [normal|unremarkable] on {2-4} occasions, which [calms|reassures] (him/her) for [an evening|a day or two].',
      '[An ambulance|The emergency service] has been called {2-3} times; each time the [heart tracing|examination] was normal by the time help [arrived|came].',
      'A [cardiologist|paediatrician or general physician|general physician] found [no heart disease|nothing amiss], yet {subj} [wonders|keeps asking] what was [missed|overlooked].',
      '[Thyroid function|Blood count and thyroid function] and [a heart monitor|a chest film] [gave|yielded] no explanation for the [spells|surges].',
      '{Subj} [arrived|came] with a folder of normal [heart tracings|results] and [asks|asked] for [one more|another].',
    ],
    then: [
      '[Heart tracings|Investigations] done during [earlier|previous] urgent visits had been [normal|unremarkable].',
      '[Cardiac|Thyroid and cardiac] causes had been [ruled out|excluded] before [referral|this contact].',
      '(He/She) had sought urgent medical help {2-4} times, [always|each time] with normal [findings|results].',
    ],
    better: [
      'No [urgent|unplanned] medical visit has been [needed|sought] since treatment [began|started].',
      '{Subj} [accepts|has come to accept] that the [tests|tracings] were [normal|clear] and has [stopped asking for|cancelled] further ones.',
      'The [folder of results|wish for more tests] has [been put away|receded].',
    ],
  },
  'night-attacks': {
    now: [
      '{2-3} times a month the fear [wakes|jolts] (him/her) from [sleep|deep sleep], [sitting upright|bolt upright] with {body}.',
      'Some [come|strike] at night, [an hour or two|a few hours] after falling asleep, with {body} and no [dream|nightmare] that (he/she) can recall.',
      '{Subj} has started to [put off bedtime|sleep with the light on] because [two|several] of the spells [came|broke] out of sleep.',
      'Being [torn|startled] awake by {body} has made the [bed|bedroom] itself [suspect|a place to be wary of].',
      '[Night|Sleep] is no refuge: (he/she) has [woken|started up] {2-4} times with {body}, [walked the corridor|opened the window] and [waited for dawn|not slept again].',
    ],
    then: [
      'Some of the [spells|surges] had [broken|come] out of sleep.',
      '(He/She) had [woken|been woken] at night with {body} and had [dreaded|put off] going to bed.',
      '[Nocturnal|Night-time] episodes had [made|left] (him/her) [afraid to sleep|short of sleep].',
    ],
    better: [
      'The nights are [quiet|undisturbed] again and the light is [off|switched off].',
      'No [surge|spell] has [come|broken] out of sleep for {2-4} weeks.',
      '{Subj} goes to bed at [a regular|the usual] hour and [sleeps through|wakes once at most].',
    ],
  },
  worry: {
    now: [
      '{Subj} worries [most of the day|for hours], on [most|nearly all] days, about {topics}, {topics} and [whatever comes next|much else besides].',
      '[Worry|Fretting] [moves|wanders] from {topics} to {topics} and back; when one matter is [settled|solved], another [takes its place|is ready].',
      '[Everyday|Ordinary] matters [set off|trigger] long chains of “what if”: {topics}, {topics}, [even|then] [the weather|a missed call|a small ache].',
      'More days than not, and for {duration} now, (he/she) [turns over|goes over] {topics}, {topics} and {topics}.',
      'A [late reply|phone that rings|letter on the mat] is [enough|all it takes] for (him/her) to [picture|foresee] [the worst|disaster]; {topics} and {topics} are the [steady|usual] themes.',
      '[Nothing in particular has gone wrong|Things are going fairly well], yet {subj} [expects|is braced for] [bad news|trouble] and [frets|broods] over {topics} and {topics}.',
      '[Asked what (he/she) worries about|Asked for the themes], {subj} [names|lists] {topics}, {topics}, {topics} and [laughs uneasily|sighs|says “everything”].',
      'child/adolescent :: [From breakfast to bedtime|All day long] {subj} asks about {topics} and {topics}, and [wants to know|checks] what will happen [tomorrow|next week].',
      '!child :: The worry [starts on waking|is there before the alarm], [fastens on|settles on] {topics} or {topics}, and [keeps|goes] on until [late|bedtime].',
    ],
    then: [
      '{Subj} had worried [daily|for hours a day] about {topics}, {topics} and [other everyday matters|more].',
      '[Excessive|Unceasing] worry over {topics} and {topics} had been present on most days for {duration}.',
      'Before treatment the worry had [moved|jumped] from {topics} to {topics} [without end|with little relief].',
      '(He/She) had [lain awake|spent the days] going over {topics} and {topics}.',
    ],
    better: [
      'Worry about {topics} still comes, but {subj} [sets it aside|leaves it] for [the agreed half hour|the evening worry slot] and [carries on|gets on with the day].',
      '{Subj} now [estimates|puts] the time spent worrying at [an hour|under two hours] a day, [against|down from] {6-9} before.',
      'The themes are the [same|old ones], [quieter|less pressing]; {topics} no longer [fills|spoils] [the weekend|whole days].',
      '(He/She) [catches|notices] the “what if” [early|sooner] and [asks|works out] [how likely it is|what could be done].',
    ],
    quote: [
      "“If I stop worrying, [something will happen|that's when it goes wrong].”",
      '“My [head|mind] is [always|already] at the next [problem|disaster].”',
      '“I worry about [worrying|not worrying enough].”',
      "“What if, what if: [that's my whole day|I think of nothing else].”",
      "“[Everyone says relax|They tell me to relax]; [I don't know how|as if I could].”",
      "“There's always [something|one more thing], [even on holiday|even when all is fine].”",
    ],
  },
  'cannot-stop': {
    now: [
      '(He/She) [knows|sees] the worry is [out of proportion|too much] but [cannot|is unable to] [stop|put it down], [even|not even] during [a film|a meal|a conversation].',
      'Attempts to [think of something else|distract (himself/herself)] [hold|last] for [minutes|a few minutes] before the [worry|thread] [returns|is picked up again].',
      '[Lists|Plans], [prayers|breathing] and [the television|music] have been [tried|used] against it, [to little effect|without lasting effect].',
      '{Subj} [feels|says (he/she) is] [driven|dragged along] by the worry and [has tried|tries] [in vain|without luck] to [postpone|shut off] it.',
      'Once [started|set going], the chain of thoughts [runs|rolls] on for [an hour or more|half the night] [whatever|no matter what] (he/she) does.',
      '[Telling (himself/herself)|Being told] to stop [only adds to it|makes it worse]; the worry [is not under (his/her) control|takes its own course].',
      'child/adolescent :: [Comfort|Reassurance] from {relative} [works|helps] for [five minutes|a moment], and then [the same question|the worry] comes back, [louder|again and again].',
    ],
    then: [
      '(He/She) had been unable to [control|stop] the worry [despite knowing|though aware] that it was [excessive|out of proportion].',
      'Efforts at distraction had [failed|held only for minutes].',
      'The worry had [run on|continued] for hours [against|whatever] (his/her) [will|efforts].',
    ],
    better: [
      '{Subj} can [now|increasingly] [break off|interrupt] a chain of worry within [minutes|a quarter of an hour].',
      '[Postponing|Writing down] the worry [works|succeeds] on most days.',
      'Control has [grown|returned]: [a walk|a task with the hands] is [usually|mostly] enough to [end|cut] it.',
    ],
  },
  tension: {
    now: [
      'Neck and shoulders [ache|are hard as wood] by [noon|evening], and (he/she) [wakes|gets up] with a [sore|clenched] jaw.',
      '[Muscle tension|Tightness] [sits|has settled] in the [neck|back|forehead]; {subj} [catches (himself/herself)|is caught] with [raised shoulders|fists closed].',
      'There are [tension|band-like] headaches {2-4} times a week and a [knotted|nervous] stomach.',
      '[Physiotherapy|Massage|A hot-water bottle] [loosens|relieves] the [back|neck] for [a day|some hours], then it [tightens|stiffens] again.',
      '{Subj} [complains of|mentions] [stiffness|aching] from the [shoulders|nape] up and [a trembling|an inner trembling] that others [do not see|rarely notice].',
      'child :: [Tummy aches|Stomach aches] come [before school|on Sunday nights|most mornings] and [go|ease] by [the weekend|noon].',
    ],
    then: [
      '[Neck|Back] and jaw had been [tense|painful] on most days.',
      '(He/She) had [suffered|had] [headaches|an upset stomach] and [tight|aching] shoulders [throughout|for months].',
      'Muscle tension had [sent|led] (him/her) to [physiotherapy|the family doctor] [more than once|before].',
    ],
    better: [
      '[Relaxation exercises|The exercises] have [loosened|eased] the neck, and headaches are [rare|down to one a week].',
      'The shoulders [drop|loosen] when (he/she) [pays attention|breathes out], and the jaw is [no longer|less] sore.',
      '[Aches|The tense muscles] [trouble|bother] (him/her) [far less|only on busy days].',
    ],
    exam: {
      behaviour: [
        '{Subj} sits [forward|upright] with [raised shoulders|hands gripped together] and [kneads|rubs] (his/her) neck [now and then|twice].',
        '[Fidgety|Restless] with (his/her) [sleeves|rings|hands], [jaw set|shoulders drawn up], cooperative [throughout|all the same].',
        '[On the edge of the chair|Perched on the chair], one foot [tapping|in motion], [answers|responds] readily.',
      ],
    },
  },
  restless: {
    now: [
      '{Subj} [cannot|is unable to] sit through [a meal|a programme] and feels [keyed up|wound up] from [morning|waking] on.',
      '[On edge|Keyed up], (he/she) [starts|jumps] at [the doorbell|a slammed door] and [paces|gets up] while [talking on the phone|waiting].',
      'There is [a constant inner hurry|a motor that never idles]: [tidying|wiping|checking messages] [just to|in order to] keep moving.',
      '{Relative} says that (he/she) cannot [rest|relax], [even|not even] on [Sundays|holiday].',
      '[Stillness|Having nothing to do] is [hard to bear|the worst], so {subj} [fills|packs] every gap with [chores|errands|the phone].',
    ],
    then: [
      '(He/She) had been [on edge|keyed up] all day and [unable|hardly able] to sit still.',
      '{Subj} had [paced|startled easily] and had found no [rest|moment of calm].',
      'An inner [restlessness|hurry] had [gone on|been there] from morning to night.',
    ],
    better: [
      '{Subj} [can sit|sits] through [a film|dinner] again and [startles|jumps] less.',
      'The inner [hurry|motor] has [slowed|quietened], [mostly|above all] in the [evenings|mornings].',
      '[Rest|Sitting still] has become [possible|easier], if only for [half an hour|short stretches].',
    ],
  },
  irritable: {
    now: [
      'Patience is [short|thin]: (he/she) [snaps|barks] at {relative} over [a dropped spoon|a question|the noise] and [regrets it|apologises] at once.',
      '{Subj} [admits to|describes] [irritability|a short fuse], worst [at the end of the day|when plans change].',
      '[Small delays|Interruptions] [make|get] (him/her) [cross|short-tempered] in a way that is [new|not like (him/her)].',
      'Quarrels at home have [increased|become frequent], [mostly|usually] about [trifles|nothing much], after a day of [strain|holding everything together].',
      '[Noise|Being hurried|A changed plan] is [met|answered] with [sharp words|a slammed door], followed by [guilt|shame].',
    ],
    then: [
      '(He/She) had been [irritable|short-tempered] with {relative}.',
      '[Small things|Trifles] had [led to|set off] quarrels at home.',
      'Patience had [worn thin|run out] [quickly|by the evening].',
    ],
    better: [
      '[Quarrels|Outbursts] have become [rare|fewer], and {relative} has [noticed|remarked on it].',
      '{Subj} [keeps|holds] (his/her) temper [better|longer] and [asks for a break|leaves the room] when it rises.',
      'The [snapping|short fuse] is [much|clearly] [less|milder].',
    ],
  },
  focus: {
    now: [
      'Reading [a page|an e-mail] takes {2-4} attempts because the mind [goes blank|drifts to worries].',
      '{Subj} [loses the thread|forgets what was said] in [conversations|instructions] and [rechecks|rereads] [simple things|what (he/she) has done].',
      '[Concentration|Attention] [holds|lasts] for {10-20} minutes at [best|most]; then [the mind empties|thoughts stray].',
      '[In the middle of a sentence|Mid-task] (he/she) [goes blank|stops] and must [ask|start over].',
      'Decisions [as small as|like] [what to eat|which bus to take|what to wear] are [weighed|put off] for [ages|far too long].',
      'schoolchild :: Teachers [report|note] that (he/she) [stares at the sheet|does not finish] in tests though (he/she) knew the material [at home|the night before].',
    ],
    then: [
      'Concentration had been [poor|broken], with the mind [going blank|straying] [mid-task|in conversations].',
      '(He/She) had [reread|rechecked] [simple|routine] things and [decided|settled] nothing.',
      '{Subj} had [lost the thread|been unable to follow] when [reading|listening].',
    ],
    better: [
      '{Subj} reads [a chapter|several pages] at a sitting [again|now].',
      'Concentration [holds|lasts] for [most of the morning|close to an hour].',
      'The [blank moments|lapses] are [fewer|rare] and no longer [frighten|unsettle] (him/her).',
    ],
    exam: {
      cognition: [
        'Oriented and alert; [attention|concentration] [wavers|slips] on [serial sevens|reversing the months], [corrected|recovered] when [prompted|encouraged].',
        '[Needs|Asks for] [a question|two questions] to be repeated, otherwise [memory and orientation intact|fully oriented with intact memory].',
        '!child :: [Digit span|Serial subtraction] [a little|slightly] reduced through [distraction|tension]; orientation and memory [intact|sound].',
      ],
    },
  },
  insomnia: {
    now: [
      'Falling asleep takes [an hour|two hours] or more while [the day is replayed|tomorrow is rehearsed].',
      '{Subj} lies awake [until|till past] midnight [with the mind running|listening to the house] and gets [five|about six] hours at most.',
      '[Sleep|The night] is [light|broken]: (he/she) wakes at [three|four], [thinks|starts thinking], and [cannot|does not] get back.',
      '[The worst hour|The hardest time] is [after lights out|in bed], when [everything comes at once|the body will not settle].',
      '[Tired but wide awake|Worn out], {subj} [checks the clock|gets up] {2-4} times [a night|before falling asleep].',
      "child :: (He/She) [calls out|comes to the parents' room] {2-4} times [a night|before sleeping] and wants the [door open|lamp left on].",
    ],
    then: [
      'Sleep had been [poor|short], with {2-3} hours needed to [fall asleep|settle].',
      '(He/She) had lain awake [rehearsing|going through] the next day.',
      'Nights had been [broken|light], with [early|repeated] waking.',
    ],
    better: [
      '(He/She) falls asleep within [half an hour|forty minutes] and sleeps [six to seven|about seven] hours.',
      "[Sleep|The night's rest] has [improved|lengthened], with one waking at most.",
      'The [nights|hours before sleep] are [calmer|easier], [helped by|thanks to] [a fixed bedtime|no screens in bed].',
    ],
  },
  fatigue: {
    now: [
      'By [midday|early afternoon] {subj} is [drained|spent] [without|although] having done [little|anything out of the ordinary].',
      '[Tiredness|Fatigue] [has been|is] constant; (he/she) [lies down|dozes] after [work or school|lunch] and [wakes|gets up] [unrefreshed|no fresher].',
      "[Being tense all day|The constant strain] leaves (him/her) [exhausted|worn out] by [four|five] o'clock.",
      '{Subj} [tires|wears out] quickly and has [dropped|cut back on] [sport|evenings out|hobbies].',
      '[Easy tasks|Shopping and cooking] [cost|take] more [energy|strength] than they used to.',
    ],
    then: [
      '(He/She) had been [tired|drained] by midday on most days.',
      '[Fatigue|Exhaustion] had [limited|shortened] [each day|what (he/she) could do].',
      '{Subj} had [tired|worn out] quickly and [rested|lain down] [without benefit|often].',
    ],
    better: [
      'Energy [holds|lasts] until [evening|after supper].',
      '{Subj} is [less|no longer so] tired and has [taken up|resumed] [walking|swimming|a hobby].',
      'The afternoon [rest|nap] is no longer [needed|a daily thing].',
    ],
  },
  'mixed-picture': {
    now: [
      '[Two kinds of trouble|Two patterns] run [side by side|together]: [moderate worry|fretting] about {topics} and [brief|short-lived] spells of {body}, [neither|none] of them [full-blown|dominant].',
      'The [picture|complaint] [shifts|changes]: [one week|for days] it is worry over {topics}, [the next|then] it is [checking the stove|counting steps|asking for reassurance] or [a short rush|a spell] of {body}.',
      '{Subj} [reports|lists] some worry about {topics}, [a handful of|a few] short rushes of fear with {body}, and [mild|occasional] [checking of the door|rereading of messages|avoidance of crowds], all [below the level|short] of what any one of them would need to [stand alone|explain the rest].',
      'None of the parts [prevails|leads]: [a little checking|some touching wood] before leaving, {body} in [crowded shops|lifts], [bodily discomfort|an uneasy stomach] and [worry|brooding] about {topics}.',
      '[Anxious feelings|Fearfulness] and bodily [unease|discomfort] with {body} [alternate|blend] with [needless checking|a need to have things just so] [for minutes|up to a quarter of an hour] a day.',
      'There are [limited|incomplete] surges with only {body} or {body}, [unease in company|shyness on the phone], and [worry|fretting] that [comes and goes|fills some days and spares others].',
      '[Asked which part is worst|Pressed to choose], (he/she) [cannot say|hesitates]: the [worry|fretting], the [spells|rushes] of {body} and the [checking|small rituals] [weigh|count] about the same.',
    ],
    then: [
      '[Worry|Fretting] about {topics}, short rushes of {body} and [a little checking|mild avoidance] had [occurred|been present] together, none [leading|dominant].',
      'The complaints had [shifted|moved] between [worry|unease], {body} and [small rituals|checking].',
      '(He/She) had [described|reported] several kinds of fearfulness at once, [each|all] [partial|incomplete].',
    ],
    better: [
      '[All|Both] strands have [eased|lessened], the [rushes of fear|spells] [more|sooner] than the [worry|checking].',
      '[The checking has|Rituals have] [gone|stopped] [of a morning|at night], and [short|brief] rushes of fear [come|occur] {2-3} times a month.',
      '{Subj} [keeps|can keep] [worry|fretting] and [bodily alarm|the rushes] apart and [answers|treats] [each|either] with [its own exercise|what was practised].',
    ],
  },
  'low-mood': {
    now: [
      'Alongside the [anxiety|nervousness], mood has been [a little low|flat|subdued] on some days, [lifting|brightening] in [good company|the evening].',
      '{Subj} is [tearful|downcast] [once or twice|a few times] a week and [then|soon] [recovers|is (himself/herself) again]; interest is [kept|largely preserved].',
      '[Low spirits|Discouragement] and [nervousness|apprehension] are [about equal|evenly matched], [neither of them|neither] strong or steady enough to [carry|explain] the picture alone.',
      'There are [bad|low] days, perhaps {2-3} a week, when (he/she) [sees no point in plans|cries easily]; on the others [apprehension|tension] [prevails|leads].',
      '[Nervous|Apprehensive] and [somewhat|mildly] dispirited, {subj} still [enjoys|looks forward to] [a visit|a favourite programme|music].',
      '[Gloom|Sadness] [comes|passes over] in [spells|short stretches] and [goes|lifts] with the tension, and [appetite|weight] is [unchanged|steady].',
      '(He/She) [calls|describes] (his/her) mood as [so-so|grey] and [expects|fears] [trouble|little good] from the [coming weeks|near future], yet [laughs|warms up] when [distracted|with friends].',
    ],
    then: [
      'A [mild|slight] lowering of mood had [gone along with|accompanied] the [nervousness|apprehension], [neither|none] of them dominant.',
      '(He/She) had been [tearful|dispirited] on [some|two or three] days a week and [tense|apprehensive] on the others.',
      '[Sadness|Discouragement] and [unease|fearfulness] had [come and gone|alternated] together.',
    ],
    better: [
      'Mood is [lighter|brighter], with [fewer|hardly any] tearful days.',
      '{Subj} [plans|looks forward to] [things|weekends] again and is [less|no longer so] apprehensive.',
      'Both the [low spirits|gloom] and the [nervousness|tension] have [receded|eased].',
    ],
    exam: {
      mood: [
        '“[Nervous|Uneasy] and a bit [down|flat].”',
        '[Subdued|Dispirited] and [apprehensive|uneasy], [in equal parts|by (his/her) own account].',
        '[Slightly low|A little sad] and [tense|worried].',
      ],
    },
  },
  'vague-anx': {
    now: [
      '{Subj} [feels|has been] [uneasy|anxious] on [many|most] days, with {body} and [a sense that something is wrong|a vague dread], and [finds it hard|struggles] to say [what it is about|when it started].',
      'The [unease|fear] is [hard to pin down|not tied to one situation]: {body}, [poor sleep|a nervous stomach], [at times|sometimes] worry about {topics}.',
      '[Anxious|Fearful] feelings [come|are present] [on and off|through the day], with {body}; how [long|often] they last [could not|cannot yet] be [established|clarified].',
      '[So far|At this point] the account [is|remains] [sketchy|incomplete]: [nervousness|unease], {body}, [avoidance of some errands|sleeping badly], [without|with no] clear pattern.',
      'What stands out is [apprehension|a nervousness] that [disturbs|hampers] the day, with {body} and [restlessness|tight muscles]; [its limits|the details] [need|still need] to be [worked out|explored].',
      '[Unease|Anxiety] has [crept into|spread over] [ordinary days|the week], [now with|sometimes with] {body}, now with [a wish to stay in|worry about {topics}].',
      '{Relative} has [noticed|seen] that (he/she) is [jumpy|on edge] and [complains of|mentions] {body}, but [no|little] further detail [was to be had|could be obtained].',
    ],
    then: [
      '(He/She) had been [anxious|uneasy] on many days, with {body}, [without|with no] clear [pattern|trigger].',
      '[Apprehension|Nervousness] and {body} had [troubled|hampered] (him/her), [their course|the details] being [uncertain|only partly known].',
      '[A vague dread|Unease] had been [present|reported], with [poor sleep|restlessness] and {body}.',
    ],
    better: [
      'The unease is [milder|less], and {body} [seldom|rarely] [occurs|comes back].',
      '{Subj} is [calmer|more settled], though [what lay behind it|the cause] is [not yet clear|still open].',
      '[Nervous|Anxious] days are [now in the minority|fewer].',
    ],
    exam: {
      affect: [
        '[Anxious|Apprehensive], [reactive|mobile], [at times|now and then] with [a nervous laugh|a forced smile].',
        '[Tense|Uneasy], [brightening|softening] as the interview [goes on|proceeds].',
        '[Worried|Apprehensive] but [well modulated|appropriate] to what is said.',
      ],
    },
  },
};
