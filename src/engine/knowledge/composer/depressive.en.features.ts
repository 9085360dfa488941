import type { FeatureText } from './knowledge.ts';

/** Signs of a depressive episode and of its remission, English; F32 and F33 share them. */
export const depressiveFeaturesEn: Readonly<Record<string, FeatureText>> = {
  'low-mood': {
    now: [
      '{Subj} [feels|has felt] [sad|empty|heavy-hearted|dull inside] [nearly every day|on most days, nearly all day|day after day], [worst in the morning|with little change by evening|also when there is company].',
      'Mood has been [low|down|flat] [most of the day, more days than not|from waking until bedtime|almost without a break] for {duration}, [and good news hardly reaches (him/her)|and a kind word lifts it only for minutes|whatever the day brings].',
      '!severe :: Low spirits [hang over most days|have settled in], though [an hour with {relative} can ease them a little|(he/she) can still be distracted for a while|work and company help briefly].',
      'severe :: The sadness [does not lift at any hour|is described as a physical weight|leaves no hour free]; {subj} [can no longer cry|feels “turned to stone”|says even grief would be a relief].',
      'child/adolescent :: {Relative} [has seen little but a sad or sullen face|says the cheerful (boy/girl) of before has gone quiet] [for {duration}|since this began]; [tears come at bedtime|small setbacks end in tears].',
      '!child :: [Wakes with a lump in the throat|Mornings begin with dread], and [the gloom stays until evening|the day passes under a grey cloud|nothing brightens it for long].',
      '{Relative} [notices|remarks] that {subj} [no longer smiles|sighs a good deal|sits with a blank face] and [has looked sad for {duration}|seems sunk in gloom most days].',
    ],
    then: [
      '[Low mood|A sad, empty mood] had been present [nearly all day, every day|on almost every day] for {duration}.',
      '{Subj} had felt [sad and empty|dull and hopeless|weighed down] [from morning to night|most of each day].',
      'On admission mood was [deeply|clearly] [low|depressed], [worst in the early hours|with no relief from company].',
      '{Relative} had [watched the mood sink over {duration}|found (him/her) in tears more than once].',
    ],
    better: [
      'Mood [has risen|is brighter] [on most days|for much of the day]; [sad hours come, and pass|the morning dip is shorter].',
      'The [heaviness|gloom] has [lifted in good part|eased], and {subj} [laughs again at times|can be pleased about small things].',
      '{Subj} [reports|describes] [more good days than bad|a lighter mood since the third week], [which {relative} confirms|as staff have noted].',
      'Sadness [is no longer there all day|has given way to calmer days]; {subj} [rates mood {6-8} out of 10|says “I’m coming up for air”].',
    ],
    quote: [
      '“[It’s like wading through mud|Everything has gone grey|There is a stone on my chest|I just feel empty].”',
      '“[I can’t remember when I last felt light|Nothing gets through to me any more|I wake up and it is already there].”',
      'child/adolescent :: “[I’m sad and I don’t know why|Nothing is fun any more|I just want to stay under my blanket].”',
    ],
    exam: {
      mood: [
        'Mood [low|sad|depressed], [rated {2-3} out of 10|in (his/her) words “empty”|“grey” when asked].',
        '!severe :: Mood subdued, [“not myself”|rated {3-5} out of 10], [eases for moments|brightens briefly on a neutral topic].',
        '{Subj} calls (his/her) mood [“rock bottom”|“heavy”|“miserable”|“all gone”], [the same all day|lowest on waking].',
        'Depressed in mood [throughout the talk|from first to last], [{2-3} of 10 by (his/her) own rating|“very low” in (his/her) words|without reaction to lighter subjects].',
        'Mood [sunken|dejected], [“like a wet blanket”|“hopeless, frankly”|“no colour in anything”][, as on most days|].',
      ],
      affect: [
        '!severe :: Affect [narrowed|subdued|muted] but [reactive|still able to respond], [a brief smile at mention of {relative}|tearful once].',
        'severe :: Affect [flat and hardly reactive|constricted|frozen], [no smile in the whole interview|the face barely moves].',
        '[Tearful|Close to tears] when [the last weeks are spoken of|home is mentioned|asked what (he/she) misses].',
        'Facial expression [sad|weary|downcast], [congruent with the mood described|with little modulation|lips pressed together|brows drawn].',
        'Affect [lowered|sorrowful], [in tune with the words|hardly moving with the topic], [sighs between sentences|a tired half-smile on leaving].',
      ],
    },
  },
  anhedonia: {
    quote: [
      '“[Nothing tastes of anything|I don’t look forward to a single thing|Even music is just noise now].”',
      '“[I used to love it and now I couldn’t care less|People laugh and I wonder what at|What for? That’s all I think].”',
    ],
    now: [
      '{Interest} [has been given up|no longer gives pleasure|has lost all appeal], [and nothing has taken its place|although (he/she) used to look forward to it all week].',
      'Nothing [appeals|is looked forward to] any more: [messages go unanswered|invitations are turned down|the radio stays off], [{interest} lies idle|even {interest} feels like a duty].',
      '{Subj} [takes no pleasure in|has lost interest in] [{interest}|food, music or company|the things that used to matter], [which is quite unlike (him/her)|something {relative} finds most striking].',
      'Where {interest} used to fill free time, {subj} now [sits and stares|lies on the bed|scrolls without reading].',
      '!severe :: {Interest} [still happens now and then|is taken up on a good day], but [without real enjoyment|as if through glass|only when {relative} insists].',
      'severe :: Not even [a visit from {relative}|a favourite meal|{interest}] [stirs anything|brings a flicker of pleasure]; (he/she) feels [nothing at all|no warmth for anyone, and is ashamed of it].',
      'child/adolescent :: [Football boots|Game console|Paints] and friends are [left alone|no longer asked for]; [says everything is boring|birthday parties are refused].',
    ],
    then: [
      '{Interest} had been [dropped|abandoned], and [nothing gave pleasure|days were spent lying down].',
      'Interest in [company and pastimes|almost everything] had [gone|faded away], [{interest} included|to the family’s dismay].',
      '{Subj} had [lost all pleasure in daily life|stopped seeing people and given up {interest}].',
    ],
    better: [
      '{Subj} has [taken up {interest} again|gone back to {interest}], [at first by plan, now with some pleasure|a little each week].',
      'Interest [is returning|comes back in small things]: [a film watched to the end|a visit enjoyed|{interest} twice this week].',
      '[Enjoyment|Pleasure] [can be felt again|is back for an hour at a time], [most clearly in {interest}|above all in company].',
    ],
    exam: {
      behaviour: [
        '[Little spontaneous movement|Sits slightly bent], [eyes lowered for long stretches|looks at the floor while talking]; [cooperative all the same|answers, but asks nothing].',
        'Contact [polite but without spark|made with effort], [gaze drops|eye contact brief]; [hands idle in the lap|gestures few].',
        '{Subj} [shows no interest in the surroundings|leaves the initiative to the examiner], [responds when spoken to|cooperative].',
      ],
    },
  },
  fatigue: {
    quote: [
      '“[My batteries are empty|Brushing my teeth is a day’s work|I’m tired before I start].”',
      '“[I have to talk myself out of bed limb by limb|It’s as if someone pulled the plug|I could sleep and it wouldn’t help].”',
    ],
    now: [
      '[Every task|The smallest chore] [costs an effort|takes twice as long]: [showering|making breakfast|getting dressed] [leaves (him/her) drained|is put off until noon].',
      '{Subj} is [tired|worn out|without energy] [from morning on|all day], [however long (he/she) rests|without having done anything].',
      'Energy is [low|gone]; [the stairs feel like a mountain|a short walk means lying down afterwards|arms and legs are heavy].',
      '!child !adolescent :: [Housework|Laundry] [piles up|is left lying], since [strength fails by midday|getting started is beyond (him/her)].',
      'child/adolescent :: After school (he/she) [drops on the bed in (his/her) coat|lies down at once], and [homework takes all evening|is too tired to play].',
      'severe :: [Washing and dressing need coaxing|Days pass in night clothes]; {subj} [has to rest between one sock and the next|cannot get up without help from {relative}].',
    ],
    then: [
      '[Lack of energy|Exhaustion] [had reached the point where little was done all day|made every chore an effort].',
      'Before admission {subj} had been [too tired to cook or wash|spending most of the day lying down].',
      '[Strength had failed|Energy had been gone] since [morning each day|the first weeks].',
    ],
    better: [
      'Energy [has come back by degrees|is better]: [a half-hour walk each day|small jobs done in the morning|gets up without being called].',
      '{Subj} [tires less quickly|gets through the day without lying down], [though evenings are still early|a nap being enough].',
      'Drive [has improved|is returning], [mornings still being the slowest part|so that the day has a shape again].',
    ],
  },
  'sleep-loss': {
    now: [
      'Sleep is [broken|poor]: [awake at {3-5} in the morning|up from {3-4} o’clock on], [turning over the past|unable to drop off again|waiting for light].',
      '!child :: {Subj} [falls asleep late|lies awake for {2-3} hours] and [wakes long before the alarm|gets {3-5} hours a night].',
      'child :: {Subj} [falls asleep late|lies awake until eleven] and [wakes long before the others|gets {5-7} hours a night].',
      'Nights are [short and restless|the hardest part], with [brooding|the same thoughts going round] [from the small hours|until dawn].',
      '[Early waking|Waking too early], about {2-3} hours before time, has [become the rule|been there from the beginning], [and (he/she) rises unrefreshed|and the day starts in exhaustion].',
      'child :: At night (he/she) [cannot settle|comes into (his/her) parents’ room] and [is hard to wake for school|yawns through lessons].',
      'adolescent :: At night (he/she) [cannot settle|is on the phone at two because sleep will not come] and [is hard to wake for school|yawns through lessons].',
      'older-adult :: [Wakes at {3-4} and walks about the flat|Hears every hour strike], [dozes in the armchair by day|gets up more tired than (he/she) lay down].',
    ],
    then: [
      'child :: Sleep had shrunk to {5-6} hours, [with early waking|broken by bad dreams].',
      '!child :: Sleep had shrunk to {3-4} hours, [with early waking|broken by brooding].',
      '{Subj} had been [waking before dawn|lying awake half the night] for {duration}.',
      'Nights had been [sleepless for the most part|broken and long].',
    ],
    better: [
      'Sleep [has lengthened to {6-7} hours|is almost normal], [with one waking|and rising is easier].',
      '{Subj} [sleeps through on most nights|no longer wakes before five], [without a sleeping tablet|and feels rested].',
      'Nights are [calmer|quieter]; [early waking is down to once a week|brooding has stopped at bedtime].',
    ],
  },
  worthless: {
    quote: [
      '“[They’d be better off with somebody else|I’ve let everybody down|I’m no use to anyone].”',
      '“[I don’t deserve this fuss|Other people cope, why can’t I|It’s my own fault].”',
    ],
    now: [
      '{Subj} [blames (himself/herself) for|feels guilty about] [burdening {relative}|letting everyone down|small things long past], [however often (he/she) is reassured|out of all proportion].',
      '[Sees (himself/herself) as a failure|Thinks little of (himself/herself)]: [other people manage, only (he/she) does not|whatever (he/she) touches goes wrong].',
      'Self-esteem has [collapsed|sunk low]; [praise is waved aside|(he/she) apologises for taking up time|compliments sound false to (him/her)].',
      '[Guilt|Self-reproach] fills quiet hours: [words spoken long ago|debts of gratitude|the thought of having been a poor (son/daughter)], [over and over again|most of all in the evening].',
      'child/adolescent :: Says (he/she) is [stupid and no good|“the bad one” of the family|ugly and boring], [tears up drawings|crosses out finished homework].',
      '!child !adolescent :: The future [looks blank|holds nothing]; {subj} [cannot see things getting better|no longer makes plans].',
    ],
    then: [
      '[Guilt over small matters|Harsh self-reproach] had [filled the days|grown over {duration}].',
      '{Subj} had called (himself/herself) [a burden|worthless|a failure] [to anyone who listened|again and again].',
      '!child :: Confidence had [gone|crumbled], and the future had [looked closed|held nothing for (him/her)].',
    ],
    better: [
      'Self-reproach [is milder|no longer fills the evenings]; {subj} [can let a mistake pass|accepts a kind word].',
      '{Subj} [speaks of (himself/herself) with more fairness|sees guilt as part of the illness], and [makes plans for the next months|is less hard on (himself/herself)].',
      'Confidence [is growing|returns step by step], [with the odd relapse into blame|helped by what has gone well].',
    ],
    exam: {
      thoughtContent: [
        '!psychotic :: Content [turns on guilt and failure|circles round being a burden], [open to correction|not of delusional strength].',
        '!psychotic :: [Self-reproach|A sense of worthlessness] and [bleak views of the future|little hope], [though doubts about these thoughts can be voiced|without loss of reality].',
        '!psychotic :: Speaks of [having failed everyone|deserving no help], [can be led to see another side for a moment|accepts counter-examples with reluctance].',
      ],
    },
  },
  concentration: {
    quote: [
      '“[My head is full of cotton wool|I read and nothing stays|I can’t even decide on a yoghurt].”',
      '“[Thinking is like walking in treacle|I lose the end of my own sentences].”',
    ],
    now: [
      'child/adolescent :: [Reading|Following a film|Learning by heart] [has become hard|no longer works]: {subj} [starts the page again and again|loses the thread after minutes].',
      '!child !adolescent :: [Reading|Following a film|Adding up a bill] [has become hard|no longer works]: {subj} [reads the same page three times|loses the thread after minutes].',
      'Concentration [fails|is poor]; [simple choices, such as what to eat, take half an hour|forgets why (he/she) came into a room|the tap is left running].',
      '{Subj} [cannot make up (his/her) mind|puts off every decision], [even about small things|be it a shirt or a plate of food], and [thoughts seem slow|thinking feels like walking through sand].',
      'employed :: At work [mails are read four times|mistakes have crept in|figures swim], and [meetings pass (him/her) by|colleagues have begun to check after (him/her)].',
      'schoolchild/student :: In class [thoughts drift off|the board is copied without being understood], and [marks have slipped|work is handed in half done].',
      'retired :: [The newspaper is put down after a headline|Card games are lost track of]; {subj} [fears for (his/her) memory|thinks (his/her) mind is going], though [dates and names come when given time|day-to-day recall holds].',
    ],
    then: [
      '{Subj} had been unable to [read a page|follow a conversation for long|decide on anything].',
      'Concentration had [failed|been poor] for {duration}, [with mistakes in simple tasks|even for television].',
      '[Thinking had slowed|Decisions had become impossible], [down to what to wear|as {relative} had noticed].',
    ],
    better: [
      'Concentration [suffices for a chapter|lasts for half an hour], and [decisions come more easily|errands are managed from memory].',
      '{Subj} [reads the paper again|follows a film to the end], [with pauses|not yet at full speed].',
      'Thinking [is quicker|feels clearer], as [{relative} also says|shown in daily matters].',
    ],
    exam: {
      cognition: [
        'Oriented; [attention tires after ten minutes|serial subtraction slow, with {2-3} errors], [memory intact when time is given|recall preserved].',
        'Alert and oriented; concentration [reduced|lapses twice|uneven], [questions have to be repeated|holds only with effort|better for practical matters].',
        'Orientation full. [Months backwards with one omission|Spells backwards slowly], [gives up early|apologises for being slow].',
      ],
    },
  },
  'appetite-loss': {
    now: [
      '!child :: Appetite [is gone|has dwindled]; {subj} [eats because {relative} insists|lives on toast and tea|leaves half the plate] and [has lost {2-5} kilos|clothes hang loose].',
      '!child :: [Food tastes of nothing|Meals are skipped], with {3-6} kilos [lost without trying|less on the scales].',
      '{Subj} [has to force down every bite|forgets to eat], and [weight is falling|trousers hang loose].',
      'child/adolescent :: [The lunch box comes home full|Even favourite dishes are left], and [weight gain has stalled|(he/she) has grown thin].',
    ],
    then: [
      '!child :: Appetite had gone, with {3-6} kilos lost.',
      'child :: Appetite had gone, and [weight had begun to fall|clothes had grown loose].',
      '{Subj} had eaten [little|next to nothing] [for weeks|unless urged].',
    ],
    better: [
      'Appetite [is back|has returned], and [lost weight is being regained|meals are finished].',
      '{Subj} [eats three meals a day|enjoys food again], [weight stable|asking for seconds at times].',
    ],
    exam: {
      appearance: [
        '[Thinner than in earlier photographs|Has visibly lost weight], [clothes loose|face drawn], [clean|tidy] nonetheless.',
        '{Subj} looks [pale and drawn|tired and thinner], [clothes a size too big|collar loose].',
      ],
    },
  },
  slowed: {
    now: [
      '{Subj} [walks with small steps|moves as though under water], and [answers take long to come|{relative} finishes (his/her) sentences].',
      'Movements are [slow|heavy], [buttoning a shirt takes minutes|a cup of tea goes cold in (his/her) hand]; [speech has become sparse|the voice has dropped].',
      '{Relative} describes [long silences at table|(him/her) sitting motionless by the window] and [a slow, dragging walk|replies of one word].',
      '[Everything goes slowly|The body no longer obeys]: [half an hour to lace the shoes|stops halfway up the stairs].',
    ],
    then: [
      '{Subj} had [moved and spoken slowly|hardly moved or spoken].',
      'Marked slowing had been seen, [with long pauses before each answer|down to the handwriting].',
    ],
    better: [
      '[Movements are freer|The slowing has eased], and [answers come without delay|walking pace is normal].',
      '{Subj} [moves about more briskly|speaks in whole sentences again], [as observed by all|most of all after noon].',
    ],
    exam: {
      behaviour: [
        'Psychomotor [slowing|retardation]: [gait short-stepped|hardly shifts in the chair], [gestures absent|eye contact fleeting].',
        'Moves [slowly|with visible effort]; [a pause of several seconds before each reply|hands lie still], [cooperation is there, strength is not|gaze lowered].',
      ],
      speech: [
        'Speech [slow and quiet|monotonous], with [long latencies|pauses before each answer].',
        'Voice [low|toneless], answers [short|of few words], [trailing off at the end|hard to hear at times].',
      ],
    },
  },
  agitated: {
    now: [
      '{Subj} [cannot sit through a meal|paces from window to door], [wringing (his/her) hands|rubbing (his/her) forearms], [driven by inner unrest|unable to say what (he/she) is looking for].',
      'An inner restlessness [allows no rest|drives (him/her) up and down the hall], [worst in the morning|worst before noon].',
      '[Hands are always moving|Restless to the point of exhaustion], {subj} [picks at (his/her) fingers|gets up every few minutes].',
      '{Relative} reports [sighing and pacing at night|that (he/she) cannot stay seated], [with a hunted look|always asking what to do].',
    ],
    then: [
      '{Subj} had [paced the rooms|been unable to sit still] with inner unrest.',
      'Restless hand-wringing had [gone on for hours|filled the mornings].',
    ],
    better: [
      'The unrest [has settled|is gone for most of the day], and {subj} [sits through a meal|can rest].',
      '{Subj} is [calmer|less driven], [hands quiet during talks|pacing no longer seen].',
    ],
    exam: {
      behaviour: [
        '[Restless|Agitated]: [wrings (his/her) hands|gets up {2-3} times], [apologises for it|cannot keep the legs still]; [eye contact pleading|cooperative].',
        '{Subj} [shifts in the chair|rubs (his/her) hands without pause], [inner tension plain to see|sighs often].',
      ],
    },
  },
  irritable: {
    now: [
      '{Relative} [speaks of a short fuse|dreads small requests]: [a wrong word ends in shouting|doors are slammed over trifles], [then tears and apologies|with shame afterwards].',
      '[Irritability|Crossness] is as plain as the sadness: {subj} [snaps at siblings|pushes friends away|quarrels over nothing].',
      '{Subj} [is cross from morning on|flares up at the slightest “no”], [which was never (his/her) way|and is sorry minutes later].',
      'Teachers [find (him/her) touchy|report rows in the playground], [new since the low mood began|out of character].',
    ],
    then: [
      'At home {subj} had been [irritable and tearful by turns|cross over trifles].',
      '[Rows over small things|Outbursts followed by tears] had become daily.',
    ],
    better: [
      '[Rows at home are rarer|The short fuse has lengthened], and {subj} [plays with the others again|can be joked with].',
      '{Subj} is [less touchy|more patient], [even when tired|also with siblings].',
    ],
  },
  'body-aches': {
    now: [
      '[Headache and back pain|A pressure on the chest|Stomach trouble] [bring (him/her) to the doctor again and again|have been examined without result], [worse on low days|waxing with the gloom].',
      '{Subj} [dwells on aches|speaks first of the body]: [heaviness in the limbs|a dry mouth|a band round the head], [tests having shown nothing|nothing found].',
      'Complaints of [stomach pressure|aching limbs|dizziness] [came first|overlie the sadness], [and no cause was found|investigations unremarkable].',
      '[Constipation|Aching all over|Loss of taste] [worries (him/her) greatly|is mentioned several times], [blood tests normal|the family doctor has ruled out illness].',
    ],
    then: [
      'Bodily complaints had [stood in front|led to several examinations without result].',
      '{Subj} had complained of [aches without findings|pressure on the chest], [tests normal|nothing found].',
    ],
    better: [
      '[Aches have faded along with the low mood|Bodily complaints are rarely mentioned now].',
      '{Subj} [no longer dwells on aches|puts aches down to tension], [and has stopped asking for tests|reassured].',
    ],
  },
  withdrawal: {
    now: [
      'child :: {Subj} [no longer comes to the door when friends ring|stays in the room with the curtains drawn] and [sees hardly anyone|goes out only when taken].',
      '!child :: {Subj} [no longer answers the telephone|lets messages pile up|leaves the curtains drawn] and [sees hardly anyone|has stopped going out except for errands].',
      '[Friends have been put off|Visits are cancelled at the last minute], because [talking costs too much|(he/she) has nothing to say].',
      '{Subj} has [withdrawn to (his/her) room|pulled away from people], [meals included|even from {relative}].',
      '{Relative} [sees less and less of (him/her)|gets one-word answers], and [friends have stopped calling|the phone stays off].',
    ],
    then: [
      '{Subj} had [shut (himself/herself) off|withdrawn from everyone but {relative}].',
      'Contacts had been [broken off|let go] [one after the other|over {duration}].',
    ],
    better: [
      '{Subj} [has rung two friends|sits with others again], and [goes out daily|accepts visits].',
      'Contacts [are being taken up again|have widened], [an afternoon with an old friend among them|slowly].',
    ],
  },
  delusion: {
    now: [
      'child/adolescent :: {Subj} is [convinced (he/she) has brought ruin on the family|certain that everyone is ill because of (him/her)] and [cannot be talked out of it|asks when the punishment will come].',
      '!child !adolescent :: {Subj} is [convinced that the money is gone and the family will starve|certain of having committed an unforgivable wrong|sure that (his/her) organs have stopped working], [bank statements and reassurance notwithstanding|beyond all argument].',
      '!child !adolescent :: [A fixed belief of being guilty|An unshakeable belief in (his/her) own ruin] has taken hold: [the police are on the way|neighbours know and will see (him/her) punished|nothing can be paid any more], [proof to the contrary is brushed aside|and it is deserved].',
      '[Since the mood reached its lowest point|As the gloom deepened], {subj} has believed [(he/she) is rotting inside|(he/she) is to blame for a disaster in the news|a punishment awaits the whole family], [with complete certainty|without a shadow of doubt].',
      '{Relative} reports that (he/she) [begs forgiveness for crimes never committed|has packed a bag for prison|refuses food as not deserving it], [deaf to every argument|and nothing said changes it].',
    ],
    then: [
      'A fixed belief [of guilt and coming punishment|that everything was lost] had [come with the depth of the low mood|taken hold in the last weeks].',
      '{Subj} had been [certain of having ruined the family|convinced of an unforgivable wrong|sure (his/her) body was decaying], [proof against all reassurance|without any doubt].',
    ],
    better: [
      'The belief in [guilt and ruin|having done harm] has [lost its hold|faded]; {subj} now [doubts it|calls it “part of the illness”].',
      '{Subj} [no longer speaks of punishment|can say the fear of ruin was unfounded], [with some embarrassment|and checks facts with {relative}].',
    ],
    quote: ['“[It is all my fault and they know it|There is nothing left, we are finished|I deserve what is coming].”'],
    exam: {
      thoughtContent: [
        '[Delusional guilt|Delusional certainty of ruin|A delusion of having sinned beyond pardon], [in keeping with the mood|of a piece with the low mood], [not open to correction|fixed].',
        'Holds with [full conviction|delusional certainty] that [punishment is near|all is lost|(he/she) has destroyed the family]; [no room for doubt|arguments glance off].',
      ],
      insight: [
        '[Does not see the beliefs as part of an illness|No insight into the unreality of the fears], [accepts help “though it is too late”|agrees to treatment for {relative}’s sake].',
        'Insight [lacking as to the beliefs|poor]; judgement [clouded by them|impaired].',
      ],
    },
  },
  'accusing-voices': {
    now: [
      '{Subj} [hears a voice|hears murmuring voices] [telling (him/her) (he/she) is worthless|that accuse and jeer], [mostly at dusk|at the lowest hours], [only since the mood sank|never before this low].',
      'A voice [says “guilty” over and over|calls (him/her) a burden], [louder when alone|mainly in the evening].',
      'There are [voices that condemn|accusing voices], [in step with the despair|heard several times a day], which (he/she) [takes as deserved|dares not contradict].',
      '[On the worst days|At night] {subj} [hears (his/her) name spoken with contempt|hears people outside passing judgement].',
    ],
    then: [
      'At the lowest point {subj} had heard [accusing voices|a voice calling (him/her) worthless].',
      'Voices of [blame|contempt] had been [present daily|heard at dusk].',
    ],
    better: [
      'The voices [fell silent in the second week|have not been heard for {8-14} days].',
      '{Subj} [no longer hears the accusing voice|reports silence where the voices were].',
    ],
    exam: {
      perception: [
        '[Reports an accusing voice|Hears derogatory voices], [content fits the mood|saying what (he/she) fears about (himself/herself)]; [not seen to answer them|looks aside as if listening].',
        'Auditory hallucinations: [a voice that blames|short condemning phrases], [in tune with the low mood|last heard this morning].',
      ],
    },
  },
  habits: {
    now: [
      '{Subj} [walks before breakfast|swims twice a week|keeps fixed meal times] and [goes to bed at ten|leaves the phone outside the bedroom], [a routine kept up for {remission}|which (he/she) guards closely].',
      'The day has [a firm frame|clear structure]: [up at seven|no lying in], [movement|fresh air] before noon, [one contact a day|something pleasant each evening].',
      '{Subj} [keeps a short mood diary|notes three good things at night] and [plans rest as well as work|says no more often], [learnt in therapy|a change from former years].',
      '[Alcohol is left alone|Late nights are avoided] and [exercise is kept up|sleep hours are kept], [since (he/she) knows what helps|as agreed].',
    ],
    then: ['A firm daily frame had been built up.', 'Exercise and fixed hours had become routine.'],
    better: [
      '[The routine holds|Good habits are kept]: [morning walk, regular meals|exercise and fixed bedtime], [even at weekends|with few exceptions].',
      '{Subj} [has added a weekly swim|joined a walking group] and [keeps the evening free of screens|rises at the same hour], [of (his/her) own accord|with visible benefit].',
      '[A mood diary|The weekly plan] [is still kept|goes on], [entries unremarkable|one tired day noted].',
    ],
  },
  'fear-of-return': {
    now: [
      '[Any bad night|A single gloomy day] [makes (him/her) fear that it is starting again|raises the alarm], [which passes once the next day is better|until {relative} puts it in proportion].',
      '{Subj} [watches (himself/herself) closely|listens for signs], [afraid of sliding back|wary of feeling too safe], [without being ruled by it|as after any illness].',
      'The question whether it [could come back|will happen again] [comes up in every visit|is on (his/her) mind], [above all before stressful dates|especially when tired].',
      'There is [respect for|some worry about] [the dark season|a busy spell ahead], and {subj} [wants a plan for it|has thought about whom to call].',
    ],
    then: ['Fear of a return had been voiced.', 'Worry about sliding back had come up.'],
    better: [
      'The fear of [sliding back|a return] is [smaller|less present]; [a poor night is taken for what it is|a tired day no longer frightens].',
      '{Subj} [trusts the recovery more|speaks calmly of what might come], [having a plan in the drawer|after getting through a cold without a dip].',
      '[Worry about relapse|The thought of a return] [surfaces now and then|was talked over], [and leaves again|without checking and brooding].',
    ],
  },
  'back-in-life': {
    now: [
      '{Subj} [has rejoined|is back with] [old friends|the circle (he/she) had left], [a weekend away with them is planned|twice a month], and [{interest} has its place again|invitations are accepted].',
      'Of late {subj} [baked for a birthday|helped {relative} clear the cellar|went to a family party], [for the first time in a year|and enjoyed it].',
      '[Contacts|Friendships] [were taken up again one by one|have been repaired], [some with an explanation|with relief on both sides].',
      'Plans [reach further than a week again|are being made]: [a short journey|a course in the evening|repainting a room].',
    ],
    then: ['Contacts had been taken up again.', 'Plans had been made once more.'],
    better: [
      '{Subj} [went to a birthday|spent a day out with {relative}|had friends round] and [stayed to the end|felt part of it].',
      '[An evening course|A short trip] [has been booked|took place], [unthinkable half a year ago|and went well].',
      'The circle of people has [widened|come back], [{relative} notices the laughter|two contacts renewed since last time].',
    ],
  },
  'mood-returned': {
    now: [
      'Mood [has been better|is brighter] for {remission}; {subj} [laughs again|takes part in family life] and [days have a rhythm|looks forward to weekends].',
      '[Most days are good ones now|The gloom of the episode has lifted for the most part], [{remission} after it began to ease|and has been away for {remission}].',
      '{Interest} [has been taken up again|gives pleasure again], [as it did before the illness|to {relative}’s relief].',
      '{Subj} [looks back on the low months as something past|describes mood as “mine again”], [steady for {remission}|and {relative} agrees].',
      'For {remission} {subj} has [got up without dread|been able to enjoy things], [more so with each week|in a way that seemed out of reach before].',
    ],
    then: ['The low mood of the episode had [lifted|eased] over {remission}.', 'Pleasure in {interest} had come back.'],
    better: [
      'Mood [holds|remains good], now for {remission}; [{interest} gives pleasure|days are full again].',
      '{Subj} [reports good days throughout|has stayed bright], [also under some strain|in spite of a stressful fortnight].',
      '[Good spirits|A level mood] for {remission}, [confirmed by {relative}|with appetite and energy as before].',
      '{Subj} [enjoys {interest} again|laughs easily], and [has plans for the season|makes plans with {relative}].',
    ],
    exam: {
      mood: [
        'Mood [“good, mostly”|“almost back to normal”|level], [rated {6-8} out of 10|brighter than in earlier notes].',
        '{Subj} describes mood as [“like before, nearly”|“fine on most days”|“settled”].',
      ],
    },
  },
  residual: {
    now: [
      '[Not everything is back|Something remains]: {subj} [still wakes at five twice a week|tires by mid-afternoon|lacks confidence in company], [though far less than before|to a mild degree].',
      'What is left is [a lack of stamina|patchy sleep|a low hour on waking|difficulty concentrating for long], [on {2-3} days a week|which bothers (him/her) when under pressure].',
      '{Subj} [has not got all (his/her) drive back|still doubts (himself/herself) at times]; [the old pace is missing|a low day comes about once a week].',
      'Remaining complaints: [early waking|tiredness|indecision] and [little patience|a lack of zest in the morning], [well short of what it was|no longer every day].',
      'Compared with the worst time {subj} is [at about three quarters|much better], yet [a grey morning still comes|concentration gives out after an hour].',
    ],
    then: [
      'Some [tiredness and early waking|self-doubt] had stayed on.',
      'Drive had not been [fully back|what it was].',
    ],
    better: [
      'A few [complaints remain|traces linger]: [early waking once or twice a week|tiring in the afternoon|self-doubt under stress].',
      '{Subj} [is not yet quite (his/her) old self|still has a flat day now and then], [drive being the last to return|mostly after poor sleep].',
      'What has not gone yet is [a dip on waking|low stamina|some indecision], [less each month|mild and tolerable].',
      '[Stamina lags behind|Concentration is the weak spot still], [mood itself being better|though the trend is good].',
    ],
    exam: {
      affect: [
        'Affect [reactive, a little subdued|warm, somewhat tired], [smiles come readily|range nearly full].',
        '[Mostly bright|Responsive] in affect, [fatigue shows towards the end|with moments of doubt].',
      ],
    },
  },
  recovered: {
    now: [
      '{Subj} has been [free of complaints|well, without a single low week,] for {remission}: [sleep, appetite and drive are as before|sleeps, eats and concentrates as in good times].',
      'None of the earlier [complaints|symptoms] is left; [energy and interest are what they were|days are lived without a thought of the illness], [now for {remission}|steadily so].',
      '[Back to (his/her) usual self for {remission}|No low spell for {remission}], {subj} [sleeps soundly|sees friends|has energy to spare] and [has no morning dread|decides things with ease].',
      '{Relative} [sees no trace of the low months|says (he/she) is quite (his/her) old self], [for {remission} now|without reserve].',
      'On careful enquiry [no|not one] remaining sign: [sleep sound, appetite good|concentration and drive full], [self-worth intact|no undue guilt].',
    ],
    then: ['All complaints had cleared by then.', '{Subj} had been well for {remission}.'],
    better: [
      '[Still without complaints|Free of complaints]: [sleep, drive and interest as in good times|nothing of the low months remains].',
      '{Subj} has [stayed well|remained well] for {remission}, [fully active|back at everything (he/she) did before].',
      'Not a single [low spell|bad week] [since the last visit|in {remission}]; [energy and sleep are normal|appetite, sleep and drive in order].',
      '{Subj} [reports no symptom on going through the list|has nothing to complain of], [and functions as before|and {relative} sees none either].',
    ],
    exam: {
      affect: [
        'Affect [full in range|bright and reactive], [at ease|humour present].',
        '[Lively|Warm] affect, [nothing subdued|of normal range].',
      ],
    },
  },
};
