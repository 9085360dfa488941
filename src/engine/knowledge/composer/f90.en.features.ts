import type { FeatureText } from './knowledge.ts';

export const f90EnFeatures: Readonly<Record<string, FeatureText>> = {
  drifting: {
    now: [
      'Attention [slides|slips] away within [minutes|a few minutes] {scene}, [even when|although] {subj} [wants|is trying] to follow.',
      '{Subj} [hears|takes in] the [first|opening] words of an instruction and [loses|misses] the rest.',
      '{Observer} [says|reports] having to [call (his/her) name|speak to (him/her)] [two or three times|more than once] before (he/she) [surfaces|answers].',
      '[Reading|Reaching] the foot of a page, {subj} [cannot say|has no idea] what [stood on it|it was about] and [starts|begins] again.',
      'Long [explanations|conversations] [wash over|pass by] (him/her); (he/she) [nods|smiles] and then [asks what to do|does something else].',
      '{Subj} [stares|gazes] [out of the window|past the screen] {scene} and [comes back|wakes up] when [the others get up|someone laughs].',
    ],
    then: [
      'Before [the stay|admission] (his/her) attention [slipped|drifted] within minutes {scene}, and [instructions|explanations] were lost halfway.',
      '{Observer} had [described|reported] a {person} who [looked through|did not seem to hear] whoever [spoke to|addressed] (him/her).',
      '(He/She) [could not|was unable to] [stay with|keep at] {task} for longer than {5-9} minutes [when first seen|at the start].',
    ],
    better: [
      'Attention now [holds|lasts] for [{15-30} minutes|a whole lesson-length block] before it [needs|takes] a [pause|reminder].',
      '{Subj} [follows|keeps up with] [group talk|two-step instructions] with [one|an occasional] prompt, where [several|many] were needed.',
      '[Drifting off|Losing the thread] still happens [late in the day|when tired], but (he/she) [notices it|finds the way back] (himself/herself).',
    ],
    quote: [
      '"[It is|It\'s] as if somebody [keeps changing|changes] the channel [in my head|and I don\'t have the remote]," (he/she) says.',
      '"I [am listening|do listen], and then [suddenly|all at once] I am [somewhere else|not]."',
      '(He/She) puts it so: "My [ears|eyes] are [there|open] but [nobody is home|I\'m gone]."',
    ],
    exam: {
      behaviour: [
        'Eyes [wander|drift] to [the window|sounds in the corridor] [during|in] longer questions; [cooperative|friendly] throughout.',
        'In the room {subj} is [polite|willing] but [loses|drops] the thread [several times|more than once] and [asks for|needs] the question again.',
        '[Quiet|Calm] and [obliging|helpful]; [gaze|attention] [slides off|leaves] the [task|sheet] after [a minute|a few lines].',
      ],
    },
  },
  careless: {
    now: [
      '[Slips|Mistakes] [of haste|that (he/she) could have seen] run through {task}: a [skipped line|missed sign], a [wrong date|page left out].',
      'Work is [handed in|called done] unchecked, and {observer} [finds|marks] errors [in things|of a kind] {subj} [knows well|can explain].',
      '{Subj} [overlooks|misses] [details|small print] that others [spot|see] at once, and [is annoyed|curses] when they are [shown|pointed out].',
      'Columns get [mixed up|shifted], [attachments|names] forgotten, [signs|decimal points] [dropped|lost], not from [ignorance|want of knowledge].',
      '[Even in|Also with] {task} (he/she) [takes|picks] [the first answer|what comes first] and [does not look back|moves on].',
    ],
    then: [
      'What (he/she) [handed in|finished] was [full of|riddled with] [avoidable|careless] slips.',
      '(His/Her) [work|output] before admission [abounded in|showed many] small errors that nobody [put down to|blamed on] lack of knowledge.',
      '{Observer} had [listed|noted] one oversight after another.',
    ],
    better: [
      '{Subj} [now reads through|checks] what (he/she) has [done|written], [with a ruler|finger on the line], and [finds|catches] most slips.',
      'Errors have [halved|become fewer] since [work is split|breaks were built in].',
      '[Checking|A second look] is [becoming|on the way to] a habit, [with reminders|though a reluctant one].',
    ],
  },
  disorganised: {
    now: [
      '[Planning|Sequencing] defeats (him/her): (he/she) [begins|starts] [in the middle|with the least pressing thing] and [runs out of time|misses the point].',
      '[Desk|Bag], [drawers|floor] and [calendar|notebook] are [in disarray|a muddle], and [tidying|sorting] [lasts a day|does not hold].',
      '{Subj} [misjudges|underrates] how long [things|{task}] will take and [arrives|turns up] late [almost daily|more often than not].',
      '[Several|Two or three] systems of [lists|notes] [run|lie] side by side, none [finished|up to date].',
      'Without [someone|an adult] to [set out|lay out] the steps, {subj} [does not know|cannot tell] where to [begin|start].',
    ],
    then: [
      '[Order|Sequence] of [any kind|daily tasks] had [broken down|slipped out of reach] by the time of admission.',
      '(He/She) came with [crumpled|loose] papers in [three bags|every pocket] and no [idea|notion] of the [week|timetable].',
      'Time [was|had been] [misjudged|lost] [each morning|day after day], with the [consequences|rows] that follow.',
    ],
    better: [
      'A [single|shared] list and [a timer|an alarm] [carry|get] (him/her) through [most of|the better part of] the day.',
      '{Subj} [lays out|prepares] the [next day|morning] [the night before|each evening], [still with help|nearly alone].',
      '[Lateness|Muddle] is [down to|now] [once|twice] a week at most.',
    ],
    quote: [
      '"I [make|write] lists and then I [lose|forget] the lists."',
      '"Everyone [has|got] a [map|manual] except me," (he/she) [remarks|says].',
      '"[Tomorrow|Later] is not a place I can see," is how {subj} describes it.',
    ],
  },
  unfinished: {
    now: [
      '{Task} is [begun|started] with [zest|energy] and [left|dropped] [halfway|when the novelty goes].',
      'On the way to one [thing|errand] {subj} [meets|comes across] another, and [by evening|in the end] {3-6} are [open|half done].',
      'Anything [long|dull] is [put off|avoided] until [someone|{observer}] [sits down|stays] with (him/her).',
      '{Relative} [finds|keeps finding] [cold tea|an open cupboard], [a half-made bed|one shoe] where (he/she) [was called away by|followed] the next idea.',
      '[Tasks|Chores] that need [sustained|steady] effort are met with [excuses|a sudden headache], [and then|followed by] [guilt|a rush at the end].',
    ],
    then: [
      'Little was [carried through|brought to an end] in the [time|weeks] before admission, [however good|whatever] the start.',
      '{Subj} had [left|abandoned] one [undertaking|task] after another, [weary|ashamed] of the pile.',
      '[Homework|Paperwork] and [household|daily] duties [stood|lay] [half done|open].',
    ],
    better: [
      '{Subj} [brings|takes] [most|more] tasks to their end when they are [cut small|broken into steps].',
      '[Two|Three] projects were [completed|finished] [on time|since then], which [surprised|pleased] (him/her).',
      '[Starting|Getting going] remains [the hard part|slow]; [once begun|then] (he/she) [stays|keeps] with it.',
    ],
  },
  forgetful: {
    now: [
      '[Appointments|Errands] [vanish|drop] from (his/her) mind within the hour, [messages|promises] too.',
      '{Relative} [rings|reminds] and [rings|reminds] again, and [the bin|the form] still [stays|waits] by the door.',
      '{Subj} [walks|goes] into a room and [stands there|wonders] what for, [many times|several times] a day.',
      '[Returning|Answering] [calls|messages] is [intended|planned] and [forgotten|slips away].',
      'What was [agreed|settled] at breakfast is [gone|news to (him/her)] by [noon|supper].',
    ],
    then: [
      '[Daily|Everyday] duties had been [forgotten|missed] as a rule.',
      '{Relative} [told|spoke] of [reminders upon reminders|notes on every door].',
      'Even [meals|medication] [were|was] at times forgotten [before admission|at home].',
    ],
    better: [
      '[Alarms|Phone reminders] now [catch|cover] what memory [drops|lets go].',
      '[Forgotten|Missed] errands are [the exception|rarer].',
    ],
  },
  'losing-things': {
    now: [
      '{Thing} went missing [again|this month], [the third time|as so often], [only to turn up|to be found later] in the [fridge|laundry].',
      '(He/She) [spends|loses] [half an hour|a good while] [most mornings|daily] [looking|hunting] for {thing}.',
      '{Relative} [has stopped|no longer bothers] counting the [lost|mislaid] things.',
      '[Twice|Three times] {thing} had to be [replaced|bought anew] this [season|term].',
      'Everything has [its place|a hook], and nothing [hangs|is] there.',
    ],
    then: [
      '{Thing} and [other|such] necessities were [lost|mislaid] [week in, week out|constantly].',
      'Lost [belongings|property] had [become|turned into] a [standing|daily] quarrel.',
    ],
    better: [
      'A [basket|tray] by the door has [ended|nearly ended] the [morning|daily] search.',
      'Things still [go astray|get lost], but [fewer|less often].',
    ],
  },
  distractible: {
    now: [
      'A [passing car|humming fridge] or [a thought|an idea] is enough to [pull|take] (him/her) off course.',
      '{Subj} [follows|turns to] every [sound|movement] around (him/her), [above all|most of all] {scene}.',
      '[Open-plan rooms|Noise] and [chatter|screens] [undo|scatter] what [focus|concentration] there is.',
      'Conversations at the [next table|far end of the room] [reach|claim] (him/her) as [loudly|strongly] as the one (he/she) is in.',
      '[One|A single] [notification|knock] and {task} is [forgotten|left].',
    ],
    then: [
      '[Every|Any] [noise|passer-by] [had|would] [pulled|drawn] (him/her) from what (he/she) was doing.',
      '[Staff|The team] [saw|noted] in the first week how [each sound|small stimuli] [claimed|caught] (him/her).',
    ],
    better: [
      'With [headphones|a screen between the desks] (he/she) [lets|can let] [sounds|noise] pass.',
      '[Quiet|Low-stimulus] places are [sought|used] on (his/her) own [initiative|accord].',
    ],
  },
  fidgeting: {
    now: [
      '(His/Her) [hands|feet] are [never|hardly ever] still: [tapping|drumming], [a swinging leg|pens taken apart], [sleeves|labels] picked at.',
      '[Sitting|Staying in a seat] through [a meal|a film] is [beyond|too much for] (him/her); (he/she) [shifts|squirms] and [gets up|finds a reason to rise].',
      '{Observer} [mentions|reports] [constant|endless] [rocking|wriggling] on the chair {scene}.',
      '{Subj} [plays with|turns] [something|an object] in the fingers [at all times|without noticing], [to the annoyance of|which irritates] [others|those nearby].',
      'When made to [sit|wait], the knees [start|begin] and the [whole body|rest] follows.',
    ],
    then: [
      'On [arrival|admission] (he/she) [could not|was unable to] [sit through|stay seated for] [a meal|the first interview].',
      '[Hands and feet|The legs] had been in [constant|ceaseless] motion, [so|as] {observer} [said|reported].',
      '{Subj} [rose|left the chair] {4-9} times in the first [interview|half hour].',
    ],
    better: [
      '{Subj} [sits|stays seated] through [meals|group sessions] with [something to squeeze|a ball] in the hand.',
      '[Fidgeting|Restless fingers] [remains|show] when [bored|tired], [without|no longer] [disturbing|bothering] others.',
      'The [motor|physical] unrest has [eased|lessened] to [a tapping foot|small movements].',
    ],
    exam: {
      behaviour: [
        '[Gets up|Leaves the chair] {2-4} times, [handles|picks up] [what lies|objects] on the desk, [sits down when asked|comes back willingly].',
        '[Legs|Knees] [bounce|swing] through the whole [conversation|interview]; [fingers|hands] [busy|occupied] with a [zip|paper clip].',
        '[Squirms|Shifts] in the seat and [slides|rocks]; [friendly|good-humoured], [no|without any] hostility.',
      ],
    },
  },
  'on-the-go': {
    now: [
      '{Relative} [speaks of|describes] an engine that [runs|turns] from [waking|dawn] to [bedtime|lights-out].',
      '[Quiet|Calm] leisure is [foreign|unknown] to (him/her): [even play|every pastime] is [fast|loud].',
      '!child/adolescent :: An inner [drive|restlessness] [pushes|keeps] (him/her) [moving|from one thing to the next], and [holidays|rest days] are [a torment|hard to bear].',
      '!child/adolescent :: {Subj} [paces|walks about] on the [phone|telephone], [eats standing|stands through meetings], [works|takes] on three [jobs|things] at once.',
      'child/adolescent :: (He/She) [runs|races] where others walk and [bursts|crashes] into [rooms|games].',
      'child/adolescent :: After [school|lessons] (he/she) [needs|must have] [an hour|hours] outdoors before [anything|homework] is possible.',
      '[Others|People around (him/her)] [find|say] it [tiring|hard] to keep [pace|up] with (him/her).',
    ],
    then: [
      'An [unceasing|inexhaustible] [drive|motion] had [worn out|exhausted] [family|those around (him/her)].',
      'Before the stay (he/she) had been "on [springs|wheels]", [in the words of|as] {relative} [put it|said].',
    ],
    better: [
      '[Rest|Quiet time] of {10-20} minutes is [now possible|tolerated] after [meals|lunch].',
      "The drive has [found|been given] [outlets|a place]: [swimming|running] before [breakfast|the day's tasks].",
      '(His/Her) pace is [still brisk|lively], [yet|but] it [can be slowed|yields] at a word.',
    ],
    quote: ['"If I stop, I [itch|buzz] all over."', '"[Sitting|Being] still [hurts|is work]," {subj} says.'],
    exam: {
      appearance: [
        '[Clothing|Dress] [suited to age|ordinary] and a little [askew|dishevelled] from [running about|hurry]; [a scraped elbow|laces undone].',
        '[Well|Normally] [nourished|grown], [flushed|warm] from [movement|the stairs], [jacket half on|shirt untucked].',
      ],
    },
  },
  interrupting: {
    now: [
      'Answers [tumble|come] out before the question is [finished|over].',
      '{Subj} [breaks|cuts] into [talk|games] and [takes over|carries off] what others [are using|have begun].',
      '{Observer} [complains|reports] that [nobody|no one] can [finish|end] a sentence when (he/she) is [there|about].',
      '[Sentences|Stories] of others are [completed|finished] for them, [mostly wrongly|often off the mark].',
      '[Calling out|Speaking out of turn] {scene} is [daily|a fixture], [followed by|with] [prompt|sincere] apologies.',
    ],
    then: [
      '[Interruptions|Interjections] had [strained|tried] every [conversation|circle] (he/she) was part of.',
      'In [groups|the first group] (he/she) [cut|broke] in on [everyone|others] [without noticing|and did not mean harm].',
    ],
    better: [
      '{Subj} [raises a hand|holds a card] and [waits|manages to wait] [most|much] of the time.',
      '(He/She) [stops|catches] (himself/herself) mid-interruption and [says so|grins].',
    ],
    exam: {
      speech: [
        '[Fast|Quick], [loud|full-voiced], [jumps in|answers] before the question ends, [can be stopped|lets (himself/herself) be halted].',
        '[Talks|Speaks] over the examiner [repeatedly|at first], [normal|clear] articulation and [rich|varied] vocabulary.',
      ],
    },
  },
  impatience: {
    now: [
      '[Queues|Turns] are [torture|unbearable]: (he/she) [pushes|slips] ahead or [walks away|gives up].',
      '[Waiting|A delay] of {2-5} minutes brings [sighs|protest], then [temper|leaving].',
      '{Subj} [cannot wait|finds it impossible to wait] for [(his/her) turn|an answer], [in games|in traffic] as [at table|in shops].',
      '[Red lights|Loading screens] and [slow talkers|long rules] are [named|listed] as the worst [part|moments] of the day.',
      'Games are [abandoned|upset] when the [turn|dice] takes too long to [come|reach (him/her)].',
    ],
    then: [
      '[Waiting|Taking turns] had [led to|ended in] [quarrels|shoving] [most days|again and again].',
      'The [smallest|slightest] delay [upset|enraged] (him/her) [at first|when (he/she) came].',
    ],
    better: [
      '{Subj} [waits|can wait] {5-10} minutes with [a task for the hands|something to do].',
      '[Turn-taking|Waiting] [succeeds|goes well] in [small groups|pairs].',
    ],
  },
  talking: {
    now: [
      '{Subj} [talks|chatters] from [first to last|morning to night] and [notices late|does not notice] when others have [had enough|left].',
      '[One|A] topic [leads|jumps] to the next, [the listener|whoever listens] [tires|gives up].',
      'In [quiet|silent] places (he/she) [hums|comments] [under (his/her) breath|on everything].',
      '[Teachers|People] [move|have moved] (him/her) [away from|apart from] [neighbours|others] [because of|for] talking.',
    ],
    then: [
      '(His/Her) talk had [filled|flooded] every [room|silence].',
      'Speech was [unstoppable|hard to stem] in the first days.',
    ],
    better: [
      '{Subj} [leaves|allows] pauses and [asks|even asks] [back|questions].',
      '[Volume|The flow of talk] has [gone down|eased].',
    ],
    exam: {
      speech: [
        '[Plentiful|Copious] and [quick|brisk], [digressive|leaping], [interruptible|can be steered], [never|not] pressured.',
        '[Talkative|Voluble], [loud|animated], with [good|clear] articulation; [comes|returns] to the point when [guided|asked].',
      ],
    },
  },
  'rash-choices': {
    now: [
      '[Purchases|Subscriptions] and [promises|trips] are [decided|made] on the spot and [regretted|rued] by evening.',
      '(He/She) [quits|resigns], [signs|agrees] and [moves|buys] [first|at once] and thinks [afterwards|later].',
      '[Dares|Speed] and [new|risky] [ideas|ventures] [tempt|draw] (him/her) beyond [sense|what is safe].',
      '[Messages|Remarks] are [sent|made] in the [heat|flash] of the moment, with [apologies|damage] to follow.',
    ],
    then: [
      '[Snap|Hasty] decisions had [cost|lost] (him/her) [money|friends] before admission.',
      'A [series|run] of [unconsidered|impulsive] steps [preceded|came before] the stay.',
    ],
    better: [
      'A [24-hour|one-night] rule for [purchases|big decisions] [is holding|has held] so far.',
      '{Subj} [consults|asks] {relative} before [signing|promising] anything.',
    ],
  },
  climbing: {
    now: [
      '(He/She) [climbs|is found] on [shelves|fences], [garage roofs|window sills] and [feels no danger|laughs when called down].',
      '[Playgrounds|Supermarkets] [end|finish] with [running off|climbing] and [scraped|bruised] knees.',
      'No [tree|railing] is [safe|left out] when {relative} [looks away|turns round].',
    ],
    then: [
      '[Climbing|Running off] had [made|turned] [outings|shopping] [impossible|into a hazard].',
      'Before the stay [furniture|cupboards] at home had to be [bolted|fixed] to the wall.',
    ],
    better: [
      '[Climbing|Roaming] is [kept|confined] to the [climbing frame|playground].',
      "{Subj} [stays|walks] at [arm's length|the adult's side] on the street.",
    ],
  },
  'not-all-met': {
    now: [
      'Not [every|all] [sign|behaviour] [asked about|on the scale] is [confirmed|present] at [school and home|home and outside] alike.',
      '[Two|Three] of the expected [behaviours|signs] are [missing|doubtful], while [the others|what there is] [cause|causes] [clear|real] trouble.',
      'Accounts of the [early|first school] years are [sparse|lacking], so that the [full|whole] picture [cannot be|is not] [shown|documented].',
      '[Outside|Away from] [one setting|home] the [difficulties|signs] are [milder|harder to see] than [described|the complaint suggests].',
      'On [structured|careful] questioning the [count|number] of signs [falls short|stays below] what is [usual|required], though (he/she) [clearly|plainly] struggles.',
    ],
    then: [
      'The signs [gathered|collected] before admission had been [real but incomplete|fewer than expected].',
      '[Earlier|Outside] reports [described|named] only [part|some] of the [usual|expected] signs.',
    ],
    better: [
      'The [remaining|partial] signs [no longer|hardly] [stand out|hinder (him/her)] [with structure|in a steady frame].',
      '[What is left|The residual signs] can be [managed|handled] with [simple|ordinary] aids.',
    ],
  },
};
