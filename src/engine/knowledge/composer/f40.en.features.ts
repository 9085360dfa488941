import type { FeatureText } from './knowledge.ts';

/** Words of the features of F40, English. */
export const f40EnFeatures: Readonly<Record<string, FeatureText>> = {
  'place-fear': {
    now: [
      '{Subj} [dreads|is terrified in] {place}, {place} and {place}, where {body} and {body} [set in|come on] [at once|within minutes].',
      '[Outside|Away from home], above all in {place} or {place}, [fear|alarm] [rises|mounts] with {body} [until (he/she) leaves|and only home brings relief].',
      'The [list|range] of [impossible|dreaded] places has [grown|lengthened]: {place}, then {place}, [lately|now] even {place}.',
      '(He/She) has not [used|entered] {place} for {3-9} months, [endures|bears] {place} only with {body}, and [shops|goes] at [opening time|quiet hours].',
      '[Alone|Without company] (he/she) gets [as far as the corner|no further than the letter box]; {place} and {place} are [out of the question|beyond reach].',
      '[Nearly always|Every time], {place} and {place} bring {body} and {body}; [standing still|waiting] there is [worst|harder than moving].',
      'The [thought|idea] of {place} [is too much|frightens (him/her)]; faced with {place} {subj} [clings|holds on] to [the trolley|a rail|a sleeve] and [counts|watches] the [minutes|steps to the door].',
    ],
    then: [
      '(He/She) had [dreaded|avoided] {place}, {place} and {place}, with {body} and {body}.',
      '[Outside|Away from home], {place} and {place} had [set off|brought] {body} and [flight|retreat home].',
      'The [circle|radius] round the home had [shrunk|narrowed] to [a few streets|the stairwell] before treatment.',
    ],
    better: [
      '{Subj} has [gone through|practised] {place} {3-8} times, [at first|initially] with {body}, [later|now] with [mild unease|a quiet pulse].',
      '{Place} can be [managed|faced] again [alone|without company], {place} [still|so far] only with [{relative}|a companion].',
      'The [radius|circle] has [widened|grown] to [the next district|the town centre], and (he/she) [stays|waits] until the fear [drops|ebbs].',
    ],
  },
  'no-escape': {
    now: [
      'What (he/she) [fears|pictures] there is [not getting out|being stuck], or [nobody helping|help that comes too late] [if something happened|in an emergency].',
      '[Exits|Doors] and [benches|toilets] are [located|counted] first; without [a way out|them] {subj} [does not go in|turns round].',
      "“[How do I get out of here|And if I can't get out]?” is the thought that [comes|arrives] first, [followed|then] by {body}.",
      '[The middle of the row|A seat far from the aisle] or [the slow lane|the tail of a queue] [means|spells] [being trapped|no escape], (he/she) [says|explains].',
      '{Subj} [imagines|sees (himself/herself)] [collapsing|losing control] [among strangers|in the crowd] with [no one to turn to|everyone staring].',
      'The [further|farther] from home, the [stronger|more certain] the idea that [rescue|help] [would not reach (him/her)|is out of reach].',
    ],
    then: [
      '(He/She) had feared being [trapped|stuck] there [without help|with no way out].',
      '[Exits|Ways out] had been [counted|checked] before any [place|room] was entered.',
      'The thought of [collapsing|losing control] far from help had [kept|held] (him/her) at home.',
    ],
    better: [
      '(He/She) [no longer|hardly] looks for the [exit|way out] first and has [sat|stood] in the middle of [a row|the crowd].',
      'The thought of being [trapped|stuck] [comes|appears] and [passes|goes], and {subj} [stays|remains].',
      '“[I can leave any time, so I stay|Even then I would manage],” is (his/her) [present|new] [view|rule].',
    ],
  },
  surges: {
    now: [
      'Besides, {2-5} times a month [full|violent] surges of terror [come|strike] [out of the blue|even at home], [peaking|cresting] in minutes with {body}, {body} and [the certainty of dying|fear of going mad].',
      '[Sudden|Abrupt] storms of fear, [some|several] [without trigger|at rest], [reach their height|peak] within {5-10} minutes, with {body} and {body}; the [next one|return] is [dreaded|feared] [for weeks|all the time].',
      '[It began with|First came] a surge of [terror|fear] in [a queue|traffic], {body} and {body} within minutes; {3-9} [more|others] have [followed|come] since, [also|even] [from calm|at night].',
      '{Subj} [links|ties] the avoidance to [repeated|recurring] bursts of terror: {body}, {body}, [a sense of unreality|tingling], all over in [half an hour|twenty minutes], [yet|but] [expected|dreaded] daily.',
      '[Unannounced|Unexpected] surges with {body}, {body} and [the feeling of choking|numb fingers] [go on|continue], [one or two|about two] a [fortnight|week].',
    ],
    then: [
      '[Full|Violent] surges of terror had come {2-4} times a month, [some|partly] out of the blue, with {body} and {body}.',
      '(He/She) had had [sudden|abrupt] storms of fear, [peaking|cresting] in minutes, and had [dreaded|expected] the next.',
      '[Bursts|Surges] of terror with {body} had [preceded|come before] the avoidance.',
    ],
    better: [
      'The surges have [dwindled|fallen] to [one|a single one] in {4-8} weeks and no longer [decide|dictate] where (he/she) goes.',
      'No full surge has [come|occurred] for {2-5} weeks; [small ones|first signs] are [ridden out|met with slow breathing].',
      'When a surge [starts|rises], (he/she) [stays put|names it] and it [fades|passes] in [minutes|less than ten minutes].',
    ],
  },
  'other-dread': {
    now: [
      'There have been no [full|sudden] surges of terror; what (he/she) [dreads|pictures] is [a fall|loose bowels|losing the way|being sick] where all can see.',
      '[Sudden|Unprovoked] storms of terror are [unknown to|denied by] (him/her); the [dread|worry] is of [dizziness|a weak bladder|fainting] [in public|far from a toilet].',
      'The fear [builds|grows] [slowly|gradually] on the way and [never|at no time] [breaks out|erupts] into a full surge; {subj} [worries|is concerned] about [stumbling|needing a toilet|vomiting].',
      '(He/She) [has not had|recalls no] [overwhelming|full-blown] bursts of fear; it is rather [the thought of|worry over] [an upset stomach|giddiness] with [no door|no help] near.',
      '[Asked about|On enquiry], sudden [peaks|storms] of terror [are absent|have never occurred]; [unsteadiness|embarrassment] [among people|outside] is the [feared|dreaded] outcome.',
    ],
    then: [
      'Sudden surges of terror had not [occurred|been part of it]; (he/she) had dreaded [dizziness|loose bowels] in public.',
      'The dread had been of [falling|needing a toilet] far from help, [never|without] a full surge of terror.',
      '(He/She) had feared [fainting|stumbling] before others, though [no|no full] burst of terror was ever recorded.',
    ],
    better: [
      '[Dizziness|The stomach] [worries|troubles] (him/her) less outside, and the [nearest toilet|handrail] is no longer [looked up|planned] in advance.',
      '(He/She) [walks|goes] out without [a stick (he/she) does not need|spare clothes] and [without|with no] mishap.',
      'The feared [fall|mishap] has not [happened|come], and {subj} [draws|has drawn] [courage|confidence] from it.',
    ],
  },
  'surge-unclear': {
    now: [
      'Whether [sudden|full] surges of terror [also|ever] [occur|happen] [could not|cannot yet] be [settled|made out]; (he/she) speaks only of “[turns|bad moments].”',
      '{Subj} [describes|mentions] “[funny turns|attacks of something]” in {place}, [their|whose] [length and height|onset and peak] [remain|still] [vague|to be clarified].',
      'The [account|history] [leaves open|does not tell] whether the fear [ever peaks|comes] [suddenly|within minutes] or [always|only] [builds slowly|grows on the way].',
      '[No|So far no] [clear|reliable] information on [unexpected|sudden] bursts of terror; [a diary|closer questioning] is [needed|planned].',
      "[Asked|When asked] about sudden surges, (he/she) [says|answers] “[maybe once|I wouldn't know],” and [returns|goes back] to {place}.",
    ],
    then: [
      'Whether [sudden|full] surges of terror had [occurred|taken place] had [remained|been] unclear.',
      '(He/She) had spoken of “[turns|bad moments]” [without|with no] further detail.',
      'The [earlier|referral] papers had [not said|left open] whether fear came in sudden peaks.',
    ],
    better: [
      '“[Turns|Bad moments]” have become [rare|fewer], their [nature|exact kind] [still|yet] [open|unclear].',
      'The diary [kept|begun] shows [unease|fear] of [middling|moderate] strength only, [less|fewer] each week.',
      '(He/She) goes out [more|further], and the “[turns|spells]” [are mentioned|come up] [seldom|less].',
    ],
  },
  companion: {
    now: [
      'With {relative} at (his/her) side [more is possible|errands succeed]; alone (he/she) [turns back|does not start].',
      '{Relative} [does|has taken over] [the shopping|the errands] and [waits|stays] [on call|by the phone].',
      '[A dog|A pram|A shopping trolley] [to hold on to|in hand] makes [a short way|the corner shop] [possible|bearable].',
      'Every [trip|errand] is [timed|planned] so that [someone|{relative}] can [come along|fetch (him/her)].',
      '{Subj} [rings|calls] {relative} [several times|every ten minutes] when [out|on the way].',
    ],
    then: [
      '(He/She) had [left|gone out of] the house only with {relative}.',
      '{Relative} had [done|taken over] the errands.',
      'Without company (he/she) had [turned back|stayed in].',
    ],
    better: [
      '(He/She) [runs|does] [small|three] errands alone [again|each week].',
      '{Relative} [stays|waits] at home while {subj} [practises|goes out].',
      'The calls from the road have [stopped|become rare].',
    ],
  },
  watched: {
    now: [
      '[In|During] {scene} {subj} [is sure|believes] that [everyone notices|people see] (his/her) [shaking|blushing|awkwardness] and [thinks|judges] (him/her) [stupid|ridiculous|odd].',
      '[The moment|As soon as] eyes [turn to|rest on] (him/her), [the mind empties|words fail] and {body} and {body} [set in|begin].',
      '(He/She) [fears|dreads] [saying something foolish|making a fool of (himself/herself)|a cracking voice] and being [laughed at|thought boring].',
      'Before {what}, {subj} [rehearses|plans] [every sentence|each word]; then {body} [comes|is there] and [all is lost|nothing comes out].',
      "“[They'll see that I'm nervous|Everyone stares],” is the [thought|conviction] that goes with {body} and {body}.",
      'A [cup|spoon|pen] [trembles|shakes] in (his/her) hand when [watched|someone looks on], and this, (he/she) [is certain|thinks], [gives (him/her) away|is what all remember].',
      '[Judgement|Mockery] is [expected|read] in every [glance|pause]; {body} [follows|comes], and (he/she) [looks at|stares at] the [floor|exit].',
    ],
    then: [
      '(He/She) had feared [ridicule|being judged] whenever [eyes|attention] [turned|was turned] to (him/her), with {body} and {body}.',
      '[Words had failed|The mind had gone blank] under the gaze of others, with {body}.',
      '{Subj} had [been sure|believed] that others [saw|noticed] (his/her) [shaking|blushing] and [despised|laughed at] it.',
    ],
    better: [
      '{Subj} [notices|finds] that [people|others] [look|judge] [less|far less] than (he/she) thought, and [speaks|goes on] [despite|with] {body}.',
      '[The gaze|Being looked at] is [bearable|easier]; (he/she) [held|kept] [eye contact|a conversation] [in|during] {scene} [last week|lately].',
      '(He/She) has [tested|checked] the [prediction|fear] {3-6} times: [nobody laughed|no one remarked on it].',
    ],
    quote: [
      "“[They all see it|Everyone can tell] and [think I'm stupid|laugh afterwards].”",
      "“I'd rather [be ill|miss it] than [stand up there|walk in with all of them looking].”",
      '“My [face|voice] [betrays|gives away] me [every time|at once].”',
    ],
  },
  'most-scenes': {
    now: [
      'It is not one [situation|occasion] but [nearly all|most]: {scene}, {scene}, {scene}, [even|also] [a greeting on the stairs|saying hello].',
      '[Almost any|Nearly every] contact [outside the family|beyond the closest circle] is [affected|hard]: {scene}, {scene} and {scene}.',
      'From {scene} to {scene}, [hardly an encounter|no contact] is [free of it|easy]; only [{relative}|the closest family] [is|are] [exempt|no trouble].',
      '[Asked for exceptions|Asked where it is easier], {subj} [finds|names] [none|hardly any]: {scene}, {scene} and {scene} are all [alike|as bad].',
      '{Scene} and {scene} are [as hard|no easier] [as|than] {scene}, [with|among] [peers|people of (his/her) age] and [with|among] [superiors|adults] alike.',
    ],
    then: [
      '[Most|Nearly all] contacts had been affected: {scene}, {scene} and {scene}.',
      '(He/She) had [feared|avoided] {scene}, {scene} and [much else|nearly all else].',
      'From {scene} to {scene}, [no|hardly any] contact had been free of it.',
    ],
    better: [
      'Of the [former|earlier] list, {scene} and {scene} [go|work] [well|without trouble]; {scene} [remains|is still] [hard|a task].',
      'The [scope|range] has [shrunk|narrowed]: {scene} is [possible|done], {scene} [next|on the list].',
      '(He/She) [manages|handles] {scene} [calmly|with little effort] and [has begun|is starting] with {scene}.',
    ],
  },
  'one-scene': {
    now: [
      'So far {what} is the [one|only] situation (he/she) [names|describes]; how it is [elsewhere|in others] [is|remains] [to be explored|not yet clear].',
      'It [centres|turns] on {what}; [other|further] [company|gatherings] [were|have been] [asked about only briefly|left for the next talk].',
      '[Most|All] (he/she) [tells|says] concerns {what}; whether [more|other situations] [are|may be] affected [stays open|is uncertain].',
      '{Subj} [speaks|talks] of {what} and [little|nothing] else; [how far|whether] it reaches [beyond|further] [could not be settled|needs another interview].',
      '[Extent unclear|The extent is not clear]: {what} [certainly|for one], [perhaps|possibly] [phone calls|parties] too.',
    ],
    then: [
      'It had [centred|turned] on {what}; how far it reached [beyond|further] had [stayed|been] open.',
      '{What} had been the situation [named|described], others [little|hardly] explored.',
      '(He/She) had spoken of {what} [above all|mainly], [the rest|its extent] being unclear.',
    ],
    better: [
      '{What} has been [tried|done] {2-5} times with [less|tolerable] fear.',
      '[With|After] practice, {what} [costs|takes] [less|little] [effort|courage] now.',
      '(He/She) [volunteered|came forward] [once|for once] for {what} and [got through|finished] it.',
    ],
  },
  hiding: {
    now: [
      '(He/She) [turns down|declines] [invitations|dinners], [arrives late|leaves early], and [sits|stands] [at the edge|by the wall] when it [cannot be avoided|has to be].',
      '[Sick notes|Excuses] [help|serve] to [get out of|escape] {what}; {2-5} were [used|needed] in the last [month|weeks].',
      'When [company|a gathering] is unavoidable, {subj} [hides behind|busies (himself/herself) with] [the phone|a glass|the dishes] and [speaks|says] [when spoken to|next to nothing].',
      '(He/She) [wears|chooses] [high collars|a cap|long sleeves], [keeps|holds] (his/her) [hands hidden|head down] and [lets|has] others [speak|order].',
      'child :: In class (he/she) [whispers|stays silent], [hides behind {relative}|clings] at [parties|the door], and [cries|freezes] when called on.',
      'adolescent :: [Lunch|Break] is spent in [the library|a toilet cubicle], [presentations|group work] [skipped|missed], messages [typed and deleted|left unanswered].',
      '!child !adolescent :: [Friendships|Contacts] have [thinned out|dwindled], a [promotion|course] was [refused|dropped], and [dating|new company] is [out of the question|put off].',
    ],
    then: [
      '(He/She) had [declined|avoided] [invitations|gatherings] and had [stood|sat] at the edge when present.',
      '[Excuses|Sick notes] had [spared|saved] (him/her) {what}.',
      '{Subj} had [hidden|kept silent] in company and [left|gone] early.',
    ],
    better: [
      '(He/She) has [accepted|gone to] {2-4} invitations and [stayed|remained] [to the end|over an hour].',
      '[Excuses|Props] are [used less|laid aside]; {subj} [asks|puts] a question [in each session|a day] as agreed.',
      '(He/She) [sits|stands] among the others and [says|puts in] a [sentence|word] unasked.',
    ],
  },
  'post-mortem': {
    now: [
      '[Afterwards|At night], {subj} [goes over|replays] each [word|pause] and [finds|is certain of] [blunders|mistakes].',
      'A [three-minute|short] [talk|exchange] is [dissected|chewed over] for [days|hours].',
      '(He/She) [asks|texts] {relative} whether (he/she) “[said something stupid|was embarrassing].”',
      'The [memory|picture] of [one|an old] [slip|embarrassment] [returns|comes back] [in bed|years later] and makes (him/her) [groan|wince].',
      '[Every|Each] encounter [is followed by|ends in] an [inquest|inner trial] in which (he/she) [always loses|is found wanting].',
    ],
    then: [
      '(He/She) had [replayed|gone over] every encounter for [hours|days].',
      '[Blunders|Mistakes] had been [found|hunted] in each talk.',
      '{Subj} had [lain awake|sat up] over [a word|something said].',
    ],
    better: [
      'The [inquests|replays] [end|stop] after [minutes|a quarter of an hour].',
      '(He/She) [writes down|notes] one thing that [went well|worked] instead of [searching|hunting] for faults.',
      '[Slips|Blunders] are [laughed off|let go] [more often|by the next day].',
    ],
  },
  blushing: {
    now: [
      '(His/Her) face [burns|reddens], the [neck|chest] shows [blotches|patches], and the voice [trembles|gives way].',
      '[Sweat|Trembling] [shows|is visible] [at once|before a word is said], and {subj} [carries|brings] [tissues|a spare shirt].',
      '[A blush|The blush] [comes|rises] [on being addressed|when called by name] and [stays|lasts] {5-15} minutes.',
      '(He/She) [has looked up|asks about] [an operation|tablets] against [blushing|sweating].',
      '[Hands|Fingers] shake so that [soup|signing] is [avoided|impossible] [in company|when others watch].',
    ],
    then: [
      '(He/She) had [blushed|trembled] at [every|the least] attention.',
      '[Trembling|Sweating] had been [visible|plain] and [feared|hidden].',
      '(His/Her) voice had [failed|shaken] before others.',
    ],
    better: [
      'The blush [still comes|comes] and [bothers|worries] (him/her) [less|little].',
      '[Trembling|Sweating] is [slight|rare], and [nothing|no glove or scarf] hides it now.',
      '(His/Her) voice [holds|is steady] for [most of a talk|several sentences].',
    ],
  },
  terror: {
    now: [
      '{Meeting}, {subj} is [seized|gripped] by [terror|alarm], with {body} and {body}, [always|every time] and [at once|within seconds].',
      '[There is no|Without any] getting used to it: {meeting}, {body}, {body} and [screaming|freezing|tears] [follow|come] [without fail|each time].',
      '{Subj} [goes pale|stiffens] {meeting}; {body} and {body} [last|stay] until [it is over|(he/she) is far away].',
      '[The last time|Most recently], {meeting}, (he/she) [ran out|shouted|froze], had {body} and [needed|took] {20-60} minutes to [calm down|recover].',
      '{What}: the word [alone|in itself] [brings|calls up] {body}; {meeting} the fear is [beyond control|at its full height].',
      '[Nearly every|Each] encounter is [met|answered] with [immediate|instant] fear: {body}, {body}, [flight|a cry] {meeting}.',
      'child :: {Meeting} (he/she) [screams|weeps], [clings to {relative}|freezes] and [cannot be moved|has {body}].',
      '[Talk|Mere mention] of {what} [brings|causes] {body} even [today|here]; {meeting} (he/she) has [more than once|once] [fled|broken into tears].',
    ],
    then: [
      '{Meeting}, (he/she) had been [seized|gripped] by terror, with {body} and {body}.',
      '[Every|Each] encounter with {what} had [set off|brought] {body} and [flight|tears].',
      '(He/She) had [frozen|screamed|run] {meeting}, and had needed [half an hour|an hour] to recover.',
      'The fear had come [at once|without fail] {meeting}, with {body}.',
    ],
    better: [
      'After {4-9} graded exercises, {subj} [stays|remains] calm [enough|on the whole] {meeting}.',
      'Fear [falls|drops] from {8-9} to {2-4} on a scale of ten within [minutes|one exercise], as the [sheets|ratings] show.',
      '{Meeting} [some unease|a quick pulse] [remains|is felt], [no more|nothing beyond that].',
      '(He/She) has [stood|borne] {what} for {10-30} minutes, [first|initially] with [the therapist|{relative}], then [alone|without help].',
    ],
    quote: [
      "“[I know it's silly|It makes no sense], but [my body doesn't|I just run].”",
      "“[Just don't say the word|Even the word is enough], [please|and I'm gone].”",
      "“[When it starts|In that moment] I [only want out|can't think at all|am five years old again].”",
      '“[Laugh if you like|Others laugh]; I [shake for an hour|feel sick at once].”',
      "“I [plan|check] [everything|every step], so that it [can't happen|never comes near].”",
      "“[I've tried|I tell myself] to [be brave|be sensible], and [then my legs go|nothing helps].”",
    ],
    exam: {
      affect: [
        '[Composed|Calm] until [the subject comes up|the trigger is named], then [pale and tense|wide-eyed], [soon|quickly] [settled|reassured].',
        '[Lively|Mobile], [anxious|fearful] only when the [feared matter|subject] is [touched|named].',
        '[Embarrassed|A little ashamed|Wry] when describing it, [otherwise|apart from that] [even|well modulated|warm].',
        '[Relaxed|Friendly], [tension|alarm] [rising|showing] with [each detail|the first mention] of it, [receding|gone] [afterwards|once it is left].',
        '[Reactive|Responsive] throughout, [shuddering|flinching] [once|briefly] at the [description|memory].',
      ],
    },
  },
  dodging: {
    now: [
      '(He/She) {dodge}, {dodge} and [expects|asks] [others|the family] to [do likewise|help].',
      'To [keep clear|be safe], {subj} {dodge} and {dodge}.',
      '[Life|The week] is [arranged|organised] round it: (he/she) {dodge}, and [besides|what is more] {dodge}.',
      '{Relative} [reports|tells us] that (he/she) {dodge} and [gets angry|bursts into tears] when [pressed|urged to do otherwise].',
      '[For|Over] {duration} [now|already] (he/she) {dodge}; [unavoidable|forced] encounters are [endured|borne] with {body}.',
      '[Asked what (he/she) does about it|As for coping], {subj} {dodge} or simply {dodge}.',
      '[The avoidance|Avoiding it] [goes far|is thorough]: (he/she) {dodge}, [not only when alone|even in company].',
    ],
    then: [
      '(He/She) had [organised|arranged] (his/her) life so as never to meet {what}.',
      '[For years|For a long time] [everything|any occasion] to do with {what} had been [avoided|shunned].',
      '{Subj} had [gone to great lengths|taken any detour] to [keep away|be safe].',
    ],
    better: [
      '[Detours|Precautions] have been [given up|dropped] one [by|after] one, [the last|the hardest] [this month|recently].',
      '(He/She) [does|tries] on purpose what used to be [avoided|shunned], {2-4} times a week.',
      'What (he/she) [avoided|put off] for [so long|years] has been [done|caught up on].',
    ],
  },
  fainting: {
    now: [
      'At the sight (he/she) [turns white|goes grey], [ears ring|vision narrows] and (he/she) [has fainted|went down] {2-4} times, [coming round|waking] within a minute.',
      'The heart [races|speeds up] first and then [slows|sinks]; [sweating|yawning] and [faintness|blackness before the eyes] follow, [once|twice] with a [fall|bump to the head].',
      '{Subj} [lies down|asks to lie down] beforehand, having [passed out|blacked out] {2-4} times in such moments.',
      '[A brief faint|Passing out] [has occurred|happened] [at school|in the surgery], [preceded|announced] by [nausea|cold sweat] and [tunnel vision|humming ears].',
      '[Since|Ever since] [a first|an early] faint [of this kind|years ago], (he/she) [expects|dreads] the [next|same], and [near-faints|swimming vision] [recur|come back].',
    ],
    then: [
      '(He/She) had [fainted|passed out] {2-4} times in such moments.',
      '[Pallor|Nausea] and [fainting|near-fainting] had [occurred|come] each time.',
      '[Faints|A faint] had [led|added] to the avoidance.',
    ],
    better: [
      'With [applied tension|tensing the big muscles] (he/she) [has not fainted|stayed upright] [since|in {3-5} exercises].',
      'The [faintness|greyness] is [caught|stopped] early by [tensing|muscle tension], as [practised|learned].',
      'No faint [at|during] the last [blood sample|exercise], [seated|half sitting].',
    ],
  },
  'too-much': {
    now: [
      '(He/She) [knows|admits] that the [danger|risk] is [small|slight] and is [ashamed|annoyed] at [reacting|behaving] so.',
      '[Statistics|Explanations] [are familiar|have been read] and [change nothing|do not help] in the moment.',
      '[Others|Friends] [laugh|tease], and {subj} [laughs along|jokes too], but [cannot do otherwise|the fear stays].',
      "“[It's out of all proportion|I know it can't hurt me],” (he/she) [says|adds], [shaking (his/her) head|with a wry smile].",
      'child :: (He/She) [cannot say|does not know] why; [explaining|comforting] [does not help|only helps for a moment].',
      '[In calm moments|From a distance] (he/she) [sees|judges] the fear as [exaggerated|excessive].',
    ],
    then: [
      '(He/She) had [known|admitted] that the fear was [out of proportion|excessive].',
      '[Explanations|Reassurance] had [changed nothing|not helped].',
      '{Subj} had been [ashamed|embarrassed] of the fear.',
    ],
    better: [
      'Knowledge and [feeling|reaction] have [moved closer|come together], (he/she) [finds|says].',
      '(He/She) can [joke|smile] about it [now|these days].',
      'The [estimate|sense] of danger [matches|fits] the facts [better|more closely].',
    ],
  },
  beforehand: {
    now: [
      '[Days|Weeks] before, (he/she) [sleeps badly|has no appetite] and [hopes|prays] [that it falls through|for a cancellation].',
      'The [evening before|day before] is [spent|passed] with {body} and [thinking up excuses|searching for a way out].',
      '[Anticipation|Waiting] is [worse|almost worse] than [the thing itself|the moment].',
      '{Subj} [checks|looks up] in advance [every|each] detail: [seats|routes], [times|people], [exits|ways round].',
      '[As soon as|Once] a date is [fixed|set], {body} [starts|begins] and [grows|rises] [until the day|daily].',
    ],
    then: [
      '(He/She) had [slept badly|lost appetite] for days beforehand.',
      '[Anticipation|Waiting] had been worse than the [moment|event].',
      '{Subj} had [planned|checked] every detail in advance.',
    ],
    better: [
      '[Dates|Appointments] are [kept|noted] without [days|nights] of [dread|worry] beforehand.',
      '[Anticipation|The dread before] starts [on the day|an hour before], not [a week|days] ahead.',
      '(He/She) [plans|prepares] less and [goes|sets off] [anyway|sooner].',
    ],
  },
  partial: {
    now: [
      'child/adolescent :: {Subj} [fears|is afraid in the face of] {what} [more|far more] than [others of (his/her) age|classmates], [needs|wants] [someone near|a hand to hold] and [cries|protests] {2-4} evenings a week.',
      'child/adolescent :: A fear [usual|common] in [younger|small] children has [stayed|grown]: {what} [bring|set off] {body}, and (he/she) [will not go|refuses] without {relative}.',
      'child/adolescent :: With {what}, (he/she) [stiffens|clings], [asks|begs] to [go home|sleep with the light on], [yet|but] [plays|copes] well in [between|daylight].',
      '{What} [make|set off] {body}, [short-lived|brief] and [milder|weaker] than full terror; (he/she) [sometimes|at times] avoids, [sometimes|at times] [pushes through|goes on].',
      'The fear fits no single [mould|pattern]: {what} today, [something else|thunder or lifts] [another day|next week], with {body}.',
      '[Fear|Unease] with {body} [comes|appears] in the face of {what}, {2-5} times a month, [not|though not] [every time|without exception] and with [partial|half-hearted] avoidance.',
      'Faced with {what}, {subj} has {body} and [looks for|wants] company, [still|but] [manages|does] [most|much] of what (he/she) [must|wants].',
      '[Only part|Part] of a [typical|familiar] picture is [there|found]: {body} with {what}, [patchy|occasional] avoidance, [little|hardly any] [dread beforehand|worry in between].',
    ],
    then: [
      '{What} had [set off|brought] {body}, [not every time|with exceptions], and [partial|some] avoidance.',
      '(He/She) had been [fearful|afraid] of several things, above all {what}, with {body}.',
      '[Fear|Unease] in the face of {what} had [asked for|called for] [company|reassurance] [often|at times].',
    ],
    better: [
      '{What} [cause|bring] [little|mild] unease, and (he/she) [goes|stays] alone [more often|most times].',
      'The [fearful|bad] moments are down to [one|two] a [fortnight|month].',
      '(He/She) [needs|asks for] [less|hardly any] company and [sleeps|plays or works] [undisturbed|well].',
    ],
  },
  sketchy: {
    now: [
      '{Subj} [avoids|fears] {what}, with {body}; which [exactly|in detail] and [why|since when] [could not|cannot yet] be [learned|made out].',
      '[Fear|Dread] with {body} [keeps|has kept] (him/her) from [things|outings]; the [account|history] [is|stays] [patchy|sketchy].',
      "(He/She) [says|tells] only that (he/she) “[gets scared|can't do it]” and [changes the subject|shrugs]; {body} is [admitted|mentioned].",
      'What [triggers|sets off] the fear [varies|differs] in the [telling|account]: {place}, [people|an animal], [being alone|heights]; {body} [recurs|is constant].',
      '{Relative} [reports|says] [avoidance|refusals] and {body}, [without|but no] clear [common|single] trigger.',
      '[Marked|Clear] fear and [avoidance|retreat], [kind|type] [not yet|still not] [determined|clear]; {body} [seen|noted] when [asked|pressed].',
    ],
    then: [
      '(He/She) had [avoided|feared] {what}, with {body}, the [details|pattern] [unknown|unclear].',
      '[Fear|Dread] with {body} had [kept|held] (him/her) from [outings|things].',
      '[Avoidance|Retreat] of [unclear|uncertain] pattern had been [reported|noted].',
    ],
    better: [
      '(He/She) [dares|does] [more|things again], and {body} is [rare|milder].',
      '[Fear|Avoidance] has [lessened|eased], [though|while] its [centre|kind] [remains|is] unclear.',
      '{Subj} [tells|says] more about the [fear|feared moments] and [avoids|shuns] less.',
    ],
  },
  'restless-sleep': {
    now: [
      'The night before [any|an] [outing|appointment] is [sleepless|short].',
      '{Subj} [sleeps|lies] badly {2-4} nights a week, [thinking|worrying] about [the next day|what may happen].',
      '[Falling asleep|Sleep] is [slow|light] when [something|a date] is [coming|due].',
      '(He/She) [wakes|is awake] at [four|five] on days [when|on which] (he/she) must [go out|be among people].',
      '[Bad dreams|Dreams] of [falling|being lost|being stared at] [wake|disturb] (him/her) [now and then|at times].',
    ],
    then: [
      'Sleep had been [poor|short] before every [outing|appointment].',
      '(He/She) had [lain awake|slept little] when something was due.',
      '[Short|Bad] nights had [added|come on top].',
    ],
    better: [
      '(He/She) sleeps [well|soundly], [even|also] before [a difficult day|appointments].',
      'The nights before [practice|outings] are [quiet|calmer].',
      'Sleep has [come back|settled], with {6-8} hours.',
    ],
  },
  props: {
    now: [
      '(He/She) never [leaves|goes out] without [water|sweets|headphones|a charged phone].',
      '[A tablet|A lucky stone|An old tranquilliser] in the [pocket|bag] [gives|lends] [some|a little] safety, though it is [never|hardly ever] [used|touched].',
      '{Subj} [counts|hums] [under (his/her) breath|silently] to [get through|hold out].',
      '[Sunglasses|Earphones] [make|render] the [worst|hardest] moments [bearable|shorter].',
      '[A seat|A place] by the [door|aisle] and [an excuse|a story] [at hand|ready] are [musts|conditions|indispensable].',
    ],
    then: [
      '(He/She) had [relied|leaned] on [water|a phone|a tablet in the pocket].',
      '[Props|Small aids] had been [carried|needed] everywhere.',
      '{Subj} had [counted|hummed] to get through.',
    ],
    better: [
      'The [tablet|water bottle] stays [at home|in the drawer].',
      '(He/She) [goes|manages] without [props|small aids] on [most|four out of five] days.',
      '[Headphones|Sunglasses] are [off|put away] during [practice|exercises].',
    ],
  },
};
