import type { FeatureText } from './knowledge.ts';

/** Stillness, posture, refusal and bursts of movement; F06 uses them too. */
export const motorEn: Record<string, FeatureText> = {
  immobile: {
    now: [
      '{Subj} [stands in the hall for hours|sits motionless at the table|lies rigid with open eyes], [neither speaking nor turning towards a voice|not reacting to the doorbell|blinking rarely].',
      'Speech [ceased|stopped altogether] [a few days ago|within a day or two|little by little]; (he/she) [answers neither by word nor by sign|moves the lips without a sound|now and then whispers one syllable].',
      '{Relative} [found (him/her) standing with a spoon in the hand|cannot get (him/her) to move from the bed|has to lead (him/her) by the arm], and [no reply came|the gaze stayed fixed on a spot].',
      'Food [stays in the mouth unswallowed|has to be put to the lips], drinking [is minimal|happens only by straw], and [the toilet is not reached in time|(he/she) does not go to the toilet unless led].',
      'Between [spells of complete stillness|hours without a movement] {subj} [takes a few steps and freezes again|starts a gesture and stops halfway].',
      'Nothing [draws a reaction|changes the expression]: [a dropped tray|calling (him/her) by name|a hand waved before the eyes] [is not answered by a glance|leaves the face as it was].',
    ],
    then: [
      'On arrival (he/she) was [mute and motionless|standing rigidly, eyes open], and [had eaten next to nothing for days|did not turn towards speech].',
      '{Subj} had [stopped speaking and moving|stood in one spot for hours], [so that {relative} had to feed (him/her)|and had to be carried to bed].',
      'Stillness and silence were [almost complete|the leading picture] at entry; [fluids were given by drip|thrombosis prophylaxis was begun|feeding was assisted].',
    ],
    better: [
      '{Subj} [walks about|gets up unprompted] and [speaks in short sentences|answers after a pause], [eats alone|finishes meals], [with slowness that is still noticeable|with brief halts].',
      'Movement and speech [have come back|returned], [first at night, then by day|word by word|after the first doses of lorazepam].',
      'The long [halts|silences] are [gone|down to seconds]; (he/she) [asks for things|greets staff and family] again.',
      '[The stillness has loosened|Frozen spells have become rare], and [food and drink need no help|washing is done alone].',
    ],
    exam: {
      mood: [
        'Mood [cannot be asked about|stays unknown], [the face empty|a tear once|no sign of suffering].',
        'No word on mood; [the look is blank|the brow is tense|the lips pressed], [as earlier today|all through].',
        'As to mood, [nothing is conveyed|one can only guess]: [fear perhaps|emptiness|tension].',
        '[Unknown|Not to be gauged] in mood, [a frown now and then|still features|wide eyes].',
        '[Asked how (he/she) feels|Offered a scale], {subj} [stares on|closes the eyes|gives no sign].',
      ],
      affect: [
        'Affect [is frozen|shows nothing], [apart from a brief start|whoever comes in|even for {relative}].',
        '[No|Barely any] emotional reaction, [the mask unchanged|pupils wide|a flicker at (his/her) name].',
        'Expression [rigid|unmoving], [tension rather than calm|neither sad nor glad], [throughout|at each look].',
        '[Feelings|Reactions] are [locked in|not visible], [a tear without a sob|sweat on the lip] [at most|once].',
      ],
      insight: [
        'Insight and judgement [cannot be tested|stay open] [for now|in this state], [care being borne passively|the silence going on].',
        'No [statement on|view of] the illness [is to be had|was obtained]; [judgement untested|others decide what is needed].',
        '[Whether (he/she) feels ill|Insight] [cannot be judged|is unknown], [a nod aside|as nothing is said].',
        'As for insight, [one must wait|no answer came], [judgement likewise|and decisions rest with the team].',
      ],
      cognition: [
        'Awake; [orientation|memory] [cannot be tested|is left for later], [eyes follow now and then|hearing good].',
        '[Alert|Wakeful] by [the open eyes|reaction to touch], [tests impossible|formal testing put off].',
        'Cognition [not testable today|to be tested later], [consciousness clear as judged by the gaze|later recall may tell].',
        '[Consciousness seems clear|No clouding]; [questions on date and place|simple tasks] [draw no reply|are not done].',
      ],
      speech: [
        'Not a [word|sound] [in twenty minutes|on any question], [lips dry|jaw set].',
        '[Silent|Wordless], [one syllable at the end|a sigh at most], [hearing intact|eyes open].',
        '[Questions|Requests] go [unanswered|without reply], [pen and paper left untouched|a whisper to {relative} aside].',

        '[Mute|No spoken reply]; [lips move once without sound|a single whispered word is obtained].',
        'Speech is [absent|limited to one or two whispered syllables], [with no attempt to write instead|although hearing is clearly intact].',
      ],
      behaviour: [
        'Stands [where led|by the bed], [arms hanging|chin down], [for most of the visit|not shifting weight].',
        '[Stillness|Immobility] [throughout|with one brief start], [the stare is fixed|blinks counted: four a minute].',
        '[Must be|Is] [led by the hand|seated by two people], [limbs heavy|no help given], [face like a mask|unresponsive].',

        '[Motionless|Immobile] with open eyes, [rare blinking|fixed gaze], [no response to requests|no turn towards the voice].',
        'Hardly any spontaneous movement; [the posture at the start is the posture at the end|a step is begun and broken off].',
      ],
    },
  },
  posturing: {
    now: [
      '[An arm|The left hand|One leg] is held [raised for minutes|in the air at an odd angle|outstretched], [against gravity|without tremor], [and nobody put it there|as though set down and forgotten].',
      '!telehealth :: Limbs [stay where the examiner puts them|can be moved like soft wax and keep each position]; [an arm lifted by a finger stays up|the raised arm sinks only after minutes].',
      '{Subj} lies with [the head an inch above the pillow|neck lifted off the mattress], [for most of an hour|and does not seem to tire].',
      'Strange [grimaces|poses] [are taken up and kept|interrupt each movement]: [lips pushed forward|fingers spread like a fan|standing on one leg].',
      '{Subj} [repeats the same gesture|salutes, bows and turns|taps the door frame three times] [over and over|for an hour], [with no aim that could be found|always in the same order].',
      'At meals (he/she) [froze with the fork in mid-air|holds the cup tilted without drinking], [until someone lowered the arm|for a quarter of an hour].',
    ],
    then: [
      '(He/She) had [held strange postures for hours|stood on one leg by the wall|kept one arm raised], [and kept any position given|resisting correction].',
      'Odd fixed postures and [grimaces|repeated gestures] were [seen from the start|striking at entry].',
      'Positions [imposed on the limbs were kept|were kept against gravity] on the first days.',
    ],
    better: [
      '[Poses|Set attitudes] are [held no longer|a rarity], [hands busy with cards|walking smoothly].',
      'An arm [lifted for testing|raised by the nurse] [drops at once|falls back], [gait free|face mobile].',

      'Posture is [natural|free] again, [apart from a stiff gait|with a passing mannerism of the hand].',
      'Imposed positions are [no longer kept|shaken off at once], [and gestures have an aim|and grimacing is rare].',
      'The [raised arm|odd pose] [appears only under stress|has not recurred for days].',
    ],
    exam: {
      behaviour: [
        'Posturing: [one arm stays raised|the head is held off the pillow], [kept for minutes|in spite of the effort this costs].',
        '[Grimaces|Mannered gestures] recur, [an odd stance is held throughout|(he/she) freezes in mid-movement].',
      ],
    },
  },
  negativism: {
    now: [
      'Requests [meet with the opposite|are resisted without reason]: [asked to open the mouth, (he/she) clenches the teeth|asked to sit, (he/she) stands|the hand draws back when greeted].',
      '!telehealth :: When a limb is moved the resistance [grows with the force used|matches the push exactly], [although nothing hurts|with no expression of anger].',
      "{Subj} [echoes the last words of a question|copies the examiner's gestures|repeats what is heard], [in the same tone|instead of a reply].",
      'Clothes [are not taken off or put on|have to be changed against resistance], [tablets are held in the cheek|spoons are turned away], [silently|without a word of explanation].',
      'Everything (he/she) is [invited|asked] to do [is left undone|prompts a turn to the wall], while [echoing|mirror movements] [can be observed|sometimes follow].',
    ],
    then: [
      '(He/She) had [resisted every request|clenched the teeth at meals|turned away when addressed], [without reason given|silently].',
      'Echoed words and [copied gestures|contrary reactions] were [noted at entry|seen daily at first].',
      '{Subj} had [refused food, washing and medicine|opposed each movement], [motiveless as it seemed|without a word].',
    ],
    better: [
      'Requests are [followed|met with cooperation] [after a short delay|mostly at once], and [echoing has ceased|tablets are taken without help].',
      '{Subj} [lets (himself/herself) be examined|opens the hand on request], [with a trace of reluctance|without resistance].',
      'Refusal has [given way to hesitant cooperation|become rare].',
    ],
    exam: {
      thoughtProcess: [
        '[No access|Little access] to the course of thought, [answers being echoes|speech being absent|only a nod now and then].',
        'Thinking [stays hidden|cannot be followed], [as nothing is said|for want of words], [writing refused|gestures unclear].',
        '[Inferred|Guessed] from [a whisper|two written words], thinking seems [slow|blocked|stuck on one point].',
        '[Blocking|A standstill of thought] is [likely|suspected], [not testable|to be looked at again later].',

        '[Echoed words|Repetition of the question] in place of [answers|a reply]; the course of thought [cannot be judged|can only be guessed].',
        'Thought process [is not accessible|cannot be assessed] [because of the silence|for lack of speech].',
      ],
    },
  },
  'restless-bursts': {
    now: [
      'Without warning {subj} [ran the length of the corridor|jumped up and beat the air|rolled on the floor], [then fell back into stillness|and stopped as abruptly], [with nothing to provoke it|unrelated to anything said].',
      'Bursts of [aimless running|clapping and shouting] [break into the silence|come once or twice a day], [last minutes|end in exhaustion].',
      'At night (he/she) [rocked and slapped the mattress|undressed and marched in a circle], [unreachable by words|without a goal].',
      'Stillness [alternates with|gives way to] [pointless activity|sudden leaps], [so that someone stays near|which endangers (him/her)].',
    ],
    then: [
      'Sudden [leaps|running] had [interrupted the stillness|alarmed the household].',
      'Stretches of [aimless excitement|purposeless running] were [seen at first|part of the picture].',
    ],
    better: [
      'There have been no [further bursts|more aimless runs] [for days|of late].',
      'Excitement without aim has [not returned|faded].',
    ],
  },
  'motor-thoughts': {
    now: [
      'In a [speaking moment|whispered minute] {subj} said that [a voice forbids movement|the world ends if (he/she) stirs|each step harms someone far away], [a belief held for a long time|and fell silent again].',
      'Before the silence (he/she) had [heard voices counting|spoken of rays that govern the muscles|believed that the bones were glass], [as {relative} recalls|for weeks on end].',
      'The stillness [follows an order|is explained as obedience]: ["the voice says hold"|a command heard from inside the wall|a rule revealed to (him/her)].',
      'Written on a slip of paper was ["if I move, they fall"|"the voice keeps me"|"arms belong to the wire"], [the only message in days|in tiny letters].',
      'When lorazepam loosened the tongue, {subj} told of [commanding voices|a foreign force in the joints], [then sank back|without doubting it].',
    ],
    then: [
      'Once able to speak (he/she) told of [a voice that had forbidden movement|the belief that stirring would kill others].',
      'Commanding voices had [preceded|accompanied] the stillness, [as became known later|by (his/her) own account].',
      '{Subj} had believed (himself/herself) [steered by wires|held by an outside force].',
    ],
    better: [
      'The [forbidding voice|outside force] is [weaker|heard less often] and [can be disobeyed|no longer stops the steps].',
      '{Subj} [doubts|no longer fully believes] that [moving harms anyone|(his/her) body is steered].',
      'Talk about the [voice|force] is [possible|calmer] now, [with fear in the background|with some distance].',
    ],
    exam: {
      perception: [
        '[A glance upward|A listening pause] [precedes|goes with] each [halt|refusal]; voices [probable|assumed].',
        'Hearing voices [is not denied|gets a blink for yes], [content unknown|one of them forbidding].',
        '[Something heard|An inner order] seems to [hold (him/her)|stop the hand], [by the look of it|as before].',

        'Voices [are likely|were admitted in a whisper]; [eyes turn to the ceiling|a listening pause is seen] [before each halt|at times].',
        '[A commanding voice is hinted at|Hearing a forbidding voice is conceded by a nod]; [no more can be learned|details are not obtained].',
      ],
      thoughtContent: [
        '[Guilt about moving|A ban on movement|Outside control] [is likely|shines through], [more cannot be learned|by notes and nods].',
        '[Fear|Obedience] [seems to lie behind the stillness|is sensed], [its object unknown|the world at stake].',
        '[What (he/she) believes|The idea behind it] [is told in fragments|stays mostly hidden]: [falling people|glass|a command].',

        'As far as accessible: [fear of causing harm by moving|the sense of an outside force in the limbs].',
        'Thought content [can be inferred only in part|shows itself in fragments]: [a command|a forbidden movement].',
      ],
    },
  },
};

/** Unfitting feeling and aimless acts, and pictures that are not fully known yet. */
export const openFormsEn: Record<string, FeatureText> = {
  'odd-affect': {
    now: [
      '{Subj} [giggles|laughs] [at the news of an accident|during a funeral on television|while {relative} weeps], [and cannot say why|then stares blankly].',
      'Moods [flit across the face|change with no link to the talk]: [a smirk|a sudden pout|a grin in mid-complaint], [with nothing behind it|gone in a second].',
      'Sad things are told [with a smile|in a singing voice], [trifles with tears|and jokes come at the wrong moment], [which alienates others|to the puzzlement of the family].',
      '[Pulling faces|Making farm noises|Whistling] [in shops|at table|in lessons or meetings] [amuses (him/her) alone|is met with embarrassment by others].',
      '{Relative} describes [silly giggling for hours|a laugh that does not sound like (his/hers)|childish pranks that do not fit (his/her) age].',
      'Nothing [matters for long|is taken seriously]: [a scald on the hand|a fine|a lost key] [sets off laughter|is shown round with a grin].',
    ],
    then: [
      "(He/She) had [laughed without reason|giggled at sad news|grimaced through each talk], [to the family's dismay|in a shallow, silly way].",
      'A [silly, shallow cheer|smirk that fitted nothing] had [marked the weeks before|struck everybody at admission].',
      'Feeling and [subject|situation] had [no link|come apart].',
    ],
    better: [
      '[Unprovoked giggling|Laughter out of place] is [rarer|down to a smirk here and there], [and (he/she) can stop it when told|and sad themes meet a fitting face].',
      'The face [fits the talk more often|follows what is said], though [it stays shallow|a smirk slips in].',
      '{Subj} [listens without grimacing|can be serious for the length of a talk].',
    ],
    quote: [
      '"[Up|Sideways|Round], [that is where the joke lives|says the shoe|and then the giggle]."',
      '"My [nose|left hand] is [laughing at you|older than me|on holiday]."',
      '"Why [serious|so grey]? It is [all jam|a funny ceiling|only rain]."',

      '"It [tickles in the head|is funny because it is Tuesday inside]. [Ha.|Do you not see it?]"',
      '"[The soup laughed first.|The spoon knows.] I [only joined in|cannot help it]."',
    ],
    exam: {
      affect: [
        '[Grins|Smirks] [break in|come and go], [mostly at grave points|without cause], [and vanish|and puzzle the listener].',
        '[Emotional tone|Expression] is [empty and cheerful|childish], [out of step with the words|never deep].',
        '[Titters|Pulls faces] [on hearing of illness|while asked about home], [then looks blank|unmoved in truth].',
        'Laughter [without mirth|for no reason], [a pout|tears for seconds] and [back again|blankness].',

        'Affect is [shallow and unfitting|silly], [giggling while serious matters are raised|with sudden smirks], [not infectious|without warmth].',
        'Feelings shown [do not match the topic|switch without cause]; [a grin accompanies distressing memories|grimaces pass over the face].',
      ],
    },
  },
  aimless: {
    now: [
      '{Subj} [carries stones home in the pockets|moves furniture about at random|opens and closes drawers for an hour], [without any goal|and gives a new reason each time].',
      'Starts of [tidying|cooking|getting dressed] [end nowhere|turn into something else]: [the iron is in the fridge|salt in the kettle|socks over the gloves].',
      'In public (he/she) [walks backwards|speaks to bicycles|sits on the floor of shops], [which draws stares|harmlessly].',
      'Days are [scattered|without a thread]: [a bus ridden to the end and back|paper torn into strips|one shoe polished], [then left|and nothing is completed].',
      '{Subj} [put on three pairs of trousers|painted the bathroom tap|went out in a bathrobe], [unbothered by comments|with a laugh].',
      'Money [or tickets|or keys] [is given away or mislaid|ends up in flower pots], and [journeys have no destination|errands are never finished].',
    ],
    then: [
      'Behaviour had become [aimless and unpredictable|scattered], with [objects hoarded|nights of moving furniture].',
      '{Subj} had [walked about half dressed|wandered through shops touching everything], [without a purpose|heedless of traffic].',
      'No [task was carried through|daily order was left] at home.',
    ],
    better: [
      'Behaviour is [more purposeful|calmer]; {subj} [completes small tasks|keeps to the timetable] [with guidance|on most days].',
      '{Subj} [dresses suitably|stays seated for a group|finishes a drawing], and [odd acts are fewer|hoarding has ceased].',
      'With [a written plan|someone beside (him/her)] [errands reach their end|the kitchen task works].',
    ],
    exam: {
      behaviour: [
        '[Wanders about|Circles] the room, [lifts|smells|counts] things, [no reason given|sits when led back].',
        '[Hops|Bows|Whistles] [on entering|in mid-interview], [unpredictable|without a link to the talk], [gentle|harmless].',
        '[Hands and feet|Fingers] are [busy to no end|never still], [a cuff chewed|paper folded], [questions half heard|tasks left].',

        '[Restless without aim|Fidgety]: [touches objects on the desk|stands up and sits down|strokes the wall], [answers in passing|then forgets why].',
        'Behaviour is [disorganised|erratic]; (he/she) [unbuttons a sleeve|arranges pens|addresses the radiator], [with mannered gestures|paying the examiner little heed].',
      ],
    },
  },
  'half-told': {
    now: [
      'What {subj} believes [comes out only in hints|can be gathered only in part]: ["they know"|"it has been arranged"|"I was told not to say"], [and further questions end the talk|nothing more is given].',
      '{Relative} [speaks of|reports] [odd beliefs about the neighbours|strange letters in a drawer|rituals at the window] [for a long time|since the change began], of which (he/she) [tells only a part|says "private"].',
      'The [account is patchy|history has gaps]: [some of it secretive|dates that shift|topics dropped halfway], [and it fits no single pattern so far|so that the form cannot be settled yet].',
      '[Mistrust on one day, muddled talk on the next|A spell of silence, then a flood of hints]: the picture [changes from visit to visit|has not declared itself], [though it has never been absent|with no clear month in between].',
      'Asked about [beliefs|experiences], {subj} [smiles and looks away|bargains about who may know|covers the mouth], [which suggests more than is told|but concedes that "something goes on"].',
      '[Notes found at home|Remarks to {relative}] point to [a private system of signs|a mission|unseen visitors], [which (he/she) will not discuss|left unexplained].',
    ],
    then: [
      'At admission the beliefs [were only hinted at|could be inferred from remarks], and [neither their form nor their start was clear|the account stayed patchy].',
      '{Subj} had [written cryptic notes|hinted at a mission|spoken in allusions], [and withheld the rest|as {relative} reported].',
      'The picture on entry was [mixed|hard to place], [with mistrust, hints and muddled talk|with different features by the day].',
    ],
    better: [
      '{Subj} is [more open|less secretive] and [talks about part of it|allows questions], [while the rest stays untold|yet the form remains open].',
      'Hints and [allusions|cryptic notes] have [become fewer|given way to plain talk], [mostly|on good days].',
      'The [beliefs|private signs] [play a smaller part|interfere less], as far as they are known.',
    ],
    quote: [
      '"There is [more|a reason], but [not here|not in this room|only for those concerned]."',
      '"[Ask them|Ask my sister\'s radio|They have it on file], not me."',
      '"[Perhaps|Yes and no]. [It|That part] is [being looked after|settled elsewhere]."',

      '"[Ask me another time.|That is not for paper.] [Some things|Names of things] are [dangerous to say|kept back]."',
      '"I [know what I know|was told enough]. [Leave it there.|You would not write it down right.]"',
    ],
    exam: {
      thoughtContent: [
        '[Something|A conviction] is [kept back|guarded], [shown by a phrase|glimpsed twice]: ["the others"|"the order"|"my task"].',
        '[Hints|Half-sentences] of [being chosen|being watched|a code], [taken back at once|not open to enquiry].',
        '[Delusional content|A private system] [probable|not excluded], [its shape unknown|details withheld], [fear doubtful|affect neutral].',
        'What is [believed|meant] [stays between the lines|cannot be settled], [today as before|in spite of patience].',

        '[Unusual beliefs|Delusional ideas] are [hinted at|likely], [kept back on questioning|revealed in fragments]; [their extent cannot be judged|no system can be made out].',
        'Thought content [remains partly hidden|is only partly accessible]; [allusions to a plan|secretive remarks] [recur|break off].',
      ],
      behaviour: [
        '[Answers after a pause|Looks round first], [voice lowered|hand before the mouth], [friendly|wary] by turns.',
        '[Keeps|Holds] a [bag|notebook] [shut on the lap|close], [sparing with words|amused by questions].',
        '[Evasive|Sparing], [changes the subject|asks to stop] [when beliefs come up|at personal points].',

        '[Reserved|Secretive], [answering selectively|weighing each word]; [glances at the door|half-smiles] accompany the hints.',
        'Cooperates [in part|up to a point], [closing up over certain topics|with the coat kept on].',
      ],
    },
  },
  listening: {
    now: [
      '{Subj} [pauses in mid-sentence as if listening|mutters towards the corner|nods at nobody], [denies hearing anything|waves the question away].',
      '{Relative} has [heard (him/her) talk at night in an empty room|seen (him/her) argue with the wall], [on and off for a long time|which (he/she) does not confirm].',
      'About voices (he/she) [says yes one time and no the next|answers "everyone has that"|will neither confirm nor deny], [so they remain likely but unproven|and leaves it there].',
      'Now and then [an answer comes to a question nobody asked|the head turns to a sound nobody hears], [followed by silence|with a small smile].',
      'Ear plugs [and a pillow over the head|worn in a quiet house] [speak for voices|raise the question of voices], [which are not described|not admitted].',
    ],
    then: [
      'In the first days (he/she) [seemed to listen to something|murmured to (himself/herself)], [though voices were denied|without confirming voices].',
      '{Subj} had been [overheard in talk with nobody|seen answering the air].',
      'Voices were [suspected|probable] on entry [but never described|from what could be observed].',
    ],
    better: [
      '{Subj} [no longer seems to listen|is seldom seen muttering], [and follows the talk without pauses|and the ear plugs are off].',
      'The listening pauses are [shorter|rare].',
      'Muttering at night has [nearly ceased|become infrequent].',
    ],
    exam: {
      perception: [
        '[Turns|Tilts the head] [to a silent corner|at nothing audible], [voices likely|cause unknown], [denied with a smile|no answer].',
        '[Mutters|Moves the lips] [twice|now and then], [to whom is not said|"nobody" when asked].',
        'On voices: [a shrug|"who wants to know"|yes, then no]; [listening pauses|nothing certain].',

        '[Seems|Appears] to [listen at times|attend to something unheard]; [voices are neither confirmed nor denied|asked about voices, (he/she) shrugs].',
        'Hallucinations [cannot be ruled out|are suspected] from [muttering|pauses with a turned head], [but are not reported|without an account of them].',
      ],
    },
  },
};
