import type { FeatureText } from './knowledge.ts';

export const f03EnFeatures: Readonly<Record<string, FeatureText>> = {
  memory: {
    now: [
      'severe :: A [visit|meal] is [gone|lost] from memory [before it ends|minutes later]; {relative} [starts|begins] anew each time.',
      'severe :: Whole [decades|stretches of life] are [gone|out of reach]; [a lullaby|a prayer|the maiden village] [is|seems] [what stays|the last to stay].',
      'severe :: Nothing [shown|told] [lasts|is held] longer than [it takes to say it|a breath].',
      '!severe :: {Relative} [reports|says] that what was [said|agreed] at [breakfast|noon] is [gone|lost] by [the evening|the next meal], while [school days|old songs|the first job] are [told|recalled] in detail.',
      '!severe :: [Visits|Telephone calls] of [the same day|yesterday] are [denied|not remembered], even [with hints|when {relative} prompts].',
      'New things [do not stay|leave no trace]: {forgotten} [and the reason for today’s visit|among them].',
      '!severe :: [By|On] the account of {relative}, {subj} [forgets|loses] {forgotten} and [fills|bridges] the gap with [a guess|an old story].',
      '!severe :: [Three|Two] messages were [given|taken] [this week|in one morning] and none [reached anyone|was kept]; {forgotten} [went|had gone] the same way.',
      '!severe :: Recent months [form|are] a [blank|patchwork]; {subj} [places|puts] [a burial|a wedding] of last year [decades back|in the future].',
      '!severe :: [Notes|Slips of paper] [lie about|hang everywhere] and are [not found|no longer read]; {forgotten} is [still missed|forgotten all the same].',
    ],
    then: [
      'Before admission {forgotten} [had been lost|was forgotten] [day after day|within the hour], {relative} [reported|said].',
      'Recent events had [left no trace|gone unremembered] for [many months|a long time]; old ones [were|stayed] [clear|vivid].',
      '[Appointments|Meals just eaten] and {forgotten} had [slipped away|been forgotten] [again and again|more each season].',
      'On arrival (he/she) could not [say|tell] [what had happened|how (he/she) had come] that [morning|day].',
    ],
    better: [
      '!severe :: Memory is [no better|as it was]: {forgotten} [still goes|is still lost], but a [board|day sheet] by the door [catches|saves] [some of it|the main points].',
      'severe :: Nothing is [kept|held], as before; [the same voice|a song] at the start [gives|lends] [calm|support].',
      'severe :: Memory is [no better|gone as before]; {relative} has stopped [quizzing|asking names] and [sings|shows photos] instead.',
      '!severe :: [Recall|Retention] [has not changed|stays poor]; [a steady day|labels on the cupboards] [makes up for|softens] part of it.',
      '{Relative} [now gives|has learned to give] cues instead of [testing|quizzing], and [disputes|quarrels] over what is forgotten are [fewer|rarer].',
      'What is said [is still forgotten|fades as before]; [a large calendar|the same nurse each morning] [gives|lends] some hold.',
    ],
    quote: [
      '!severe :: "My memory? [Fine|Good enough]. [It’s only|Just] names, like [anyone|everybody] my age."',
      '!severe :: "[Did I|Have I] eaten? [They say|You tell me] I have."',
      '!severe :: "Ask [them|whoever is outside], they [write|note] it all down."',
      '!severe :: "It’s all [up here|in there], I just can’t [get at it|find the drawer]."',
    ],
    exam: {
      cognition: [
        '!severe :: Awake and attentive; {score} on the short screening, [none|one] of three words [after five minutes|after a delay], [clock hands misplaced|clock face crowded to one side].',
        '!severe :: [Alert|Clear in consciousness]; [knows|gives] (his/her) name and birthday, [misses|errs on] [the date and the floor|month and season]; {score}, [recall|delayed words] worst.',
        '!severe :: Screening {score}: [loses points|fails] on [recall|date], [copying|serial sevens] and [naming|the three-step order]; [attention|awareness] steady.',
        'severe :: [Alert|Awake]; responds to (his/her) name, [not oriented|without orientation] for [time or place|day, season or place], {score}.',
        'severe :: [Simple|One-step] orders [are followed|work] [half the time|with a gesture]; no [new word|item] retained, {score} on the screening.',
        '!severe :: [Vigilance|Wakefulness] even; after [two|three] minutes [the examiner’s role|the task] is [forgotten|asked for again]; {score}.',
      ],
    },
  },
  'daily-help': {
    now: [
      'mild :: [Dressing and washing|Washing and eating] [go|work] without help; [bills|bank letters], [the pill box|the tax form] and [travel|tickets] are now [seen to|done] by {relative}.',
      'mild :: {Subj} [cooks|shops] simple things, but [burnt|spoiled] [two pans|three meals] this month and [paid a bill twice|was sent a reminder].',
      'mild :: [The remote control|A new telephone] and [the washing machine|online banking] [defeat|puzzle] (him/her); [older|familiar] routines [hold|still run].',
      'mild :: [The car keys were given up|Driving stopped] after [a wrong turn|a scrape]; [tablets|payments] need [a reminder|a second pair of eyes].',
      'mild :: {Relative} [checks|oversees] [money|medicines] and [appointments|the cooker]; in the [bathroom|wardrobe] (he/she) [needs nobody|is independent].',
      'moderate :: Clothes must be [laid out|handed over] in order, [otherwise|or] [the shirt goes over the jacket|yesterday’s are worn again]; [the shower|washing] needs [prompting|company].',
      'moderate :: [Cooking|Shopping] and [money|tablets] are [entirely|wholly] with {relative}; [meals|toilet visits] need [reminders|a word].',
      'moderate :: {Relative} [cuts|sets out] the food, [runs|tests] the bath and [fastens|finds] the [buttons|shoes].',
      'moderate :: [Left alone|On (his/her) own] for [an hour|an afternoon], {subj} [leaves the gas on|eats nothing|goes out in slippers].',
      'moderate :: [A carer|Someone] comes [mornings and evenings|twice a day] to [wash|dress] (him/her), which (he/she) [accepts on good days|allows more often than not].',
      'severe :: {Subj} is [washed, dressed and fed|cared for at every step] and [wears pads|needs pads] [day and night|all day].',
      'severe :: [Spoon|Cup] must be [guided|held]; [swallowing|chewing] is [slow|watched], [weight|strength] [has gone down|falls].',
      'severe !agitated/conduct :: [Rising|Walking] [needs|takes] [one person|a firm arm]; [toilet|bath] and [clothes|meals] are done for (him/her) [entirely|without exception].',
      'severe :: No part of [self-care|the day] is [managed|possible] alone; [a sip|a bite] has to be [offered|put to the lips].',
      'severe :: Round-the-clock [care|presence] is [in place|needed]: [turning|lifting], [feeding|drinking], [pads|mouth care].',
    ],
    then: [
      'mild :: Before the stay [bills|medicines] and [cooking|forms] had [gone wrong|passed to {relative}], [washing and dressing|personal care] had not.',
      'mild :: [Money|Tablets] had [been taken over|needed watching] [since the spring before|for some time]; personal care was (his/her) own.',
      'mild :: (He/She) had [missed|mixed up] [tablets|payments] [week after week|again and again] at home.',
      'moderate :: (He/She) had needed [prompting|help] to [wash and dress|eat and change] for [months|some time].',
      'moderate :: At home [the bath|dressing] no longer [worked|succeeded] [alone|without {relative}].',
      'moderate :: Meals, clothes and medicines had [passed|gone over] to {relative} [altogether|piece by piece].',
      'severe :: On admission (he/she) [was fed and washed by others|depended on others for everything].',
      'severe :: Care [day and night|round the clock] had [worn out|overtaxed] {relative}.',
      'severe :: Every [meal|step] had needed [hands|someone] for [a long time|many months].',
    ],
    better: [
      'mild :: [A pill box|A weekly plan] and [a standing order|one telephone with pictures] [let|allow] (him/her) [manage|keep] the household with [light|little] help.',
      'mild :: (He/She) [cooks|bakes] again with [{relative} beside|a picture list], [two|three] times a week; [bills|papers] [stay|remain] with {relative}.',
      'mild :: Personal care is [unaided|independent] as before; [money|medicines] [stay|are] supervised.',
      'moderate :: [Clothes laid in order|One step at a time], {subj} [dresses|washes] with [a word|little help]; alone it [does not work|fails] as before.',
      'moderate :: [The morning|Bathing] [goes|runs] [in half the time|calmly] since [the order is fixed|the same carer comes]; the need for help [remains|has not changed].',
      'moderate :: (He/She) [sets the table|folds towels|waters plants] daily, [with guidance|if shown].',
      'severe :: [Meals|Mealtimes] [take|need] less [coaxing|time] with [finger food|thickened drinks]; full care [remains|goes on].',
      'severe :: [Repositioning|Washing] is [borne|accepted] [with soft music|when announced]; dependence [is|stays] complete.',
      'severe :: {Subj} [holds|lifts] the cup (himself/herself) [at times|with a light touch at the elbow]; all else [is done for (him/her)|stays with the carers].',
    ],
  },
  planning: {
    now: [
      '[A recipe|A trip] of [several|five] steps [comes apart|stalls] [halfway|at the third]; {relative} [finishes|sorts] it.',
      '[Choosing|Deciding] between [two offers|insurance letters] ends in [piles|a drawer] and [no answer|late fees].',
      '[Card games|Chess] and [knitting patterns|crosswords] once [won|done] with ease are [put aside|lost at the second move].',
      '{Subj} [starts|begins] [the weeding|a letter], then [the ironing|a call], and [by noon|at the end] none is [done|complete].',
      '[Change at the till|A timetable] is [counted|read] [twice|slowly] and [wrong|misread] all the same, which [is new|never happened before].',
      'In [unfamiliar streets|the new supermarket] (he/she) [loses the way|has to ask]; [the usual round|the old quarter] is no trouble.',
    ],
    then: [
      '[Tasks|Errands] of more than [two|three] steps had [failed|come to nothing] for [months|some time].',
      '(He/She) had [no longer|hardly] [planned|organised] [meals|trips] without {relative}.',
      '[Papers|Forms] had [piled up|lain unopened] [at home|for a season].',
    ],
    better: [
      'With steps [written out|on cards], [two|three] of four [recipes|errands] [succeed|get done]; without them [the old muddle|confusion] returns.',
      '[Planning|Order] [remains|is] weak; [one task a morning|a single list] [works|is managed].',
      '{Subj} [lets|allows] {relative} [open|sort] the post [on Mondays|weekly] and [signs|keeps] a copy.',
    ],
    exam: {
      thoughtProcess: [
        'Coherent, [slow|a little halting]; [loses|drops] the thread in [longer|two-part] questions and [covers|smiles it away].',
        '[Circumstantial|Repetitive] in places; [similarities|proverbs] are [taken literally|not grasped].',
        'Thinking [orderly in small talk|fluent on old themes], [vague|thin] where [detail|sequence] is asked for.',
      ],
    },
  },
  lost: {
    now: [
      'severe :: In bed or chair {subj} [looks about|searches the room] as if [newly arrived|just woken], at [any|every] hour.',
      'severe :: The [ward|room] is [new|strange] to (him/her) each time, [after years|though never left].',
      'severe :: [Led|Wheeled] into the next room, {subj} [is lost|has no idea of the way back].',
      '[The month|The year] is [off by two|guessed], and the [clinic|ward] is [taken for|called] [a hotel|the town hall|a school].',
      '!severe :: In (his/her) own [flat|corridor] {subj} [looks for|cannot find] the [toilet|bedroom], [mostly after dark|even by day].',
      '!severe :: [Neighbours|A shopkeeper] [brought (him/her) back|rang {relative}] [twice|three times] when the [way home|street] was [lost|no longer known].',
      '[Morning and evening|Night and day] are [confused|swapped]; {subj} [asks for|wants] [lunch at six|breakfast at dusk].',
      '!severe :: (He/She) [speaks of|looks for] [dead parents|the childhood home] as [if next door|present], and [must be|has to be] led [gently|back].',
      'severe :: Neither [place|room] nor [time of day|season] [means|says] anything to (him/her) [any more|now].',
    ],
    then: [
      '(He/She) had [gone astray|lost the way] [near home|in the own street] [several times|twice].',
      'Day and [year|place] had [long|for months] been [beyond|unknown to] (him/her) by then.',
      'At home the [bathroom|bedroom] was [no longer|seldom] [found|found unaided].',
    ],
    better: [
      '[Signs on doors lead|A lit corridor helps] (him/her) to the [toilet|room]; [date and place|month and town] are [still not known|not given correctly].',
      'Orientation for [time|date] [is as poor as before|has not come back]; the daily [round|walk] with [staff|{relative}] [gives|lends] calm.',
      'severe :: Not knowing [place|season], {subj} lets (himself/herself) be [led|guided] with [more calm|less alarm].',
      '!severe :: {Subj} [finds|reaches] the [table|chair by the window] [alone|after a nod], though [not the way back|which town it is stays unknown].',
    ],
    exam: {
      cognition: [
        '!severe :: Oriented to person, not to [day|month] or [floor|town]; {score}, [copying|drawing] [falls apart|of boxes fails].',
        '!severe :: [Wide awake|Attentive]; gives [a wrong year|the season only], takes the building for [a school|an office]; {score} on the screening.',
        '!severe :: Recall [nil|absent] after [three|five] minutes, [place|city] [unknown|wrong], {score}; [no clouding|awareness even].',
        'severe :: Awake; turns to [voices|the light], [gives|says] (his/her) first name only, {score}; [no|without] fluctuation of awareness.',
        'severe :: [Date, place and age|Place and company] [unknown|not known]; [points|looks] at [two|one] of five objects named, {score}.',
        'severe :: [Cannot be tested|Testing broken off] beyond [the first items|name and hand grip]: {score}, [vigilance|wakefulness] normal.',
      ],
    },
  },
  settled: {
    now: [
      'There is [no|neither] [restlessness|quarrel] [nor|or] [night wandering|shouting]; {relative} [calls|describes] (him/her) as [placid|the same gentle person].',
      '{Subj} [sleeps through|sleeps well], [eats|joins in] and [lets|allows] others to help [without protest|with a smile].',
      '[Manners|Warmth] and [humour|courtesy] are [kept|as ever]; [mood is level|no tears], no [fears|suspicions].',
      '[Company|Music] [pleases|is enjoyed]; no [odd beliefs|accusations], no [pacing|outbursts], [says {relative}|by all accounts].',
      'The [change|loss] is one of [abilities|memory], not of [temper|conduct]: [calm|friendly] [days|nights], [steady|even] spirits.',
      '[Asked about|On the subject of] [fears|sadness], [visions|anger], {relative} [shakes (his/her) head|says no] [to each|every time].',
    ],
    then: [
      '[Conduct|Temper] had [not changed|remained even] before admission, [no accusations|no wandering].',
      '(He/She) had been [calm|good-humoured] [throughout|at home], sleep [sound|undisturbed].',
      'Neither [tears nor fears|suspicion nor anger] had [been seen|come up] [at home|before the stay].',
    ],
    better: [
      '[Conduct|Spirits] [stayed|are] [even|calm], sleep [sound|good]; the routine [is easier|runs more smoothly].',
      '{Subj} [takes part in|enjoys] [the singing group|morning exercises], [cheerful|at ease].',
      '[Good-natured|Content] as before, [with|and there is] a [steadier|better filled] day.',
    ],
    exam: {
      behaviour: [
        '[Friendly|Good-natured], [sits|waits] quietly, [looks|turns] to {relative} [before answering|for help].',
        '[Cooperative|Willing] in [all tasks|testing], [laughs off|passes over] mistakes; no restlessness.',
      ],
    },
  },
  pacing: {
    now: [
      'severe :: {Subj} [wanders|shuffles] the [corridor|room] with a [helper|rail], [from supper|from four] on, and [pulls|tugs] at every [door|curtain].',
      '!severe :: From [late afternoon|four o’clock] {subj} [walks|paces] [the corridor|from door to door] and [rattles|tries] the [handles|latch], "[going home|to catch the bus]".',
      '[Sitting|Resting] is [borne|possible] for {3-9} minutes; then [chairs are moved|the coat is put on] and [the round|the search] begins [again|anew].',
      '{Relative} [counts|reports] {5-12} attempts a day to [leave|get out], [in slippers|without a coat].',
      '[Rocking|Rubbing the table] and [tugging at clothes|folding and unfolding] fill the [hours|evenings].',
      '!severe :: The [front door|garden gate] is [locked|watched], since {subj} [was found|had got] [at the bus stop|two streets away] [twice|last week].',
      '[Up and down|To and fro], [by day and half the night|till late], {subj} [cannot be|is hardly] [coaxed|talked] into a chair.',
    ],
    then: [
      '(He/She) had [walked|paced] [without rest|for hours] and [pressed|pushed] at [doors|gates].',
      '[Daily|Repeated] attempts to [leave the house|get out] had [come before|led to] the stay.',
      '[Evening|Late-day] restlessness had [kept|had] {relative} on (his/her) feet for weeks, {subj} ever at the door.',
    ],
    better: [
      '[Walking|Pacing] has [fallen|come down] to [an hour|two short spells] towards evening; [the garden round|a folding task] [takes up|absorbs] it.',
      '{Subj} [sits through|stays for] [a meal|music] and [tries|goes to] the door [once a day|seldom].',
      '[Restlessness|The urge to go] [is milder|has eased], the [muddle|forgetting] behind it [has not|unchanged].',
    ],
    exam: {
      behaviour: [
        '[Rises|Gets up] {4-9} times, [goes to|tries] the door, [tugs|pulls] at the [sleeve|tablecloth]; [can|may] be led back [briefly|by the hand].',
        '[Restless|On the move], [rocks|wrings the hem], [stays seated|settles] for [a minute|two minutes] at most.',
        '[Paces|Circles the room], [coat|bag] in hand, [answers|replies] in passing.',
      ],
    },
  },
  outbursts: {
    now: [
      '[Washing|Changing clothes] [brings|sets off] [shouting|blows]; [a carer|{relative}] has [scratches|bruises] on the [forearm|wrist].',
      '[Swearing|Curses], [never heard before|quite unlike (him/her)], [meet|fall on] [whoever helps|each attempt to help].',
      '{Subj} [threw|hurled] [a cup|a plate] [this week|at supper] when [told to sit|hurried].',
      '[A wrong word|Being hurried] is enough: {subj} [raises a fist|shouts], [minutes later|then] [all is forgotten|(he/she) is friendly].',
      '{Relative} [speaks of|reports] {2-5} [rages|scenes] a [day|week], with [pushing|threats], [mostly at dusk|mostly over care].',
      '[Tablets are|Food is] [struck from|knocked out of] the hand when [offered|pressed].',
    ],
    then: [
      '(He/She) had [struck out|hit] at [carers|those helping] during [washing|dressing].',
      '[Shouting|Threats] at home had [become|grown] [daily|unbearable].',
      '[A push|A blow] against {relative} had [decided|prompted] the admission.',
    ],
    better: [
      '[Blows|Threats] have [not recurred|stopped] for {2-4} weeks; [grumbling|a raised voice] [remains|comes] [at times|now and then].',
      'Care is [announced|explained] and [done|given] by [two familiar faces|one person], and [resistance|shouting] [is rare|has faded].',
      '{Subj} [snaps|scolds] [less|seldom] and [calms|settles] within minutes, [if|when] left [a moment|alone].',
    ],
    exam: {
      mood: [
        '[Irritable|Angry], "[let me out|who are you people]", [swinging|turning] to friendly [within minutes|after tea].',
        '[Cross|Tense]; [flares up|bristles] when [corrected|touched], [soon|quickly] [forgotten|over].',
        '"[Leave me be|Get off]" is the answer to [most|nearly all] questions on mood; [short-tempered|bad-tempered].',
      ],
    },
  },
  nights: {
    now: [
      'severe :: From [one|two] at night {subj} [calls|hums], [pulls at the covers|sits on the edge of the bed] till [dawn|five].',
      'severe :: [By day|After breakfast] (he/she) [sleeps|dozes] in the chair, by night (he/she) is [awake|calling], {3-5} hours [at a time|on end].',
      '!severe :: {Subj} [sleeps|naps] [by day|after lunch] and is [up|about] from [one|two] o’clock, [cooking|dressing], [emptying drawers|ringing people].',
      '!severe :: Nights are [turned round|upside down]: {2-4} hours of sleep, then [lights on|drawers emptied] [until dawn|till six].',
      '{Relative} [gets up|rises] {3-6} times a night, because {subj} [is dressed|sits in the kitchen] and [thinks it is morning|wants breakfast].',
      '[Dozing|Asleep] in the chair [most|half] of the day, [wide awake|busy] [at three|after midnight].',
      '[The neighbours|Those downstairs] [hear|complain of] [steps|the radio] at [three|four] in the morning.',
      '!severe :: [Going to bed|Lying down] [works|holds] for an hour; then {subj} [tidies|packs] [calmly|quietly] till it [is light|gets light].',
    ],
    then: [
      'Night and day had [changed places|been reversed] for weeks.',
      '(He/She) had [slept|rested] {2-4} hours and [been about|been up] the [rest of the night|remaining hours].',
      'Broken nights had [exhausted|drained] {relative} before the stay.',
    ],
    better: [
      '{Subj} sleeps {5-7} hours [at a stretch|most nights], since [daylight walks|no naps after two] are [kept|in force].',
      '[Nights|Bedtimes] are [calmer|quieter]; [one|a single] waking, [led back|back in bed] [easily|soon].',
      'The [clock|day] is [no better known|still not known], but the [rhythm|night] [holds|has come right].',
    ],
    exam: {
      appearance: [
        '[Tired|Drowsy] by day, [dark rings|heavy lids], cardigan [over pyjamas|buttoned wrongly].',
        '[Yawns|Nods off] once; [odd socks|a coat over nightclothes], [clean|unshaved or uncombed].',
      ],
    },
  },
  uninhibited: {
    now: [
      'severe :: During care {subj} [reaches for|grasps] [breast|hip] of the [helper|nurse], [and laughs|without anger].',
      'severe :: [Blanket and nightshirt|Clothes] are [thrown off|taken off] in the [day room|lounge], {2-5} times a week.',
      '!severe :: [At table|In the lift] {subj} makes [coarse|smutty] remarks to [strangers|the helper], [never|not once] (his/her) way before.',
      '[Undressing|Taking off the trousers] in the [living room|hallway] [happens|occurs] {2-5} times a week, with [no|little] sense of others.',
      '{Subj} [takes|eats] food from [others’ plates|strangers’ trays] and [strokes|pats] the [arms|hair] of people [unknown to (him/her)|nearby].',
      'A [hand|grasp] [at|towards] [the helper’s chest|a nurse’s hip] [was reported|occurred] [twice|three times]; [told off|moved aside], (he/she) [laughs|is puzzled].',
      '!severe :: [In church|At the shop] {subj} [sings loudly|comments on people’s bodies] [and|or] [jumps the queue|pockets sweets].',
      '{Relative} [stays away|keeps away] from [cafés|visits] for [shame|embarrassment] over [loud remarks|touching].',
    ],
    then: [
      '[Coarse talk|Touching strangers] had [offended|driven off] [two helpers|neighbours] before admission.',
      '(He/She) had [undressed|relieved (himself/herself)] [in the stairwell|in company] [several times|twice].',
      'Tact had [gone|been lost] months [before|earlier], to the [dismay|distress] of {relative}.',
    ],
    better: [
      '[Remarks are|Grasping is] [down to|less: about] [one or two a week|once in several days], [deflected|answered] with [a task|a change of subject].',
      '[Clothing that fastens behind|A seat at the end of the table] [prevents|spares] [most scenes|much of it].',
      '{Subj} [keeps|stays] [dressed|at (his/her) own plate] in company [on most days|nearly always]; tact itself [has not returned|stays lost].',
    ],
    exam: {
      behaviour: [
        '[Over-familiar|Too close], [pats|takes] the examiner’s [arm|hand], [winks|comments on the blouse], [not|never] ill-meant.',
        '[Leans in|Sits too near], [hums|jokes coarsely], [reaches|grabs] for [the biscuits|papers].',
        '[Unbuttons|Loosens] the [shirt|cardigan] mid-talk, [without|no] embarrassment; [redirected|steered away] with a cup of tea.',
      ],
    },
  },
  thieves: {
    now: [
      'severe :: {Subj} [clutches|guards] the [bag|blanket] and [cries|hisses] "thief" at [helpers|whoever passes].',
      'severe :: [Spoon|Cup] and [tablet|soup] are [turned from|spat out] with a look of [suspicion|alarm], "[bad|poison]".',
      'severe :: {Relative} is [pushed off|eyed] as [an intruder|a robber] when [tidying|near the cupboard].',
      '{Subj} [is sure|insists] that [a helper|a neighbour|the cleaner] [steals|takes] {stolen}; it [turns up|is found] [under the mattress|in the oven].',
      '!severe :: [Daily|Again and again] {stolen} is ["stolen"|"fetched away"], [and hidden|after being hidden] by (his/her) own hand, {relative} [says|explains].',
      '[Locks|Drawers] are [checked|taped] and [blame|accusations] [laid|put] on {relative} [one day|today], [the carer|the postman] [the next|tomorrow].',
      '[Food|Tea] is [sniffed|pushed away] for fear of [poison|powder]; {stolen} [has|is said to have] been taken too.',
      '!severe :: {Subj} holds that [{relative} has been exchanged|this is not (his/her) own home] and [asks|begs] to be taken [to the real one|back].',
      '!severe :: That {stolen} was [mislaid|put away] is [ruled out|no answer]; "[someone|they] came in [at night|through the cellar]".',
    ],
    then: [
      '(He/She) had [accused|suspected] [helpers|neighbours] of taking {stolen}.',
      'The [belief|conviction] that {stolen} was stolen had [led to|ended in] [calls to the police|shouting on the stairs].',
      'Before the stay [food|tablets] had been [refused|spat out] as [poisoned|tampered with].',
    ],
    better: [
      '[Talk|Mention] of thieves is [rare|down to once a week]; [a second purse|spares in a box] [settles|calms] it.',
      'The [conviction|idea] [has paled|is weaker], and [meals|drinks] are [taken|eaten] [without sniffing|readily].',
      '{Subj} [lets|allows] [the helper|the nurse] in [again|without protest], though things [go on being mislaid|still get lost].',
    ],
    quote: [
      '!severe :: "[She|That one] has [my money|it all]. [Look|Just look] in her bag."',
      '!severe :: "Every [night|day] they [come|get in]. And [nobody|no one] believes me."',
      '!severe :: "I [never|don’t] lose things. I get [robbed|cleaned out]."',
    ],
    exam: {
      thoughtContent: [
        'Convinced of [theft|being robbed] ({stolen}), [loosely built|no system], [shifting|changing] suspects.',
        '[Suspects|Accuses] [the helper|neighbours] of taking {stolen}; [cannot|not to] be [reasoned out|talked out] of it, [soon|quickly] diverted.',
        '[Poor and fleeting|Simple] ideas of [harm|theft] around {stolen}; [held|voiced] with [heat|tears].',
      ],
    },
  },
  visions: {
    now: [
      '[At dusk|In half-light] {subj} sees [children|small animals] [on the carpet|by the curtain] and [speaks to|shoos] them.',
      '{Relative} [reports|describes] [conversations|quarrels] with [a man in the wardrobe|people on television|the mirror].',
      '!severe :: A [place is laid|cup is poured] for [visitors|the little girl] [no one else|nobody but (he/she)] sees, {2-5} evenings a week.',
      '[Steps in the loft|Music] and [voices on the stairs|knocking] are [heard|listened to] [at night|when it is quiet].',
      '{Subj} [points|nods] at [a cat|insects] on the [bedspread|floor] and [is not|is hardly] [frightened|put out].',
      'The [figure|stranger] in the [window|mirror] must [be shown out|go], says (he/she), [several|three] nights [running|in a row].',
    ],
    then: [
      '(He/She) had [seen|talked to] [children|animals] that [were not there|nobody else saw].',
      '[Figures|Strangers] in the [room|mirror] had [kept (him/her) awake|frightened (him/her)] at night.',
      '[Evening|Dusk] visitors had been [served|offered] tea [for weeks|at home].',
    ],
    better: [
      '[Visitors|Figures] are seen [once a week|seldom] and [left in peace|no longer feared]; [lamps|covered mirrors] help.',
      'For {8-16} days [no|neither] [talking to the wall|visions] [or|nor] [voices|strangers] were [noted|noticed].',
      '!severe :: [Asked|Prompted], {subj} [says|thinks] "they have [moved|gone]"; [memory for it|recall of it] is [scant|patchy].',
    ],
    exam: {
      perception: [
        '[Looks|Glances] past the examiner and [greets|beckons] [someone|a child] in the [corner|doorway].',
        '[Picks|Brushes] [insects|crumbs] from the [sleeve|blanket] that are not there; [awareness|alertness] [clear|even].',
        '[Listens|Turns] to [the ceiling|steps], [answers|murmurs] to it; there are [figures|visitors] most evenings, [by report|says {relative}].',
      ],
    },
  },
  low: {
    now: [
      'severe :: {Subj} [weeps|moans] [silently|for hours], the face [drawn|sad], {relative} [says|finds].',
      'severe :: [Comfort|A song] [reaches|brightens] (him/her) for [moments|a minute] only, where it [used to help|helped before].',
      '!severe :: {Subj} [weeps|cries] [without|for no] [clear|nameable] reason, [mostly mornings|in the afternoon], and [says|repeats] (he/she) is "[only a burden|no use to anyone]".',
      '[Food goes|Meals go] [half eaten|untouched]; {2-5} kilos [lost|down] since [the low spirits|the sadness] came.',
      '[Visitors|Music] and [the garden|Sunday cake] [raise|draw] no [smile|pleasure] any more, {relative} [finds|says].',
      '!severe :: [Sighing|Staring ahead], {subj} [sits|spends] the [day|hours] by the [window|stove] and [speaks of|harks back to] [loss|being finished].',
      '!severe :: For [weeks|two months] (he/she) has been [sad|downcast] on [most|nearly all] days, [aware|half aware] of [failing|forgetting].',
      '[Joy|Interest] [comes|stirs] [for moments|briefly] and [sinks|goes] again; [early waking|tears at dawn] [at five|daily].',
    ],
    then: [
      'Low spirits with [tears|loss of weight] had [lasted|gone on] for [weeks|two months] before admission.',
      '(He/She) had [called|felt] (himself/herself) [a burden|finished].',
      '[Nothing|No visit] had [cheered|pleased] (him/her) any more.',
    ],
    better: [
      '[Tears are|Sadness is] [rare|down to single mornings], [a kilo|two kilos] regained; forgetting [is as it was|has not eased].',
      '{Subj} [smiles|hums] at [music|the dog’s visit], eats [whole|full] portions and [asks|looks] for [visitors|cake].',
      'Spirits have [lifted|risen] [clearly|by degrees], which [shows|makes plain] that the memory trouble [stays|is independent of it].',
    ],
    exam: {
      mood: [
        'severe :: [Sad|Suffering] face, [tears|moans], no words for it; [eases|lifts] [with touch|at a song].',
        '!severe :: [Downcast|Sad]: "[what am I still good for|all is over]", [tearful|close to tears] when [corrected|home is mentioned].',
        '[Low|Dejected], [brighter|lighter] for [a minute|moments] over [old songs|photographs].',
        '[Says|Answers] "[sad|bad]", [once|and] [wipes (his/her) eyes|looks down].',
      ],
      affect: [
        '[Narrow|Muted], [sad-faced|mouth turned down]; [a smile|warmth] [only|just] for [photos|{relative}].',
        '[Tearful|Flat], [slow|few] gestures, [little|barely] swing.',
      ],
    },
  },
  'no-drive': {
    now: [
      'severe :: [Toy dog|Towel] and [music|hand] [no longer draw|get no more] a [movement|look]; that [is new|began weeks ago].',
      'Left [alone|to (himself/herself)], {subj} [does|starts] nothing; [the television runs unwatched|the paper stays folded].',
      '!severe :: [Hobbies|The allotment], [prayers|the choir] and [calls|neighbours] have been [dropped|let go] [one by one|without regret].',
      '{Relative} [must|has to] [start|begin] every [step|move]; [asked|invited], {subj} [says|murmurs] "[later|why]".',
      '[Hours|Half the day] [go by|pass] in [the armchair|bed], [not unhappy, not interested|eyes open].',
      '[News|Visitors] [call forth|get] [a shrug|one word]; [questions|wishes] of (his/her) own [have ceased|are rare].',
      'Even [coffee|a favourite match] has to be [put before (him/her)|proposed] [twice|again and again].',
    ],
    then: [
      '(He/She) had [sat|spent days] [without occupation|doing nothing] for [weeks|months].',
      'All [initiative|drive] had [ebbed|gone] before the stay.',
      '[Hobbies|Calls] had been [given up|abandoned] and not [missed|mourned].',
    ],
    better: [
      '{Subj} [joins|comes to] the [group|kitchen] after [one|a single] invitation and [stays|helps] for [half an hour|the whole hour].',
      '[Some|A little] drive is [back|returning]: [waters plants|winds wool|shells peas], [once started|if shown].',
      '[Asks|Wishes] [something|a thing] of (his/her) own [daily|now and then]; [plans|steps] still [need|come from] others.',
    ],
    exam: {
      behaviour: [
        '[Slumped|Still], [few|scant] movements, [answers|reacts] after [a pause|prompting], [begins|offers] nothing.',
        '[Hands in the lap|Gaze lowered], [lets|allows] {relative} [speak|answer]; [cooperates|joins in] if [led|urged].',
        '[Passive|Slow]; [takes|picks up] the pencil only when [it is put in the hand|asked twice].',
      ],
    },
  },
  fretful: {
    now: [
      'severe :: [Eyes wide|Trembling], {subj} [grips|holds] the rail and [calls|whimpers] when [moved|turned|left].',
      'severe :: [Each|Any] [noise|shadow] makes (him/her) [start|cry out], {5-15} times [a day|in an afternoon].',
      '!severe :: {Subj} [worries|frets] from [waking|dawn]: is [the door locked|the money enough], who [comes|fetches (him/her)], [what if|where is] {relative}.',
      '[An appointment|A visit] [told|mentioned] too early [means|brings] {2-4} days of [trembling|asking] and [stomach pains|sleepless hours].',
      '[Hands|Knees] shake, [the heart races|breath is short] when [alone|the light goes], [with|and there is] no [bodily|heart] cause.',
      '!severe :: [Something dreadful|A mishap] is [about to happen|feared] [all day|by the hour], (he/she) cannot [say what|name it].',
      '[Noise|Crowds], [the lift|bathing] and [strangers|new rooms] [set off|bring] [panic|wringing of hands].',
      'The [same|one] fear, [of falling|of being left|of fire], [returns|is back] as soon as [the answer|comfort] is forgotten.',
    ],
    then: [
      '(He/She) had [lived|been] in [daily|constant] dread, [trembling|asking] without end.',
      '[Fear|Worry] had [cost|robbed (him/her) of] sleep and [appetite|rest].',
      'Before the stay [every change|each outing] had [ended|begun] in [panic|tears].',
    ],
    better: [
      '[Trembling|Dread] is [rarer|milder]; a [hand|soft voice] [suffices|calms] [within minutes|most times].',
      '!severe :: {Subj} [waits|sits] [half an hour|through tea] [without asking|at ease], with [a blanket|the family album].',
      'Worry [returns|stirs] [towards evening|before outings] only; what was [answered|said] is [still forgotten|lost as before].',
    ],
    exam: {
      mood: [
        'severe :: [Fear|Dread] in the [eyes|face], [calmer|quieter] [held|with a voice near].',
        'severe :: [Anxious|Frightened] by [look|bearing], [trembles|starts] when [moved|touched].',
        '!severe :: [Anxious|Fearful]: "[where am I to go|something is wrong]", [calmer|easier] while [a hand is held|{relative} is in sight].',
        '[Worried|Frightened], [on edge|startled by the door]; [close to tears|hands trembling].',
        '!severe :: "[I’m afraid|I’m so nervous]", [said|whispered] {3-6} times; [soothed|consoled] [briefly|for minutes].',
      ],
      affect: [
        '[Anxious|Strained], [brow|mouth] tight, [loosens|eases] with [touch|tea].',
        '[Tense|Fearful], [quick to tears|starting at sounds], [grateful|warm] in between.',
      ],
    },
  },
  clinging: {
    now: [
      'severe :: [Calling|A cry] of "[Mama|help]" [fills|goes through] the [day|house] until [someone|{relative}] [sits|is] near.',
      '{Subj} [follows|trails] {relative} [from room to room|to the very toilet door] and [calls|shouts] when [out of sight|alone].',
      '!severe :: "[When are you coming|Where are you]" is [asked|heard] {15-30} times a day, [in shops|on the telephone] too.',
      '{Relative} cannot [go out|shower] without [tears|calls for help] after {4-9} minutes.',
      '[Sleeve|Hand] is [held|gripped] in [any|every] [new place|waiting room].',
      '[A stay|An hour] with [someone else|the day centre] [fails|ends] at the [door|farewell], [trembling|pleading].',
      '[Bedtime|Night] means [calling out|knocking] until [a light|someone] [comes|sits by].',
    ],
    then: [
      '(He/She) had [let|allowed] {relative} out of sight [not at all|for minutes only].',
      '[Calls|Cries] for {relative} had [filled|marked] day and night.',
      '[Parting|Being alone] had [become|been] [impossible|unbearable] at home.',
    ],
    better: [
      '{Subj} [stays|manages] with [the carer|the group] for [two hours|a morning] while {relative} [rests|shops].',
      '[A photo|A recorded message] of {relative} [bridges|eases] the [gap|wait].',
      '[Partings|Farewells] are [short|brief] and [dry-eyed|calm] [on most days|four times in five].',
    ],
    exam: {
      behaviour: [
        '[Holds|Grips] {relative} by the [sleeve|hand], [looks round|starts] at each [sound|step].',
        '[Wrings|Rubs] (his/her) hands, asks {4-8} times whether [it is time|someone is coming], [clings|leans close].',
        '[Will not|Cannot] be [seen|examined] alone; [trembles|whimpers] when {relative} [stands up|leaves].',
      ],
    },
  },
  faces: {
    now: [
      '{Relative} is [taken for|called] [mother|a nurse|the teacher], [recognised|known] by [voice|touch] at best.',
      '(His/Her) own [face in the mirror|photograph] is [a stranger|met with a greeting].',
      '[Kin|Family] are no longer [told apart|named]; [a warm tone|a familiar song] still [draws|wins] a [look|smile].',
      'Whether {relative} [visits|comes] or [a stranger|someone new], the [greeting|gaze] is the same.',
      '[Names|Faces] of [close kin|the household] have [gone|faded] [in the past year|altogether].',
    ],
    then: [
      '{Relative} had [no longer been|not been] recognised [for months|at most visits].',
      '[Family|Close] faces had [become|turned] strange to (him/her).',
      'Names of (his/her) own [kin|household] were [lost|gone].',
    ],
    better: [
      '{Relative} is [met|received] with a [smile|hand held out], if [not|never] by name.',
      'Faces [stay|remain] unknown; [voices|songs] are [answered|welcomed].',
      '[Calm|Gentle] visits [work|go well], though (he/she) does not [know|say] who [comes|it is].',
    ],
  },
  words: {
    now: [
      '!severe :: The [word|name] for {object} will not come; "[the thing|that there]" [stands in|must do].',
      '!severe :: [Sentences|Stories] [break off|halt] at a noun; [hands|gestures] [show|describe] {object}.',
      '!severe :: {Subj} [talks round|circles] [words|names]: {object} is "[what you use|for doing it]".',
      '!severe :: [Reading|The newspaper] is [turned over|held] rather than [followed|read]; [spelling|handwriting] has [shrunk|slipped].',
      '!severe :: [Long|Two-part] questions [are lost|go astray]; [short|plain] ones [get|find] an answer.',
      'severe :: Speech is [down to|made of] [single words|a few phrases], [a hum|"yes, yes"] and [a name|syllables].',
      'severe :: [Wishes|Pain] must be [read|guessed] from [the face|the hands].',
      'severe :: [A song|A prayer] comes [whole|complete], where [a sentence|an answer] does not.',
      'severe :: [Words|Questions] addressed to (him/her) are [met|answered] with [an echo|a glance].',
      'severe :: {Subj} [utters|says] {3-9} words [in a morning|a day], [not always fitting|mostly the same].',
    ],
    then: [
      '[Words|Names] had [failed|deserted] (him/her) [increasingly|more and more].',
      'Talk had [shrunk|grown poor] [over the year|by degrees].',
      '(He/She) had [lost|mixed up] [common|everyday] words at home.',
    ],
    better: [
      'Words [still fail|are no easier]; [short|simple] sentences and [time|pictures] [carry|help] the talk.',
      '[Naming|Speech] [is unchanged|has not gained]; {relative} [waits|gives time], and (he/she) [is calmer|gives up less].',
      '[Picture cards|Yes-or-no questions] [serve|work] [well|at meals].',
    ],
    exam: {
      speech: [
        '!severe :: Fluent, [empty of nouns|with pauses for words]; [misnames|cannot name] {object}, [repeats|uses] "[the thing|what’s it]".',
        '!severe :: [Slow|Searching], [paraphrases|talks round] {object}; [articulation|sound] clear.',
        'severe :: [A few|Single] words, [echoes|repeats] the last [syllable|word]; [hums|murmurs] between.',
        'severe :: [Hardly|Scarcely any] speech; [yes and no|nods] not [reliable|steady].',
      ],
    },
  },
  repeating: {
    now: [
      '{6-20} times an hour {subj} asks [when lunch is|what day it is|when they are leaving], [each time|always] as if [new|the first].',
      '[One|The same] story is told {3-5} times [in an afternoon|during the visit], [word for word|with the same smile].',
      '[Milk|Bread] is [bought|fetched] every day; [seven|nine] [packets|loaves] [stood|lay] in the [kitchen|freezer].',
      '{Relative} [answers|replies] [patiently|hoarse by evening]; [a minute|moments] later {subj} asks [again|anew].',
      '[During|In] this interview the [weather|drive here] was [remarked on|told] {3-6} times.',
    ],
    then: [
      'The same [question|story] had come [dozens of times|all day long] at home.',
      '(He/She) had [asked|rung up] [endlessly|over and over] about [the same thing|one matter].',
      '[Repeated|Double] [purchases|calls] had [been noticed|mounted up].',
    ],
    better: [
      'Questions are [still|as ever] repeated; [the board|a card in the pocket] is [pointed to|read out] instead of [arguing|sighing].',
      '{Relative} [takes|bears] the [repetition|asking] with [more humour|better grace]; it has not [stopped|lessened].',
      'The [round|run] of questions [pauses|rests] while [hands are busy|music plays].',
    ],
  },
  mislaying: {
    now: [
      '[Keys|Spectacles] [turn up|are found] in the [fridge|laundry]; {subj} [cannot|is unable to] [retrace|follow back] (his/her) steps.',
      '[An hour|Half the morning] goes on [searching|hunting] for [the purse|the hearing aid], [put by|hidden] in [the bread bin|a boot].',
      '[Two|Three] sets of [keys|teeth] and [a bank card|a ring] were [lost|replaced] [this year|since the summer].',
      '[Things|Papers] [wander|move] from [drawer to drawer|room to room]; {relative} [keeps|holds] spares.',
      '[Letters|Cheques] [vanish|are put away] "[safely|in a good place]" and [not seen again|found by {relative}].',
    ],
    then: [
      '[Keys|Glasses] and [money|papers] had been [lost|mislaid] [daily|week by week].',
      'Hours had [gone|been spent] [looking for|hunting] things put away.',
      '(He/She) had [hidden|put away] things and not found them.',
    ],
    better: [
      '[A tray|Hooks] by the door and [a tracker|bright tags] [shorten|cut] the search; things [still|do] go missing.',
      'There are [fewer|shorter] hunts since [doubles|one box for all] [were bought|is used].',
      'Mislaying [goes on|is as before], [quarrels|alarm] about it [less|less so].',
    ],
  },
  'cause-open': {
    now: [
      '[Thyroid|Vitamins], [syphilis and HIV tests|kidney values] and [blood count|sodium] [showed|gave] no cause.',
      'A scan, [done elsewhere|from last year], [shows|reports] [some shrinkage for age|nothing that decides]; [which process|what kind] lies behind it is [open|not known].',
      '[No stroke|Neither stroke nor tremor], no [head injury|alcohol problem] and no [stepwise course|stiffness] point to a cause.',
      '[Memory-clinic|Specialist] [work-up is|tests are] [pending|not yet done]; the [origin|cause] is [left open|undetermined].',
      '[Earlier|Outside] papers [name|give] no cause, and [the picture|the history] [allows|permits] no [firm|sure] attribution.',
    ],
    then: [
      'The cause had [not been found|stayed open] [before the stay|in earlier tests].',
      'No [stroke|infection] or [deficiency|drug effect] had [explained|accounted for] it.',
      'Work-up [elsewhere|by the family doctor] had [given|brought] no [answer|cause].',
    ],
    better: [
      'Tests [during treatment|so far] [leave|left] the cause [open|unsettled].',
      '[Nothing reversible|No treatable cause] was found; [a specialist date|further work-up] is [fixed|planned].',
      'The [origin|process] [remains|is still] [undetermined|unnamed].',
    ],
  },
};
