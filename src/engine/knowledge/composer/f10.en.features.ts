import type { FeatureText } from './knowledge.ts';
import { substanceEnFeatures } from './substance.en.features.ts';
import { substanceEnMind } from './substance.en.mind.ts';

/** What F10 shows, English: the part that is peculiar to alcohol; the rest is shared with F11 and F12. */
export const f10EnFeatures: Readonly<Record<string, FeatureText>> = {
  ...substanceEnFeatures,
  ...substanceEnMind,
  pattern: {
    now: [
      'abuse !withdrawal !schoolchild :: On {2-3} evenings a week {subj} drinks {4-8} glasses of {stuff}, [weekends mostly|paydays above all], [nothing|not a drop] on the days between.',
      'abuse !withdrawal :: {Subj} [goes|can go] without for [a week|ten days], then [empties|gets through] [most of a bottle|a bottle] of {stuff} [in one sitting|between dusk and midnight].',
      'abuse !withdrawal :: Drinking [comes|happens] in bouts: [a match|a birthday|a free evening], {5-9} glasses of {stuff}, [regret|a headache] the next day, [no need|no wish] for more.',
      'abuse !withdrawal schoolchild :: With [older friends|the cousins], {subj} drinks {stuff} [in the park|at somebody’s house] on {2-3} weekends a month, [usually|each time] until [sick|unsteady].',
      'abuse !withdrawal :: [Amounts|Quantities] vary: {subj} [counts|reports] {4-7} glasses of {stuff} on [bad evenings|party nights] and none [otherwise|from Sunday to Thursday].',
      'abuse !withdrawal :: In [an average|a usual] month there are {3-6} evenings of {stuff} ["past the point"|"over the top"], [the rest|other days] dry and [without discomfort|easily so].',
      'abuse withdrawal :: Drinking was [harmful now and then|a weekend matter] until [a run of holidays|a family crisis|a festival fortnight], when {subj} drank {stuff} from noon [for {9-14} days|day after day].',
      'abuse withdrawal :: {Subj} usually drinks [only at weekends|on {2-3} evenings], [with|and pays with] [rows|lost mornings]; this time a [ten-day|two-week] bout of {stuff} [went before|preceded] the state.',
      'abuse withdrawal :: [Apart from|Before] the [past|last] {9-14} days of {stuff} [round the clock|from lunch to bedtime], drinking had [been limited to|meant] [risky weekends|party excess].',
      'abuse withdrawal :: An [unbroken|unusual] bout, {8-12} glasses of {stuff} a day for [nearly two weeks|over a week], [stands out from|interrupts] a pattern of [single|occasional] [excesses|bad evenings].',
      'abuse withdrawal :: No [daily need|craving] [before|until now], [just|but] evenings of {stuff} that [ended in quarrels|cost work days]; then [leave from duties|a bereavement] and {9-14} days [without a dry hour|of steady drinking].',
      'dep !schoolchild :: The first glass of {stuff} is [drunk|poured] [before breakfast|on getting up], the last [at midnight|before sleep]; {subj} [cannot|is unable to] [skip a day|stop at a set number].',
      'dep :: {Subj} drinks {stuff} [every day|day in, day out], [the equivalent of|about] {9-16} standard drinks, and [feels shaky|trembles] when [it runs short|the gap grows long].',
      'dep :: Daily {stuff}, [more every season|in rising amounts], has become the [axis|clock] of the day; [plans to cut down|limits] [collapse|fail] by [noon|the second evening].',
      'dep !schoolchild :: {Subj} [keeps|carries] {stuff} [in a thermos|in the desk|in the car] so as not to [run dry|get the shakes], [drinks alone|hides to drink] and [cannot|no longer can] [put it off|hold back].',
      'dep :: What was [one bottle|four glasses] of {stuff} [once|earlier] is [twice that|far more] now, each day, [against (his/her) own resolve|despite repeated vows].',
      'dep schoolchild :: {Subj} drinks {stuff} [before and after school|on school days too], [alone|in the bathroom], [unable|no longer able] to [stop|skip a day] without [sweating|trembling hands].',
      'dep :: By (his/her) own [count|estimate] {8-14} units of {stuff} daily, [begun|started] [within an hour of|soon after] waking, [driven|set off] by [craving|an inner pull].',
    ],
    then: [
      'abuse :: {Subj} had drunk {stuff} [in bouts|to excess] on {2-3} evenings a week, [dry|sober] in between, as a rule.',
      'abuse :: [Occasional|Weekend] excess with {stuff} had [been the rule|marked the months before], [never|not] a daily need.',
      'abuse :: Before admission [single evenings|party nights] had [ended|finished] with {5-9} glasses of {stuff}.',
      'dep :: {Subj} had drunk {stuff} [daily from the morning|all day long], [beyond|out of] any control, {9-16} units a day.',
      'dep :: [Constant|Compulsive] drinking of {stuff}, with [shakes|craving] between glasses, had [filled|governed] the days.',
      'dep :: Each day had [begun|started] with {stuff} and every attempt to [stop|drink less] had [failed|broken down].',
    ],
    better: [
      'abuse :: The [weekend|evening] glasses are [left out|replaced] by [mineral water and bitters|ginger ale], {dry} so far, [with little effort|more easily than expected].',
      'abuse :: No [excess|drinking] for {dry}; {subj} [passed|went through] [two parties|a match night] with [juice|soda] in hand.',
      'abuse :: Having stopped {dry} ago, (he/she) [finds|calls] [the evenings|weekends] [longer|clearer] and [wants|means] to [keep|leave] it so.',
      'dep :: {Subj} has not drunk for {dry}; breath tests [agree|showed zero each time], the urge is [weaker|felt mostly at dusk].',
      'dep :: The [morning glass|daily bottle] is gone: {dry} dry, [hands steady|without shakes], [craving|thirst for it] [down|fading].',
      'dep :: [No|Not a drop of] {stuff} these {dry}, the first [such span|dry stretch] [in {duration}|since it all began].',
    ],
    quote: [
      'dep :: "[Without it|No glass]: my hands [shake|cannot hold a cup]. With it I [am myself|can face the day]."',
      'dep :: "I [used to drink|drank] for fun. Now I drink [to stand up|not to feel ill]."',
      'abuse !withdrawal :: "I [can|do] stop for [a week|ages]. It is only [when I start|Friday] that I [overdo it|have no brakes]."',
      'abuse !withdrawal :: "[Everybody|My whole crowd] drinks [like that|at weekends]. I am the one who [gets into trouble|goes too far]."',
    ],
  },
  tolerance: {
    now: [
      '{Subj} [needs|takes] {2-3} times as much {stuff} as [formerly|at first] to feel [anything|the old ease], and [walks|talks] straight where others would [fall|slur].',
      'Mornings [bring|mean] trembling fingers and [retching|sweat] until the first [glass|mouthful] [settles|calms] them.',
      'Amounts that would [floor|knock out] [others|(his/her) friends] [barely show|leave little trace]; a [dry|sober] [half day|morning] brings [sweats|unrest].',
      'When {stuff} [ran out|was lacking] (he/she) [sweated|shook], [could not sleep|was sick] and [drank|had a drink] "as medicine".',
      'The [dose|quantity] has [crept up|doubled] over {duration}, and [going without|a missed evening] is [paid for|followed] by [tremor and nausea|a night of sweat].',
    ],
    then: [
      'Ever [larger|greater] amounts had been [needed|drunk], and [tremor|sweating] [had come|came] with each [gap|delay].',
      '(He/She) had [drunk|taken a glass] on waking [to steady the hands|against the shakes].',
      '[Tolerance|The amount borne] had [risen|grown] and [gaps|pauses] had made (him/her) [ill|shake].',
    ],
    better: [
      '[Hands|Fingers] are [steady|quiet] in the morning, [with no|without a] glass to [calm|steady] them.',
      'The [sweats|bodily unrest] of the first days [are over|passed], and (he/she) [knows|has learnt] that [former amounts|the old dose] would now be dangerous.',
      '[Breakfast|Morning coffee] is [kept down|enjoyed], [retching and shakes|the trembling] [gone|a memory].',
    ],
  },
  intox: {
    now: [
      'intox-plain :: [This afternoon|In the hours before] {subj} drank {6-12} glasses of {stuff}; (he/she) is [loud and cheerful|tearful, then jovial], [slurs|stumbles over words] and [sways|walks broad-based], [fully aware of where (he/she) is|knowing place and person].',
      'intox-plain :: Speech [is thick|runs together], the gait [weaves|is unsteady] and the face [flushed|red], [some hours|shortly] after {stuff} [in quantity|on an empty stomach]; [awake|alert enough] and [oriented|aware of the day].',
      'intox-plain :: After [two bottles|most of a bottle] of {stuff}, {subj} [jokes|quarrels] with everyone, [spills|drops] things, [misjudges|misses] the chair and [remembers|follows] [the talk|what is said] with gaps.',
      'intox-plain :: {Relative} [counted|reports] {6-10} drinks since [noon|the early evening], then [unsteady steps|stumbling], [silly|reckless] remarks and [jerky eyes|a fight over keys], [no confusion|the mind otherwise clear].',
      'intox-plain :: A [bout|session] of {stuff} [ended|finished] {2-4} hours ago, leaving [slow reactions|clumsy hands], [loosened|unguarded] talk and [double vision|a swaying stance], [orientation intact|conscious throughout].',
      'intox-vague :: {Subj} has [clearly|plainly] been drinking [today|within hours], [smelling of|and speaks of] {stuff}; [further|closer] signs were [not recorded|hardly documented].',
      'intox-vague :: Under the influence of {stuff} [at|on] [first contact|arrival], [how deeply|to what degree] [cannot be said|was not noted].',
      'intox-vague :: [Drink|{Stuff}] taken [this evening|earlier in the day], the [amount|number of glasses] unknown and [signs|effects] [only sketched|not detailed]: [unsteady|voluble] is all that is [written|known].',
      'intox-vague :: {Relative} [says|states] that {subj} is ["drunk again"|"full of {stuff}"]; [whether|if] more than [tipsiness|that] is [present|at play] [was not examined|remains open].',
      'intox-vague :: [The effect|Recent effect] of {stuff} is [evident|obvious] in [talk|manner], [the rest|finer signs] being [left open|undocumented].',
      'delirium :: {Subj} had drunk {10-18} glasses of {stuff} [since the morning|within a few hours] [when|before] the [mind|head] [clouded|went under].',
      'delirium :: A [massive|huge] amount of {stuff}, {2-3} bottles [by {relative}’s count|in all], [preceded|went before] the state by [only hours|less than half a day].',
      'delirium :: [The breath test|The laboratory] shows a [very high|steep] level after [hours|a day] of {stuff}; [slurring|thick speech] and [a reeling gait|jerking eyes] [came first|were seen before].',
      'delirium :: Still [smelling|reeking] of {stuff}, {subj} [cannot stand|reels], [flushed|red-faced], [the last glass|drinking] [hours|a short while] ago.',
    ],
    then: [
      '!delirium :: [On arrival|At admission] {subj} had been [unsteady|swaying] and [slurring|loud] after {6-12} glasses of {stuff}.',
      '!delirium :: {Stuff} in [quantity|excess] had [brought|led to] [slurred|thick] speech and [a reeling gait|unguarded behaviour] [that day|within hours].',
      '!delirium :: The [evening|day] of admission had [ended|passed] in [drunken quarrels|stumbling and tears] after {stuff}.',
      'delirium :: {10-18} glasses of {stuff} had [gone before|preceded] the [confusion|clouding] by hours.',
      'delirium :: A very high [blood|breath] level had been [found|measured] [on arrival|at the door].',
      'delirium :: {Subj} had [arrived|come in] [reeling|unable to stand], [straight|directly] from [a long bout|hours] of {stuff}.',
    ],
    better: [
      '[Sobered|Slept it off] within {8-14} hours; [speech|gait] and [mood|judgement] [were|have been] normal since, [no drink for|dry these] {dry}.',
      'The [effects|traces] of {stuff} [cleared|wore off] by the next [noon|morning], [only|with] a headache [remaining|left], and {subj} has not drunk for {dry}.',
      '[Steady|Firm] on (his/her) feet and [clear|plain] in speech [since|from] the [first|second] day, [with no|without] further drinking for {dry}.',
    ],
    exam: {
      appearance: [
        '!telehealth :: [Flushed|Red-faced], [eyes glassy|conjunctivae red], [smells of drink|shirt stained], [no injury|a graze on the palm].',
        'telehealth :: On screen [flushed|red-faced], [eyes glassy|hair dishevelled], [a bottle|a glass] [in view|beside the chair].',
        '!telehealth :: [Dishevelled|Coat buttoned awry], breath [of alcohol|smelling of {stuff}], [a bruise|no bruise] on the [shin|elbow].',
      ],
      behaviour: [
        '!delirium :: [Over-familiar|Unguarded], [jokes|interrupts], [knocks over|drops] [a cup|papers], [can be|is] [guided|calmed].',
        '!delirium :: [Sways|Leans] [on the chair|against the wall], [movements coarse|aim poor], [by turns|now] [jovial|touchy], [friendly|weepy].',
      ],
      speech: [
        '!delirium :: [Slurred|Thick], [loud|too loud], [wordy|repetitive], [understandable|can be followed].',
        '!delirium :: [Blurred|Slow] and [rambling|sing-song], [syllables|endings] [swallowed|dropped].',
      ],
      affect: [
        '!delirium :: [Labile|Quick to change], [laughing|tearful] [within minutes|one after the other].',
        '!delirium :: [Loosened|Exuberant], [then|soon] [irritable|maudlin].',
      ],
      cognition: [
        '!delirium :: [Oriented|Knows place and date]; [attention drifts|slow to count], recall [patchy|two of three].',
        '!delirium :: [Awake|Alert enough], [orientation kept|oriented], concentration and [judgement|reaction] [blunted|slowed] by drink.',
      ],
      insight: [
        '!delirium :: [Judgement|Self-assessment] [impaired|loosened] for now ("[I am sober|I could drive]").',
        '!delirium :: [Underrates|Plays down] how much (he/she) [drank|has had]; [asked to stay|agrees to wait].',
      ],
    },
  },
  withdrawal: {
    now: [
      'wd-plain :: {Hours} after the last glass {subj} [began|started] to [tremble|shake] and sweat, [pulse {100-118}|heart racing], with [nausea|retching] and [no sleep|sleepless nights], [fully clear in mind|the head clear].',
      'wd-plain :: [Since|From] [last evening|the morning] without {stuff}: [shaking hands|coarse tremor of the hands], [night sweats|soaked sheets], [restlessness|pacing], [headache|queasiness]; nothing [seen or heard|imagined], [no fit|no seizure].',
      'wd-plain :: The last drink was {hours} ago; (he/she) [cannot hold|spills] a cup, [vomits|retches] [at the smell of food|in the mornings], [starts at noises|is jumpy] and [asks|begs] for [something to calm|sleep].',
      'wd-plain :: {Subj} [stopped|left off] drinking {hours} ago, and [sweat|tremor], [a fast pulse|raised blood pressure] and [dread|agitation] have [built up|grown] since, [orientation faultless|perception undisturbed].',
      'wd-plain :: [Trembling|Shaky] from [fingers|tongue] to [knees|toes], [clammy|flushed], [wide awake|restless] for {2-3} nights: so {subj} [describes|gives] the time since the last {stuff}.',
      'wd-vague :: {Hours} without {stuff}, {subj} [feels ill|is unwell] ["from stopping"|as before when (he/she) stopped]: [shaky|sweaty], the [course|details] [barely recorded|not taken down].',
      'wd-vague :: Since [drinking|{stuff}] [ceased|was cut off] {hours} ago there [is|has been] [some tremor|sweating] and unrest; [perception|orientation] was [not tested|not asked about].',
      'wd-vague :: [Only|No more than] [the outline|a few words] of the state after the last glass, {hours} ago, [is known|has been handed on]: ["trembly"|"jumpy"], [sleepless|sick].',
      'wd-vague :: [Symptoms of stopping|Complaints after stopping] {stuff} [are plain|are beyond doubt], their [extent|form] [incompletely|poorly] [documented|described].',
      'wd-vague :: {Relative} [reports|speaks of] ["the usual shakes"|"cold turkey"] [since|after] the last drink {hours} ago; [no scale|nothing further] was [scored|noted].',
      'wd-perceptual :: {Hours} after the last glass: [coarse tremor|shaking hands], [sweat|a racing pulse], [nausea|sleeplessness] and [strung nerves|mounting unrest].',
      'wd-perceptual :: {Subj} [shakes|trembles], sweats [through the shirt|heavily] and [cannot|does not] sleep since {stuff} [ran out|was stopped] {hours} ago, [date and place known|well oriented].',
      'wd-perceptual :: [Pulse|Heart rate] of {104-124}, [wet palms|sweating] and a tremor [visible from the door|down to the tongue], {hours} [since|after] the last {stuff}.',
      'delirium :: The last {stuff} was {hours} ago; first [tremor|the shakes] and sweat, then [a fit|fever], [a pulse of {116-138}|racing heart] and [soaked|wringing wet] clothes.',
      'delirium :: {Hours} after [stopping abruptly|the last glass], [coarse|violent] shaking, [drenching|streaming] sweat and [high|climbing] blood pressure [dominate|are present].',
      'delirium :: [Illness|A fall] had [kept|cut] (him/her) [from|off from] {stuff}; {hours} later [shaking|tremor], sweat, [fever|a hot skin] and [sleepless nights|restless nights] [reached|had come to] a peak.',
      'delirium :: Tongue and hands [shake|tremble], [sweat|perspiration] [runs|drips], [the heart|the pulse] [gallops|races], {hours} [after|since] drinking [ceased|came to an end].',
    ],
    then: [
      '{Hours} after the last glass {subj} had [trembled|shaken], [sweated|sweated heavily] and [vomited|lain awake].',
      '[Tremor|Shaking], [a fast pulse|palpitations] and [sweats|sleeplessness] had [set in|begun] when {stuff} was [stopped|cut off].',
      'After [abrupt|sudden] stopping, (he/she) had been [shaky|trembling], [drenched in sweat|clammy] and [restless|sick].',
    ],
    better: [
      '[Tremor and sweating|The shakes] [settled|subsided] over {4-6} days; [pulse|blood pressure] is [normal|calm] and nights are [quiet|slept through].',
      'The [signs of stopping|bodily storm] [passed|is over], [hands steady|a full cup held], {dry} after the last drink.',
      'Sweat, [tremor|shaking] and [nausea|unrest] have [gone|cleared], [appetite|sleep] having [come back|returned] [first|last].',
    ],
    quote: [
      '!delirium :: "My hands [will not obey|shake like leaves]. [One drink|A sip] would [stop|settle] it, I [know|am told not to]."',
      '!delirium :: "I [sweat|burn] and [freeze|shiver], and I have not [slept|closed my eyes] since [I stopped|the last one]."',
    ],
    exam: {
      behaviour: [
        '!delirium :: [Hands tremble|Coarse tremor] when [held out|signing], [fidgets|shifts], [wipes (his/her) forehead|asks for water].',
        '!delirium :: [Restless|Jumpy], [stands up|paces] {2-4} times, [shaky|unsteady] [fingers|grip] round the cup.',
        '!delirium :: [Tremulous|Shaking], [starts|flinches] at the [door|telephone], [polite|cooperative] with effort.',
      ],
      appearance: [
        '[Sweating|Clammy], [pale|flushed], [shirt damp|hair stuck to the forehead].',
        '[Beads of sweat|Moist skin], [tremulous tongue|dry lips], [drawn|unslept] features.',
      ],
      cognition: [
        '!delirium :: [Alert|Awake], [orientation full|date, place and purpose known], [attention|concentration] [somewhat short|uneven from unrest].',
        '!delirium :: Consciousness clear, [months backwards with one slip|counts back slowly|digits well], [recall intact|good memory].',
        '!delirium :: [No confusion|Lucid]; [recalls three words|gives the date at once], [loses the thread from discomfort|attends by turns].',
      ],
      mood: [
        '!delirium :: "[Jittery|Shaky]", [tense and irritable|anxious] [rather than sad|throughout].',
        '!delirium :: [On edge|Anxious], [short-tempered|impatient].',
      ],
    },
  },
  'seeing-things': {
    now: [
      '[At dusk|In half-light] {subj} [sees|has seen] [spiders|small insects] on the [wall|bedclothes] and [knows|is aware] [they are not real|it is the lack of drink].',
      '[Since last night|For a day now] there are [flickers|moving patterns], [crawling on the skin|footsteps without anyone], [recognised|taken] as [tricks|deceptions] of the senses.',
      'The [curtain|coat stand] [turns into|becomes] a [man|dog] for seconds; {subj} [laughs at it|looks twice] and [corrects|dismisses] it, [oriented|clear] all the while.',
      '[Hears|Has been hearing] [music|a telephone] from [the tap|nowhere], [feels|and feels] [ants|threads] on the arms, yet [tests|checks] each and [finds|knows] it [false|unreal].',
      '[Sounds|Lights] are [too loud|dazzling], shadows [move|crawl], and [the mind|judgement] [remains|stays] [clear|sound]: "[my eyes play tricks|I know it is not there]".',
    ],
    then: [
      '[Insects|Figures] had been [seen|noticed] at [night|dusk] and [recognised|known] as unreal, orientation [being full|intact].',
      '(He/She) had [heard|felt] [tunes|crawling] that (he/she) [knew|saw] to be [deceptions|false].',
      '[Fleeting|Brief] [visions|misperceptions] had [come|appeared] with the tremor, [without|never with] confusion.',
    ],
    better: [
      '[No insects|No figures or sounds] since the [third|fourth] day; [lights|shadows] are [just that|ordinary].',
      'The [deceptions|tricks] of the senses [ended|stopped] with the [shakes|sweats].',
      '[Eyes and ears|Senses] are [reliable|to be trusted] again, as {subj} [says|puts it].',
    ],
    exam: {
      perception: [
        '[Looks|Glances] at the [ceiling|corner]: "[spiders again|there it is], [not real|I know]".',
        '[Brief|Passing] visual [misperceptions|hallucinations], [crawling sensations|sounds], reality testing [intact|preserved].',
        '[Small animals|Moving dots] seen [when tired|in the dim light], [recognised as unreal|criticised at once].',
      ],
      insight: [
        '[Knows|Explains] that [what (he/she) sees|the insects] [comes|come] from stopping drink.',
        'Insight [preserved|good]: "[it is the drink leaving|it will pass]".',
      ],
    },
  },
  'wd-confused': {
    now: [
      'Since [nightfall|the small hours] {subj} [does not know|has lost] [day or place|where (he/she) is], [fights off|brushes away] [insects|small animals] and [wants|tries] to [go to work|get out through the window].',
      '[Awake|Sleepless] for {2-3} nights and [now|by now] [confused|disoriented], (he/she) [sees|talks to] [rats|people] in the room, [pulls at|picks threads from] the [sheet|air] and [cannot|is not able to] [attend|follow].',
      'The [clouding|confusion] [ebbs|lifts] toward [noon|morning] and [rises|deepens] at [dusk|night], with [terror|shouting] and [scenes|visions] of [fire|pursuit].',
      '{Subj} [takes|mistakes] the [nurse|doctor] for {relative}, [drinks|pours] from [an imaginary glass|an empty hand] and [forgets|loses] each answer [at once|in seconds].',
      'Orientation, [attention|memory] and [sleep|day and night] are [overturned|gone]; [the bed|the floor] [swarms|crawls] with [insects|beetles] that (he/she) [gathers|swats].',
    ],
    then: [
      '[On day|By day] {2-3} {subj} had [lost orientation|become confused], [seeing|swatting] [insects|small animals] and [trying to leave|fighting the sheets].',
      'A [clouded|confused], terror-stricken state with [visions|scenes] had [lasted|gone on] for {2-4} nights.',
      '(He/She) had [mistaken|confused] staff with [family|workmates] and had [picked|plucked] at [the air|unseen threads].',
    ],
    better: [
      'The [confusion|clouding] [ended|lifted] after {3-5} days in [a long|deep] sleep; [orientation|the mind] is [full|clear] since.',
      '[No|Without any] [insects|visions] and [oriented|clear] [by day and night|throughout], {subj} [remembers|recalls] [little|fragments] of it.',
      '[Attention|Awareness] has been [steady|reliable] for days, the [night terrors|animals] [gone|a bad dream in memory].',
    ],
  },
  decline: {
    now: [
      'Over {2-4} years {subj} has [lost|unlearned] [cooking|bookkeeping], [gets lost|takes wrong turns] on [known|familiar] roads and [cannot|no longer can] [plan|keep] [a simple week|accounts], [also|even] after months without drink.',
      '[Judgement|Planning], [word finding|handling of tools] and memory have [all|together] [declined|worn down]; {relative} [handles|has taken over] [money|pills] and [post|the keys].',
      '{Subj} [puts|leaves] shoes in the [oven|fridge], [pays|signs] [twice|whatever is offered], [loses|drops] the thread and [does not return|has not returned] to the [former|old] level, [however long|even though] sober.',
      '[Work|Card games] once [mastered|loved] [are beyond (him/her)|are a riddle], [the way to|finding] the [baker|bus] [fails|is lost]; [slow|dull] [thinking|replies] [every day|day after day] after years of {stuff}.',
      '{Relative} [describes|reports] [coarser|blunter] manners, [neglect|indifference] and [muddled|forgetful] days that [stayed|remained] when drinking [ceased|stopped], [without|and no] made-up stories.',
      'Washing and dressing need [reminders|prompting], [recipes|forms] [go wrong|are given up half-way], and this has [held|lasted] [well past|beyond] the last {stuff}.',
    ],
    then: [
      'A [broad|general] decline of [memory, planning and skills|intellect and self-care] had [built up|progressed] over years of drinking and [outlasted|survived] dry [months|spells].',
      '[Bills|Keys] and [meals|medicines] had been [handled|managed] by {relative} for [a long time|years].',
      '(He/She) had [lost the way|failed at everyday tasks] and had [not recovered|stayed so] when sober.',
    ],
    better: [
      '[Thinking|Everyday skill] remains [reduced|impaired], but with [food|vitamins], [routine|a fixed day] and {dry} sober {subj} is [steadier|cleaner and calmer].',
      '[Planning|Money matters] [stay|remain] with {relative}; [dressing|laying the table] [succeeds|works] with [prompts|a picture list].',
      'The [loss|decline] has [not reversed|levelled off], [self-care|company] has [improved|grown easier] in {dry} of staying dry.',
    ],
    exam: {
      cognition: [
        '[Screening|Brief test] {12-19} of 30: [clock misdrawn|clock hands wrong], [naming|copying] faulty, [two words of five recalled|recall poor but helped by cues].',
        '[Alert|Awake], [slow|laboured]; [date|month] missed, serial sevens [fail|stop] early, [abstraction|planning] [concrete|poor].',
        '[Wordlists|Lists] of animals [stop|end] at {5-8}, three-step tasks [fail|break down], [alertness|attention] [steady|even].',
      ],
      insight: [
        '[Limited|Slight]: "[a bit forgetful|age, I suppose]", the [extent|loss of skills] [unseen|shrugged off].',
        '[Hardly aware|Unaware] of [failing skills|decline], [trusts|leans on] {relative}.',
      ],
      thoughtProcess: [
        '[Slow|Sluggish], [sticks|clings] to one [topic|phrase], [loses|drops] aims.',
        '[Meagre|Concrete], [orderly in short answers|wanders in long ones].',
      ],
    },
  },
  slips: {
    now: [
      'For {3-8} months {subj} has [mislaid|lost] [words|keys] and [double-booked|forgotten] [appointments|errands] more than before, [managing|coping] alone [with lists|by writing things down], [also|even] on days [without drink|sober].',
      '[Mental arithmetic|Reading a manual] [takes|needs] [twice as long|a second try], and [films|long talks] [lose (him/her)|are lost halfway]; [daily life|housekeeping] is [kept up|independent] with [aids|effort].',
      '{Relative} [notices|sees] [slower answers|small lapses], [repeated stories|lost threads], nothing [that stops|to prevent] (him/her) [living on (his/her) own terms|running (his/her) affairs].',
      'A [mild|modest] dulling of [memory and attention|planning and speed], [come|grown] with {using}, [remains|persists] in [dry|sober] weeks, [independence|self-reliance] [intact|unharmed].',
      '{Subj} [writes|needs] notes for [what used to be|things once] [automatic|done in passing], [recipes|passwords] and [names|birthdays], and [suspects|blames] {using}.',
    ],
    then: [
      '[Slight|Mild] but [steady|lasting] lapses of [memory|attention] had [come|grown] with {using}, [daily life|independence] [spared|intact].',
      '(He/She) had [needed|relied on] lists and [extra time|second checks] for [months|some time].',
      '[Names|Appointments] had [slipped|escaped] (him/her) [more than formerly|unusually often].',
    ],
    better: [
      '[Speed|Attention] has [improved|gained] a little over {dry}; [lists|reminders] [are still needed|remain useful].',
      '[Lapses|Small slips] [persist|go on], [fewer|milder], [with|given] [a diary|alarms] (he/she) [copes|manages] well.',
      '{Subj} [reads|follows] [longer|whole] [articles|films] again, [names|numbers] [still slip|are slow to come].',
    ],
    exam: {
      cognition: [
        '[Oriented|Alert]; [four of five words|recall with one cue], serial sevens [slow|with two slips], clock [correct|neat].',
        '[Screening|Brief test] {23-26} of 30, points lost in [delayed recall|attention] and [fluency|cube], [everyday judgement|practical sense] [sound|good].',
      ],
      insight: [
        '[Aware|Conscious] of the lapses and [worried|embarrassed], [links|connects] them to {using}.',
        'Insight [good|keen]: [brings|shows] a list of [lapses|slips].',
      ],
    },
  },
  body: {
    now: [
      '[Liver values|The liver enzymes] are [raised|{2-4} times the norm], [appetite|weight] is [poor|falling] and [shins|feet] [burn|tingle] at night.',
      '[Stomach pain|Heartburn], [loose stools|morning nausea] and [bruises|swollen ankles] have [been noted|come up] by the family doctor.',
      'Meals are [skipped|replaced by {stuff}], {4-9} kilos [have gone|lost], [the face|skin] [reddened|puffy].',
      'An ultrasound [showed|found] [a fatty|an enlarged] liver, and blood pressure is [high|poorly controlled].',
    ],
    then: [
      '[Liver values|Blood pressure] had been [high|out of range].',
      '(He/She) had [lost weight|eaten little] and [bruised easily|had burning feet].',
      '[Gastritis|A fatty liver] had been [found|known].',
    ],
    better: [
      '[Liver values|The enzymes] [have halved|are falling], [weight|appetite] is [up|back].',
      '[Heartburn|Stomach pain] is gone and blood pressure [in range|lower].',
      '[Colour|Some kilos] and [strength|appetite] have [returned|come back].',
    ],
  },
  blackouts: {
    now: [
      '[Twice|Three times] this [month|season] [whole evenings|hours] were [blank|wiped out] next day, [messages|receipts] [telling|showing] what had happened.',
      '{Subj} [woke|came to] [fully dressed|on the sofa] with no [memory|idea] of [the way home|the last hours] after {stuff}.',
      '{Relative} [tells|recounts] [talks|scenes] of the night before that {subj} [cannot|does not] [recall|remember] at all.',
      'There are [gaps|holes] in [some|several] nights of drinking, [first|initially] [laughed off|hidden], now [frightening|a worry].',
    ],
    then: [
      '[Evenings|Nights] had been [lost|wiped] from memory after drinking.',
      '(He/She) had [woken|come to] without [recall|memory] of the night {2-4} times.',
      '[Gaps|Blanks] after {stuff} had [frightened|shaken] (him/her).',
    ],
    better: [
      'No [lost evenings|blanks] since drinking stopped.',
      '{Subj} [remembers|knows] every evening of the past {dry}, and [enjoys|values] that.',
      '[Nights|Evenings] are [recalled|remembered] in full [again|now].',
    ],
  },
};
