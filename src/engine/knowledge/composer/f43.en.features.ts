import type { FeatureText } from './knowledge.ts';

/** Words of the features of F43, English. */
export const f43EnFeatures: Readonly<Record<string, FeatureText>> = {
  intrusions: {
    now: [
      'Scenes of {blow} [force themselves|push] into (his/her) mind {3-8} times a day, [set off by|after] {cue} or [nothing at all|by nothing (he/she) can name].',
      '{Subj} [sees|relives] the moment [again and again|over and over] [as if it were happening|with sound and smell], [most often|above all] with {cue}.',
      'With {cue} or {cue}, (he/she) is [back there|inside it again]: [heart racing|cold sweat], [unable to speak|no sense of the room].',
      '[Unbidden|Unwanted] pictures of {blow} [flash up|come] [while washing up|at the table|on the bus|in the shower], [last|stay] for minutes and [leave|left] (him/her) [trembling|drenched in sweat].',
      '[One image|A single picture] [returns|comes back] [day after day|daily]: the [instant|second] before [it happened|the worst], [clear|sharp] as a [photograph|film still].',
      'Since {blow}, {cue} is [enough|all it takes] for (his/her) [heart to race|body to stiffen] and for [the whole scene|everything] to [return|run again].',
      '[Memories|Fragments] of that day [come|surface] [without being called|against (his/her) will], and {subj} [loses|lost] [minutes|the thread] to them [even today in the interview|several times daily].',
      'child :: In play, {subj} [stages|repeats] {blow} [time after time|with toy figures], always [the same way|with the same ending], [grave|serious] and [without pleasure|unable to stop].',
    ],
    then: [
      'Scenes of {blow} had [forced themselves|broken] into (his/her) mind [daily|several times a day], [often|mostly] with {cue}.',
      '{Subj} had relived {blow} [with sound and smell|as if it were happening], [trembling|sweating] each time.',
      '[Unbidden|Unwanted] pictures had [come|returned] day after day, [triggered|set off] by {cue} or {cue}.',
      'With {cue} (he/she) had been [back there|inside it], [out of reach|unable to speak] for minutes.',
    ],
    better: [
      'The pictures [come|return] {2-4} times a week, [paler|more distant], and {subj} can [name|find] (his/her) way back to the [room|present].',
      '{Cue} still [startles|stirs], but the scene [no longer|seldom] [unrolls|runs] to its end.',
      '(He/She) can [tell|recount] what happened from beginning to end with [sadness|some tears] but [without|no longer with] being [pulled|dragged] back into it.',
      'The memory is [there|still painful], [more like|closer to] a memory [now|than a reliving].',
    ],
    quote: [
      "“It's [not a memory|not like remembering]; I'm [there|in it].”",
      '“I [close my eyes|blink] and [it starts|there it is].”',
      '“The [smell|noise|light] comes first, then [everything|all of it].”',
      "“[One second|A moment] and I'm [back|gone from the room].”",
    ],
  },
  avoidance: {
    now: [
      '{Subj} {dodge} and {dodge}.',
      '[Anything|Whatever] that might [bring it back|stir it up] is [avoided|kept away]: (he/she) {dodge}, and [conversation|talk] about it [is cut short|ends at once].',
      'So as not to be [reminded|reached by it], (he/she) {dodge}; [thinking of it|the thought itself] is [pushed away|drowned] with [music|chores|television].',
      '[The place|The street] [where it happened|itself] has [not been|never been] [passed|visited] since; {subj} {dodge}.',
      '{Relative} [reports|says] that (he/she) {dodge} and [falls silent|turns away] [if the subject comes up|when anyone asks].',
      'In the interview (he/she) [skirts|steers round] what happened, and [in daily life|at home] (he/she) {dodge}.',
    ],
    then: [
      '(He/She) had avoided [the place|every reminder] and [all talk|any mention] of it.',
      '[Reminders|Talk of that day] had been [kept away|cut short] at [some|great] cost.',
      '{Subj} had [taken detours|rearranged the days] so as not to [be reminded|pass the place].',
    ],
    better: [
      '{Subj} has [gone back|returned] to the place, first with [{relative}|the therapist], then [alone|without company].',
      '[News|Talk] about such things [is tolerated|can be borne], and the [detours|old detours] are [fewer|mostly gone].',
      '(He/She) [speaks|can speak] of that day [when asked|in measured words] and [stays|remains] in the room.',
    ],
  },
  alert: {
    now: [
      '(He/She) [sits|chooses a seat] [back to the wall|in the corner], [watches|keeps an eye on] the [door|exits] and [jumps|starts] at {cue}.',
      '[Startle|Jumpiness] is [marked|strong]: {cue} or a [hand on the shoulder|dropped spoon] makes (him/her) [cry out|leap up].',
      '[Locks|Windows] are [checked|tested] {2-5} times [before bed|a night], and sleep is [light|a matter of {2-4} hours at a stretch].',
      '{Subj} is [short-tempered|irritable], [flares up|snaps] over [trifles|a question], and [is ashamed|cries] afterwards.',
      '[Always|Constantly] on [guard|watch], (he/she) [scans|looks over] [faces|every stranger] in the [street|shop] and [cannot|is unable to] [relax|let down the guard].',
      'The body [stays|remains] [in alarm|at the ready]: [tense shoulders|a fast pulse], [broken sleep|early waking], [a flinch|a start] at {cue}.',
      '{Relative} [has learned|knows] never to come up from behind, for {subj} [strikes out|spins round] [before thinking|with raised fists].',
    ],
    then: [
      '(He/She) had been [constantly|always] on guard and had [startled|jumped] at {cue}.',
      '[Irritable|Short-tempered] and [sleeping poorly|hardly sleeping], (he/she) had [checked|tested] the locks [again and again|every night].',
      '{Subj} had [watched|kept an eye on] doors and [faces|strangers] and had found no [rest|ease].',
    ],
    better: [
      '{Subj} [sits|can sit] with (his/her) back to the room and [startles|jumps] [less|no more than others].',
      'The locks are checked [once|once only], and sleep [lasts|holds] for {5-7} hours.',
      '[Outbursts have|Irritability has] [become rare|lessened], as {relative} [confirms|has noticed].',
    ],
    exam: {
      behaviour: [
        '[Scans|Looks round] the room [first|on entering], [asks for|takes] the [chair|seat] [facing|by] the door, [starts|flinches] at [steps in the corridor|the telephone].',
        '[Tense|Wary], hands [clenched|gripping the armrests], [cooperative|answers] with [pauses|effort].',
        '[Keeps|Keeping] the [door|window] in [view|sight]; [a dropped pen|a slam outside|a cough] [makes (him/her) jump|brings a start].',
        '[Sits|Settles] [sideways|near the wall], [shoulders raised|coat kept on], and [turns|looks up] at [each step outside|any sound].',
        '[Restless|Alert] [gaze|eyes], [sparing|few] gestures; [asks|requests] that [the door stay open|the blind be raised].',
      ],
    },
  },
  'dark-beliefs': {
    now: [
      '(He/She) [is convinced|believes] that [nowhere is safe|nobody can be trusted|(he/she) will not grow old], and [feels|has felt] [cut off|a pane of glass away] from others.',
      '{Subj} blames (himself/herself) for [not having acted|having been there|freezing], [whatever|no matter what] others say, and [warmth|joy] does not [reach|come to] (him/her).',
      '[Guilt|Shame] about [surviving|what (he/she) did not do] [runs through|colours] the account, and [love|pleasure] is [something (he/she) remembers|far away].',
      '[Interest|Pleasure] in [music|friends|sport] has [gone|died away], together with [trust|the belief] that [things end well|people mean well].',
      'Parts of that day are [missing|blurred], and [there remains|what is left is] [the conviction|a firm belief]: “[it was my fault|I should have known].”',
      '[Tenderness|Laughter] [feels|seems] [put on|foreign]; {subj} [expects|sees] no [long future|good to come] and [mistrusts|keeps away from] [new people|almost everyone].',
      '[Horror|Anger] and shame [alternate|come in turn] with [numbness|feeling nothing], [even|also] [towards|with] {relative}.',
    ],
    then: [
      '(He/She) had [blamed (himself/herself)|felt guilty] and had felt [cut off|estranged] from [others|everyone].',
      '[Joy|Interest] and [trust|warmth] had been [lost|gone], [replaced|followed] by [shame|numbness].',
      '{Subj} had been [convinced|sure] that [nowhere was safe|nobody could be trusted].',
    ],
    better: [
      'The [self-blame|guilt] has [softened|loosened]: “[I did what I could|I was not to blame],” (he/she) now says, [mostly|at times] believing it.',
      '[Warmth|Joy] [returns|comes back] in [moments|small doses], [with {relative}|with friends] [first|above all].',
      '{Subj} [makes|is making] plans [for the coming year|beyond next month] and [trusts|lets in] [a few|two or three] people.',
    ],
    quote: [
      '“I [should have|could have] [done something|seen it coming].”',
      '“[Part of me|Something in me] [stayed there|never came back].”',
      "“I don't [trust|believe] [anyone|the ground under me] [now|any more].”",
      "“[Who I was before|The old me], that's [somebody else|gone].”",
    ],
    exam: {
      affect: [
        '[Restricted|Narrowed], [flat|frozen] when [it is touched on|the event comes up], [then|soon] [irritable|tearful].',
        '[Numb|Distant], with [sudden|brief] [tears|anger] at certain [words|questions].',
        '[Guarded|Constricted], [little play of expression|a still face], [moved|shaken] [once|briefly] [over|by] [that day|the nights].',
        '[Muted|Sparse], [a smile|warmth] [only|just once] for [a pet|{relative}], [gone|lost] [at once|again].',
      ],
    },
  },
  dazed: {
    now: [
      'Since {blow}, [everything seems|the world has seemed] [unreal|behind glass]; {subj} [moves|goes about] [as in a dream|like a sleepwalker] and [does not take in|forgets] what is said.',
      '(He/She) [stares|gazes] ahead, [answers|replies] late, and [cannot recall|has lost] [parts|whole stretches] of what happened.',
      '[Time|The hours] [runs|seem to run] [slow|wrongly]; {subj} [feels|describes feeling] [outside (his/her) body|as if watching from above].',
      '[Agitated|Pacing] one hour and [motionless|still] the next, (he/she) [does not feel|hardly notices] [hunger|cold|the bruises].',
      '{Relative} [found|finds] (him/her) [wandering through the rooms|standing at the window], [blank|absent], [not answering|slow to answer].',
      '[Voices|People] [sound|seem] far away, (his/her) [hands|own hands] [look strange|do not seem (his/hers)], and [feeling|emotion] [is missing|has not come].',
      '[Tears|Crying], [trembling|blank staring] and [aimless|restless] activity [follow|have followed] one another since {blow}.',
    ],
    then: [
      'In the first [hours|days] (he/she) had been [dazed|numb], [as if in a dream|with the world unreal].',
      '(He/She) had [stared ahead|wandered about] and had [taken in little|answered late].',
      '[Numbness|Blankness] and [agitation|weeping] had [alternated|followed each other] since {blow}.',
    ],
    better: [
      'The [haze|daze] has [lifted|cleared]; {subj} [takes part|follows conversations] and [feels|is] [present|at home in (his/her) body].',
      '(He/She) [weeps|can weep] now and [knows|is clear about] [where (he/she) is|what happened and what day it is].',
      '[Voices sound|Things look] [real|as they did], with [brief|only fleeting] [lapses|spells of unreality].',
    ],
    exam: {
      cognition: [
        '[Alert|Awake] but [slow to take things in|narrowed in attention]; oriented [when asked twice|after a pause]; [patchy|incomplete] recall of the [hour|minutes] itself.',
        '[Attention|Awareness] [drifts|wanders]; [date and place|time and place] [correct|known]; the event [remembered|recalled] in [fragments|single pictures].',
        '[Oriented|Orientation intact], [questions need repeating|gazes past the examiner], gaps for [parts of the event|the hour concerned].',
      ],
    },
  },
  nightmares: {
    now: [
      'Nightmares [wake|tear] (him/her) from sleep {2-5} times a week, [sweating|shouting], [with|and with] the [scene|event] before (his/her) eyes.',
      '[Every night|Most nights] the same dream [ends|breaks off] [just before the worst|at the same second], and then [the light stays on|sleep is over].',
      '{Relative} [hears|has heard] (him/her) [cry out|call for help] at night; in the morning {subj} [recalls|remembers] [fire, metal or faces|only the fear].',
      '{Subj} [puts off|dreads] bedtime because of dreams in which [it happens again|(he/she) cannot move].',
      '[Sleep|Rest] is [cut short|broken] by [bad dreams|dreams of being trapped], after which (he/she) [walks about|sits up] until [daylight|five or six].',
    ],
    then: [
      'Nightmares had [woken|torn] (him/her) from sleep {2-5} times a week.',
      '(He/She) had [put off|feared] sleep because of [the dreams|a recurring dream].',
      'Nights had been [broken|short], with dreams of [that day|being trapped].',
    ],
    better: [
      'Nightmares are [down to|now] one in {2-3} weeks, and [their ending|the script] [has changed|was rewritten] [with practice|in sessions].',
      '(He/She) [goes to bed|settles] without [fear|the light on] and [sleeps|rests] {6-7} hours.',
      "The dream [comes|returns] [seldom|rarely] and [no longer wakes (him/her) fully|does not set the whole day's tone].",
    ],
  },
  preoccupied: {
    now: [
      '[Thoughts|Everything] [circle round|comes back to] {blow}: [what was said|how it came about], what [comes next|should have been done].',
      '{Subj} [goes over|replays] {blow} [in the evenings|for hours], [drafts letters|rehearses conversations] and [finds|sees] no way [on|out].',
      'Since {blow}, [hardly a conversation|no meal] [goes by|passes] without (his/her) [returning|coming back] to [it|the subject].',
      "“[It isn't fair|I can't get past it]” — {blow} [takes up|fills] {3-6} hours of the day, and [plans|other matters] [wait|lie fallow].",
      '[Not a day|Hardly an hour] [passes|goes by] without {blow} [on (his/her) mind|coming up], [even|also] [at table|in the middle of the night].',
      '[Asked about anything else|Whatever the question], (he/she) [soon|quickly] [returns|is back] at {blow} and [what it has cost|what it means for the future].',
      '(He/She) had [counted on|expected] [things staying as they were|a different year] and [cannot|is unable to] [come to terms with|get used to] {blow}.',
      '[Weeks|Some weeks] after {blow}, {subj} still [wakes|gets up] with it and [goes to bed|lies down] with it, [more|far more] than [others|friends] [find|think] [understandable|in proportion].',
    ],
    then: [
      '(His/Her) thoughts had [circled round|kept returning to] {blow} [for hours|from morning on].',
      '{Subj} had [talked|thought] of [little|hardly anything] but {blow}.',
      'After {blow} (he/she) had [found|seen] no way [of going on as before|to settle].',
    ],
    better: [
      '{Blow} is [still|not] [a sore point|forgotten], [but|yet] {subj} [can|is able to] [leave it|set it aside] for [hours|most of the day].',
      '(He/She) has [taken|made] [a first|the first] practical step after {blow} and [speaks|talks] of [what can be done|the months ahead].',
      'Life after {blow} [takes shape|finds a rhythm], and [other topics|friends and hobbies] [have their place|come up] again.',
    ],
    quote: [
      '“[Since then|From that day|Since it happened] [nothing|hardly anything] [is where it was|fits any more|makes sense].”',
      '“I [wake up|go to bed] with it and [go to bed|wake up] with it.”',
      '“[Why now|Why me], I keep [asking|thinking].”',
      '“[Tell me|If only I knew] how [to go on from here|others get over this].”',
      "“I [know|realise] others have it worse, [but|and still] I [can't cope|don't get over it].”",
    ],
  },
  tearful: {
    now: [
      '{Subj} [cries|weeps] [on and off|several times a week], [feels|is] [low|downcast], and [sees|expects] [little good|no improvement] ahead.',
      '[Sadness|A low mood] [comes on|descends] [when (he/she) is alone|in the evenings], with [tears|a lump in the throat] and the feeling of [having failed|being left behind].',
      '[Hopeless|Discouraged] about [the coming months|how it will turn out], (he/she) [looks at old photographs|sits in the kitchen] and [cries|lets the tea go cold].',
      'Mood [drops|sinks] whenever [it is mentioned|the subject comes up] and [lifts|brightens] for [an hour|a while] with [friends|distraction].',
      '[Tears|Crying] [come|starts] [at the bus stop|in the car|over the dishes], and [things|pleasures] that [cheered|interested] (him/her) [now|have begun to] [leave (him/her) cold|matter less].',
      "[Downhearted|Dejected] since {blow}, {subj} [says|feels] that (he/she) “[has nothing to look forward to|can't see the point just now].”",
    ],
    then: [
      '(He/She) had been [low|downcast] and [tearful|close to tears] since {blow}.',
      '[Sadness|Dejection] and [hopelessness|discouragement] had [followed|set in after] {blow}.',
      '{Subj} had [wept|cried] [on most days|several times a week] and had [given up|dropped] small pleasures.',
    ],
    better: [
      '[Tears|Low hours] are [rare|fewer], and (he/she) [laughs|looks ahead] again.',
      'Mood has [lifted|brightened] [step by step|steadily]; [evenings|Sundays] are [still|yet] the [hardest|lowest] time.',
      '{Subj} [speaks|talks] with [some hope|more confidence] of [the coming months|what lies ahead].',
    ],
    exam: {
      mood: [
        '“[Down|Sad], [since then|ever since].”',
        '[Low|Dejected], [tearful|voice breaking] when [it|the change] is mentioned.',
        '“I [could|just want to] [cry all the time|cry].”',
      ],
    },
  },
  anxious: {
    now: [
      '{Subj} is [nervous|on edge], [worries|frets] about [what comes next|the consequences], and [feels|has] a [knot|tightness] in the stomach before each [letter|day|call].',
      '[Jittery|Restless] since {blow}, (he/she) [checks|looks at] the [phone|messages] [constantly|every few minutes] and [fears|expects] [more bad news|the next blow].',
      '[Worry|Fear] about [the future|how to manage] [keeps|has kept] (him/her) [pacing|awake], [heart pounding|palms damp].',
      '(He/She) [clings to|stays close to] {relative}, [asks|wants to know] [several times a day|over and over] whether [all will be well|things will work out], and [starts|jumps] at [the doorbell|the phone].',
      '[A trembling|Tension] [comes over|seizes] (him/her) when [thinking of the next weeks|anything about it comes up]; [breathing|the chest] [tightens|feels tight].',
      '[Uneasy|Apprehensive] [from waking on|all morning], {subj} [puts off|shrinks from] [decisions|calls] that [have to do with|concern] {blow}.',
    ],
    then: [
      '(He/She) had been [nervous|on edge] and [full of worry|apprehensive] about the future since {blow}.',
      '[Jitteriness|Worry] and [tension|restlessness] had [followed|come with] {blow}.',
      '{Subj} had [feared|expected] [more bad news|further blows] and had [paced|clung to {relative}].',
    ],
    better: [
      'The [nervousness|worry] has [eased|gone down], and [messages|calls] are [answered|dealt with] the same day.',
      '{Subj} is [calmer|more composed] and [plans|looks at] the [coming weeks|next steps] without [trembling|a knot in the stomach].',
      '[Tension|Restlessness] [returns|shows] only [before|around] [certain dates|particular talks].',
    ],
    exam: {
      behaviour: [
        '[Restless|Jittery], [kneads|twists] a [handkerchief|sleeve], [asks|wants to know] twice [how it will go on|what happens now].',
        '[Fidgets|Shifts] in the chair, [glances|looks] at the [phone|clock], [otherwise|but] [cooperative|forthcoming].',
        '[Tense|Nervous], [leg bobbing|fingers drumming], [settles|calms] as the talk goes on.',
      ],
    },
  },
  'acting-out': {
    now: [
      'child/adolescent :: Since {blow}, {subj} [skips|has skipped] classes, [lies|has lied] about it, and [got|has got] into {2-4} [fights|scuffles] at school.',
      'child/adolescent :: (He/She) has [smashed|broken] [a window|a door panel], [stolen|taken] [money from a purse|small things from a shop] and [shouts|swears] at [teachers|{relative}]; [nothing of the kind|no such thing] [had happened|was known] before.',
      'child/adolescent :: [Rules|Curfews] [are ignored|no longer count]: {subj} [stays out|comes home] [late|after midnight] and [slams doors|throws things] when [asked|held to account].',
      "child :: {Subj} [hits|kicks] [classmates|younger children], [spoils|tears up] [others' drawings|exercise books] and [runs off|hides] when [told off|corrected], all since {blow}.",
      'adolescent :: [Truancy|Staying away from school], [shouting matches|threats] and [spray-painting|a ride on a borrowed scooter] [have followed|date from after] {blow}.',
      'child/adolescent :: The school has [called|written] {2-4} times about [insults|fights], [for the first time|unheard of] in (his/her) school years.',
      '!child !adolescent :: Since {blow}, (he/she) [drives recklessly|has sped through town], [picks|has picked] quarrels and [threw|smashed] [a chair|crockery] [once|on two evenings].',
      '!child !adolescent :: [Bills|Obligations] are [ignored|left unpaid] [on purpose|out of spite], and {subj} has [shouted at|insulted] [officials|neighbours] {2-4} times, [which is unlike|quite unlike] (him/her).',
      '!child !adolescent :: {Subj} [walked out|stormed out] of [a meeting|a family dinner], [sent|wrote] [abusive|threatening] messages and [stayed away|disappeared] for a [night|day] without [a word|notice].',
      '!child !adolescent :: [A shop window|A parked car] was [kicked in|damaged] [one night|after a quarrel], the first [offence|such act] of (his/her) life, {duration} after things [began to slide|went wrong].',
      '!child !adolescent :: [Rage|Defiance] has [taken the place of|replaced] (his/her) usual [calm|good manners]: [doors slammed|plates thrown], [appointments ignored|promises broken], [arguments|rows] with [everyone|{relative}].',
      '!child !adolescent :: (He/She) has [broken|ignored] [agreements|house rules] [time and again|without a second thought] since {blow} and [reacts|answers] to [criticism|questions] with [shouting|threats to leave].',
    ],
    then: [
      'After {blow} (he/she) had [broken rules|ignored agreements], [quarrelled|fought] and [destroyed things|damaged property].',
      '[Fights|Rows] and [rule-breaking|reckless acts], [new|unknown] in (his/her) life, had [followed|begun after] {blow}.',
      '{Subj} had [stayed out|stayed away] without a word and [shouted|lashed out] when [questioned|confronted].',
    ],
    better: [
      'There have been no [fights|outbursts] for {2-5} weeks, and [agreements|rules] are [kept|mostly kept].',
      '{Subj} has [apologised|made good the damage] and [says|tells us] when [anger rises|it gets too much].',
      '[Outbursts|Rows] are [shorter|rarer], and (he/she) [walks|steps] away [in time|before it escalates].',
    ],
    exam: {
      behaviour: [
        '[Defiant|Sullen] at first, [arms crossed|hood up], [answers|speaks] in [single words|a sharp tone], [thaws|softens] when [sport|music] is mentioned.',
        '[Provocative|Brusque], [taps|kicks] the table leg, [no|without] threat to [staff|those present].',
        '[Slumps|Sits turned away], [rolls (his/her) eyes|shrugs], [but|yet] [stays|remains] to the end.',
      ],
    },
  },
  bodily: {
    now: [
      'Since {blow}, {subj} has [headaches|stomach aches] on {3-5} days a week and [a weight on the chest|weak legs], [without|with no] [medical finding|physical cause].',
      '[Complaints|Troubles] are of the body: [nausea|backache] before [anything to do with it|each new day], [dizziness|headaches], [fatigue|a racing gut]; mood and behaviour [are|remain] [little changed|much as ever].',
      '(He/She) [speaks|complains] less of [feelings|worry] than of [a knotted stomach|aching limbs], which [set in|began] [within days of|soon after] {blow}.',
      '[Examined|Checked] by the family doctor, [the headaches|the stomach pains] that [came with|followed] {blow} [had no|showed no] organic [basis|explanation].',
      '[Dizzy|Queasy] and [worn out|heavy-limbed], {subj} [has withdrawn|stays in] and [works|does things] at half speed, [neither|not] [especially sad|noticeably low] [nor|or] [fearful|anxious].',
      '[Aches|Pains] [wander|move] from [head|neck] to [stomach|back] [on days|whenever] [it|the matter] [comes up|must be dealt with].',
    ],
    then: [
      '[Headaches|Stomach aches] and [fatigue|dizziness] had [set in|begun] after {blow}, without medical finding.',
      '{Subj} had [complained|suffered] of the body [rather than|more than] of [mood or fear|feelings], and had [slowed down|withdrawn].',
      '[Aches|Nausea] had [come|appeared] whenever [the matter|it] had to be dealt with.',
    ],
    better: [
      '[Headaches|Stomach aches] are [down to|now] one or two a week, and (he/she) [sees|recognises] [when|under what load] they come.',
      'The body [complains|troubles (him/her)] less, [helped by|with] [walks|relaxation] and [talking|settling practical matters].',
      '{Subj} [has returned|is back] to [most|nearly all] activities, with [few|hardly any] aches.',
    ],
  },
  overwhelmed: {
    now: [
      '{Subj} [feels|has felt] [overwhelmed|unable to cope] since {blow}; whether [sadness, fear or anger|low spirits or nerves] [prevails|is uppermost] [is|remains] [hard to say|unclear].',
      "[Everything is too much|“I'm swamped”]: [post|dishes] [piles up|stand about], [decisions|answers] [wait|are put off], and (he/she) [cannot|is unable to] say what [would help|(he/she) feels].",
      'The [distress|strain] is [plain|evident], [its form|its colour] [changing|shifting] from [day to day|talk to talk]: [snappish|restless], [silent|teary], [then|soon] [composed|joking].',
      '(He/She) [functions|gets by], [just about|barely], and [describes|calls it] “[a fog of everything|a bit of everything]” since {blow}.',
      '[Coping|Managing] [fails|breaks down] over [small matters|a lost key], and {subj} [asks|wonders] [what is wrong with (him/her)|why (he/she) takes it so hard].',
      '[Information|The history] is [still|so far] [thin|incomplete]: [distress|upset] since {blow}, [some|passing] [lost sleep|withdrawal], no [leading|dominant] feeling.',
    ],
    then: [
      '(He/She) had felt [overwhelmed|unable to cope] since {blow}, with [no single|no leading] feeling in front.',
      '[Distress|Strain] of [shifting|changing] form had [followed|set in after] {blow}.',
      '{Subj} had [let|left] [post and chores|decisions] [lie|pile up].',
    ],
    better: [
      '{Subj} [copes|manages] again: the [post|pile] is [opened|cleared] and [days|weeks] have [a plan|an order].',
      'The [distress|strain] is [milder|less], and (he/she) [knows|says] what [helps|to do first].',
      '[Small matters|Setbacks] no longer [throw|upset] (him/her) for [the day|hours].',
    ],
  },
  yearning: {
    now: [
      'The longing for the [dead|deceased] person is [daily|there every day], [strong|bodily], [worst|sharpest] at [the evening table|waking], {duration} after the [death|loss].',
      '{Subj} [speaks|talks] to a [photograph|portrait] [each night|every evening], [listens|waits] for the [key in the door|familiar step], and [aches|longs] “[just to hear the voice|for one more hour].”',
      '[Thoughts|Memories] of the person who died [fill|take up] {4-8} hours of most days; anything else [feels like betrayal|bores (him/her)].',
      '[Time|The months] [has not eased|have not dulled] the longing: (he/she) [sleeps|falls asleep] with [a scarf|a jumper] [that still smells|kept unwashed] and [visits|goes to] the grave {2-6} times a week.',
      '{Duration} [on|later], the [missing|longing] is [as raw|as sharp] as in the first [week|days], [with|and brings] [waves|bouts] of [crying|pain] [nearly every day|most days].',
      '[(He/She) goes over the last days|The last conversation is replayed] [nightly|every night], and everything in {subj} [reaches|pulls] [back|towards the one who is gone].',
      'child/adolescent :: {Subj} [asks|keeps asking] when [they will meet again|it will be as before], [sleeps|goes to bed] with a [photograph|pullover], and [cries|grieves] [almost daily|most evenings].',
    ],
    then: [
      'Longing for the [dead|deceased] had [been daily|filled the days] ever since {blow}.',
      '(He/She) had [talked to a photograph|gone to the grave] [daily|every evening] and had [thought|spoken] of little else.',
      '{Duration} after {blow} the [missing|pain] had been as [raw|sharp] as at first.',
    ],
    better: [
      'The longing [comes|rises] in waves with [quiet|free] hours between, and {subj} can [remember|think back] with [a smile|warmth] too.',
      '(He/She) [visits|goes to] the grave [once a week|on Sundays] and [tells|shares] [stories|memories] in which [both laughter and tears|more than the end] [have|has] a place.',
      '[Whole mornings|Some afternoons] [belong|go] to other things; the [missing|sorrow] [remains|is there] and [is|can be] borne.',
    ],
    quote: [
      "“I'd give [anything|everything] for [one|a single] [afternoon together|phone call].”",
      '“[Half of me|The best of me] [went too|is under that stone].”',
      "“I [turn round|look up] to [tell|ask] something, and [nobody is there|there's the empty chair].”",
      "“[It doesn't|It won't] get [smaller|lighter], [whatever they say|not by a day].”",
    ],
  },
  disbelief: {
    now: [
      '{Subj} [still|even now] [sets a second place|keeps the coat on its hook] and [cannot|does not] [grasp|believe] that the death is [final|real].',
      '[Part of (him/her)|Something in (him/her)] [died too|is missing], (he/she) says; who (he/she) [is|would be] without that person [(he/she) does not know|is an open question].',
      '[Bitterness|Anger] at [the doctors|fate|the one who left] [flares|breaks out] beside [numbness|disbelief] that it [happened|is true] at all.',
      '[Nothing|No object] may be [moved|given away]: [shoes|glasses], [letters|diary], [the cup|the bed] [stay|remain] [as on the last day|untouched].',
      '[The sentence|Saying] “is dead” is [avoided|beyond (him/her)]; (he/she) speaks in the [present tense|present] and [corrects|stops] (himself/herself) [now and then|rarely].',
      '[Numb|Stunned], as [though|if] it had been [yesterday|last week], {subj} [describes|tells] the [hour|day] of the death in [every detail|minute detail].',
    ],
    then: [
      '(He/She) had [been unable|refused] to believe in the death and had [kept|left] every object [in its place|untouched].',
      '[Disbelief|Numbness] and [bitterness|anger] had [stood|remained] side by side.',
      '{Subj} had felt that [part of (him/her)|a piece of (himself/herself)] had died.',
    ],
    better: [
      '(He/She) [says|can say] that the person is dead, [weeping|quietly], and has [given away|sorted] [a first box|the clothes].',
      '[Anger|Bitterness] has [given way|yielded] to [sorrow|sadness] that can be [shared|spoken of].',
      '{Subj} [begins|is beginning] to [see|say] who (he/she) is [now|on (his/her) own].',
    ],
  },
  reminders: {
    now: [
      '[The hospital|The street] where it [ended|happened], [their music|certain songs] and the [allotment|favourite café] are [avoided|out of bounds].',
      '{Subj} [leaves|walks out] when [the name|the subject] is mentioned and has [turned|put] all but one of the photographs [to the wall|in a drawer].',
      '!child :: [Holidays|Birthdays] [are|have been] [skipped|spent in bed], for [fear|dread] of the [empty chair|toast].',
      '(He/She) [crosses the road|changes aisles] so as not to meet [common friends|people who ask].',
      '[Forms|Papers] that [state|confirm] the death [lie|are] [unopened|unsigned] [in a bag|on the sideboard].',
    ],
    then: [
      '(He/She) had [avoided|kept away from] places and [people|songs] that [recalled|spoke of] the death.',
      '[Photographs|Papers] had been [put away|left unopened].',
      '[Feast days|Birthdays] had been spent [alone|in bed].',
    ],
    better: [
      '(He/She) has [listened to|played] their [song|music] again and [walked|driven] past the [hospital|house].',
      '[Common friends|Mutual friends] have been [met|invited] {2-3} times.',
      'The [papers|photographs] have been [gone through|taken out], [with help|with {relative}].',
    ],
  },
  'empty-life': {
    now: [
      "Life [seems|feels] [empty|without purpose]; [plans|invitations] are [refused|turned down], since “[what for|there's nobody to tell].”",
      '{Subj} feels [utterly|deeply] alone, [even|also] [among|with] [family|people who mean well], and [lets|has let] [hobbies|friendships] [go|lapse].',
      '[Nothing|No day] [has|seems to have] meaning since the death; (he/she) [does the necessary|goes through the motions] and [sits|waits].',
      '[Picking up|Resuming] [friendships|interests] [feels|would feel] [disloyal|impossible], and [laughter|music] [hurts|seems wrong].',
      '(He/She) [has not|has never] [found|got] back into [the choir|football|the old circle] and [spends|passes] [Sundays|evenings] [by the window|in the same room].',
      "[Detached|Shut off] from [living people|those around (him/her)], {subj} [says|feels] [a glass wall|“I'm only half here”].",
    ],
    then: [
      'Life had [seemed|felt] [empty|pointless] since the death, and (he/she) had [felt alone|withdrawn] [even|also] among family.',
      '[Friends and interests|Plans and hobbies] had [lapsed|been given up].',
      '{Subj} had [gone through the motions|only done what was necessary].',
    ],
    better: [
      '{Subj} has [joined|gone back to] [a walking group|the choir|a weekly game] and [plans|looks forward to] [a visit|small things].',
      '(He/She) feels [less alone|closer to {relative}] and [allows (himself/herself)|permits] [some|a little] pleasure.',
      '[A reason|Reasons] to get up [has|have] [come back|returned], [modest|small] but [steady|real].',
    ],
  },
  fragments: {
    now: [
      'Since {blow}, {subj} has had [some|a few] [aftereffects|traces]: [a picture that returns|an occasional bad dream] [once or twice|{2-3} times] a [week|month] and [unease|a start] with {cue}; [places|talk] [are not|is not] avoided.',
      '[Some|Part] of what one [would expect|might see] after such an event is [there|present] — [jumpiness|startle] with {cue}, [light sleep|poor sleep] — and some [is absent|is not]: [no|hardly any] reliving, [feelings|trust] [intact|preserved].',
      '(He/She) [thinks|is reminded] of {blow} [more|oftener] than (he/she) [would like|wishes], [avoids|stays clear of] [one street|one place], but [works|functions], [loves|laughs] and [mostly|largely] sleeps.',
      '[Months|Weeks] after {blow}, [spells|bouts] of [trembling|weeping] [come|appear] with {cue}, [short-lived|over in minutes], [without|and without] the [rest|other features] one would look for.',
      '[Incomplete|Partial] [aftermath|sequelae]: {cue} [unsettles|upsets] (him/her), sleep is [broken|light] on {2-3} nights a week, [yet|but] (he/she) [passes|visits] the place and [tells|speaks of] it freely.',
      'The [reaction|distress] is [stronger|longer] than [(he/she) expected|friends can follow] and [takes|has taken] an [unusual|odd] form: [bouts|fits] of [shaking|crying] with {cue}, [calm|quiet] [in between|otherwise].',
    ],
    then: [
      'After {blow} (he/she) had had [passing|some] aftereffects, [jumpiness|unease] with {cue} and [light sleep|bad dreams at times].',
      '[Part|Some] of the expected aftermath of {blow} had been present, [part|some] not.',
      '[Bouts|Spells] of [trembling|weeping] had come with {cue}, [short|brief] and [isolated|without further features].',
    ],
    better: [
      'The [bouts|aftereffects] have [faded|become rare]; {cue} [hardly|scarcely] [stirs|troubles] (him/her).',
      '{Subj} sleeps [through|well] on [most|nearly all] nights and [thinks|speaks] of {blow} [calmly|without trembling].',
      'What [remains|is left] is [a slight start|some unease] with {cue}.',
    ],
  },
  'upset-unclear': {
    now: [
      '{Subj} is [upset|shaken] since {blow}; [sleep|appetite] is [poor|unsettled] and [tears|anger] [come|rise] [unpredictably|without warning]; more [could not|cannot yet] be [learned|established].',
      "What [exactly|in detail] (he/she) [experiences|goes through] [is|remains] [unclear|to be explored]: (he/she) [says|admits] only that “[it got to me|I'm not over it]” and [breaks off|falls silent].",
      '[Distress|Unrest] [connected with|after] {blow} is [obvious|plain], its [kind|pattern] [not yet|not so far] [clear|definable]; [{relative} adds|others report] that (he/she) [eats little|paces at night].',
      '[Answers|Statements] are [short|sparse]: [bad nights|nerves], [withdrawal|silence], all since {blow}; [the interview|the talk] was [cut short|kept short] [at (his/her) wish|to spare (him/her)].',
      '[Shaken|Troubled] by {blow}, (he/she) [cannot|is not able to] [talk|say much] about it [today|yet]; [trembling hands|wet eyes] [speak|are noted] when [it|the day] is mentioned.',
      '[So far|At this stage] only the [link|connection] between {blow} and the [distress|present state] [is certain|can be stated].',
    ],
    then: [
      '(He/She) had been [shaken|upset] since {blow}, [its form|the details] [remaining|being] [unclear|partly known].',
      '[Distress|Unrest] after {blow} had [shown|come out] as [poor sleep|tears] and [silence|anger].',
      '{Subj} had [said|told] little and [eaten|slept] badly since {blow}.',
    ],
    better: [
      '{Subj} is [calmer|more composed], [eats|sleeps] better, and [says|has said] [a little|somewhat] more about {blow}.',
      'The [distress|unrest] has [lessened|gone down], [though|while] its [kind|pattern] [still|yet] [needs|awaits] [clarifying|a fuller look].',
      '[Tears|Outbursts] are [fewer|rare], and (he/she) [accepts|wants] [further talks|to go on talking].',
    ],
  },
  sleepless: {
    now: [
      '(He/She) [falls asleep|drops off] only towards [two|three] and is [awake|up] by [five|six].',
      'Sleep [comes|is] in [scraps|pieces] of {2-3} hours, with [thinking|staring at the ceiling] in between.',
      '{Subj} [lies|has been lying] awake [going over the day|listening to the clock] and [gets up|rises] [tired|shattered].',
      '[Before|Until] this (he/she) [slept|used to sleep] soundly; now {2-4} [wakings|interruptions] a night are the rule.',
      '[Nights|The nights] are [long|restless]; (he/she) [walks to the kitchen|turns the radio on] and [dozes|nods off] at [dawn|first light].',
    ],
    then: [
      'Sleep had been [short|broken] [ever since|throughout].',
      '(He/She) had lain awake for hours [on most nights|night after night].',
      '{Subj} had slept in [scraps|pieces] of {2-3} hours.',
    ],
    better: [
      'Sleep [has lengthened|is up] to {6-7} hours.',
      '(He/She) [falls asleep|drops off] within [half an hour|forty minutes] on most nights.',
      '[Nights|The nights] are [quieter|better], with one waking [at most|or none].',
    ],
  },
  scattered: {
    now: [
      '(He/She) [burns the toast|leaves the tap running], [misses|forgets] [appointments|errands], and [reads|starts] the same [line|page] {2-4} times.',
      'Concentration is [poor|thin]; {subj} [drifts off|loses the thread] in [the middle of sentences|conversation].',
      '[Thinking|Planning] [takes|costs] [effort|longer]; [lists|notes on the fridge] [help|are needed] for [simple|everyday] things.',
      '[Things|Small items] are [mislaid|left behind] [daily|every other day], [which is new|unlike before].',
      'schoolchild :: Marks have [dropped|slipped] [by a grade|in {2-4} subjects], since (he/she) [gazes out of the window|forgets homework].',
    ],
    then: [
      'Concentration had been [poor|broken] and [errands|appointments] [forgotten|missed].',
      '(He/She) had [drifted off|lost the thread] in conversation.',
      '{Subj} had [mislaid things|read the same page] [again and again|several times over].',
    ],
    better: [
      '(He/She) [reads|follows] [a whole chapter|the news] again and [forgets|mislays] less.',
      'Concentration [holds|lasts] for [an hour|most of a lesson or task].',
      '[Lists|Notes] are [hardly|no longer] needed.',
    ],
  },
  tired: {
    now: [
      '[Energy|Strength] [runs out|is gone] by [noon|early afternoon], and [limbs|legs] feel [heavy|like lead].',
      '!child :: {Subj} [eats|has eaten] [without appetite|standing up] and has lost {2-4} kilos[ or so|, by (his/her) scales].',
      '[Tired|Drained] [to the bone|all day], (he/she) [lies|rests] on the sofa [between|after] [small tasks|errands].',
      '[Meals|Lunch] [are|is] [skipped|left half eaten], and [climbing stairs|a short walk] [tires|exhausts] (him/her).',
      'child :: (He/She) [picks at food|leaves (his/her) plate], is [pale|tired], and [wants to be carried|lies down] in the afternoon.',
    ],
    then: [
      '(He/She) had been [tired|drained] and had eaten [little|without appetite].',
      '[Strength|Energy] had [run out|been gone] by noon.',
      '{Subj} had lost [some weight|weight] and [rested|lain down] a good deal.',
    ],
    better: [
      'Appetite [is back|has returned], and [weight|strength] is [recovering|coming back].',
      '(He/She) [gets through|manages] the day [without lying down|with one rest].',
      '[Energy|Strength] [suffices|lasts] for [a walk|an outing] again.',
    ],
  },
  withdrawn: {
    now: [
      '(He/She) [answers|returns] [no calls|few calls], [cancels|turns down] [visits|invitations] and [stays|keeps] to [one room|the bedroom].',
      '[Friends|People] have [stopped asking|heard little], because {subj} [does not reply|finds excuses].',
      '[Silent|Quiet] at [meals|table], (he/she) [goes|withdraws] [upstairs|to bed] as soon as [possible|the plate is empty].',
      '[Hobbies|Clubs] [rest|are on hold]; {subj} [prefers|chooses] to be [left alone|by (himself/herself)].',
      '{Relative} [says|finds] that (he/she) is [hard to reach|like a lodger] [these days|lately].',
    ],
    then: [
      '(He/She) had [withdrawn|kept to (his/her) room] and [cancelled|refused] visits.',
      '[Friends|Calls] had gone [unanswered|without reply].',
      '{Subj} had been [silent|absent] at meals.',
    ],
    better: [
      '(He/She) has [met|phoned] [friends|a friend] {2-4} times and [joins in|eats] at [meals|the table].',
      '[Calls|Messages] are [answered|returned] within the day.',
      '{Subj} [takes part|has taken part] in [a game|an outing] again.',
    ],
  },
};
