import type { FeatureText } from './knowledge.ts';

/** Beliefs, voices and foreign influence; F25 uses them too. */
export const psychosisEn: Record<string, FeatureText> = {
  persecution: {
    now: [
      '{Subj} is convinced that [a group of strangers|people from the building opposite|the same two cars] [has been following|follow] (him/her) [day after day|on every errand|whenever (he/she) leaves home] and [no argument shifts this|grows angry when this is doubted|takes every doubt as proof].',
      'At home (he/she) has [taped over|unscrewed|covered with foil] the [smoke detector|webcam|door intercom], because [someone is said to be recording|"they" are believed to listen in|a plot against (him/her) is said to run through it].',
      '[Food|Tap water|Anything already opened] is [refused|poured away|thrown out] [for fear of poison|as it is thought to be tampered with|since (he/she) tasted "chemicals" in it]; {relative} has [seen it happen daily|given up arguing].',
      'The [curtains stay drawn|phone lies in the freezer|letterbox has been sealed]: {subj} [fears an ambush|is sure of being watched|believes that a network wants (him/her) gone], and [names no motive that others can follow|explains it in ever wider circles].',
      "{Subj} [reports|describes] a [plot|conspiracy|campaign] that [started with a delivery man|began with a neighbour's cough|has spread from one neighbour to the police], [meant to drive (him/her) out|meant to ruin (him/her)|whose purpose is to have (him/her) killed].",
      '[Twice|Three times|More than once] this month {subj} [changed the route home|got off the bus early|hid in a stairwell|slept in the bathroom] to [shake off pursuers|escape the watchers|be out of reach of "those who report"].',
      'child/adolescent :: {Subj} [will not use|refuses] the [school toilets|school bus|canteen] because [older pupils are believed to be agents|someone is waiting there to take (him/her) away|"the watchers" stand there].',
    ],
    then: [
      'Before admission {subj} had [barricaded the bedroom door|stopped opening the door|stopped eating cooked food], [certain of being poisoned|certain that killers had been sent|sure that (he/she) was under surveillance].',
      'On arrival (he/she) [spoke of|laid out] a [plot|network|secret trial] directed against (him/her) and [saw it confirmed in passing cars|counted staff among its members|searched the room for microphones].',
      '{Subj} had [come to believe|become convinced] that [strangers were tracking (his/her) phone|people in the street had orders to harm (him/her)|gas was being let into the room] and [had not gone out for days|kept watch at the window].',
      'The belief in [pursuers|a conspiracy|hidden cameras] was [held without doubt|unshakeable|complete] [at first|when (he/she) came in].',
    ],
    better: [
      '[The conviction of being followed|The belief in a plot|Talk of pursuers] has [lost its force|moved into the background|become less pressing]; {subj} [now goes to the shop alone|no longer checks the windows|leaves the curtains open by day], though [a remnant of doubt stays|(he/she) still avoids one street].',
      '{Subj} [now says|can now say] that [the danger "may have been in my head"|"perhaps nobody was there"|the cars were "maybe just cars"], but [is not sure on every day|comes back to it when tired].',
      'Meals are [taken with the others|eaten without checking|finished] again, and the [fear of poison|search for cameras] has [faded|become rare].',
      'The ideas of persecution are [held more loosely|mentioned only when asked|no longer acted on], and [sleep is no longer guarded|(he/she) answers the door again].',
    ],
    quote: [
      '"They [know my steps|have my key|changed the lock]. [You would hide too.|I hear the engine at night.|Ask them, not me.]"',
      '"It is not [fear|imagination], it is [knowledge|evidence]. [I have the number plates.|I keep a list.]"',
      '"[Somebody|One of them] [was in my room|touched my food] again. The [cup|pillow] had moved."',
    ],
    exam: {
      thoughtContent: [
        '[Persecutory delusions|Beliefs of being watched and hunted] are [voiced with full conviction|firmly held and fill the talk|elaborate and not open to doubt].',
        'Thought content [centres on|circles round] [a plot|surveillance|pursuers]; [counter-arguments are absorbed into it|alternative explanations are rejected].',
        '(He/She) [speaks of|hints at] enemies who [coordinate|take turns|never tire], [weaving in chance events|with more detail when asked].',
        '[Being hunted|A hidden enemy|Betrayal] [runs through|colours] every answer; [certainty is total|doubt is read as complicity].',
        'Ideas of [harm|pursuit|poisoning] are [fixed|systematised], [lively|told in a whisper], [without a gap|beyond debate].',
        '[Suspicion reaches|The system takes in] [the staff|the notes|the lamp in the room], [and grows as the talk goes on|and admits no exception].',
        'Beliefs about [a conspiracy|being tracked] [hold firm|cannot be shaken], [guiding what (he/she) eats|dictating where (he/she) sits].',
      ],
      behaviour: [
        '[Chooses the chair by the wall|Keeps the coat on|Speaks low], [alert to steps outside|checking the window].',
        '[Tense|On edge], [starts at the telephone|asks about the lock], [answers after weighing them|shares little].',

        '[Wary and scanning|Guarded]; (he/she) [asks who else is listening|sits facing the door|looks repeatedly at the ceiling lamp].',
        'Contact is [suspicious|cautious]; [questions are answered with questions|(he/she) wants to see what is written down|the camera is eyed with distrust].',
      ],
    },
  },
  voices: {
    now: [
      '{Subj} hears [two|three|several] voices that [comment on what (he/she) does|talk about (him/her) in the third person|argue over (him/her)], [mostly in the evening|from morning on|loudest when (he/she) is alone].',
      'A [man\'s|woman\'s|hoarse] voice [gives orders|insults (him/her)|repeats (his/her) thoughts aloud], [through the wall|from outside the head|"as clear as yours"], [several hours a day|whenever it is quiet].',
      'At home (he/she) is [seen|heard] [answering someone who is not there|whispering at the wall|laughing and then hushing someone], [as {relative} reports|according to {relative}].',
      'Headphones [are worn day and night|stay on even at table] because [music drowns the voices|without them a running commentary starts|silence brings the mockery back].',
      '{Subj} [turns up the radio|runs the tap|hums for hours] to [cover|drown out] voices which [discuss (his/her) failings|forecast a punishment|describe each movement].',
      'The voices [call (him/her) by a nickname|count (his/her) steps|debate whether (he/she) should be allowed to sleep], and [now and then (he/she) obeys small orders|(he/she) bargains with them|hiding from them does not help].',
    ],
    then: [
      'For [weeks|some time] before admission (he/she) had heard [a commentary on every act|voices speaking about (him/her)|quarrelling voices], [and answered them aloud|and slept with the radio on].',
      'On the first days {subj} [listened towards the corner|broke off in mid-sentence to listen|covered both ears], and [admitted|later confirmed] voices that [gave orders|mocked (him/her)].',
      'Voices [from the ceiling|behind the wall|outside the window] had [told (him/her) not to eat|threatened (him/her)|narrated (his/her) day].',
    ],
    better: [
      'The voices are [fewer and quieter|down to a murmur|heard only at dusk] and [no longer comment|no longer give orders|can be ignored].',
      '{Subj} [still hears|occasionally hears] a [voice|murmur], but [reads or walks through it|says it has "lost its teeth"|no longer answers].',
      '[On most days|For several days now|Through most of the day] there is silence where the [commentary|quarrel] used to be; the [headphones are off at meals|radio is off at night].',
      'What remains of the voices [comes with tiredness|lasts minutes, not hours|sounds "like a neighbour\'s television"].',
    ],
    quote: [
      '"They [talk over me|say what I do before I do it]: now (he/she) [stands up|drinks|is lying again]."',
      '"[One is kind, the others are not.|The deep one decides.] I [only|just] [pass on what is said|try not to answer]."',
      '"If you [listened|were quiet] you would [hear it too|know what they call me]."',
    ],
    exam: {
      perception: [
        '[Auditory hallucinations|Voices] are [reported|acknowledged] [during the interview|today], [commenting|in dialogue|with insults and orders].',
        '(He/She) [stops and tilts the head|answers towards the side|moves the lips between questions], [evidently|apparently] attending to voices.',
        'Voices [in the third person|that comment] are [present|heard "right now"]; [nothing is seen|sight is not affected].',
        '[Commentary|Argument] by voices [goes on|breaks in] [during the talk|between questions], [and is hushed|with a wince].',
        'Hearing [insults|orders|a running report] [from the wall|from above|close to the ear], [as told today|by (his/her) own account].',
        '[Distracted|Drawn away] by [voices|something heard] [several times|twice], [asking whether others hear it|eyes on the corner].',
        'Voices [confirmed|conceded] [after hesitation|at once], [in dialogue|with threats], [for hours daily|today as well].',
      ],
    },
  },
  reference: {
    now: [
      '[The newsreader|A song on the radio|The weather map] [is taken as a message|speaks to (him/her) directly|contains instructions], [and (he/she) writes the hints down|so the set has been unplugged].',
      "{Subj} [finds|sees] [signs meant for (him/her) in|coded remarks in|hidden greetings in] [shop windows|number plates|other people's ringtones|advertising leaflets] and [cannot pass them by|spends hours decoding them].",
      'A [red jacket|cough|half-open window] [means that|is read as a sign that] [the plan has moved on|(he/she) must turn back|"it is decided"].',
      "Online [strangers' posts|videos] are [felt to be about|understood as answers to] (his/her) [thoughts of the same morning|private conversations], [and the account was deleted|and (he/she) collects screenshots].",
      "In the street [people's gestures|jokes at a bus stop|children's games] seem [staged for (him/her)|arranged|full of allusions].",
    ],
    then: [
      'Television and [street signs|songs] had [spoken to (him/her)|carried secret instructions], and [a whole wall at home was covered in notes|(he/she) had destroyed the set].',
      'Chance events were [read as signals|given private meanings] [at admission|when (he/she) arrived].',
      "(He/She) had [seen messages in number plates|taken other people's conversations as coded talk about (him/her)].",
    ],
    better: [
      '[Television|The radio] is [just noise|entertainment] again, [as {subj} puts it|with a rare lapse].',
      'Hidden meanings [are found less often|come up only under strain|no longer guide what (he/she) does].',
      '{Subj} [walks past|ignores] [signs that once stopped (him/her)|number plates without reading them].',
    ],
    quote: [
      '"The [presenter|announcer] [wore blue|paused] [for me|so that I would know]."',
      '"[Nothing|None of it] is chance. [Look at the order of the cars.|Even the bread had a mark.]"',
    ],
  },
  passivity: {
    now: [
      '{Subj} [feels|says] that thoughts are [put into (his/her) head|taken out in mid-sentence|sent out so that others know them], [by a device|by a beam|by a will that is not (his/hers)].',
      'Movements of the [hand|jaw|legs] are [felt as steered|not experienced as (his/her) own|"done from outside"], [mostly in public|for minutes at a time].',
      'People [on the bus|in the next room|in class or in shops] are believed to [hear what (he/she) thinks|pick up each thought], so (he/she) [counts to block them|thinks in rhymes|keeps away from them].',
      'A [sudden gap in thinking|blank in mid-sentence] is explained as [theft|deletion|a pull from outside], [several times a day|"like a page torn out"].',
      'Feelings [are said to be made by others|arrive "from the apparatus"], [anger above all|laughter too], and {subj} [has wrapped the head in cloth|sleeps under a metal tray] as protection.',
    ],
    then: [
      'Thoughts had been felt as [inserted|broadcast|withdrawn], and [(he/she) wore a lined cap against it|speech broke off for this reason].',
      '{Subj} had [felt steered from outside|believed that a chip governed (his/her) arm|experienced (his/her) will as replaced].',
      'At entry (he/she) was [sure that everyone heard (his/her) thoughts|convinced of a foreign will in the body].',
    ],
    better: [
      'Thoughts are [again felt as (his/her) own|mostly (his/her) own], [with brief lapses when tired|apart from rare gaps].',
      '[The sense of being steered|The feeling that others hear (his/her) thoughts] has [receded|become rare|lost its alarm].',
      'The [cap|foil] [is no longer worn|stayed in the drawer], [as the thoughts "stay inside" now|since nothing "gets in"].',
    ],
    quote: [
      '"That [sentence|thought] was not mine. [It was placed there.|Somebody typed it.]"',
      '"They [switch off|pull] the [word|picture] [before I have it|while I speak]."',
    ],
    exam: {
      thoughtContent: [
        '[Thought insertion and withdrawal|Broadcasting of thoughts|Experiences of outside control] [are described|come up without prompting].',
        '(He/She) [attributes|credits] (his/her) own [thoughts|impulses] to [a foreign source|an outside will].',
      ],
    },
  },
  'loose-speech': {
    now: [
      'Conversation [slides|drifts] from [breakfast to magnets|the bus to "the blue arithmetic"|one rhyme to the next], and [{relative} can no longer follow|the thread is lost within two sentences].',
      '[Answers miss the question|Replies start near the question and end elsewhere]; {subj} [coins words of (his/her) own|strings half-sentences together|stops halfway and goes on elsewhere].',
      'Messages on the phone are [rows of unrelated words|full of invented terms|pages long and cannot be understood], [says {relative}|which worried {relative}].',
      'Telling what happened on an ordinary day [takes (him/her) through planets, shoes and prices|breaks apart into fragments|ends in puns], [with no sign that (he/she) notices|and prompting does not help].',
      '{Subj} [speaks readily|talks a good deal] but the [links between ideas are missing|meaning stays obscure], [more so when asked about feelings|even on simple matters].',
    ],
    then: [
      'At admission speech was [so loose that no history could be taken|broken into fragments|full of private words].',
      '{Subj} had [stopped making sense to the family|become hard to follow in talk], [jumping between unrelated subjects|with sentences left hanging].',
      'A [coherent account|simple timetable of the week] could not be [obtained|given] in the first days.',
    ],
    better: [
      'Sentences [reach their end|hang together better]; {subj} [can give a short account of the day|answers simple questions to the point], while [longer talk still drifts|abstract themes still lose (him/her)].',
      'Speech has become [easier to follow|more ordered], and [invented words are rare|{relative} can telephone with (him/her) again].',
      '[With time and short questions|Given structure] (he/she) now [keeps to a subject|explains what (he/she) needs].',
    ],
    exam: {
      thoughtProcess: [
        '[Ideas|Subjects] [follow sound more than sense|touch and part], [the question lost by the second clause|no aim in view].',
        '[Derailment|Drift] [from the first answer on|in every longer reply], [private terms|sudden halts].',
        '[Loose|Scattered], [a question about sleep leading to magnets|topics colliding], [hard to interrupt usefully|bridges missing].',

        'Thinking is [loosened|disconnected], with [derailment|tangents] [within a sentence|after a few words] and [private words|abrupt stops].',
        '[Associations are loose|The train of thought jumps]; [goal ideas are lost|questions are passed by], and [the gist can be guessed only in part|puns take over].',
        'The form of thought is [markedly disturbed|incoherent in stretches], [little changed by structure|somewhat better with closed questions].',
      ],
      speech: [
        '[Words run on|Talk flows], [meaning lags|sense is thin], [odd stresses|rhymes], [volume uneven|tone stiff].',
        '[Half|Broken] sentences [with coined words|stopped short], [resumed elsewhere|left hanging].',
        '[Stilted|Mannered] speech, [at times hurried|uneven in pace], [obscure|hard to place].',

        'Speech is [fluent but obscure|halting, then rushed|hard to follow], with [odd stress|stilted phrases|made-up words].',
        '(He/She) speaks in [fragments|unfinished sentences], [in an even tone|with unexpected pauses].',
      ],
    },
  },
  'self-neglect': {
    now: [
      'Washing [takes place once a week at most|has to be prompted|has all but stopped], and the same [sweater|tracksuit|coat] is worn [for days|in all weathers].',
      '{Subj} [wears several layers in the heat|goes out in slippers|leaves hair matted], [which (he/she) does not seem to notice|and waves off remarks about it].',
      '[Plates, wrappers and laundry|Bags and empty bottles] [cover the bedroom floor|have piled up round the bed], [says {relative}|and nobody may tidy up].',
      'Teeth, nails and [clothes|hair] [are no longer looked after|show the neglect of recent weeks].',
      'Meals are [skipped|eaten cold from the tin|limited to bread and sweets] unless [someone puts a plate down|{relative} steps in].',
    ],
    then: [
      '(He/She) arrived [unwashed|in dirty clothes|with matted hair], having [stopped washing|lived on biscuits] for some time.',
      'Self-care had [broken down|slipped badly] in the weeks before.',
      'The [room|bed] at home was [in disarray|littered with waste], as {relative} reported.',
    ],
    better: [
      '{Subj} [showers|changes clothes] [with one reminder|every other day|by (himself/herself) on most days].',
      'Appearance is [tidier|cleaner], and [meals are taken at the usual times|the room has been cleared with help].',
      '[Washing|Laundry] [has come back into the week|is managed with a checklist].',
    ],
    exam: {
      appearance: [
        '[Hair|Nails] [long untended|uncut], [coat over pyjamas|two odd shoes|a stained collar].',
        '[Shows|Bears] signs of [missed showers|self-neglect], [thin|worn] clothing, [no socks|buttons missing].',
        '[Grubby|Crumpled] [tracksuit|pullover], [uncombed|smell of smoke], [no notice taken of it|cold hands].',

        '[Unkempt|Poorly groomed], in [stained|ill-fitting|mismatched] clothes, [hair unwashed|with long nails].',
        'Looks [neglected|dishevelled]; [clothing does not fit the weather|a smell of unwashed clothes is noticed].',
      ],
    },
  },
  attention: {
    now: [
      '{Subj} [loses the plot of a film|reads the same line again and again|forgets what (he/she) went to fetch], [which was not so before|and has given up on it].',
      'Planning [a meal|a simple trip|two errands in a row] [is beyond (him/her) at present|fails halfway].',
      'Conversation with [more than one person|background noise] [overwhelms (him/her)|cannot be followed].',
      'Instructions [have to be repeated|work only one at a time|are gone within minutes].',
      'adult/middle-aged/older-adult/young-adult :: [Forms|Bills|Letters] lie [unopened|half filled in], because [the steps do not hold together|(he/she) cannot keep them in mind].',
    ],
    then: [
      'Attention had [held for minutes only|been scattered], and [tasks were left undone|books were abandoned].',
      '{Subj} [could not follow|lost track of] [simple instructions|a short conversation] at first.',
      'Planning [even small things|a day] had [failed|become impossible].',
    ],
    better: [
      'Concentration [holds for half an hour|suffices for a board game|is better in the morning], [though slower than before|with breaks].',
      '{Subj} [follows|keeps up with] [group sessions|a short programme] now, [notes help with the rest|with some lapses].',
      '[Two-step|Simple] tasks are [managed|completed] again.',
    ],
    exam: {
      cognition: [
        'Awake and oriented; attention [flags|wavers], [serial tasks are slow|digits backwards are limited], [recall of a short list is incomplete|abstraction is concrete].',
        'Orientation [full|intact]; [working memory is weak|attention tires], [proverbs taken literally|planning with help].',
        '[Oriented|Clear], yet [slow on serial sevens|distractible], [two of four words recalled|similarities missed].',
        'Counting [backwards|by threes] [breaks off|is slow]; [date and place known|orientation good], [abstraction weak|recall patchy].',
      ],
    },
  },
  'turned-nights': {
    now: [
      '{Subj} [is up until dawn|paces until four|sits at the window until daylight] and [sleeps through the morning|gets up after noon].',
      'Nights are [spent awake|broken into short naps], [with the light on|in the hall|at the computer].',
      'The household is [woken by steps|kept awake by cupboards opening] [most nights|between two and five].',
      'Sleep comes [only after sunrise|in fragments of an hour or two], [for no reason (he/she) can name|with the days lost to it].',
    ],
    then: [
      'Day and night had [changed places|been reversed] before admission.',
      '{Subj} had [hardly slept|paced at night|been awake until dawn] for [days|some time].',
      'Sleep had [broken into fragments|been down to a few hours].',
    ],
    better: [
      'Sleep now [runs from eleven to seven|lasts most of the night|starts before midnight].',
      '{Subj} [goes to bed with the rest of the house|is up for breakfast] [on most days|more often than not].',
      'The nights are [quieter|mostly spent in bed], [with one waking|with the odd late night].',
    ],
  },
};

/** Little drive, little company, slow change. */
export const negativeEn: Record<string, FeatureText> = {
  'few-drives': {
    now: [
      '{Subj} [sits on the edge of the bed for hours|spends the day on the sofa without television|stays in bed until someone calls], [not sad, just not moving|without boredom|and says there is nothing (he/she) wants].',
      'Starting anything [takes several prompts|does not happen without company]: [the kettle is filled and forgotten|clothes are laid out and left|a walk ends at the door].',
      'Of former interests, [drawing|music|football|cooking] [has been given up|is not missed|has silently stopped], and [nothing has come in its place|days pass without a plan].',
      'Asked what (he/she) would like, {subj} [shrugs|says "nothing"|cannot name a thing]; [birthdays leave (him/her) unmoved|good news brings no change of face].',
      'Speech has [shrunk to single words|become sparse], [questions get a nod|(he/she) no longer tells anything unasked], [as {relative} has noticed|for a long while now].',
      'The day consists of [cigarettes and tea|meals and bed|pacing and dozing], [with no initiative|always in the same order].',
    ],
    then: [
      '{Subj} had [given up all pursuits|hardly left the bed], [without sadness|indifferent to the consequences].',
      'Drive and interest had been [very low|almost absent], and [each step needed prompting|even meals had to be called].',
      'In the first days (he/she) [lay on the bed fully dressed|spoke in single words|joined nothing].',
    ],
    better: [
      '{Subj} [takes part in one activity a day|helps to lay the table|waters the plants] [when asked|without being asked on good days]; initiative [is still low|stays slight].',
      'There is [somewhat more movement in the day|a little more drive]: [a walk round the block|the kitchen rota|a card game], [kept up with prompting|most afternoons].',
      'Speech is [a little fuller|less sparse], [though (he/she) seldom begins|with a rare joke], and [days have a rough order|mornings have a shape].',
      'Little drive [remains|is what stays], but [one small task a day is managed|the agreed walk is kept].',
    ],
    quote: [
      '"[Later|Maybe tomorrow|What for], [I am fine here|it can wait|no need]."',
      '"Nothing [is wrong|happened]. I [am just like this now|stopped, that is all]."',
      '"[Ask|Give] me something [else|easier]; I [have no wish|do not know]."',

      '"[I am not sad.|It is all right.] There is [just nothing I want|nothing in the way and nothing ahead]."',
      '"[I sit.|I wait.] The day [goes by itself|passes]."',
    ],
    exam: {
      affect: [
        '[Faint|Minimal|Sparse] facial movement, [the tone level|voice without colour], [as in earlier contacts|for good and bad news alike].',
        '[Feelings|Reactions] are [thin|slow to come], [a half-smile at parting|none at a joke|eyes on the floor].',
        'Affect [hardly varies|stays in a narrow band], [gestures few|hands still], [not unhappy|without distress].',

        'Affect is [flat|blunted]; [the face hardly moves|voice and gesture stay even], [whatever the subject|even over pleasant memories].',
        'Emotional response is [sparse|dulled], [eye contact brief|smiles are rare and small].',
      ],
      speech: [
        '[A word or two|Half a sentence] per answer, [low|toneless|slow], [pauses unfilled|no question in return].',
        '[Says little|Speaks rarely], [in a flat voice|barely audibly], [yes and no for the most part|prompted each time].',
        'Speech [lacks drive|comes late and short], [understandable|clear enough], [never begun by (him/her)|no detail offered].',

        'Speech is [sparse and monotonous|quiet, with long gaps], [in replies of a few words|nothing is added unasked].',
        'Answers are [short|delayed] and [flat in tone|without melody].',
      ],
    },
  },
  withdrawn: {
    now: [
      '{Subj} has [let all friendships go|no contact outside the home|not answered messages for months], and [does not miss them|finds company tiring].',
      'When visitors come, (he/she) [leaves by the back door|stays in the other room|sits apart and says nothing].',
      'Meals are [taken alone|carried to the room], [a habit of long standing|as talk at table "is too much"].',
      'Outings are limited to [the corner shop|appointments|one bench in the park], [always at the quiet hours|always alone].',
      '{Subj} [lives beside others rather than with them|has drifted to the edge of family life], [polite but out of reach|without quarrel].',
    ],
    then: [
      'Contact with [family and friends|others] had [dried up|thinned out] long before.',
      '{Subj} had [kept to one room|spoken to nobody but {relative}] for a long time.',
      'On the ward (he/she) at first [stayed by the wall|ate alone|avoided the day room].',
    ],
    better: [
      '{Subj} [sits with others at meals|tolerates a small group|takes one phone call a week], [mostly listening|for short spells].',
      'One [contact has been taken up again|regular outing has been kept], [though (he/she) is still much alone|at (his/her) own pace].',
      'Company is [borne better|accepted in small doses], and [the door stays open|greetings are returned].',
    ],
    quote: [
      '"[The phone rings|They knock], I [wait until it stops|let it be]."',
      '"[Alone|With the door shut] it is [even|bearable|simpler]."',

      '"[People are loud.|Talking is work.] I [am fine on my own|like it when it is empty]."',
      '"They [can|may] come. I [just do not|rarely] [go out to them|say much]."',
    ],
    exam: {
      behaviour: [
        '[Sits sideways|Keeps the hood up|Stays near the door], [replying|listening] [from far away|without a glance].',
        'Rapport [is slow|hardly forms]; [hands in sleeves|gaze elsewhere], [leaves when allowed|no greeting of (his/her) own].',
        '[Present|There] [in body|without taking part], [courteous|undemanding], [motionless|waiting for it to end].',

        '[Quiet and distant|Detached]; (he/she) [looks past the examiner|answers and falls silent|sits still with hands between the knees].',
        'Contact is [thin|polite but remote], [with little spontaneous movement|and eye contact is brief].',
      ],
    },
  },
  'faded-beliefs': {
    now: [
      'The [storms of earlier years|beliefs of the first years|voices that once ruled the day] have [faded|burnt down]: {subj} [mentions the old enemies without heat|hears a mumble once in a while|no longer acts on them].',
      'Earlier there were [months of voices and pursuit|clear delusions, with admissions|commanding voices]; now [a vague mistrust of the postman|some odd turns of phrase|a private theory about lamps] is what is left of them.',
      '{Subj} [keeps a few peculiar habits|still turns cups upside down|avoids the colour yellow] from [the florid time|those years], [and can no longer say why|though it troubles nobody].',
      'Of the [former voices|former persecution] (he/she) says [it "went quiet"|it "is over there now"|little], and [nothing acute has come up in the past year|there has been no flare in a long time].',
      'Odd ideas [surface now and then|are not gone], [in a sentence about radio waves|as a shrug towards the ceiling], but [carry no fear|are soon dropped].',
    ],
    then: [
      'The florid [voices and beliefs|symptoms] of earlier years were [no longer in the foreground|long past] at admission; [some odd ideas remained|traces came up in talk].',
      '{Subj} [spoke of the old persecution|recalled the voices] [without heat|as of something distant].',
      'No [acute flare|fresh delusion] was found on entry, [only remnants of earlier ones|only a mild mistrust].',
    ],
    better: [
      '[The remnants of old beliefs|Odd ideas] [come up rarely|stay in the background] and [need no discussion|do not steer (his/her) days].',
      'There has been no [return of the voices|flare-up], [and stress was borne without one|with the same maintenance treatment].',
      '{Subj} [can laugh about|speaks calmly about] the [old fears|years of voices], [half believing|without full distance].',
    ],
    exam: {
      thoughtContent: [
        'No [acute delusions|lively persecution]; [scattered odd ideas|a faint mistrust|remnants of earlier beliefs] [without fear|held loosely].',
        'Thought content is [sparse|poor], with [a fragment of the old system|occasional magical turns].',
      ],
    },
  },
  'slow-decline': {
    now: [
      '{Subj} has [never had voices or clear delusions|not told of voices at any time]; what the family sees is [a slow change of the whole person|a creeping loss of drive and warmth|someone who went quiet year by year].',
      'Without any [break|dramatic episode], (he/she) has [let go of one thing after another|slipped from an active life into idleness|become a different, emptier person], [as {relative} tells it|and cannot explain it].',
      '[Step by step|One by one] [hobbies, friends and washing|duties, company, plans|habits and tastes] [fell away|were dropped], [with no sorrow|cause unknown|unmourned].',
      'The change is [easier to date from photographs|hard to date]: [a lively face in the older ones|laughter in old videos], [now a blank stare|now standing at the edge].',
      '[Aimless wandering through the house|Standing at the window for hours|Collecting string and cartons] has [replaced|taken the place of] what used to fill (his/her) days.',
    ],
    then: [
      'A [slow|creeping] loss of [drive, warmth and interests|purpose] had [led to the admission|gone on unnoticed], [with no voices or delusions at any point|without an acute break].',
      '{Subj} had [changed bit by bit|sunk into idleness], and [home could no longer cope|no task was left that (he/she) kept up].',
      'By the time of admission [nothing filled the day|(he/she) drifted about the house], [the end of a long slope|after a change over a long time].',
    ],
    better: [
      'The slope has [stopped|levelled out]: {subj} [keeps a simple routine|attends twice a week], [without regaining the former liveliness|while warmth stays muted].',
      'With [structure|a fixed plan for the day] [some ground has been regained|small duties are back], [though the change of the person remains|slowly].',
      'There is [no further loss|a modest gain] in [daily skills|self-care], [held up by prompts|with support at home].',
    ],
    exam: {
      mood: [
        '[Asked for a feeling|On mood], "[nothing|normal|the same]"; [neither sad nor glad|no complaint].',
        '[Even|Empty] mood, [no sorrow|without suffering], [no tears|no wishes] [for long|that anyone knows].',
        'Of mood (he/she) [has little to say|says "it is there"], [not low|calm], [the question seems strange to (him/her)|after a long pause].',

        '[Not sad|Even]; (he/she) [cannot name a feeling|says "normal"], [without distress|with an empty look].',
        'Mood is [neither low nor high|indifferent], [described as "nothing special"|and (he/she) finds no word for it].',
      ],
    },
  },
  'body-sensations': {
    now: [
      '{Subj} [describes|reports] [a cold stream inside the skull|wires pulling behind the ribs|an organ that turns slowly|crackling in the marrow], [a sensation with no medical match|and is at a loss for words for it].',
      'Strange feelings in the body [wander|change place] from [the spine to the teeth|the belly to the eyes], [for hours each day|in waves], and [tests have found nothing|no illness explains them].',
      'Something [shrinks|swells|flows] [under the scalp|in the left half of the body|behind the breastbone], and (he/she) [holds still so as not to stir it|presses cloths on it].',
      'New words are [needed|made up] for what the body does: ["drilling light"|"a folding in the chest"|"sand that thinks"].',
    ],
    then: [
      '[Bizarre|Hardly describable] bodily sensations had [filled the days|led to many examinations without result].',
      '{Subj} had [felt organs move|spoken of currents in the bones], [lying still for fear of them|with normal findings throughout].',
    ],
    better: [
      'The [strange bodily sensations|inner currents] are [weaker|shorter|easier to leave alone].',
      '{Subj} [still feels|now and then feels] the [pulling|flow], but [no longer lies still for it|speaks of it less].',
    ],
    quote: [
      '"It is [not pain|no ache]. It [flows the wrong way|turns in there]."',
      '"The [left side|head] is [thinner|colder] on the inside."',
    ],
    exam: {
      perception: [
        '[No voices|Voices are denied]; [peculiar bodily sensations|sensations inside the body] are [described at length|the one abnormal perception].',
        'Bodily [hallucinations|misperceptions] of [flow|pull|shrinkage] are [reported|present], [with nothing heard or seen|without other false perceptions].',
      ],
    },
  },
};
