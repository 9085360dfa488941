import type { FeatureText } from './knowledge.ts';

/** What a substance does to thought, nerves, sleep and memory, and how it is hidden and borne: shared by F10, F11, F12, English. */
export const substanceEnMind = {
  delusions: {
    now: [
      'For {4-12} days, in the wake of [heavy|daily] {using}, {subj} has been [certain|convinced] that [neighbours|strangers in a parked car|former friends] [are watching the flat|mean to harm (him/her)].',
      'partnered :: {Subj} [is sure|insists] that {relative} is [unfaithful|seeing someone], [checks the phone and the washing|smells the coats], and [cannot be|is not to be] [moved|persuaded] by [proof|any explanation]; this [began|came up] during [heavier|a run of] {using}.',
      'Since a [week|run of days] of [heavy|unbroken] {using} (he/she) [reads|sees] [messages|a plot] in [number plates|glances on the bus], and [has covered|tapes over] [the camera|the letter box].',
      'Nobody [may|is allowed to] [open the curtains|answer the door]: {subj} [believes|knows] [a gang|the people upstairs] [has|have] put [a price on (his/her) head|something in the water].',
      'The [conviction|belief] of being [followed|poisoned] [arose|took shape] while {subj} {used} [heavily|without pause], [days|a week] into it; [before|until then] [no such idea|nothing of the kind] had [ever been voiced|been known].',
      '[Fully awake|Clear in mind] and [oriented|sure of the date], {subj} [explains|sets out] [how the neighbours report on (him/her)|where the transmitter sits|who pays the pursuers] and [will hear no|accepts no] doubt.',
    ],
    then: [
      'A [firm|fixed] belief of being [watched|pursued|poisoned] had [arisen|developed] during a [spell|stretch] of heavy {using}, consciousness [remaining clear|clear throughout].',
      '(He/She) had [barricaded|shut] (himself/herself) in, [certain|convinced] that [others|strangers] [meant harm|were plotting].',
      'The [persecutory|suspicious] ideas had followed {using}, with [none|no such thing] [known|reported] in times without.',
    ],
    better: [
      '{Dry} after the last {using} the [ideas of being watched|suspicions] have [faded|dissolved], and {subj} [calls|thinks] them ["madness"|unreal|"nothing but nerves"].',
      'The [conviction|certainty] [lost|gave up] its [force|hold] within [days|a week] of staying {sober}; [doors|curtains] are [open|left open] again.',
      '{Subj} now [doubts|dismisses] what (he/she) [was sure of|believed] and [apologised|has apologised] to {relative}.',
    ],
    quote: [
      '"[They|The ones in the car] [were there again|never leave]. [I know what I saw|You would not understand]."',
      '"It is [all arranged|a plan], and [I am|my flat is] the [target|point of it]."',
    ],
    exam: {
      thoughtContent: [
        '[Firmly held|Unshakeable] ideas of [being watched|persecution|being poisoned], [with|built on] [signs found everywhere|chance remarks]; [no|without] [doubt|distance] when questioned.',
        'Ideas of [reference|persecution], [recent|days old] and [elaborate|detailed], [defended|maintained] against [every|gentle] [objection|challenge].',
        '[Convinced|Certain] of [a plot|pursuit], [which|and this] [governs|determines] what {subj} does; [themes plausible in tone|nothing bizarre], [not open to correction|fixed].',
      ],
      behaviour: [
        '[Watchful|On guard], [back to the wall|eyes on the door], [checks|asks about] [the smoke detector|who is outside].',
        '[Guarded|Suspicious], [lowers the voice|looks round] before [answering|speaking].',
      ],
      perception: [
        'No voices or visions [are described|admitted to]; {subj} [misreads|interprets] [noises|glances].',
        '[Hallucinations denied|No hallucinations elicited], senses [alert|sharp].',
      ],
      insight: [
        '[No|Little] insight: the [danger|threat] is [real to (him/her)|a certainty], {using} ["beside the point"|not seen as the cause].',
        '[Without|No] distance: [nothing|no argument] would make (him/her) [doubt|think otherwise].',
        'Does not [see|accept] {using} as [a cause|having a part] in it.',
        '[Rejects|Waves off] a link with {using}: "[that is separate|others are to blame]".',
      ],
      cognition: [
        '[Alert|Awake], [fully oriented|oriented in all respects], [attention steady|counts back without slips].',
        'Consciousness clear, [orientation intact|date and place correct].',
      ],
    },
  },
  voices: {
    now: [
      '[Awake|Fully awake] and oriented, {subj} [hears|has been hearing] {2-3} voices [from the stairwell|behind the wall|in the street] that [insult|discuss|threaten] (him/her), [since|for {4-12} days, since] a bout of heavy {using}.',
      'The voices [came|began] after {2-3} weeks of {using} [heavily|too much]; they [call (him/her) names|comment on each step|argue over what (he/she) deserves], [louder|clearest] at [night|dusk].',
      '{Subj} [answers|shouts back at] people [nobody else hears|who are not there], [turned|puts] the [radio|television] up against them and [moved|now sleeps] to [the kitchen|another room].',
      '[Men|A man and a woman] (he/she) [cannot see|does not know] [mock|accuse] (him/her) about [money|the past|{using}]; [nothing of the kind|no voice] was [ever heard|known] before {using} [grew heavy|got out of hand].',
      'Now and then [shadows|figures] [pass|cross] the [corner of the eye|hallway], but the [main|chief] trouble is [a chorus|a running commentary] of voices, [mind and orientation clear|with a clear head otherwise].',
      'Ear plugs [help|ease it] a little; the [jeering|whispering] [returns|starts again] as soon as it is [quiet|dark], [{4-9} nights running|night after night], and [dates from|followed] heavy {using}.',
    ],
    then: [
      'Voices that [insulted|threatened] (him/her) had [set in|begun] with heavy {using}, in [clear|full] consciousness.',
      '(He/She) had [heard|argued with] {2-3} [jeering|accusing] voices [day and night|mostly after dark].',
      'Before the stay {subj} had [shouted at|answered] voices and had [not slept|hidden] for [fear|nights].',
    ],
    better: [
      'The voices [fell silent|stopped] [in a few days|within {2-4} days] and [stayed away|have not returned]; it is {dry} now without {using}.',
      'First [whispers|murmurs], then [nothing|silence]: {subj} now [recognises|takes] the voices as [an effect of {using}|unreal].',
      'No [voices|hallucinations] are [reported|heard] any longer; [nights|evenings] are [quiet|slept through].',
    ],
    quote: [
      '"They [talk about me|laugh], [through the wall|right outside], and they [know everything|never stop]."',
      '"[He|One of them] says I am [finished|dirt]. [She|The other] [laughs|agrees]."',
    ],
    exam: {
      perception: [
        '[Hears|Is hearing] voices [during|in the course of] the [interview|talk], [turns|cocks] the head towards [the door|the wall] and [answers under the breath|falls silent].',
        'Vivid [heard|acoustic] hallucinations, [several|{2-3}] voices in [dialogue|argument], [insulting|commenting] in tone, [clear|loud] to (him/her).',
        'Voices [from outside|in the room], [threatening|derisive]; [shapes at the edge of vision|no visions].',
      ],
      behaviour: [
        '[Breaks off|Stops] mid-sentence to [listen|look round], [tense|frightened] but [cooperative|polite].',
        '[Distracted|Preoccupied], [lips moving|glances at the wall], [can be|is easily] called back.',
      ],
      affect: [
        '[Frightened|Anxious], [in keeping with|fitting] what is [heard|said by the voices].',
        '[Tense|Fearful], [eases|settles] when [spoken to|reassured].',
      ],
      cognition: [
        '[Alert|Awake], [oriented to date and place|fully oriented], [attention good between voices|recall of three words complete].',
        'Consciousness [clear|unclouded], [orientation|attention] [intact|preserved].',
      ],
      insight: [
        '[Half believes|Wavers]: "[maybe from what I took|could be my head]", then [again|once more] [they seem real|is frightened].',
        '[Takes|Regards] the voices as [real|people outside]; insight [poor|lacking].',
      ],
      thoughtContent: [
        '[Wonders|Asks] why [the voices|they] [picked (him/her) out|know so much]; [no|without] [elaborate|systematic] beliefs.',
        'Content [centres on|is filled by] [what the voices say|the insults], [no|without any] [fixed plot|worked-out theory].',
      ],
    },
  },
  'psychosis-unclear': {
    now: [
      '[Since|After] {3-8} days of heavy {using} {subj} has been ["strange"|not (himself/herself)]: [suspicious|whispering], [laughing at nothing|staring at the wall], [hard to follow|evasive when asked].',
      'Whether (he/she) [hears|is hearing] something or [only|merely] [suspects|fears] something [cannot be made out|stays open]; [contact with reality|judgement] is [plainly|clearly] [loosened|disturbed].',
      '{Relative} [reports|describes] [odd remarks|talk of "signals"], [lights off all night|food left untouched], [starting|beginning] [in|during] a [run|stretch] of heavy {using}.',
      'Questions about [voices|being followed] are [met|answered] with [a smile|"you know that"|silence]; {subj} [listens|looks] towards [the window|the corridor] [as if|seemingly] [hearing something|on guard].',
      'Reality [seems|appears] [shifted|out of joint] for {subj}: [hints|half sentences], [sudden fright|a knowing look], nothing [spelt out|that can be pinned down], [consciousness clear|fully oriented].',
    ],
    then: [
      'In the days of heavy {using} a [change|break] had [come over|shown in] (him/her), with [suspicion|odd remarks] that [could not be|were never] [spelt out|classified].',
      '(He/She) had [lost touch with reality|seemed out of touch] in a [clear|waking] state, [the details remaining obscure|without a definite theme].',
      '[Talk of signals|Staring and whispering] had [alarmed|frightened] {relative} before the stay.',
    ],
    better: [
      'The [oddness|suspicion] [wore off|receded] within days of staying {sober}, and {subj} [cannot say|does not know] [what it was|how it came about].',
      '[Contact|Judgement] is [sound|restored] again {dry} after the last {using}.',
      '{Subj} [talks|speaks] [plainly|freely] now; of the [strange days|episode] (he/she) [remembers|recalls] [fear|fragments].',
    ],
    exam: {
      thoughtContent: [
        '[Hinted at|Alluded to] ["things going on"|signals] without [explaining|elaborating]; [reality testing impaired|judgement of reality poor].',
        '[Evasive|Cryptic], [unfounded suspicion likely|odd allusions], [no theme can be established|too vague to classify].',
      ],
      perception: [
        '[Seems|Appears] to [listen|attend to something] [at times|twice]; [denies|does not confirm] voices.',
        'Hallucinations [uncertain|neither confirmed nor excluded], [gaze drifts|starts] [now and then|without cause].',
      ],
      affect: [
        '[Perplexed|Puzzled], [smiles|laughs] [out of keeping|without visible reason].',
        '[Tense|Bewildered], [hard to read|not always fitting].',
      ],
      cognition: [
        '[Oriented|Alert and oriented] in all respects, [attention fair|recall unremarkable].',
        'Consciousness [clear|not clouded]; [orientation complete|date known].',
      ],
      insight: [
        '[None to speak of|Poor]; {subj} [does not see|denies] any [change|link with {using}].',
        'Insight [lacking|minimal], [agrees to stay all the same|accepts a bed].',
      ],
    },
  },
  'induced-unclear': {
    now: [
      'Since {using} [grew heavier|increased], {subj} [has felt|feels] [unwell in body and mind|"off"], with [nerves one day|a low day], [poor sleep the next|irritability the next], no [one|single] [picture|pattern] [holding|lasting].',
      'The mental [changes|complaints] [follow|come with] {using}, yet [they shift|are so mixed] that [no|not one] [definite|recognised] [picture|syndrome] [can be named|takes shape].',
      '[Edginess|Moodiness], [foggy thinking|a vague fear] and [restless nights|tiredness] [alternate|blend]; all of it [set in|started] [weeks|some time] after {using} did, [not|and none of it] before.',
      '{Relative} [finds|calls] (him/her) ["changed"|"different"] [when|whenever] {using} goes on [for days|without a break]; [how exactly|in what way] is [hard|not easy] to [say|pin down].',
      '[Not enough|Too little] is known to [say|decide] what kind of [disturbance|trouble] this is, [only|save] that it [rises|comes] and [falls|goes] with {using}.',
      '{Subj} [points to|lists] [a churning mind|being touchy], [lost zest|little patience] and [strange|bad] sleep, [worse|stronger] [after each bout|on days] of {using}.',
    ],
    then: [
      'A [mixed|shifting] mental disturbance, [tied|linked] to {using}, had [defied|escaped] closer [description|grouping].',
      'Complaints had [changed|varied] from [day to day|week to week], always [in step|in time] with {using}.',
      '[Mood, nerves and sleep|Nerves and mood] had [all|in turn] been [affected|out of order] while {using} [went on|continued].',
    ],
    better: [
      'The [mixed|vague] complaints [have thinned out|fell away] over {dry} without {using}, still [unnamed|unclassified].',
      '{Subj} [feels|is] ["more or less normal"|steadier] since staying {sober}, which [supports|fits] the link with {using}.',
      'Of the [shifting|former] [trouble|state] only [a little edginess|passing tiredness] [remains|is left].',
    ],
    exam: {
      mood: [
        '"[Out of sorts|Weird|All over the place]", [neither sad nor anxious for long|changing within the hour].',
        '[Unsettled|Changeable], [irritable|flat] [by turns|now and then].',
      ],
      affect: [
        '[Shifting|Variable], [a little irritable|briefly tearful], [never extreme|moderate in range].',
        '[Uneasy|Restless], [recovers|brightens] [quickly|with company].',
      ],
    },
  },
  hiding: {
    now: [
      '{Relative} [found|came upon] {stuff} [in the laundry basket|behind the books|in a rucksack|under the car seat], [not for the first time|the second find in a month].',
      '(He/She) [hides|has been hiding] [how much|the extent] from {relative}, [buys|gets it] in [different|far-off] places and [chews mint|airs the room] [before coming home|afterwards].',
      'The amount first [stated|given] was [doubled|raised] [later in the talk|when {relative} joined], [with|amid] [embarrassment|an apology].',
      '{Subj} [pays|paid] in cash, [deletes|has deleted] messages and [has two versions|keeps two stories] of where the [evening|money] went.',
      'Asked [directly|without blame], {subj} [looks away|sighs] and [admits|concedes] that [nobody knows|even {relative} does not know] the [half|whole] of it.',
    ],
    then: [
      'For [some time|months] the extent had been [hidden|kept] from {relative}.',
      '{Relative} had [found|discovered] [hidden supplies|what was hidden] [more than once|shortly before].',
      'Amounts had been [played down|understated] at [first|the outset].',
    ],
    better: [
      '{Subj} has [told|opened up to] {relative} about [the amounts|the hiding places] and [feels|is] [lighter|relieved].',
      'The hiding places were cleared [together|with {relative}], and nothing is [kept back|bought on the sly] [any more|now].',
      'Openness about {using} has [replaced|taken the place of] [excuses|secrecy], [trust|confidence] [grows slowly|is returning].',
    ],
  },
  'given-up': {
    now: [
      '[Football|Fishing|The choir] and [old friends|card evenings] have been [dropped|given up] because they [left no room for|got in the way of] {using}.',
      '{Subj} [turns down|avoids] [invitations|outings] where {using} is [not possible|frowned upon], and [the circle|the number of friends] has [shrunk|dwindled].',
      '!schoolchild :: [Bills|Letters] [lie|pile up] unopened, meals [are skipped|wait], while {using} [goes on|takes the time].',
      'schoolchild :: [Training|Band practice] and [homework|two good friends] [fell away|were dropped] one after the other, [crowded out by|in favour of] {using}.',
      'What (he/she) once [loved|was proud of], [cycling|the allotment|cooking], [has not been touched|was abandoned] [for {duration}|since {using} took over].',
    ],
    then: [
      '[Hobbies|Friends] and [duties|family days] had [given way|been sacrificed] to {using}.',
      '(He/She) had [withdrawn from|dropped] [everyone|all] who did not [join in|{use}].',
      '[Little|Nothing] besides {using} had been [left|kept up] in the end.',
    ],
    better: [
      '{Subj} has [gone back to|taken up] [cycling|cooking|the choir] [once|twice] a week.',
      '[Two|Some] old friends were [rung|visited], and [one|an] evening a week is [kept free|theirs].',
      '[Days|Weekends] have [content|shape] again: [walks|the garden], [visits|small repairs] and [a club|sport].',
    ],
  },
  strain: {
    now: [
      '{Relative} [says|reports] [sleeping badly|lying awake] until {subj} is [safely|back] home, and [speaks of|is near] [exhaustion|giving up].',
      'At home [there are|one hears] [silences|rows] [about|over] {using} [every other day|most weekends], and [money|trust] is [short|thin].',
      '!schoolchild :: {Relative} [has|set] [an ultimatum|a deadline]: ["help or the door"|treatment or separate roofs], [said|spoken] in [tears|calm earnest].',
      '[Borrowed|Missing] money, [broken|forgotten] [promises|birthdays] and [excuses|half truths] have [worn|tired] {relative} [out|down].',
      'parent :: The children [notice|have begun to notice] and [keep quiet|ask questions], which (he/she) [finds hardest of all|speaks of with shame].',
    ],
    then: [
      '{Relative} had been [worn out|close to leaving] [with worry|by it].',
      'At home [rows|silence] and [money worries|mistrust] had [grown|become usual].',
      '[Promises|Trust] had been [broken|used up], as {relative} [put it|said].',
    ],
    better: [
      '{Relative} [joins|attends] the family talks and [sleeps|breathes] [more easily|better].',
      '[Home|The household] is [calmer|quieter], [meals|evenings] [are shared|together] again.',
      'A [first|careful] [reconciliation|agreement] with {relative} [has been reached|holds].',
    ],
  },
  gains: {
    now: [
      'What has been [won|gained]: [mornings without dread|a clear head], [money in the account|a paid-off debt], [{relative} laughing again|trust at home].',
      '{Subj} [weighs|has put on] {3-8} kilos more [and is glad of it|and looks healthier], [cycles|swims] and [cooks|reads] again.',
      '[A course|A driving lesson|A choir] was [begun|taken up], the first [thing of (his/her) own|new start] [in a long time|since then].',
      'Old [friends|hobbies] have [come back|returned] one by one, [Sunday lunches|card evenings] among them.',
      '{Relative} [again hands over|trusts (him/her) with] [the keys|the little ones of the family|the accounts] [without a second thought|gladly].',
    ],
    then: ['[Trust|Health] had [grown|come back].', '[Money|Friends] and [sleep|peace] had been [won|regained].'],
    better: [
      '[Sleep, skin and wallet|Body and purse] [show|tell of] the change, [as others remark|says {relative}].',
      'New since the last visit: [a language course|a repaired bicycle|a holiday booked], [paid from|thanks to] what [is saved|used to be spent].',
      '[Trust|Confidence] at home is [restored|back to what it was]; {relative} [no longer checks|has stopped counting].',
    ],
  },
  outlook: {
    now: [
      '[Goals|Plans] for the coming months: [a fitness badge|a trip with {relative}], [a tidy flat|learning to bake] and [staying close to the group|more time outdoors].',
      '{Subj} [worries|thinks ahead] about [the holidays|a family party|long winter evenings] and [has prepared|prepares] [an exit line|a companion for it].',
      'The [greatest|main] risk, (he/she) [says|believes], is [boredom|feeling too safe], and [for that|against it] there is [a weekly plan|the Tuesday call].',
      '[One|A] question [is left|remains]: whether [old company|a class reunion] can be [faced|met] yet; [for now|until spring] the answer is no.',
      'Asked where (he/she) [sees (himself/herself)|would like to be] in a year: "[right here|just as now], only [fitter|busier]."',
    ],
    then: ['[Plans|Hopes] had [taken shape|returned].', 'The next [months|holidays] had been [planned|prepared].'],
    better: [
      'A [holiday|wedding] [passed|went by] [well|as planned], [the exit line|a companion] [ready|unused].',
      '{Subj} [looks|plans] ahead [calmly|with zest]: [a move|a course], [a dog|an allotment].',
      'The [plan|list] for [hard|empty] hours is [up to date|on the fridge], and [used|read] [now and then|when needed].',
    ],
  },
  motives: {
    now: [
      '{Using} [helps|serves], as {subj} [sees|tells] it, to [switch off|forget], to [belong|feel at ease with people] and [to fill empty hours|to bear evenings].',
      'It [gets worse|rises] with [arguments|empty weekends], [praise and parties|bad news] and [payday|rain], [least|less] when {relative} is [around|at home].',
      '[At first|In the beginning] it was [for fun|among friends]; [by now|today] it is [against|a remedy for] [tension|a hollow feeling] more than [pleasure|company].',
      'In (his/her) [circle|surroundings] {using} [goes without saying|is what one does], and [nobody|hardly anyone] [asks|refuses].',
      'Asked what it [gives|does], {subj} [answers|says] "[quiet|courage|a break]", and what it [takes|costs], "[more than it gives|quite a lot]".',
    ],
    then: [
      '{Using} had [served|been meant] to [numb tension|fill empty hours].',
      '[Company|Loneliness] and [habit|stress] had [kept|fed] {using}.',
      '[Old friends|The circle] had made it [easy|a matter of course].',
    ],
    better: [
      '[For tension|Against empty hours] there is now [a run|the guitar|a call], [tried|used] [most days|{3-5} times a week].',
      '{Subj} [meets|sees] people with whom {using} [plays no part|is no theme].',
      '[Triggers|Weak hours] are [known|mapped], and [an answer|a plan] [exists|stands] for [each|most] of them.',
    ],
  },
  'two-minds': {
    now: [
      '[Asked for a number|Of ten], {subj} [gives|puts] the wish to change at {4-7}, [belief|confidence] in [managing|success] at {2-5}.',
      '{Subj} [swings|wavers] between "[I must|it has to end]" and "[not now|it is not that bad]", [sometimes|often] in [one breath|the same hour].',
      '[For|In favour of] change [speak|are named] [health|{relative}] and [money|self-respect]; against it [the calm it brings|fear of the empty evening].',
      '(He/She) [would rather|prefers to] [cut down|reduce] than [stop|give it up], and [asks|wants to know] [what is realistic|whether that ever works].',
      'Change is [talked of|considered] [for the sake of {relative}|"before it is too late"], [without|and not yet with] a [date|first step].',
    ],
    then: [
      'The [wish|decision] to change had [wavered|come and gone].',
      'At [first|the start] {subj} had [only wanted to cut down|come mostly for {relative}].',
      '[Reasons|Arguments] for and against stopping had [balanced|held each other in check].',
    ],
    better: [
      'The wish to [stay {sober}|keep going] is [now|at present] {8-9} out of ten, [confidence|belief in it] {6-8}.',
      '[Doubt|Wavering] has [given way|yielded] to [a clear aim|a decision], [told|announced] to {relative}.',
      '{Subj} speaks of [stopping|change] in the [past tense|first person], [no longer|not] "for the others".',
    ],
    quote: [
      '"[Half|Part] of me wants [out|help]. The other half [laughs|buys time]."',
      '"I [could|would] stop for [good|ever]. [Only|But] [what then|how to fill the evenings]?"',
    ],
  },
  'intox-confused': {
    now: [
      'Within [an hour|hours] {subj} [no longer knew|lost all sense of] [place and day|where (he/she) was], [talked past|misheard] everyone and [drifted|swung] between [rage|unrest] and [stupor|dozing].',
      'Attention [cannot be|is not to be] [caught|fixed] for more than seconds; (he/she) [tries|attempts] to [unlock|open] a [wall|cupboard], [mistakes|takes] {relative} for [a stranger|someone long gone].',
      'This [goes|is] [beyond|more than] [plain|ordinary] drunkenness or a high: [awareness|consciousness] [rises and sinks|comes and goes], and [figures|animals] are [seen|addressed] that are not there.',
      '[Confusion|Clouding] [set in|began] at the height of the effect, [with|bringing] [sudden fear|aimless struggling], [upside-down hours|no idea of time] and [jumbled|broken] talk.',
      'The [state|picture] [changes|shifts] [every ten minutes|by the minute]: [calls out|shouts] for a [bus|dog], [sleeps|sinks back], [wakes|starts up] [frightened|lost].',
    ],
    then: [
      'In the midst of the effect {subj} had become [disoriented|confused] and [restless|fearful], [awareness|alertness] [rising and falling|fluctuating].',
      '(He/She) had [mistaken|confused] people and places and had [seen|spoken to] things [not there|unseen by others].',
      'Attention and [orientation|awareness] had [collapsed|failed] at the [peak|height] of the effect.',
    ],
    better: [
      'The [clouding|confusion] [cleared|lifted] within {18-40} hours as the effect wore off, with [islands|scraps] of memory [left|only].',
      'Since the [second|third] day (he/she) is [oriented|clear-headed] [day and night|throughout] and [asks|wonders] what happened.',
      '[Awareness|Attention] is [stable|full] again, [no|without] [figures|misperceptions], [the gap|hours] of that night [remaining|not recalled].',
    ],
  },
  anxious: {
    now: [
      '[Waves of fear|Sudden dread] with [pounding heart|tight chest] and [sweating|trembling hands] [began|appeared] {4-8} weeks into [heavier|regular] {using}; [before that|until then] (he/she) was [not an anxious person|calm by nature].',
      '{Subj} [starts|jumps] at [the doorbell|small noises], [paces|cannot sit] and [expects|fears] [the worst|collapse], most of all [after|the day after] {using}.',
      'The [nervousness|fear] [comes|arises] with {using} and [thins out|is gone] in [weeks|stretches] without; [this happened|that was so] [twice|once] already.',
      '[Supermarkets|Buses|Queues] have become [hard|impossible] since {using} [increased|grew heavy], for [fear of fainting|sheer unease].',
      'More {using} ["to calm down"|against the nerves] [helps|works] for [an hour|minutes] and leaves (him/her) [more tense|shakier] [by night|next day].',
      'By [afternoon|evening] [inner trembling|a knot in the stomach] and racing thoughts [take over|are back], [nothing of which|none of it] was [known|there] before {using}.',
    ],
    then: [
      '[Constant|Severe] nervousness with [palpitations|trembling] had [arisen|developed] out of heavy {using}.',
      '(He/She) had [avoided|feared] [shops|people] and [panicked|trembled] [daily|most days after {using}].',
      'Fear and {using} had [fed|driven] [each other|one another] for weeks.',
    ],
    better: [
      'With {dry} of staying {sober} the [fear|nervousness] has [subsided|ebbed], and [buses|shops] are [possible|easy] again.',
      'The heart [races|pounds] [rarely|seldom] now, [as|in step with] {using} [lies further back|has stopped].',
      '{Subj} [sits|stays] through [a film|meals] [without trembling|at ease].',
    ],
    quote: [
      '"My heart [goes like mad|jumps into my throat], the [morning|day] after [above all|it is worst]."',
      '"I {use} to [be calm|stop shaking], and it makes me [worse|a wreck]."',
    ],
    exam: {
      mood: [
        '"[On edge|Scared]", [tense|nervous] [by (his/her) own account|most of the day].',
        '[Anxious|Fearful], [without|no] [sustained sadness|despair].',
      ],
      affect: [
        '[Tense|Worried], [eases|relaxes] [a little|somewhat] [with time|as the talk goes on|towards the end].',
        '[Anxious|Apprehensive], [startles|flinches] at [noises|the telephone].',
      ],
      behaviour: [
        '[Wrings|Rubs] (his/her) hands, [shifts|moves] on the chair, [asks for reassurance|needs breaks].',
        '[Foot tapping|Restless legs], [quick breath|dry mouth], [attentive|cooperative].',
      ],
    },
  },
  sleepless: {
    now: [
      'Since {using} [became regular|increased], {subj} [falls asleep fast|drops off] and is [wide awake|up] at [three|half past two], [sweating|with a racing mind], until [dawn|it gets light].',
      'Nights [break|fall] into [pieces|{3-5} parts], [with|and bring] vivid [nightmares|dreams], and [days|mornings] [pass|begin] in [a fog|exhaustion]; [without|before] {using} (he/she) [slept|used to sleep] [well|soundly].',
      'The bed is [entered|sought] at [ten|midnight], sleep comes [towards two|hours later] and [never|not once] [lasts|holds] more than {2-4} hours on days of {using}.',
      '{Relative} [sees|reports] (him/her) [wandering the flat|making tea] at [four|night] and [nodding off|asleep] over [lunch|the newspaper].',
      '[Sleep|Poor sleep] is the [chief|main] complaint: [light|broken], [unrefreshing|too short], [clearly|plainly] [worse|ruined] since {using}, [despite|in spite of] [blackout curtains|camomile and early nights].',
      '[Early on|At first] {using} [helped|made] (him/her) sleep; now [it takes the sleep away|the night is over by three], and [more|a larger amount] [changes nothing|makes it worse].',
    ],
    then: [
      'Sleep had [shrunk|fallen] to {3-4} [broken|restless] hours as {using} [grew|went on].',
      '(He/She) had [lain awake|woken] night after night, [tired all day|dozing by day], [in step|in time] with {using}.',
      '[Nightmares|Early waking] had [come|begun] with {using}.',
    ],
    better: [
      'After {dry} {sober}, sleep has [lengthened|grown] to {6-7} hours, [with|and] [one|a single] waking.',
      '{Subj} [sleeps|now sleeps] [until six|through most nights] and [no longer|hardly] [naps|dozes] by day.',
      'Nights [settled|improved] [slowly|week by week] without {using} or [tablets|sleeping pills].',
    ],
    quote: [
      '"[Out like a light|Gone in a minute], and at [two|three] I am [staring at the ceiling|awake, soaked]."',
      '"[I have not|I never] [slept through|felt rested] since this [began|got going]."',
    ],
    exam: {
      appearance: [
        '[Rings|Shadows] under the eyes, [yawns|rubs the eyes], [otherwise tidy|clothes clean].',
        '[Looks|Seems] [worn|tired], [pale|drawn], [dressed with care|neatly dressed].',
      ],
      mood: [
        '"[Tired|Shattered]", [no worse|neither sad nor fearful].',
        '[Weary|Exhausted], [irritable when pressed|even otherwise].',
      ],
    },
  },
  sexual: {
    now: [
      '[Desire|Sexual desire] has [all but gone|faded] since {using} [became regular|grew]; {subj} [raises|mentions] it [hesitantly|at the end of the talk] and [names|calls] it the [real reason|main worry].',
      'male :: Erections [fail|fade] [most|three out of four] times, [in the morning too|even when alone], since {using} [grew heavier|became regular].',
      'male :: [Climax|Ejaculation] [takes very long|does not come at all], and [mornings|nights] are [without|lacking] erections; the urologist [found nothing|looked for other causes in vain].',
      'female :: [Arousal|Lubrication] [fails|is lacking] and climax [no longer comes|is out of reach], as (he/she) tells it [since|from the start of] regular {using}, the gynaecologist having [found nothing|excluded other causes].',
      'female :: Sex has become [painful and joyless|a matter of going along], with [little|no] desire, [ever since|from the time] {using} [increased|became heavy].',
      'Before {using} [reached this level|was regular] there was [no|never any] difficulty; [a month|a stretch] without [brought improvement|helped] [in part|noticeably].',
      'partnered :: The couple have [stopped touching|not slept together] for [months|a long time], as [nothing works|desire is gone] since {using} [grew|took over].',
      '[Avoids|Shuns] [closeness|intimacy] for [fear of failing|shame], and then [turns|goes back] to {using} ["for courage"|to forget], which [makes matters worse|completes the circle].',
    ],
    then: [
      'Loss of [desire|sexual response] had [followed|developed with] regular {using}.',
      '[Sexual|Intimate] life had [come to a halt|failed] in the [months|time] of heaviest {using}.',
      'Before treatment [desire|function] had been [absent|gone], other causes [excluded|not found].',
    ],
    better: [
      '[Desire|Response] has [begun to return|improved] {dry} after the last {using}.',
      '{Subj} [reports|notes] [the first|some] [success|signs of recovery], which [encourages|cheers] (him/her).',
      '[Shame|Worry] about [intimacy|failing] is [less|smaller] since the [cause|link] was [explained|understood].',
    ],
    quote: [
      '"[Nothing happens|It just does not work] [down there|any more], and I [cannot talk about it|feel half a person]."',
      '"[I thought|We thought] it was [age|stress]. It [came with|started when] [this habit|all this]."',
    ],
    exam: {
      affect: [
        '[Embarrassed|Blushes] [when it comes up|at the question], [otherwise warm|at ease elsewhere].',
        '[Ashamed|Shy] at first, [relieved|freer] once [it is said|the matter is named].',
      ],
    },
  },
  memory: {
    now: [
      '[What was said|News told] {5-20} minutes ago is [gone|lost], while [school days|events long past] are [recounted|told] [in detail|fluently].',
      'Asked about [yesterday|this morning], {subj} [describes|tells of] [a trip to the market|a visit] that {relative} [knows|says] [never took place|was years ago], [without|with no] intent to [deceive|mislead].',
      '{Subj} [asks|puts] the same question {4-8} times an hour, [greets|introduces (himself/herself) to] the same people [anew|again and again] and [cannot|is unable to] learn [a name|the way to the bathroom].',
      'The gap in memory has [not changed|stayed] through [weeks|months] without {using}; [speech|reckoning], [manners|old skills] are [preserved|intact].',
      'Shopping [comes home|is bought] [twice|three times], the [stove|tap] [is|was] [forgotten|left on], and [appointments|visits] leave no trace [an hour later|by evening].',
      '{Relative} [writes everything down|has put labels up] because {subj} [keeps|retains] nothing [new|recent], [alert and friendly|though awake and polite] as (he/she) is.',
    ],
    then: [
      'New [information|events] had no longer been [retained|kept], and gaps had been [filled|bridged] with [invented|misplaced] [stories|memories].',
      'Recall of [recent days|the past hour] had [failed|been lost], old memories [being spared|largely intact].',
      '{Relative} had [noticed|reported] [endless repetition|that nothing new was kept] [for months|well after the last {using}].',
    ],
    better: [
      'Memory for new things [remains|is still] [poor|weak]; with [a diary|labels] and [fixed routes|set routines] {subj} [finds|manages] [the day|most of the day].',
      '[Invented stories|False recollections] are [rarer|fewer] after {dry}, but three words are [still|even now] lost within minutes.',
      'The gap [persists|has not closed]; [alarms|a wall calendar] and {relative} [make up for|bridge] [part|some] of it.',
    ],
    exam: {
      cognition: [
        '[Alert|Awake]; [repeats|registers] three words, [none left|all lost] [after three|at five] minutes, [month and floor wrong|year guessed]; [remote memory|reckoning] [fair|good].',
        '[Attentive|Lively]; of a short story [nothing stays|only the title is kept] [after a distraction|minutes later]; [reckons well|names without error], [month unknown|date wrong].',
        'Attention [adequate|good], new learning [grossly impaired|nearly absent]; [cues|prompts] [hardly help|bring one word]; [fills|covers] gaps with [plausible|made-up] [stories|answers].',
        '[Knows|Gives] name and [birthplace|old address], [not|but not] the [month|day] nor [why (he/she) is here|how long (he/she) has been here]; [naming|language] intact.',
      ],
      insight: [
        '[Unaware|Hardly aware] of the [gap|forgetting], [assures|says] that "[all is well|my memory is fine]".',
        '[Shrugs off|Smiles at] errors; [the gap|forgetting] [is not seen|hardly noticed].',
      ],
      thoughtContent: [
        '[Stays|Moves] in [the past|old times], [tells|retells] the same story [twice|three times]; no [fears|suspicion].',
        '[Content poor in recent events|Few recent themes], [harmless|made-up] details [slip in|fill the gaps].',
      ],
    },
  },
} satisfies Record<string, FeatureText>;
