import type { FeatureText } from './knowledge.ts';

export const f45EnFeatures: Readonly<Record<string, FeatureText>> = {
  'many-organs': {
    now: [
      'Complaints [travel|move] through the body: [headache|dizziness], [nausea|bloating], [tingling|a racing heart], [painful joints|a sore back], [one after another|several at a time].',
      'The list (he/she) [brings|has written] holds {9-16} items from [stomach|gut] to [skin|bladder], and [each|every one] has had its own [specialist|test].',
      '[This season|Just now] it is the [stomach|bowel]; before that [breathing|the bladder], before that [the joints|numb hands].',
      'Pain in [at least four|many] places, [gut trouble|food that will not stay down] and [odd|fleeting] numbness [fill|make up] the [account|history].',
      'Scarcely an organ is [spared|left out], and new [signs|complaints] [appear|turn up] when old ones [fade|are settled].',
    ],
    then: [
      'Before admission complaints [from|of] [head to foot|many organs] had [followed|displaced] one another for years.',
      '(He/She) had [come|arrived] with {9-16} different complaints on [paper|a list].',
    ],
    better: [
      'The list has [shrunk|come down] to {2-4} complaints that [matter|stay].',
      '[Fewer|Hardly any] new complaints [arise|have come up], and the [old|known] ones [trouble|claim] (him/her) less.',
    ],
    quote: [
      '"[When|As soon as] one thing [stops|heals], [the next|another] begins."',
      '"My [whole|entire] body is a building site," (he/she) [says|sighs].',
    ],
    exam: {
      speech: [
        '[Detailed|Exact] account of each complaint, [fluent|unhurried], hard to [shorten|interrupt].',
        '[Lengthy|Circumstantial] on the body, [brief|sparing] on everything else; [rate|volume] normal.',
      ],
    },
  },
  'years-of-visits': {
    now: [
      'Over the years there have been [more than thirty|dozens of] consultations, {3-6} scopes and [two|three] operations, [none with a result|all without findings].',
      '{Subj} has [seen|consulted] {5-9} specialties and [keeps|carries] the [letters|reports] in a [thick folder|shopping bag].',
      'Doctors are [changed|left] when they [say nothing is wrong|suggest waiting]; the [next|new] one starts [again|from the beginning].',
      'A calm [month|spell] without [surgery visits|an appointment] is [not remembered|unknown] [in recent years|since youth].',
    ],
    then: [
      '[Dozens of|Countless] consultations [lay behind|preceded] the admission.',
      'A [thick file|folder] of [normal reports|letters] came with (him/her).',
    ],
    better: [
      'All visits now go through [one|a single] family doctor at [fixed|agreed] dates.',
      'No [new|further] specialist has been [sought|seen] for {5-9} weeks.',
    ],
  },
  'some-complaints': {
    now: [
      '[Two|Three] complaints [stand|are] in front: {ailment} and [a weariness that rest does not mend|a pressure in the chest].',
      '{Subj} [suffers|reports] {ailment} on most days, [with|and] no [organ|disease] to [blame|pin it on].',
      '{Ailment} [comes|is there] [on waking|by noon], [rises|swells] with [tension|a quarrel] and [never quite leaves|lingers into the night].',
      'What (he/she) feels is [real and tiring|a daily burden]: {ailment}, [unsteady legs|a dry mouth] at times, [seldom|rarely] a free day.',
      'There is [no|not a] long list; it is {ailment} that [brings (him/her) here|has worn (him/her) down].',
    ],
    then: [
      '{Ailment} had [filled|marked] the [weeks|months] before admission.',
      '(He/She) had come in because of {ailment}, [daily|nearly without pause].',
    ],
    better: [
      '{Ailment} is [milder|less frequent], and [good days|free hours] are [counted|noticed].',
      '{Subj} [lives|goes out] [with|despite] {ailment}, [which|and it] [fades|steps back] when [busy|in company].',
    ],
    exam: {
      behaviour: [
        '[Rubs|Presses] the [stomach|chest] [absently|when speaking], sits [stiffly|upright], [friendly|polite].',
        '[Moves|Rises] [slowly|with care]; [relaxes|loosens] when [talk|conversation] turns to [hobbies|family].',
      ],
    },
  },
  'dreaded-illness': {
    now: [
      'The thought of {illness} is [there on waking|the first of the day] and [colours|crowds out] everything [until|into the] night.',
      '[A twitch|An ache], [a mole|a skipped beat]: each is [read|taken] as a [sign|herald] of {illness}.',
      '{Subj} [fears|dreads] having {illness}, [since|ever since] [a neighbour|someone at the gym|a distant cousin] [fell ill|died of it].',
      '[Reading|Hearing] about {illness} [sets off|starts] [hours|a night] of [panic|brooding].',
      'Plans for [next year|the summer] are not made, "because of {illness}, [by then|in case]".',
    ],
    then: [
      'The fear of {illness} had [ruled|filled] the [days|weeks] before admission.',
      'On [arrival|admission] (he/she) [expected|feared] a finding of {illness} any day.',
    ],
    better: [
      'The thought of {illness} [passes through|visits] and is [let go|left unanswered].',
      '{Subj} [speaks|talks] of the fear in the past tense [on good days|more and more].',
    ],
    quote: [
      '"I [know|realise] it\'s probably nothing, but [what if|suppose] this time [they missed it|it is]?"',
      '"[Everyone|They all] says I\'m healthy. [So did|That\'s what] they said to [him|her], too."',
    ],
    exam: {
      thoughtContent: [
        '[Circles|Returns] to {illness}; the fear is [held|kept up] against [reason|better knowledge] but not [fixed|delusional].',
        '[Preoccupied|Taken up] with {illness}, [able|willing] to [doubt|consider another view] for moments.',
      ],
    },
  },
  'body-checks': {
    now: [
      '{Subj} [feels|palpates] [neck and armpits|the lymph nodes], [takes|measures] pulse and [inspects|studies] [skin|stools], {9-30} times a day.',
      '[Hours|The evening] go on [search engines|forums] with [symptom lists|survival figures].',
      'A [blood pressure cuff|thermometer], [torch|magnifying mirror] and [notebook|app] [lie|stand] ready by the bed.',
      '{Relative} is asked to [look|feel] [again and again|every evening] whether [a lump|a spot] has [grown|changed].',
      '[Swallowing|Balance] is [tested|tried out] [in secret|before each meal] to [rule out|catch] {illness} early.',
    ],
    then: [
      '[Checking|Palpating] and [reading up|searching online] had taken {3-6} hours a day.',
      '(He/She) had [tested|examined] (himself/herself) [from morning to night|dozens of times daily].',
    ],
    better: [
      'Checks are [limited|down] to [one fixed moment|twice] a day, [search engines|forums] [blocked|left alone].',
      'The [cuff|thermometer] has been [handed to|left with] {relative}.',
    ],
    exam: {
      behaviour: [
        '[Feels|Touches] the neck [repeatedly|now and then] during the talk, [brings|lays out] [test results|printouts], [courteous|tense].',
        '[Takes (his/her) own pulse|Checks a mole] once; [asks|wants] to be [examined|listened to] [again|here and now].',
      ],
    },
  },
  'reassurance-fades': {
    now: [
      'A normal [scan|blood count] [calms|helps] for [a day|two days], then [the doubt|the question] [returns|is back]: was it [the right test|read properly]?',
      '[A word of comfort|Reassurance] from {relative} [lasts|holds] [an hour|until bedtime].',
      '{Subj} [swings|alternates] between [pressing for|demanding] tests and [avoiding|fearing] the [results|waiting room].',
      '[Each|Every] clean result [raises|breeds] [a new|the next] [doubt|theory].',
    ],
    then: [
      '[Clean|Normal] results had [calmed|soothed] (him/her) for [hours|a day] at most.',
      'Reassurance had [worn off|failed] ever faster.',
    ],
    better: [
      '{Subj} [waits|sits] with the doubt and finds it [ebbs|sinks] [within the hour|by itself].',
      '{Relative} [answers|replies] "we don\'t [discuss|check] that now", and (he/she) [accepts|can bear] it.',
    ],
  },
  conviction: {
    now: [
      'For [more than six months|well over half a year] the [fear|idea] has [stayed|held] in the [same|one] groove, whatever [was found|doctors said].',
      '[Contrary|Good] findings [are heard|register] and [change|alter] nothing for long; the [worry|belief] [has become|is] a [way of life|second job].',
      'It has [lasted|gone on] [beyond any single symptom|for over half a year] and [cost|used up] [holidays|savings] and [friendships|patience].',
      'At its strongest (he/she) is "[ninety|eighty] per cent sure", at rest [half that|a little less]; never [free|at zero].',
    ],
    then: [
      'The [idea|fear] had [persisted|lasted] for [well over|more than] half a year.',
      '[Findings|Arguments] to the contrary had [slid off|not taken hold].',
    ],
    better: [
      'Certainty has [dropped|gone] from [ninety|eighty] to [thirty|twenty] per cent by (his/her) own [scale|estimate].',
      'The [idea|belief] is [named|seen] as a [habit of mind|false alarm] [most days|more often than not].',
    ],
  },
  'seen-flaw': {
    now: [
      '{Subj} is [certain|convinced] that {flaw} [is|looks] [deformed|hideous], where others see [nothing|at most a trifle].',
      '[Strangers|People] in [the bus|a queue] [seem|are felt] to [stare|look] at {flaw} and [whisper|turn away].',
      '{Flaw} [is on (his/her) mind|occupies (him/her)] {3-8} hours a day, [with|and there is] [disgust|shame] [no praise|no argument] [softens|can lift].',
      '{Relative} [sees|finds] [nothing wrong|no fault] with {flaw}; the examiner sees none either.',
      '"[Ugly|Grotesque]" is (his/her) word for {flaw}; [photos|video calls] are [proof|torment] to (him/her).',
    ],
    then: [
      '{Flaw} had [taken up|filled] most of (his/her) thoughts before admission.',
      '(He/She) had been [sure|convinced] that {flaw} [repelled|shocked] everyone.',
    ],
    better: [
      '{Flaw} [bothers|occupies] (him/her) for [under an hour|{20-50} minutes] a day.',
      '{Subj} [allows|grants] that the [image|picture] in (his/her) head and {flaw} may [differ|be two things].',
    ],
    quote: [
      '"I [saw|caught] myself in a shop window and [couldn\'t go on|went straight home]."',
      '"You\'re [paid|trained] to be kind. [Look|Just look] at it."',
    ],
    exam: {
      appearance: [
        'female !child :: Well-proportioned, [nothing|no feature] that would [strike|catch the eye of] an observer; [heavy make-up|a high collar], [hair combed forward|a cap kept on].',
        'male/child :: Well-proportioned, [nothing|no feature] that would [strike|catch the eye of] an observer; [hood up|a high collar], [hair combed forward|a cap kept on].',
        '[Carefully|Very carefully] dressed, [half turned away|face shaded by a hand]; no [visible|apparent] flaw.',
      ],
      thoughtContent: [
        '[Governed|Ruled] by {flaw}; the belief is [near-fixed|strongly held], [no|without any] other [odd|unfounded] idea.',
        'The talk [keeps coming back|returns] to {flaw}; [insight|doubt] [flickers|is brief].',
      ],
    },
  },
  mirror: {
    now: [
      '[Mirrors|Windows], [spoons|phone screens] are [consulted|used] [dozens of times a day|whenever passed], or else [covered|shunned] for days.',
      'Before leaving the house {subj} [spends|needs] {2-4} hours at the mirror, [under different lamps|from every angle].',
      '[Touching|Measuring] {flaw} with [a ruler|two fingers] and [picking|rubbing] at it are [daily|hourly] acts.',
      'Make-up or [clothing|hair] is [redone|changed] {5-12} times, then [the outing|the plan] is [cancelled|given up].',
      '{Relative} is [asked|made] to [compare|judge] [left and right|today and yesterday] and [can never|cannot] answer well.',
    ],
    then: [
      '[Hours|Half the day] had gone [before|to] the mirror.',
      'Mirror [rituals|checks] had [stretched|grown] to {3-6} hours daily.',
    ],
    better: [
      "Mirror time is [capped|held] at {10-20} minutes, [whole figure|at arm's length], [no|without] touching.",
      '(He/She) [leaves|left] the house [with one look|after a single check] on {3-6} days of the week.',
    ],
  },
  hiding: {
    now: [
      '[Scarves|Caps], [sunglasses|long fringes] and [seats in the dark|the back row] [serve|are used] to [hide|shield] {flaw}.',
      '{Subj} goes out [at night|after dusk] or [not at all|only by car], and [turns down|avoids] [photos|invitations].',
      '[Bright|Neon] light, [mirrored lifts|swimming pools] and [first meetings|dates] are [impossible|out of the question].',
      'Cameras stay [off|taped over] [in every call|always], and (he/she) has [deleted|torn up] [albums|profiles].',
    ],
    then: [
      '(He/She) had [hardly|scarcely] left [the house|(his/her) room] by daylight.',
      '[Covering up|Concealment] had [ruled|governed] every [step|outing].',
    ],
    better: [
      'The [scarf|cap] [stays at home|is left off] on [short walks|visits to friends].',
      '{Subj} has [been|gone] [to a café|shopping] in daylight {3-6} times without [covering|hiding] {flaw}.',
    ],
  },
  comparing: {
    now: [
      '{Subj} [compares|measures] {flaw} with [every passer-by|actors], always to (his/her) [disadvantage|loss].',
      '[Surgeons|Clinics] have been [asked|written to] about {flaw}; [two|three] [declined|advised against it].',
      '[Old|Childhood] pictures are [searched|combed] for the day [it began|{flaw} changed].',
      'Online [images|filters] are [studied|scrolled] into the [small hours|night].',
    ],
    then: [
      '[Comparison|Comparing] with others had been [constant|endless].',
      'A request for [surgery|correction] had been [refused|turned down] [twice|before].',
    ],
    better: ['Comparing is [noticed|caught] and [broken off|dropped].', 'Talk of surgery has been [shelved|put off].'],
  },
  'lasting-pain': {
    now: [
      'Pain in the {site} [is there|has been present] [every day|from morning on], {5-8} of ten [on average|by (his/her) rating], [for|over] {duration}.',
      '{Subj} [describes|reports] a [burning|dragging], [boring|tight] pain in the {site} that [spreads|wanders] and [wakes|tires] (him/her).',
      'The {site} [hurts|aches] [sitting and standing|at rest and on moving]; [painkillers take the edge off|heat helps for an hour].',
      '[Nothing|No position] [frees|relieves] the {site} for [long|more than minutes], (he/she) says, [and sleep is thin|so nights are short].',
      'Everything [turns|hinges] on the {site}: [chairs|shoes], [shopping|journeys] are [chosen|planned] by the pain.',
    ],
    then: [
      'Pain in the {site} had [governed|filled] the [days|months] before admission.',
      'On admission pain in the {site} was [rated|given as] {7-9} of ten.',
    ],
    better: [
      'Pain in the {site} is [rated|given as] {3-4}, and [more|much] is [done|possible] with it.',
      'The {site} [aches|still hurts], [less sharply|in the background], [with|and there are] [whole|several] hours free.',
    ],
    quote: [
      '"[It\'s|The pain is] like a [belt|clamp] that someone [tightens|pulls] [at will|when I worry]."',
      '"I don\'t want to be told it\'s [in my head|nerves]. It [hurts|is here]."',
    ],
    exam: {
      behaviour: [
        '[Shifts|Changes] position [often|every few minutes], [grimaces|supports the {site}] on rising, [moves freely|is at ease] when [absorbed|distracted].',
        '[Stands|Leans] for part of the talk to [spare|relieve] the {site}; [cooperative|forthcoming].',
      ],
    },
  },
  'pain-and-strain': {
    now: [
      'The pain [began|set in] with {stress} and [swings|moves] with it: [worse|stronger] [after quarrels|on Sunday nights], [milder|gone] [on holiday|in good company].',
      '[Strain|Upset] [raises|pushes up] the score by {2-3} points [within the hour|the same day], as (his/her) own diary [shows|bears out].',
      '{Stress} [came|stood] at the start; [anger|grief] about it is [swallowed|kept down] and [speaks|is felt] in the body.',
      '[Fear|The thought] of [harm|damage] and [sleepless|brooding] nights [feed|fuel] the pain, which [feeds|fuels] them in turn.',
    ],
    then: [
      'The pain had [followed|set in after] {stress} and [risen|swung] with each [conflict|setback].',
      '[Tension|Worry] and pain had [wound|driven] each other up.',
    ],
    better: [
      '{Subj} [sees|names] the link with {stress} and [uses|has] [breathing|pacing] when it [tightens|builds].',
      '[Quarrels|Setbacks] no longer [drive|send] the score up [at once|so far].',
    ],
  },
  'too-much-too-little': {
    now: [
      '[Good|Bearable] days are [overspent|used up] with [cleaning|errands], and [two|three] days in bed [follow|pay for it].',
      'Movement is [feared|avoided] as if it [tore|broke] something; [muscles|stamina] [waste|shrink].',
      'Activity goes in [bursts|waves], [never|not once] [steady|even].',
      '[Lying down|Resting] has become the [answer|remedy] to [every|any] twinge.',
    ],
    then: [
      '[Overdoing|Pushing through] and [collapse|days in bed] had [alternated|taken turns].',
      '[Rest|Sparing (himself/herself)] had [weakened|deconditioned] (him/her).',
    ],
    better: [
      'Activity is [paced|portioned] by the [clock|timer], [not|no longer] by the pain.',
      'Walks of {20-40} minutes are [done|kept up] on [most|five] days of the week.',
    ],
  },
  'lesion-too': {
    now: [
      'There is a [known|documented] cause in part: {lesion}; its [extent|degree] does not [match|account for] the [disability|suffering].',
      '{Lesion} was [found|shown] [on imaging|by the specialist] and [contributes|plays its part], by [all|several] [opinions|reports] a [modest|partial] one.',
      'The [orthopaedic|medical] side [confirms|treats] {lesion} and [sees|finds] [more pain|greater limits] than it [explains|would expect].',
    ],
    then: [
      '{Lesion} was [known|on record] and [explained|accounted for] a part of the pain.',
      'The medical cause, {lesion}, had been [treated|stable] [throughout|for some time].',
    ],
    better: [
      '{Lesion} is [unchanged|stable] on [review|re-examination]; the [suffering|disability] [is less|has fallen] all the same.',
      'The [physical|medical] part, {lesion}, is [looked after|followed] by its own clinic.',
    ],
  },
  'local-sign': {
    now: [
      '{Subj} [reports|is plagued by] {habit}, [daily|most of the day], [in spells|without let-up].',
      '{Habit} [began|crept in] [unnoticed|one evening] and has [stayed|settled] for {duration}.',
      '{Relative} [hears|notices] it too: {habit}, [above all|mostly] [in the evening|in company].',
      'It is the one complaint: {habit}; [otherwise|for the rest] the body is [quiet|no worry] to (him/her).',
    ],
    then: [
      '{Habit} had [troubled|worn out] (him/her) for [weeks|months] on end.',
      '(He/She) had come because of {habit} that [nothing|no cream or tablet] [eased|stopped].',
    ],
    better: [
      '{Habit} has [eased|become rare], [half|a third] as often by the [diary|tally].',
      '[Whole|Several] days [pass|go by] without {habit}.',
    ],
  },
  'local-strain': {
    now: [
      'It [rises|comes] with [tension|haste] and [shame|anger]: [before|ahead of] [examinations|family visits], [after|following] {stress}.',
      '[Absorbed|Occupied] in something pleasant (he/she) [forgets|loses] it [altogether|for hours].',
      'Its [start|beginning] [falls|fell] in the weeks of {stress}.',
      '[Attention|Being watched] makes it [worse|stronger]; [sleep|laughter] [stops|interrupts] it.',
    ],
    then: ['It had [begun|risen] with {stress}.', 'Each [tense|difficult] day had [brought|made] more of it.'],
    better: [
      '{Subj} [spots|feels] the tension [before|ahead of] the sign and [loosens|breathes].',
      'The link with {stress} is [understood|clear to (him/her)].',
    ],
  },
  'half-picture': {
    now: [
      'The [course|duration] is [too short|not long enough] or the [strain|preoccupation] too [mild|changeable] for a [firmer|narrower] [statement|name].',
      'What is [there|present] [fits|resembles] [several|two] known patterns and [fills|completes] none.',
      'Records are [incomplete|still to come], so [how long|how much] [remains|is] [open|unsettled].',
    ],
    then: [
      'The picture before admission had [met|shown] [part|some] of the usual [signs|features] only.',
      '[Notes|Records] from elsewhere [were|had been] too [sparse|few] for a closer statement.',
    ],
    better: [
      'What remains is [slight|partial] and needs no [closer|other] name for now.',
      'The [loose|partial] picture has [thinned|faded] further.',
    ],
  },
  'taken-up': {
    now: [
      '[Thoughts|Plans] [revolve|turn] around the body [most of the day|hour by hour]: [what to eat|where to sit], [what to take|whom to ask].',
      '[Energy|Time] goes into [diets|remedies], [appointments|pill boxes] and [reading|rest], far more than the [complaint|condition] itself [asks|would need].',
      '{Subj} [expects|foresees] the worst [course|outcome] and [speaks|talks] of little else [at home|with friends].',
      'A [twinge|flutter] is [enough|all it takes] to [cancel|change] the day.',
    ],
    then: [
      'The body had become the [only|main] [subject|topic] of (his/her) days.',
      'Care for the body had [swallowed|taken] {4-7} hours daily.',
    ],
    better: [
      '[Other things|Friends and hobbies] [find room|come up] again in [talk|the week].',
      '{Subj} [sets aside|keeps] [one|half an] hour for health matters and [closes|leaves] it there.',
    ],
  },
  'clear-tests': {
    now: [
      '[Bloods|Laboratory values], [ultrasound|imaging] and [examination|heart tracing] are [normal|unremarkable], [some twice over|repeatedly so].',
      '[Medicine|Specialists] [found|have found] no [disease|cause] that [explains|would account for] it.',
      'The [last|most recent] work-up, {2-6} months [old|ago], was [complete|thorough] and [clear|reassuring].',
      '[Signs of danger|Red flags] such as [fever|bleeding] or [weight loss|night sweats] are [absent|not reported].',
    ],
    then: [
      'A [full|repeated] work-up had [shown|found] nothing.',
      '[Normal|Clear] results had [piled up|been collected] before the stay.',
    ],
    better: [
      'The [agreed|one] re-check was normal and [closed|settled] the matter.',
      'No [new|further] tests were [asked for|needed].',
    ],
  },
  'listening-inward': {
    now: [
      '{Subj} [listens|attends] to (his/her) body as to [a faulty engine|an alarm]; [every|each] [gurgle|throb] is [logged|weighed].',
      'In [quiet|idle] moments the [sensations|signals] [grow|swell]; in [company|noise] they [shrink|fade].',
      '[Normal|Ordinary] signs of [tiredness|digestion] are [felt|taken] as [alarm|breakdown].',
      '[Breath|Heartbeat] is [followed|monitored] until it [stumbles|feels wrong].',
    ],
    then: [
      'Attention had been [turned|glued] to the [inside|body] [day and night|throughout].',
      '[Harmless|Ordinary] sensations had [set off|raised] alarm.',
    ],
    better: [
      'Attention [can be|is] [moved|turned] outward [at will|with practice].',
      'Sensations are [noted|felt] and [left|let be].',
    ],
  },
  'not-believed': {
    now: [
      '{Subj} feels [taken for a liar|fobbed off], and [cries|stiffens] when [tension|stress] is mentioned.',
      '[Being believed|A serious ear] [matters|means] more to (him/her) than [any|another] tablet.',
      '"[You think|So you think] I\'m making it up" comes [early|soon] in the talk.',
      'The word psychiatry on the [letter|referral] [hurt|offended] (him/her) [at first|and was nearly a reason to stay away].',
    ],
    then: [
      '(He/She) had felt [dismissed|brushed aside] by [many|several] doctors.',
      '[Mistrust|Bitterness] about earlier [care|visits] had [weighed|been heavy].',
    ],
    better: [
      '{Subj} [feels|says (he/she) is] [heard|taken seriously], which [eases|helps].',
      'Trust has [grown|come], [slowly|step by step].',
    ],
  },
};
