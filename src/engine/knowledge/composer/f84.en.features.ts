import type { FeatureText } from './knowledge.ts';

export const f84EnFeatures: Readonly<Record<string, FeatureText>> = {
  exchange: {
    now: [
      '[Conversation|Talk] [runs|goes] one way: {subj} [lectures|informs], [seldom asks back|asks nothing back] and [misses|overlooks] the [pause|look] that hands over the turn.',
      'Small talk is [a puzzle|foreign ground]; (he/she) [answers|replies to] the [literal|exact] question and [then falls silent|stops there].',
      '{Relative} [says|reports] that [good news|a bad fall] at home [draws|gets] [no comment|a remark on something else], [though|while] (he/she) is [fond of|attached to] the family.',
      'child/adolescent :: [Games|Play] with [agreed roles|others] [founder|break down] because (he/she) [directs|fixes] every [line|move] and [cannot|will not] take up [another’s idea|a new turn].',
      '!child/adolescent :: [Hints|Half-said wishes] from [others|acquaintances or kin] are [missed|not heard], and [bluntness|plain truth] [offends|hurts] where none was [meant|intended].',
      '[Sharing|Showing] [what pleases (him/her)|a discovery] [hardly occurs|is rare]; [comfort|company] is [neither sought nor offered|sought by rule rather than by feel].',
      'Irony and [white lies|teasing] [pass (him/her) by|are taken at face value], [with|which brings] [quarrels|embarrassment] [several times a week|again and again].',
    ],
    then: [
      '[Exchange|Conversation] with others had been [one-sided|stiff] [all along|from early on], and [of late|before admission] (he/she) had [ceased to answer|hardly spoken] outside the [family|closest circle].',
      '(He/She) had [misread|taken literally] [a joke|a remark] [so often|time and again] that [contact|company] had [become|turned into] [a strain|a source of dread].',
      '[Turn-taking|Give and take] in talk was [visibly|plainly] [effortful|missing] [on arrival|in the first interviews].',
      '{Relative} [described|spoke of] [long monologues|answers without a return question] and [little|scant] [interest in|notice of] how others [took|felt about] them.',
    ],
    better: [
      '{Subj} [asks|now puts] [one|a single] question back [when|if] [prompted|a card reminds (him/her)]; [free talk|chat] [stays|is still] [hard work|one-sided].',
      '[Talks|Conversations] with a [clear topic|set end] [go|run] [more smoothly|better], while [small talk|banter] is [as foreign as ever|still beyond reach].',
      '(He/She) [says|can say] "I did not [get|follow] that" [instead of|rather than] [walking off|falling silent], the [one-way|literal] style [remaining|being lifelong].',
      'With [people who speak plainly|a direct partner in talk], exchange [lasts|holds] [longer|for {10-20} minutes]; [subtext|irony] still [escapes|eludes] (him/her).',
    ],
    quote: [
      '"[People|Others] [want|expect] me to guess. I [can’t|never could]."',
      '"Why [ask|say] how are you if [nobody wants|no one waits for] the answer?"',
      '"I [answer|answered] what [was asked|they asked]. Then they [look|looked] [cross|hurt]."',
      '"[Talking|Chatting] is like a [game|dance] whose [rules|steps] [were given to everyone else|I never got]."',
    ],
    exam: {
      speech: [
        '[Precise|Pedantic] wording, [flat|unusual] melody, [a monologue|long replies] when the [theme|subject] suits; [no|hardly any] question [returned|back].',
        '[Even|Sing-song] intonation, [too loud|too soft] for the room; [answers|replies] [literal|to the letter].',
        '[Fluent|Clear] but [little modulated|monotonous]; [pauses|turns] [mistimed|missed] [twice|repeatedly].',
      ],
    },
  },
  cues: {
    now: [
      'Eye contact is [brief|fleeting] or [fixed|staring], and [face|features] and voice [tell|show] little of what (he/she) [feels|means].',
      '[Gestures|Nods and pointing] are [sparse|few], [learnt|copied] [late|by rote] and [not timed|badly timed] to the words.',
      '{Subj} [stands|sits] too [close|far off] and [fails to|does not] [notice|read] a [frown|yawn] or a [step back|glance at the clock].',
      '[Faces|Expressions] [other than|beyond] [plain anger|open laughter] [say little to|are lost on] (him/her), [as|so] {observer} [remarks|has seen].',
      'child/adolescent :: (He/She) [leads|pulls] an adult by the [sleeve|wrist] to [what is wanted|a thing] [rather than|instead of] [looking or pointing|catching the eye].',
      '!child/adolescent :: {Subj} [keeps|times] eye contact by [counting|a rule of seconds], which [tires|drains] (him/her) and [looks|seems] [rehearsed|studied].',
      'A smile is [not returned|returned late], [greetings|farewells] [come out|are] [stiff|wooden] [or are left out|or missing].',
    ],
    then: [
      '[Facial expression|Mimicry] and gesture had [given|offered] [others|staff] [few clues|little] to [how (he/she) was|(his/her) distress] [before|until] [the crisis|admission].',
      'On [arrival|admission] (he/she) [looked past|avoided the eyes of] [everyone|the examiner] and [used|made] [no gesture|hardly a gesture].',
      'Others’ [looks|signals] had been [misread|overlooked], [hence|which led to] [clashes|friction] [at close quarters|in the corridor].',
      'Eye contact was [absent|fleeting] in the first [days|talks], the [face|voice] [still|unmoving].',
    ],
    better: [
      '[Looks|Glances] are [a little longer|more frequent] with [familiar staff|people (he/she) knows], without [pressing|asking] for them.',
      '{Subj} [names|says] [aloud|in words] what the face [does not show|keeps back], [which helps|to the relief of] those around (him/her).',
      'A [picture set|feelings chart] [serves|helps] where [expression|faces] cannot be read; [reading|guessing] them [stays|remains] [laborious|slow].',
      '[Distance|Personal space] is [kept|managed] by [an arm’s length rule|a simple rule]; gesture [remains|stays] [sparse|scant].',
    ],
    exam: {
      behaviour: [
        '[Looks past|Rarely meets the eyes of] the examiner, [few|no] gestures, [sits|is] [turned to the window|side-on]; [follows|complies with] [clear|single] requests.',
        'Eye contact [fleeting|absent in speech]; [handshake|greeting] [skipped|formal]; [no nodding|no mirroring] [while listening|in the talk].',
        '[Stiff|Awkward] posture, [gaze|eyes] on [the floor|the shelf], [expression|face] [unvarying|little changed] as the [topic|mood] shifts.',
      ],
    },
  },
  sameness: {
    now: [
      '[{Change}|A change such as {change}] [brings|leads to] [distress|shouting or shutdown] that [lasts|goes on for] [{2-4} hours|the rest of the day].',
      'The day [follows|runs to] a [fixed|strict] order: [same plate|same seat], same [route|steps], and [any gap|a skipped part] [means|requires] starting [over|again].',
      '{Relative} [plans|prepares] [days ahead|with a calendar] for [{change}|anything new], [or else|since otherwise] (he/she) cannot [leave the house|go on].',
      '[Meals|Clothes] [are limited|come down] to {3-7} [items|kinds], [unchanged|the same] for years, [brand|colour] [included|and all].',
      '[Rules|Agreements] are [kept|held] to the letter, and [those who bend them|exceptions] [upset|anger] (him/her).',
      '{Subj} [asks|has asked] [the same question|about the plan] [up to|some] {10-30} times before [{change}|an outing].',
      '[Leaving|Breaking off] a task [before|until] it is [complete|finished] is [all but impossible|hardly bearable]; [a transition|switching] takes [long|{20-40} minutes].',
    ],
    then: [
      '[{Change}|A trifle like {change}] had [set off|brought on] [days of|the worst] [distress|refusal] before [admission|the stay].',
      '[Routines|Rituals of order] had [grown|spread] until [meals|washing] and [sleep|leaving the house] [depended|hung] on them.',
      'Any [departure|deviation] from the [plan|order] had [ended|resulted] in [a shutdown|an outburst] [at home|most days].',
      '[Insistence|Reliance] on [fixed ways|sameness] had [left|given] the [household|family] no [room|leeway].',
    ],
    better: [
      '[Announced|Prepared] changes are [borne|accepted] with a [written plan|picture plan]; [surprises|sudden ones] still [throw|upset] (him/her).',
      '[Distress|Recovery] after {change} [lasted|took] {15-40} minutes [rather than|where once it was] hours.',
      'The [need|wish] for order [is unchanged|remains], [yet|but] [two|three] [steps|parts] of the day [may vary|can now be swapped].',
      '{Subj} [uses|carries] a [visual timetable|list for the day] and [crosses out|moves] items [calmly|without protest].',
    ],
    quote: [
      '"If [one thing|the order] changes, the [whole day|rest] is [broken|wrong]."',
      '"I [need|have] to know [first|before]. [Always|Every time]."',
      '"[Surprises|Plans that move] [hurt|make my head loud]."',
      '"[Tuesday|Friday] is [pasta|library]. It [can’t|mustn’t] be [soup|something else]."',
    ],
    exam: {
      thoughtProcess: [
        '[Concrete|Literal], [detail first|rich in detail], [orderly|logical]; [slow|reluctant] to [change|leave] the topic.',
        '[Coherent|Ordered], [returns|goes back] to [one theme|the schedule] [after each detour|until it is settled].',
      ],
    },
  },
  'late-speech': {
    now: [
      'First words [came|appeared] [only at|not before] [two and a half|three], [phrases|sentences] [past four|after the fourth birthday], as {elder} [recalls|tells].',
      'child/adolescent :: {Subj} [repeats|echoes] [questions|lines from films] and [says|swaps] "you" [for|when (he/she) means] "I" [when tired|now and then].',
      '[Speech|Language] began [late|well after that of peers] and with [echoes|set phrases], [after|following] [years without pointing|a long silence].',
      '!child/adolescent :: [Speech therapy|A language group] in [nursery|the preschool years] is [on record|remembered]: at three (he/she) [used|had] [fewer than|only] {5-15} words.',
      'Stock [phrases|sentences], [lifted|borrowed] from [films|manuals], still [stand in for|replace] (his/her) own [in a hurry|under strain].',
      'At [the two-year check|toddler age] (he/she) [did not respond to|ignored] (his/her) name and [used|made] no [words|pointing], so that hearing was [tested|checked] [and found normal|with normal result].',
      '[Asked|When asked] about the early years, {elder} [describes|reports] [babble that stopped growing|no two-word phrases until late] and [tantrums|crying] for want of words.',
    ],
    then: [
      'The [history|file] [gave|recorded] first words [at about three|well after the second birthday] and [years of|early] [speech therapy|echoed phrases].',
      'Under [strain|pressure] (he/she) had [fallen back on|returned to] [echoed|borrowed] [phrases|sentences], a [habit|trace] from the [late|slow] start of (his/her) speech.',
      '[Language|Speech] had [begun|started] late, and [in the crisis|before admission] [words|sentences] [failed|dried up] again [for hours|at times].',
    ],
    better: [
      '[Phrases|Sentences] of (his/her) own [replace|stand beside] the [borrowed|stock] ones [more often|when calm]; the [late start|early delay] [still shows|is still heard].',
      '[Choice cards|A picture board] [help|helps] (him/her) to [say|ask for] what is [needed|wrong] when [words|sentences] [fail|jam].',
      '[Requests|Needs] are [spoken|put into words] [more often|before they boil over], in [simple|short] [sentences|form].',
    ],
    exam: {
      speech: [
        '[Short|Stock] phrases, [last words|questions] [echoed|repeated], [melody|tone] [flat|sing-song]; [understands|follows] [single|plain] instructions.',
        '[Scripted|Borrowed] sentences, [loud|high] voice, [some|a few] words used [oddly|in a private sense].',
        '[Halting|Formal] in free talk, [fluent|ready] in [set phrases|lists]; [tone|stress] [unusual|even].',
      ],
    },
  },
  moves: {
    now: [
      '(He/She) [flaps|flicks] the [hands|fingers], [rocks|walks on tiptoe] and [spins|lines up] [bottle tops|small objects] when [excited|left alone].',
      '[Objects|Wheels and lids] are [turned|tilted] [close to|at the corner of] the eyes for [minutes on end|long spells].',
      '{Observer} [notes|mentions] [rocking|finger flicking] [in waiting times|when rooms get loud].',
      '!child/adolescent :: In [private|the lift] (he/she) [rocks|shakes the hands], [held back|suppressed] [in company|among strangers] at [some|great] cost.',
      '[Rows|Sets] of [coins|cards] are [laid|put] in [exact|the same] order, and [touching|moving] one [is not allowed|calls for a new start].',
      'Before [sleep|leaving], {subj} [taps|strokes] [each|every] [door frame|button] [in turn|a set number of times] and [hums|murmurs].',
    ],
    then: [
      '[Rocking|Hand flapping] had [filled|taken up] [hours|much] of the day before [the stay|admission].',
      'The [well-known|old] [hand movements|spinning of objects] had [grown|increased] with the [tension|noise] [at home|around (him/her)].',
      'On [the first days|arrival] (he/she) [paced|rocked] and [flicked|rubbed] the fingers [without pause|by the hour].',
    ],
    better: [
      '[Rocking|Flapping] still [comes|appears] with [joy|strain] and is [left alone|accepted]; it [no longer|rarely] [lasts for hours|crowds out meals].',
      'A [swing|fidget ring] and [set times|breaks] [give|offer] the [movements|rocking] a place, [so that|and] [meals|tasks] [go on|are finished].',
      '[Hand movements|Rows of objects] [persist|remain], [shorter|easier to leave] when [a break is offered|called by name].',
    ],
    exam: {
      behaviour: [
        '[Flaps|Shakes] the hands [twice|at each new question], [rocks|sways] while [waiting|listening], [quiets|stops] with [a pencil|a block] to hold.',
        '[Lines up|Sorts] the [pens|blocks] on the desk, [walks on tiptoe|circles the chair], [brief|sidelong] looks.',
      ],
    },
  },
  'early-speech': {
    now: [
      'Words came [on time|early] and [sentences|full sentences] [before|by] the third birthday; [reading|letters] [was|were] [self-taught|mastered] [before school|at four].',
      '[Vocabulary|Wording] has [long been|always been] [beyond (his/her) years|adult-like], [tests|schooling] [showing|pointing to] [good|above-average] [reasoning|intellect].',
      '{Elder} [recalls|describes] a [toddler|small child] who [spoke like a book|used long words] [but|yet] [spoke at people|did not chat].',
      '[Self-care|Curiosity] and [speech|learning] [developed|unfolded] [without delay|as in other children]; it was [company|playtime] that [went wrong|jarred].',
      'School [tests|tasks] were [easy|no hardship]: [marks|results] [good|high] in [facts|mathematics], [poor|low] [only|chiefly] for [teamwork|group work].',
      '[Early|Baby] [milestones|books] [list|show] [two-word phrases|first phrases] [before two|at twenty months] and [nothing late|no lag] in [dressing|self-care].',
    ],
    then: [
      'The [early history|record] [showed|gave] [speech|words] on time, [a sharp mind|good marks] and [loneliness|trouble] in every [group|playground].',
      '[Intellect|Learning] had [never|at no time] been [in doubt|the problem]; [words|sentences] had come [early|in good time].',
      '{Elder} [stressed|confirmed] [timely|early] speech and [bookish|adult] language [long before|years ahead of] the present [crisis|trouble].',
    ],
    better: [
      '(His/Her) [good|exact] [command of language|memory] [was put to use|helps] in [written agreements|learning social rules by text].',
      '[Reasoning|Intellect] [carries|supports] the [gains|progress]: {subj} [analyses|works out] [situations|scenes] [afterwards|step by step], as [feel|intuition] does not come.',
      '[Able|Bright] as ever, (he/she) [explains|writes down] [what helps|(his/her) needs] [to others|for the file].',
    ],
    exam: {
      cognition: [
        '[Alert|Awake] and oriented; [fund of knowledge|vocabulary] [large|well above average], [memory for detail|recall of dates and figures] [striking|excellent].',
        'Oriented, [quick|exact] in [calculation|verbal reasoning]; [interpreting|reading] a [picture story|scene with people] is [slow|laboured].',
        '[Good|Strong] intellect in [talk|brief testing], [weak|at a loss] when asked what [a character|someone] [feels|intends].',
      ],
    },
  },
  absorbed: {
    now: [
      '{Interest} [fill|take up] [{2-4} hours|most] of [each|the] day; (he/she) [can recite|knows] [details|lists] that [few|no one else] [would seek|cares for].',
      '[Every|Any] [conversation|visit] [returns|leads back] to {interest} within [minutes|a few sentences].',
      '{Subj} [collects|files] [facts|data] on {interest} and is [out of sorts|desolate] when [kept from|called away from] it.',
      'Sleep and [meals|washing] [give way|come second] to {interest} at [weekends|night].',
      '{Observer} [says|finds] that {interest} [crowd out|displace] [other tasks|everything shared].',
      '[Depth|Exactness] of knowledge about {interest} [astonishes|impresses], while its [use|appeal] for others [does not interest|escapes] (him/her).',
    ],
    then: [
      'In the [weeks|time] before, {interest} had [taken over|swallowed] [days and nights|all other activity].',
      '[Being|To be] [cut off|kept] from {interest} had [brought|led to] [despair|the final quarrel].',
      '(He/She) had [withdrawn|shut (himself/herself) away] with {interest} and [let|allowed] [meals|all else] [slip|go].',
    ],
    better: [
      '{Interest} [have|keep] a [fixed|set] hour, [a timer|an alarm] [ends|closes] it; the [passion|pull] [is undimmed|stays].',
      'A [club|small group] [around|devoted to] {interest} [gives|offers] [contact|company] (he/she) can [bear|enjoy].',
      '{Subj} [asks|checks] [first|beforehand] whether the other [wants|cares] to hear about {interest}, [mostly|on reminding].',
    ],
    quote: [
      '"With {interest} I [know|see] where [everything|each thing] [goes|belongs]."',
      '"[Nobody|No one] [tires|lies] when I [read|think] about {interest}."',
      '"I could [talk|go on] about {interest} [for hours|all night]. I [have|do]."',
    ],
    exam: {
      thoughtContent: [
        '[Circles|Turns] [round|on] {interest}, [without|no] [bizarre|unreal] ideas; [interrupted|steered] [with effort|at a cost].',
        '[Detail|Lists] about {interest} [dominate|fill] the talk; [no|nothing] [persecutory|delusional].',
        '[Comes back|Returns] to {interest} [{3-5} times|whatever the question], [aware|told] that it [was not asked|leads away].',
      ],
    },
  },
  incomplete: {
    now: [
      'The [early|first] years are [poorly|thinly] documented, and [what is known|what there is] [does not|cannot] [settle|show] whether the signs [began|were there] before [three|school].',
      '[Repetitive|Narrow] behaviours are [few|faint] and [come and go|mild], while the [social|mutual] side is [clearly|plainly] affected.',
      '[One|A part] of the [expected|usual] [areas|groups of signs] [falls|stays] [short|below the mark], though {subj} [struggles|is hindered] daily.',
      'Some [signs|features] [appeared|were noticed] [later|only] than usual, [about|around] [school age|the ninth year], and [never|not] [all together|as a set].',
      '[Accounts|Reports] from [different|two] [sources|periods] [disagree|do not match], so the [picture|pattern] is [kept open|not yet placed].',
      'On a structured [interview|observation] the [score|total] lay [just under|a little below] the [usual threshold|cut-off], with [real|clear] [social strain|need of help].',
    ],
    then: [
      'The signs [before admission|at the outset] had been [real but partial|short of the whole]: [social|mutual] strain [without|with few] [fixed habits|repetitive acts].',
      'Earlier [assessments|records] [had left|left] the [matter|pattern] open, [the early years|infancy] being [unknown|undocumented].',
      'In the first [weeks|days] [staff|the team] [saw|noted] [some|part] of the signs [clearly|daily], others [not at all|never].',
    ],
    better: [
      'The [picture|pattern] [remains|stays] [partial|open], and [supports|aids] are [given|chosen] by need [rather than|and not] by name.',
      '[Which|The] signs are [missing|absent] has not [changed|altered]; those [present|there] [weigh|press] less [with help|in calm surroundings].',
      '[Further|Later] [observation|history] will [show|tell] more; [meanwhile|for now] the [aids|adjustments] [work|help].',
    ],
  },
  senses: {
    now: [
      '{Sound} [hurts|is unbearable]; (he/she) [covers the ears|leaves] and [needs|takes] [an hour|long] to [recover|settle].',
      '[Ordinary|Everyday] [sounds and textures|stimuli] such as {sound} [end|cut short] [outings|shopping].',
      '[Pain|Cold] is [hardly|barely] [noticed|reported], whereas {sound} [drives|sends] (him/her) [out of the room|outdoors].',
      '{Subj} [sniffs|strokes] [fabrics|surfaces] and [seeks|likes] [deep pressure|tight blankets]; {sound}, [though|by contrast], [is avoided|repels].',
      '[Headphones|Sunglasses] are [worn|carried] everywhere because of {sound}.',
    ],
    then: [
      'Overload by {sound} had [preceded|set off] [several|most] of the [outbursts|shutdowns].',
      'On the [ward|unit] [first|at first] {sound} [drove|sent] (him/her) [to the quiet room|behind a curtain].',
      '{Sound} had [made|turned] [buses|canteens] [impassable|impossible] [for weeks|before the stay].',
    ],
    better: [
      'With [ear defenders|a quiet room] {sound} [can be borne|is tolerated] for [{10-20} minutes|a while].',
      '{Subj} [leaves|steps out] [in time|before overload], the sensitivity [itself|as such] [unchanged|staying].',
      '[Dimmed|Softer] light and [warning|notice] of {sound} [have cut|reduce] the [shutdowns|bad spells].',
    ],
    quote: [
      '"[Noise|That sound] is like [sand|needles] in my [ears|head]."',
      '"I [hear|get] [all|everything] at once, [nothing|not one thing] [stays behind|is quiet]."',
      '"[Labels|Seams] [scratch|burn]. [Really|It is not fuss]."',
    ],
  },
  alone: {
    now: [
      'child :: At break (he/she) [walks|follows] [the fence|the painted lines] alone and [comes|goes] to [adults|younger ones] for [company|talk].',
      'adolescent :: [Lunch|Break] is spent in the [library|toilets]; [invitations|group chats] have [stopped|dried up].',
      'adolescent :: (He/She) [was|has been] [tricked|laughed at] by [so-called friends|classmates] and [saw|noticed] it [days later|too late].',
      'child :: {Subj} [wants|would like] a friend but [joins|enters] games by [taking over|correcting the rules].',
      '!child/adolescent :: Contacts [last|hold] as long as a [task|shared subject] does; [friendships|close ties] [lapse|fade] [without a quarrel|unnoticed].',
      '!child/adolescent :: {Subj} [studies|copies] others’ [phrases|manner] to pass unnoticed and is [spent|empty] [by evening|for days] afterwards.',
      '!child/adolescent :: [Parties|Gatherings] are [left|endured] within [half an hour|an hour], [followed by|then] [a day|two days] [in bed|in the dark].',
      'child/adolescent :: [Teasing|Being left out] at [break|games] is [reported|seen] [weekly|often], [answered|met] with [puzzlement|flight].',
    ],
    then: [
      '(He/She) had [kept apart|been alone] for [months|most of the year], [wishing|though wishing] for [one|a single] friend.',
      '[Attempts|Efforts] at [joining in|friendship] had [failed|gone wrong], [misread|rebuffed] on both sides.',
      'Before the stay, [contact|company] was [confined to|down to] {relative}.',
    ],
    better: [
      '[One|A single] [companion|acquaintance], met over [a board game|a shared pursuit], is [seen|met] [weekly|regularly]; [groups|crowds] are [still avoided|too much].',
      '{Subj} [joins|attends] a [small|quiet] group for [half an hour|one activity], [then|and] [retreats|rests] [as agreed|by plan].',
      'Time alone is [taken|chosen] as [rest|recovery], [no longer|less] as [defeat|flight].',
    ],
    quote: [
      '"I [like|want] people [one|only one] at a time."',
      '"I [play|act] [normal|a part] all day and then I am [done|empty]."',
      '"[They|The others] [have|got] a [script|manual] I [don’t|never] see."',
    ],
  },
  'hand-loss': {
    now: [
      '[Purposeful|Useful] hand use, [there|present] in the first year, was lost [from|at] {since}: [spoon|cup] and [blocks|toys] are [no longer|not] [grasped|held].',
      '{Relative} [recalls|tells] that she [fed herself biscuits|picked up crumbs] as a baby; [today|now] [everything|each spoonful] is [given|guided] by others.',
      '[Objects|Things] [laid|put] in the palm [drop|fall]; [reaching|pointing] is [replaced|supplanted] by [a look|leaning].',
      'She [cannot|is unable to] [hold a cup|turn a page], [though|whereas] [grasp|a neat grip] was [on film|noted] before {since}.',
      '[Dressing|Eating] and [washing|toileting] [need|require] [full|hand-over-hand] help since the hands [lost|gave up] their [skill|use].',
      'The [grip|grasp] [learnt|acquired] in infancy [went|vanished] within [months|weeks] after {since} and has [not|never] [returned|come back].',
    ],
    then: [
      'Hand [use|skill], [lost|gone] since {since}, had [left|made] her [dependent|reliant] on others for [every meal|each mouthful].',
      'Before [the stay|admission] she [could no longer|was unable to] [grasp|hold] anything [at all|for more than seconds].',
      '{Relative} [reported|described] the [old|early] loss of [grasp|hand skill], [unchanged|the same] [for years|since].',
    ],
    better: [
      'With [elbow splints|an arm rest] she [touches|presses] a [switch|large button] [now and then|twice a session]; [grasp|hand skill] itself [stays lost|has not returned].',
      '[Hand-over-hand|Guided] [feeding|brushing] is [tolerated|accepted] [more calmly|for longer], the loss of hand use [remaining|unchanged].',
      '[A meal|Feeding] takes [less time|{20-30} minutes] with [thickened drinks|better seating]; the hands [do not help|remain without use].',
    ],
    exam: {
      cognition: [
        'Awake, [level|ability] [not testable|beyond tests] without [hands|words and hands]; [chooses|picks] between two pictures by [gaze|looking].',
        '[Alert|Wakeful]; [formal|standard] testing [impossible|not feasible], [interest|recognition] [shown|seen] for [faces|music].',
      ],
    },
  },
  'hand-moves': {
    now: [
      'The hands [wring|rub] at the [midline|chest] [nearly without pause|through all waking hours], as if [washing|squeezing].',
      '[Clapping|Wringing] and [hand to mouth|licking of fingers] [repeat|go on] [all day|for hours] and [stop|cease] in sleep.',
      'She [clasps|twists] the fingers [before the chest|under the chin], [faster|harder] when [excited|tense], with [reddened|moist] skin.',
      '{Observer} [describes|sees] [washing-like|kneading] movements of both hands [whenever|as long as] she is awake.',
      '[Mouthing|Tapping] of the hands has [left|made] [calluses|sore knuckles], [eased|protected] by [cotton gloves|soft splints].',
      'Both hands [move|work] [together|in the same pattern], [pressing|squeezing] [at the middle|in front of the body], and [part|separate] only [for seconds|when held].',
    ],
    then: [
      '[Wringing|Hand-washing movements] had [grown|increased] until [the skin broke|the knuckles were raw].',
      '[Constant|Ceaseless] [hand wringing|hand mouthing] [filled|marked] the [first|early] days of the stay.',
      'The [hand movements|midline wringing] had [hindered|disturbed] [meals|sleep onset] [for weeks|before admission].',
    ],
    better: [
      'The wringing [goes on|persists], [slower|less hard] with [music|one hand held]; the skin has [healed|closed].',
      '[Splints|Gloves] for [an hour|two hours] a day [spare|protect] the [knuckles|skin], and the [movements|pattern] [as such remain|stay].',
      '[Hand|Midline] movements [slacken|ease] in the [pool|bath] and [return|resume] [afterwards|later], as [expected|before].',
    ],
    exam: {
      behaviour: [
        'Hands [wrung|rubbed] at the [midline|chest] [throughout|without pause]; [turns|looks] to [voices|faces], [seated|supported] in the chair.',
        '[Clasps|Kneads] the hands, [mouths|licks] the fingers; [calms|quiets] when [sung to|{relative} speaks].',
      ],
    },
  },
  'word-loss': {
    now: [
      'The [first|few] words of infancy [went|faded] [after|from] {since}; [today|now] there are [sounds|two syllables] [only|at most].',
      'She [said|used] {4-9} words in her second year, [none|not one] of which [remains|is left].',
      '[Speech|Babble and words] [fell silent|stopped] at [the same time|about the time] as the [hands|grip]; [laughing|crying] and [humming|sighs] [carry|hold] meaning now.',
      'child/adolescent/young-adult :: {Relative} [kept|has] [a film|a recording] of her saying "[mama|ball]" [before|ahead of] {since}; [since then|afterwards] [no word|nothing spoken].',
      '[Spoken|Verbal] [expression|language] is [absent|gone], [understanding|grasp] of [tone|daily phrases] [seems|appears] [better kept|larger].',
      '[Needs|Wishes] are [shown|told] by [voice|sounds] and [look|body], [no word|not a word] having [come back|returned].',
    ],
    then: [
      'Words had been [lost|gone] since {since}; [before the stay|at admission] [crying|moaning] was her [only|chief] [signal|message].',
      '[Without|Lacking] speech since {since}, she could not [say|tell] where it [hurt|pressed].',
      'On [arrival|admission] she [cried|groaned] [without words|by the hour], as she [had had|has] no [speech|words] since {since}.',
    ],
    better: [
      '[Sounds|Vocal play] and [smiles|laughter] have [returned|grown]; words have not, [as expected|which was not the aim].',
      'She [shows|signals] yes by [blinking|a look up] [more reliably|in {6-8} of ten trials], still without a [spoken|single] word.',
      '[Carers|Staff] [read|recognise] her [sounds|calls] [sooner|better]; spoken language [stays|remains] lost.',
    ],
    exam: {
      speech: [
        'No words; [vowel sounds|humming], [laughs|sighs] [fitting the moment|in answer to voices].',
        '[Speech|Spoken language] [absent|none]; [calls|moans] when [tired|moved], [quiet|softer] at [song|touch].',
        '[Sounds|Syllables] without [meaning|word form], [tone|pitch] [changing|rising] with [mood|the person addressed].',
      ],
    },
  },
  gait: {
    now: [
      'She [walks|takes steps] [broad-based|with legs apart], [stiff|jerky], [only|merely] [with a hand|with support] and [tires|stops] after {10-40} [metres|steps].',
      'The [trunk|body] [sways|trembles] on [standing|rising], and [stairs|kerbs] [need|call for] [lifting|two helpers].',
      '[Gait|Walking] is [unsteady|lurching], [on the toes|with a wide base], [with|and] [hesitation|freezing] [at thresholds|before each start].',
      'Walking [came late|began at twenty months] and [stayed|remained] [unsure|clumsy]; the back [curves|leans] to one side.',
      '!child :: A wheelchair [serves|is used] for [longer ways|most of the day], [steps|standing] being [practised|kept up] [with a frame|between two people].',
      '[Movements|Limbs] are [stiff|rigid] [in the morning|at the ankles], [balance|steadiness] [poor|weak], [falls|stumbling] [frequent|weekly] unless [held|someone is beside her].',
    ],
    then: [
      '[Walking|Gait] had [worsened|grown shakier], with {2-4} [falls|stumbles] in the [week|days] before.',
      'She [came|arrived] [swaying|stiff], [held|supported] by [two people|{relative}], [broad-based|wide-legged] and [hesitant|jerky].',
      'The [unsteady|wide-based] gait of [years|long standing] had made [transfers|stairs] [unsafe|too hard] [at home|for one helper].',
    ],
    better: [
      'She [walks|manages] {20-60} steps [with a frame|at the rail]; the [base|stance] is [still|as before] [wide|unsteady].',
      '[Standing|Stretching] daily has [eased|loosened] the [ankles|stiffness]; [balance|gait] [stays|remains] [impaired|poor].',
      'Transfers [go|succeed] with [one|a single] helper, [walking|the gait] [being as broad-based|remaining as jerky] as [before|ever].',
    ],
    exam: {
      appearance: [
        '[Small|Slight] {person}, [well cared for|neatly dressed], [led|supported] by {relative}, [broad-based|swaying] [gait|steps], [cold|bluish] feet.',
        '[Slim|Thin], [short|small in height], [clean|carefully dressed], [trunk|back] [leaning|curved], [brought in a chair|walks on {relative}’s arm].',
      ],
    },
  },
  head: {
    now: [
      'Head [growth|circumference], [normal|average] at birth, [fell behind|left its curve] from [the first year|about six months] on.',
      'The [growth chart|health booklet] [shows|has] a head [line|curve] that [flattens|drops] [across two bands|well below the rest] [after|from] infancy.',
      '[At birth|As a newborn] the head measured [normal|in mid-range]; [today|now] it [lies|is] [below|under] the [third|second] percentile.',
      '[Slowed|Slowing] head growth was the [paediatrician’s|health visitor’s] first [worry|remark], [ahead of|before] the [lost|vanished] words.',
      '[Measured|Checked] again: head [small|below range], [height|weight] [low|less so], [birth|newborn] [values|measures] [normal|unremarkable].',
      '[Birth|Delivery] and the first [five|six] months were [normal|unremarkable]; [then|after that] the head [grew|gained] too [slowly|little].',
    ],
    then: [
      'The [file|record] [showed|held] a head [curve|circumference] [normal|average] at birth and [flattening|falling away] [within|in] the first [year|two years].',
      '[Old|Earlier] [measurements|charts] [confirmed|documented] [normal birth|a normal newborn] head size and [slow|poor] growth [later|thereafter].',
      'On [admission|examination] the head was [small|below the third percentile], [as known|as] since [infancy|the first years].',
    ],
    better: [
      'Head size [follows|keeps to] its [low|known] curve; [weight|nutrition] has [gained|improved] [a little|slightly].',
      '[Growth|Measurements]: head [unchanged|as expected small], weight [up|better] since [meals|feeds] were [enriched|split].',
      'The [small|slow-grown] head [stays|remains] a [given|fixed sign]; [intake|appetite] and [weight|colour] [are better|have picked up].',
    ],
  },
  eyes: {
    now: [
      'She [speaks|chooses] with her eyes: a [long|steady] look [at|towards] the [cup|door] means [yes|that one].',
      '[Eye contact|Her gaze] is [intense|searching], [sought|held] with [faces|voices] she knows.',
      '[Breath holding|Fast breathing] [comes|occurs] in bouts [by day|while awake], with [a swallow of air|a bloated belly] after.',
      '[Spells|Stretches] of [deep|rapid] breaths [alternate|take turns] with [pauses|stops] of [{10-20} seconds|some seconds] when awake.',
      '[Music|A known song] [brings|wins] [a smile|bright looks]; {relative} [reads|knows] [every|each] [glance|flicker].',
    ],
    then: [
      'Her [gaze|look] had [dulled|turned away], which {relative} [took|read] as [pain|distress].',
      '[Bouts|Spells] of [breath holding|overbreathing] had [become|grown] [frequent|daily] before [admission|the stay].',
    ],
    better: [
      'She [chooses|picks] by gaze between [two|three] pictures [more surely|in most trials].',
      '[Breathing|Breath-holding] bouts [are shorter|fewer than before], [her look|the gaze] [bright|seeking] again.',
      '[Eye pointing|A gaze tablet] [is used|works] at [meals|school or day centre], the [only|best] [voice|language] she has.',
    ],
  },
  'good-start': {
    now: [
      'Until {since} development was [normal|on time]: [sentences|short stories], [play with others|shared games], [dry by day|toilet trained], [pedalling|running].',
      '{Relative} [shows|brings] [films|photographs] of a [chatty|sociable] child who [sang|told stories] [and waved|and dressed dolls] before {since}.',
      'The [first|early] years [gave|raised] no [concern|worry]; [check-ups|nursery notes] up to {since} [record|list] [full sentences|speech in phrases] and [friends|make-believe play].',
      '[Words|Sentences], [play|contact] and [self-care|clean habits] were [all in place|as expected] [well past|beyond] the second birthday, [up to|until] {since}.',
      '[Nursery|Kindergarten] staff [remember|describe] [a talkative|an outgoing] child [before|ahead of] {since}, [eager|keen] to [sing|draw].',
      'Before {since} (he/she) [asked|put] [why-questions|endless questions], [ate|drank] [unaided|alone] and [played|romped] with [cousins|neighbours].',
    ],
    then: [
      'Up to {since} (he/she) had [talked|spoken] in sentences and [played|joined in] [like other children|as expected].',
      '[Records|Notes] from [nursery|check-ups] [documented|showed] a [normal|timely] course [until|up to] {since}.',
      '{Relative} [brought|showed] films of [clear|lively] speech from [before|the time before] {since}.',
    ],
    better: [
      'What was [learnt|there] before {since} has [not|only in traces] [returned|come back], [though|but] [old songs|a known rhyme] can bring [a smile|humming].',
      '[Traces|Remnants] of the [early|former] skills [show|appear] in [play with water|music], [no more|nothing beyond].',
      'The [family|parents] [have begun|are learning] to [build on|work with] what [remains|is there], [apart from|rather than] what was before {since}.',
    ],
  },
  'skills-gone': {
    now: [
      '[Within|In the space of] [months|half a year] after {since}, [speech|sentences] [shrank|dwindled] to [sounds|single words], and [bladder control went|toilet habits were lost].',
      '[Language|Words], [play|make-believe], [dryness|toilet use] and [use of cutlery|dressing] [disappeared|were lost] [one after the other|together].',
      '(He/She) can no longer [climb stairs with alternate feet|pedal a tricycle] and [needs nappies|wets] [again|day and night].',
      '{Relative} [dates|puts] the [turn|change] to {since}: [first|to begin with] the words, then [the toilet|play], then [hands and balance|dressing].',
      '[Instructions|Requests] once [followed|understood] [meet|get] no [response|reaction]; [spoon|brush] is [thrown|ignored].',
      '[Restless|Tearful] [weeks|days] at the start, [then|after which] a [steep|steady] loss of [talk|sentences] and [self-care|motor skill], [now|since] [levelled off|without further loss].',
    ],
    then: [
      'After {since} [speech|language], [play|toys] and [toilet use|dryness] had been [lost|given up] [in months|step by step].',
      'By [admission|the time of the stay] (he/she) had [no|hardly any] words and [wore nappies|needed changing] [day and night|again].',
      'The [loss|decline] that [began|set in] with {since} had [spared|left] little: [walking|running], [humming|eating by hand].',
    ],
    better: [
      '[No|There is no] further loss; [one|a single] skill, [the spoon|going to the toilet by the clock], is [partly|in part] [back|relearnt] [with help|by drill].',
      '[Toileting|Feeding] by [timetable|picture cue] [succeeds|goes well] [half|most of] the time; language remains lost.',
      '[Signs|Gestures] for ["more"|"drink"] and ["stop"|"out"] are [used|shown] [with prompting|daily], words have not [come|returned].',
    ],
    exam: {
      speech: [
        '[Single|Isolated] sounds, [one echoed|a worn] word; [no|without] [request|naming].',
        '[Humming|Squeals], [no word|nothing] [addressed|directed] to [anyone|the examiner].',
        '[Speech|Language] [all but gone|absent]; [responds|turns] to [tone|name] [one time in three|late].',
      ],
      cognition: [
        '[Awake|Alert]; [puzzle|shape board] [mouthed|ignored], [gestures|a pointed finger] [followed|noticed] at times; not [testable|to be tested] further.',
        '[Level|Performance] [far|well] below that of [earlier films|the records], [testing|tasks] not [feasible|accepted].',
      ],
    },
  },
  rituals: {
    now: [
      '[Since|From then on] (he/she) [flaps|flicks], [spins lids|runs along walls] and [lines up|carries] [spoons|bricks], [none of which was|all of it not] there before.',
      '[New|Newly come] [habits|rituals]: [doors|switches] [opened|flicked] [over and over|dozens of times], [protest|screams] when [stopped|led away].',
      '[Rocking|Hand flapping], [unknown|unseen] in the early years, [fills|takes] [much|hours] of the day.',
      '{Observer} [reports|sees] [pacing the same line|turning in circles] and [sniffing|licking] [toys|glass].',
      'Toys once [used in stories|played with] are [tapped|dropped] [and tapped again|in series].',
      '(He/She) insists on [one cup|one blanket] and [one path|one corner], and [a change|any other] [ends|results] in [crying|biting the sleeve].',
    ],
    then: [
      '[Flapping|Spinning] and [door opening|switch flicking] had [come|appeared] with the loss and [filled|taken over] the day.',
      '[New|Repetitive] [rituals|movements] had [replaced|ousted] play [before|well before] admission.',
      'In the [first|opening] days (he/she) [circled|paced] the [room|corridor] and [tapped|licked] [surfaces|the glass].',
    ],
    better: [
      '[Door games|Spinning] can be [interrupted|ended] with [a swing|water play], and the habit returns [when idle|later].',
      'The [rituals|repetitive movements] [persist|go on], [shorter|less fierce] with a [set|picture] routine.',
      '[Protest|Screaming] at [interruption|change] [lasts|takes] [minutes|{5-10} minutes] now, the [movements|habits] [staying|as such remaining].',
    ],
    exam: {
      behaviour: [
        '[Paces|Circles] along the wall, [taps|flicks] [blocks|the switch], [passes|treats] people like [furniture|things]; [no play|toys mouthed].',
        '[Spins|Turns] a lid [for minutes|on the floor], [cries|pulls away] when [it is taken|touched], [soothed|calmed] by {relative}.',
      ],
    },
  },
  'far-away': {
    now: [
      '(He/She) [looks through|walks past] people, [does not|fails to] [turn to|answer] (his/her) name and [shows|brings] nothing [to anyone|for sharing].',
      '{Relative} [is|serves as] [a hand|a tool] to [reach|open] things; a cuddle is [endured|cut short].',
      '[Others|Peers] in the [room|group] [go|pass] [unnoticed|unheeded] unless they [block the way|hold food].',
      '[Contact|Interest] is [brief|fleeting]: a [glance|touch] for [food|a drink], then [off|away] again.',
      '[Joint|Shared] [looking|play] [is missing|does not occur]; [pictures|toys] [shown|held up] [meet|get] no [look|response].',
      'When [{relative} leaves|alone], (he/she) [seldom|rarely] [protests|looks up], [yet|but] [knows|prefers] [two|three] [familiar|trusted] carers.',
    ],
    then: [
      '[Staff|The team] [found|met] (him/her) [turned inward|out of reach], [unresponsive|deaf] to (his/her) name and to [play|offers].',
      'Contact with [others|the family] had [dwindled|shrunk] to [being fed|taking by the hand].',
      'Before the stay (he/she) [ignored|looked past] [even those long known|helpers and kin alike].',
    ],
    better: [
      '(He/She) [comes|moves] [closer|nearer] and [allows|accepts] two minutes of [turn-taking with a ball|shared bubbles]; [contact|interest] [stays|remains] [slight|fleeting].',
      'A [look|glance] at [the carer|{relative}] [now|at times] [precedes|goes with] [asking for food|reaching]; [sharing|play with others] has not [come|developed].',
      '[Turns|Responds] to (his/her) name [one time in two|more often], [otherwise|for the rest] [in a world apart|as distant as before].',
    ],
    exam: {
      affect: [
        '[Little|Scarcely] [attuned|related] to others; [laughs|cries] [without visible cause|by inner cue], [calm|even] in between.',
        '[Changes|Shifts] [fast|without notice], no [smile|look] in return; [distress|pleasure] [plain|unmistakable].',
        '[Even|Flat] towards people, [delight|brightening] at [water|spinning things].',
      ],
    },
  },
  driven: {
    now: [
      '(He/She) [is on the move|runs and climbs] from [waking|dawn] to [sleep|night], [sits|stays] for [no meal|no more than two minutes] and [empties|opens] [every|each] cupboard.',
      '[Overactive|In motion] [in every setting|at all hours], {subj} [bolts|darts off] at [each|any] open door.',
      '[Two|Several] adults [take turns|are needed] to [keep up|follow], as {relative} [says|tells].',
      '[Stillness|Sitting] is [unknown|not to be had]: [chairs|tables] are [climbed|pushed], [plates|cups] [swept off|thrown].',
      'A stimulant [tried|given] [years ago|once] made the [restlessness|drive] [worse|no better], with [crying|more pacing].',
      '{Observer} [counts|notes] {20-40} [changes of place|starts from the chair] an hour, without [aim|goal].',
    ],
    then: [
      '[Unceasing|Constant] [running|climbing] had [worn out|exhausted] [the household|all carers] before admission.',
      'In the [first|early] days (he/she) [ran|paced] [through the ward|from wall to wall], [eating|drinking] on the move.',
      'The [drive|motion] had [outgrown|exceeded] what [{relative}|one carer] could [hold|watch].',
    ],
    better: [
      '[Sits|Stays] through {5-10} minutes of [a meal|table work] with [a weighted lap cushion|one-to-one help]; [still|yet] [very active|in motion] otherwise.',
      '[Running|Pacing] has [a course|set times] [outdoors|in the gym], [indoors|inside] it is [less|milder] but [far from gone|still great].',
      'The [drive|unrest] [remains|persists]; [dashes|bolting] through doors [fell|dropped] to [one or two|a few] a week.',
    ],
    exam: {
      behaviour: [
        '[Runs|Walks] [round|across] the room, [climbs|opens] [the sill|drawers], [seated|held] for [seconds|half a minute]; no [hostility|malice].',
        '[In constant motion|Never seated], [mouths|throws] [keys|blocks], [led back|guided] by the hand [time and again|{3-6} times].',
      ],
    },
  },
  rocking: {
    now: [
      '[Body rocking|Swaying], [head shaking|finger flicking] and [humming|tooth grinding] [recur|come] in long [series|runs].',
      'The [same|identical] [movement|gesture], [clapping at the ear|twirling a string], [goes on|is repeated] for [{20-50} minutes|hours].',
      '[When not running|In the pauses], (he/she) [rocks|sways] from foot to foot and [flaps|shakes] [a sleeve|both hands].',
      '{Relative} [hears|notices] [rhythmic|steady] [knocking|rocking] [in bed|at the wall] [each evening|before sleep].',
      '[Strings|Ribbons] are [twirled|flicked] [before the eyes|near the face], [given up|let go] only for [food|a bath].',
      'The [stereotyped|repeated] movements [increase|swell] with [waiting|noise] and [leave|let] little [room|time] for [other acts|anything else].',
    ],
    then: [
      '[Rocking|String twirling] had [taken|filled] what time the [running|unrest] left.',
      'The [repeated|rhythmic] movements had [grown|risen] to [hours|most of the evening] before [the stay|admission].',
      'On [arrival|the unit] (he/she) [rocked|swayed] and [flapped|hummed] [in every pause|without end].',
    ],
    better: [
      '[Rocking|Twirling] [continues|persists] in [pauses|the evening], [shorter|gentler] [with a task|in company].',
      'A [rocking chair|swing] [gives|lends] the movements [room|a place]; they [have not ceased|stay part of (him/her)].',
      '[Series|Runs] of movements can be [broken|paused] by [offering|giving] [a drink|bubbles], [then|and] [resume|go on].',
    ],
    exam: {
      appearance: [
        '[Sturdy|Slim] {person}, [clean|well kept], [sleeves|cuffs] [chewed|damp], [shoes|laces] [off|undone], a [string|ribbon] in one hand.',
        '[Well|Carefully] [looked after|dressed], [old scuffs|grazes] on the [knees|elbows], [rocking|swaying] at the door.',
      ],
    },
  },
  'far-behind': {
    now: [
      '[Abilities|Skills] [correspond to|match] those of a child [under two|of about two], [helped|guided] in [dressing|washing] and [eating|toilet].',
      '(He/She) [understands|follows] [a handful of|{4-8}] [daily phrases|commands] and [speaks|says] [no words|two or three words].',
      'All milestones [came|were] [years|very] late: [walked|first steps] at [three|nearly three], no [sentences|phrases].',
      '[Testing|Assessment] [years ago|in the file] [put|places] the level [far|very far] below age, [all areas|hands and language] [alike|included].',
      '[Danger|Traffic] [means|says] nothing to (him/her); [care|someone] is [needed|at hand] [round the clock|day and night].',
      '[Nappies|Help with the toilet], [mashed food|cut food] and [a locked door|close watch] [are|belong to] [everyday life|each day].',
    ],
    then: [
      '[Fully|Wholly] [dependent|reliant] on others, with [abilities|skills] [as of|like those of] a [toddler|child under two].',
      'The [record|file] [named|gave] [severe|very marked] delay in all areas, from [infancy|the start].',
      '(He/She) [needed|had needed] help with [each|every] step of [daily life|self-care] [before|as before] the stay.',
    ],
    better: [
      '[One|A single] [step|skill], [handing over the cup|pulling up trousers], was [learnt|gained] in [weeks|daily drill]; the [overall level|delay] [is unchanged|stays].',
      '[Two|Three] [photo cards|signs] are [understood|used] for [drink|outside]; [care|help] is needed as [before|ever].',
      '[Washing|Dressing] goes [more calmly|with less struggle], [still|as ever] [done by|in the hands of] others.',
    ],
    exam: {
      cognition: [
        '[Alert|Awake]; [knows|recognises] {relative}, [finds|remembers] the [biscuit|ball] [under one cup|in the drawer]; [language tasks|tests] not [possible|feasible].',
        '[Level|Functioning] of [a toddler|about two years] [by observation|in play]; [orientation|memory] not [testable|to be asked].',
      ],
    },
  },
  nights: {
    now: [
      'Nights are [short|broken]: [awake|up] at {2-4}, [laughing|calling] [till dawn|for hours].',
      '[Falling asleep|Settling] [takes|needs] [{2-3} hours|half the evening], and {relative} [gets|has] [little rest|broken nights].',
      '(He/She) [wakes|is up] [twice|three times] a night, [hums|screams] and [wants|seeks] [a hand|the door].',
      '[Sleep|Night rest] is [down to|about] {4-6} hours, [daytime|noon] [naps|dozing] [making it worse|in exchange].',
    ],
    then: [
      '[Broken|Sleepless] nights had [worn down|exhausted] [carers|the household].',
      '[Before the stay|At first] (he/she) [slept|rested] [barely|no more than] {3-5} hours.',
    ],
    better: [
      '[Sleeps|Rests] {6-8} hours [most|on most] nights with [a fixed|an early] bedtime.',
      'Nights are [calmer|longer], [one|a single] waking [as a rule|at most].',
    ],
  },
  upset: {
    now: [
      '[Crying|Screaming] [without clear cause|for an hour] [comes|occurs] [most evenings|several times a week]; [pain|constipation] [was looked for|has been considered].',
      '[A new helper|Another chair] or [a crowded room|rain on the roof] [ends|results] in [tears|flailing].',
      '[Fits|Bouts] of [distress|shouting] [ease|pass] with [holding|music] [after|in] {10-40} minutes.',
      '[Waiting|Noise] is [met|answered] with [grabbing|wailing], [then|and] [exhaustion|sleep].',
    ],
    then: [
      '[Hours|Spells] of [crying|screaming] had [led to|prompted] the [referral|stay].',
      '[Distress|Shouting] had [risen|grown] with [{trigger}|each change].',
    ],
    better: [
      '[Crying|Screaming] spells [are down|have fallen] to [one or two|a couple] a week.',
      '[Distress|Upset] [passes|settles] [faster|in minutes] with [known helpers|the same song].',
    ],
  },
};
