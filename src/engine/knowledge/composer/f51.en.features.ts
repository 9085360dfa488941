import type { FeatureText } from './knowledge.ts';

export const f51EnFeatures: Readonly<Record<string, FeatureText>> = {
  'lying-awake': {
    now: [
      'Lights out is followed by {latency} of [listening|staring at the ceiling], {nights}, [before sleep comes at all|until sleep arrives].',
      '{Subj} [turns the pillow|shifts] from side to side for {latency}, [hears every bus|counts the church bells] and [gets up unrefreshed|is still awake when others snore].',
      'Total sleep [comes to|is put at] {hours}; [the first {latency} in bed are|falling asleep takes {latency} that are] [wide awake|lost].',
      '{Nights} it takes {latency} to [drop off|fall asleep], however [tired|heavy-eyed] (he/she) [was|felt] [at supper|on the sofa].',
      'By (his/her) [sleep diary|log], sleep begins {latency} after [going to bed|lights out] and [adds up to|totals] {hours}.',
      '[In the dark|Once the house is quiet] the [mind|head] [will not switch off|stays busy]: [tomorrow|the day] is [gone over|replayed] for {latency}.',
    ],
    then: [
      'Before the stay (he/she) had [lain awake|tossed] {latency} [every evening|night after night].',
      'Nights had [shrunk|come down] to {hours} of [thin|patchy] sleep.',
      '[Falling asleep|Dropping off] had [taken|cost] {latency}, {nights}.',
    ],
    better: [
      'Sleep now [comes|begins] within [{15-30} minutes|half an hour] on [most|five out of seven] nights.',
      'The time [lying awake|spent awake] in bed has [halved|fallen by two thirds], [as the diary shows|by the log].',
      '{Subj} [drops off|falls asleep] [with a book|to quiet music] and [rarely|seldom] [sees|hears] midnight.',
    ],
    quote: [
      '"I\'m [dead tired|worn out], I lie down, and [click|suddenly], [I\'m wide awake|the engine starts]."',
      '"[Everyone|The whole house] is asleep. I [know|hear] every [creak|pipe] by now."',
      '"At [two|three] I\'m [still there|still awake], [doing sums|planning breakfast]."',
    ],
    exam: {
      appearance: [
        '[Shadows|Dark rings] under the eyes, [pale|drawn], otherwise [neat|tidy].',
        '[Reddened|Heavy] eyes and [a muffled yawn|repeated rubbing of the face]; dress [in order|careful].',
        '[Tired-looking|Worn], [clean and properly|plainly but carefully] dressed.',
      ],
    },
  },
  'day-toll': {
    now: [
      'The day is [fought through|got through] [in a fog|with burning eyes]: [lines are read twice|names slip], [tempers are short|patience is thin].',
      '[Fatigue|Weariness] without [real sleepiness|the power to nap], [wandering attention|slips of attention] and [irritability|a dull head] [mark|fill] the days.',
      'Although [exhausted|worn out] (he/she) [cannot nap|does not drop off] [by day|in the afternoon]; [errors|small mistakes] [multiply|creep in].',
      '{Relative} [finds|calls] (him/her) [snappish|touchy] and [absent|slow] [by noon|before supper], [keys and jackets left behind|appointments mixed up].',
      'Mornings begin [leaden|tired]; [drive|energy] [is gone|runs out] by [lunch|early afternoon] and the [evening|coming night] is [feared|in mind already].',
    ],
    then: [
      'By day (he/she) had been [exhausted|drained], [forgetful|irritable] and [unable to nap|wide awake all the same].',
      '[Attention|Patience] and [energy|drive] had [suffered|worn thin].',
      'Days had [dragged|gone by] in a [fog|haze] of tiredness.',
    ],
    better: [
      'Days are [clearer|brighter]: (he/she) [reads a chapter|follows a film] [to the end|without a break].',
      'Irritability has [faded|gone down]; a [trace|remnant] of [afternoon|late-day] tiredness [remains|is left].',
      '[Energy|Attention] now [lasts|holds] until [evening|supper].',
    ],
    quote: [
      '"I [function|run] [on half power|like a phone at ten per cent]."',
      '"[I snapped at everyone|I shouted over a spoon] today, and [it was only breakfast|that isn\'t me]."',
      '"Too [tired|worn out] to [do|start] anything, too [wired|wound up] to [nap|doze]."',
    ],
  },
  'broken-night': {
    now: [
      'Around [two|three|four] (he/she) [wakes|is awake] again, for {30-80} minutes, [and only dozes until morning|and hears the first birds].',
      'Sleep is [thin|broken], with {3-6} wakings a night, [some brief|one of them long].',
      'The last stretch is lost too: [up|awake] at [half past four|five], {nights}, [no more sleep to be had|turning until it is light].',
      'A [car door|barking dog] is [enough|all it takes] to wake (him/her), and [getting back|returning] to sleep [may take an hour|is slow].',
    ],
    then: [
      'Sleep had been broken {3-5} times a night.',
      'From [three|four] in the morning (he/she) had [been up|lain awake].',
    ],
    better: [
      'Wakings are [down to|now] one [a night|or none], and [short|soon over].',
      'The [small hours|second half of the night] are [slept through|quiet] [mostly|more often than not].',
    ],
  },
  'enough-chance': {
    now: [
      'The [bedroom|room] is [dark, cool and quiet|quiet and dark], and {8-9} hours are [set aside|available] for it, [so opportunity is not lacking|no one disturbs].',
      'There is [time and room|every chance] to sleep: [a regular bedtime|no night duty], [a good bed|silence after ten].',
      '[Blackout curtains|Earplugs], [warm milk|valerian tea] and [a new mattress|lavender] [made no difference|changed nothing].',
      'Neither noise, [light|snoring] nor [late screens|late meals] [explains|accounts for] it on [inspection of the habits|careful asking].',
    ],
    then: [
      'Habits and bedroom had been [looked at|checked] and [were in order|left nothing to mend].',
      'There had been [ample|enough] [time|opportunity] to sleep.',
    ],
    better: [
      'Time in bed [matches|fits] the time slept [much better|closely] now.',
      'The bedroom [is for sleep again|has lost its other uses].',
    ],
  },
  'light-sleeper': {
    now: [
      'No [event|illness] [stands|lies] at the start; {subj} was [a poor sleeper|up at night] [as a small child already|from the nursery on].',
      'As far back as [memory|the family’s memory] reaches (he/she) [slept lightly|needed long to settle], [holidays included|in every bed].',
      '[Good|Bad] times [hardly|do not] alter it: [free of worries|on a calm week] (he/she) sleeps [no better|as little] than [in busy ones|at other times].',
      'The [pattern|difficulty] is [the same|alike] [at home and away|on weekdays and holidays], [without|with no] [trigger|outward reason] that anyone can name.',
      'Already [as a toddler|before starting school] (he/she) [lay singing|sat up] in the cot [at midnight|for hours], [so the family says|as is told at home].',
    ],
    then: [
      'A light sleeper [from early on|since infancy], {subj} had [lost|shed] the last [reserve|hours].',
      '[No trigger|No event] had [been found|come up] for it.',
      'It had [always|ever] been so to some degree, [in any bed|at all seasons].',
    ],
    better: [
      'Still a light sleeper [by nature|as ever], (he/she) [manages|lives] [better with it|with more ease].',
      'The [lifelong|old] tendency [stays|remains], [its toll|the damage by day] is [smaller|halved].',
      '(He/She) [accepts|has made peace with] being a [light|short] sleeper.',
    ],
  },
  'stress-tied': {
    now: [
      'Sleep was [sound|unremarkable] until {stressor}; [from that week on|since then] (he/she) has [lain awake|slept badly].',
      'In bed the thoughts [circle|turn] [at once|each night] around {stressor}.',
      '{Stressor} [fills|takes up] the [evening|hours after dark], [with a tight chest|with a knot in the stomach], and [sleep fails|no sleep comes].',
      'The [dates|weeks] fit: {stressor}, [and within days|soon after] [the first white night|nights without rest].',
      '[News|Word] about {stressor} in the [evening|afternoon] [costs|means] a [whole|bad] night; [on days off from it|when it rests] (he/she) sleeps [tolerably|a little better].',
      'Before {stressor} nobody [could wake (him/her)|slept more soundly], [an alarm clock was needed|even thunder went unheard].',
    ],
    then: [
      '{Stressor} had [set it off|come first]; [within days|the same week] sleep was gone.',
      'Until {stressor} (he/she) had [slept well|been a sound sleeper].',
      'The nights had been [full of|taken over by] {stressor}.',
    ],
    better: [
      '{Stressor} [weighs less|has lost some of its weight], and sleep [follows|returns] [step by step|by itself].',
      'With [talk|practical help] about {stressor}, nights are [calmer|nearly as before].',
      'Some [hard|thoughtful] evenings remain; [the nights hold|sleep comes all the same].',
    ],
    quote: [
      '"It [keeps|goes on] [going round|turning] in my head. [If only|What if], all night."',
      '"I [used to sleep|slept] like a [stone|baby] before [this|all that]."',
    ],
    exam: {
      thoughtContent: [
        'Content [circles|keeps returning to] {stressor}, [in proportion|realistically], [no bizarre element|without distortion].',
        '[Worries|Thoughts] about {stressor} and the [next night|lost sleep], [understandable|in measure].',
        'Returns to {stressor} [unasked|of (his/her) own accord]; [no|free of] [delusion|false belief].',
      ],
    },
  },
  'measured-sleep': {
    now: [
      'A [recording|measured night] showed {6-7} hours of [normal|well-built] sleep, [after which|yet next morning] {subj} [was sure of|reported] {hours} [at most|or less].',
      'The wrist [recorder|sensor] [counts|registers] {6-7} hours; (his/her) diary [for the same nights|alongside] [says|holds] {hours}.',
      '{Witness} [hears|has heard] (him/her) [breathe deeply|snore softly] for hours that {subj} [swears|is certain] were [wakeful|spent awake].',
      '{Subj} [speaks|tells] of [weeks|nights on end] with [hardly any|next to no] sleep, [while|and yet] [alertness|attention] by day is [little|hardly] [impaired|harmed] on testing.',
      'Sleep is [felt|lived] as a [waking rest|thin doze]: (he/she) [hears|follows] [the room|(his/her) own thoughts|the clock] all night, [although|while] the tracing [shows|has] [deep stages|normal proportions].',
      'Between [felt|reported] and [measured|recorded] sleep lie [four|some four] hours [of difference|a night], [again and again|on each of three nights].',
    ],
    then: [
      'Recordings before the stay had shown [nearly normal|sufficient] sleep [against|beside] a [felt|reported] {hours}.',
      '{Subj} had [reported|spoken of] {hours} a night, [the sensor|observers] [far more|six or so].',
      '(He/She) had [been certain|insisted] that (he/she) [did not sleep|lay awake] while others [saw|heard] (him/her) sleep.',
    ],
    better: [
      'Shown the tracing, {subj} was [astonished|doubtful, then relieved], and (his/her) estimate has [moved up|come closer] [by two hours|to the measured one].',
      'The [gap|distance] between diary and sensor has [narrowed|shrunk] to [an hour|little].',
      'What (he/she) [feels|senses] of the night [fits|agrees with] the [record|measure] [better|more often] now.',
    ],
    quote: [
      '"I [heard|followed] the [clock|rain] the whole night. [I can’t have slept|No one sleeps like that]."',
      '"The [machine|bracelet] must [be wrong|have a fault]. I was [awake|there], I [know|swear]."',
      '"They [say|tell me] I [snored|slept]. [Impossible|How]? I was [thinking|listening]."',
    ],
    exam: {
      cognition: [
        '[Alert|Wide awake], [quick|prompt] in mental arithmetic, no [lapse|dip] over [forty|fifty] minutes, for all the [reported|felt] lack of sleep.',
        '[Vigilance|Attention] [held|good] to the end, [recall|orientation] complete, [at odds with|hardly fitting] {hours} a night.',
        '[Fully|Completely] oriented, [concentration|sustained attention] [better|stronger] than (his/her) account [suggests|would lead one to expect].',
      ],
    },
  },
  'sleep-effort': {
    now: [
      'Sleepy on the [sofa|couch], (he/she) is [wide awake|alert] [the moment|as soon as] the [bedroom door closes|pillow is touched].',
      '[From supper on|Late in the afternoon] {subj} [worries|frets] about the night: [whether it will work|how many hours are left], [what tomorrow will be like|how to force it].',
      'The harder (he/she) [tries|works] at [sleeping|dropping off], the [further|more surely] it [recedes|slips away].',
      '[Shoulders tense|Heart beats faster] at the sight of [the bed|the turned-down blanket], which has [come to mean|turned into a place of] [struggle|lying awake].',
      'A [whole ritual|long list] of [tea, baths and breathing|rules and remedies] [is kept|must be followed] [so that sleep may come|to the minute], and [one slip|any change] [alarms|rouses] (him/her).',
      '{Subj} [checks|looks at] the [clock|phone] [again and again|every quarter of an hour], [subtracts|works out] the hours left and [tenses|gets hot].',
    ],
    then: [
      'Bed had [become|turned into] a place of [struggle|effort]; [elsewhere|on the sofa] (he/she) would [nod off|doze].',
      'The [fear|thought] of not sleeping had [kept|itself kept] (him/her) awake.',
      '[All day|From noon on] (he/she) had [thought|worried] about the coming night.',
    ],
    better: [
      'The bed is [losing its threat|a place of rest again], and (he/she) [gets up|leaves it] when [awake|sleep stays away].',
      'The clock has [left|been taken out of] the [bedroom|room]; [sums|countings] of hours [have stopped|are rare].',
      '{Subj} [tries less|lets the night come] and [sleeps more|drops off sooner].',
    ],
    quote: [
      '"I [fall asleep|nod off] in front of the [television|news]. In bed? [Bang|Wide awake]."',
      '"Now you [must|have to] sleep, I [tell|say to] myself, and [that’s that|it’s over]."',
      '"I’m [afraid|scared] of [my bed|the night] by [six in the evening|teatime]."',
    ],
    exam: {
      thoughtContent: [
        '[Taken up|Preoccupied] with [sleep and its lack|the coming night], [in detail|with figures], [not false belief|open to correction].',
        'Thoughts [turn|narrow] to [hours slept|what lost sleep may do], [catastrophic|overrated] at times, [corrigible|no delusion].',
        'Sleep is the [one great|main] theme: [causes|harm], [remedies|counts of hours]; content otherwise [ordinary|normal].',
      ],
    },
  },
  'better-away': {
    now: [
      'Away from home, [at a relative’s|in a hotel], (he/she) sleeps [soundly|without trouble], [to (his/her) surprise|at once].',
      'On [the sofa|an armchair] or [in the car|on the train], where nothing is [expected|demanded], sleep [comes unasked|takes (him/her) unawares].',
      'A [night|weekend] [elsewhere|in another room] [brought|meant] {7-8} hours [straight|in one go].',
      'The [trouble|difficulty] [belongs|is bound] to (his/her) own [bed|bedroom]: [any other place|a mattress on the floor] [works better|serves well].',
      '[Unplanned|Unintended] naps [in front of a screen|during dull afternoons] [happen|succeed], [planned ones|those tried for] [never|do not].',
    ],
    then: [
      'Away from (his/her) own bed sleep had [been easy|come readily].',
      '[On the sofa|At relatives’] (he/she) had [slept|dozed off] without trying.',
      'The [first|early] nights [here|of treatment] had been [strikingly good|better than at home].',
    ],
    better: [
      'Sleep in (his/her) own bed is [catching up with|nearly as good as] sleep elsewhere.',
      'The [own|home] bedroom [works|serves] again on [most|five] nights.',
      '[Home|The own bed] and [away|sofa] [differ|are apart] less than [before|in spring].',
    ],
  },
  'illness-there': {
    now: [
      '{Illness} [is known|has been treated] for [some years|a good while] and [is active again|weighs on (him/her) at present].',
      '{Subj} [lives with|is being treated for] {illness}, [still present|not yet under control].',
      'In the background [stands|is] {illness}: [more on some days|on and off], [clearly|without doubt] [in need of care|an illness of its own].',
      '[On top of|Besides] {illness}, for which (he/she) [has seen a therapist|is already in care], the [sleep|nights] [became|grew into] a [complaint|burden] in its own right.',
      '{Illness} [has come back|has flared up] [gradually|in this period], [as earlier letters foresaw|with the signs known from before].',
    ],
    then: [
      '{Illness} had been [under treatment|known] and was [again active|far from settled].',
      'Alongside [stood|there was] {illness}, [known|documented] before.',
      '(He/She) came with {illness} as well, [in treatment|recorded] already.',
    ],
    better: [
      '{Other} has [eased|settled] [in part|a good deal], and [treatment|care] of it [goes on|continues].',
      '[Less|Far less] is [seen|heard] of {other} [now|lately].',
      'Treatment of {other} [takes effect|bears fruit].',
    ],
    exam: {
      mood: [
        '[Subdued|Burdened], "[up and down|a bit grey]", [shaped|coloured] by {other}.',
        'Mood [strained|lowered], in keeping with {other}; [lifts for moments|brightens] when [music|pets|old friends] [come up|are mentioned].',
        '"[Not great|Rather flat]", (he/she) says, and [puts it down|links it] to {other}.',
      ],
      affect: [
        '[Narrowed|Muted], [yet reachable|still responsive]; [a sigh|moist eyes] when {other} is [touched on|named].',
        'Affect [a shade dampened|constrained], [congruent|fitting], [warms|opens] [slowly|with time].',
      ],
    },
  },
  'hand-in-hand': {
    now: [
      'When {other} [gets worse|flares], the sleep [goes with it|follows within days]; when it [eases|recedes], so [does the other|do the nights improve].',
      'The sleep [changed|went wrong] [in the same weeks|together] with {other}, [not before|never without it].',
      'Of all that [belongs to|comes with] {other}, the [sleep|state of sleep] [troubles|hinders] (him/her) [most|above everything], and [asks for|needs] [help of its own|separate attention].',
      '[Diary|Sleep log] and [weekly ratings|mood ratings] of {other} [rise and fall|move] together.',
      'Two [earlier|former] bouts of {other} [brought|had] the same [nights and days|kind of sleep], which [ended|passed] with them.',
    ],
    then: [
      'Sleep and {other} had [worsened|gone downhill] [together|side by side].',
      'The [course|change] of sleep had [mirrored|followed] {other}.',
      '[As|Whenever] {other} grew, sleep had [changed|suffered] too.',
    ],
    better: [
      'With {other} [receding|in check], sleep is [nearer normal|more regular].',
      'The two [improve|mend] [together|in step].',
      'Sleep [has followed|lags a little behind] the [improvement|recovery] in {other}.',
    ],
    quote: [
      '"When [that|the other thing] is bad, [sleep|my sleep] goes [haywire|its own way] too."',
      '"[It all|It] comes [together|in one parcel]: the [mood|heaviness] and the [nights|sleep]."',
      '"I [know|recognise] the [signs|order]: first my [head|spirits], then the [nights|bed]."',
    ],
  },
  'own-pattern': {
    now: [
      'The [peculiar|special] thing is the pattern: {oddity}, [which fits none of the usual forms|a form of its own].',
      '{Oddity}: this is [how (he/she) puts it|what the log shows], [week after week|with small variations].',
      '[Asked for detail|Going through the diary], one finds {oddity}, [no more and no less|and otherwise little].',
      'It [always|regularly] [takes|has] the same shape, {oddity}, [without|with no] [clear|known] [trigger|reason].',
      'Neither [a stress|a bad habit] nor [the clock|the bed] [explains|accounts for] {oddity}.',
    ],
    then: [
      'The [log|diary] before the stay had shown {oddity}.',
      '{Oddity} had [been the rule|gone on] for {duration}.',
      'What had [marked|set apart] (his/her) nights was {oddity}.',
    ],
    better: [
      '{Oddity}, once the rule, [happens less|has become the exception].',
      'There is less of {oddity}, [by two thirds|week by week].',
      'The [pattern|old shape] has [loosened|blurred] towards [ordinary|regular] nights.',
    ],
    quote: [
      '"It\'s [not like|different from] what I [read|find] about. It\'s [my own kind|just mine]."',
      '"[Nobody|No one at home] [understands|gets] why it\'s [always like that|so regular]."',
    ],
  },
  'day-sleep': {
    now: [
      '{Subj} [nods off|drops asleep] [over a plate|over a page], [in the bus|in waiting rooms], {3-5} times [a day|between breakfast and supper].',
      'From [ten in the morning|mid-morning] on the lids [fall|get heavy]; [quiet|dull] moments [end|are lost] in sleep.',
      '[Twice|Three times] [this month|lately] (he/she) [missed (his/her) stop|slept through an appointment], [asleep|dozing] [on the seat|in the chair].',
      'Staying awake takes [movement|cold water], [chewing gum|open windows] and [talk|standing]; [seated|left alone] (he/she) [is asleep|sleeps] in minutes.',
      '[By day|In the afternoon] sleep [overtakes|pulls at] (him/her) [in the middle of|during] [a film|a talk], [unwanted|without warning], for {10-40} minutes.',
      '{Relative} [finds|has found] (him/her) asleep [at the table|fully dressed on the sofa] [more than once|again and again].',
    ],
    then: [
      'By day (he/she) had [fallen asleep|nodded off] [over meals|in company].',
      '[Sleepiness|Drowsiness] had [ruled|filled] the [days|hours after noon].',
      '(He/She) had [slept through|missed] [stops|appointments] and [films|whole afternoons].',
    ],
    better: [
      'The [afternoons|days] are [awake|clear] [but for|save] a [short|planned] nap.',
      '{Subj} [stays awake|lasts] through [a film|a long talk] [without tricks|unaided].',
      'The sleepiness score has [dropped|come down] from {15-18} to {7-9}.',
    ],
    quote: [
      '"I [close my eyes|blink] for a second and [the bus is empty|it\'s dark outside]."',
      "\"[It isn't laziness|I'm not lazy]. It's like [someone pulls|having someone pull] the plug.\"",
      '"I could sleep [standing|here], [right now|this minute], [honestly|anywhere]."',
    ],
    exam: {
      behaviour: [
        '[Yawns|Stretches] [often|repeatedly], [props up (his/her) chin|head sinks once]; [roused|awake] [by a question|when addressed], [cooperative|willing].',
        '[Eyes close|Lids droop] in a [pause|lull], [opens them|comes to] when [spoken to|named]; [polite|apologetic] about it.',
        '[Sits slumped|Leans heavily], [asks for water|rubs (his/her) eyes] to [stay awake|keep going], [friendly|helpful].',
      ],
      cognition: [
        'Oriented; [attention|concentration] [sags|dips] after [ten|fifteen] minutes and [recovers|returns] on [standing up|a break].',
        '[Drowsy|Sleepy] but [correctly|fully] oriented, [answers sound|memory sound], [slower|wavering] towards the end.',
        '[Orientation complete|No disorientation]; [vigilance|alertness] [uneven|reduced], [recall good|facts in order].',
      ],
    },
  },
  'long-nights': {
    now: [
      'The night lasts {hours} and [gives no rest|refreshes little]; [alarm clocks|calls] [go unheard|are slept through].',
      'Despite {hours} in bed [asleep|with deep sleep] (he/she) [gets up|rises] as [tired|heavy] as [before|at bedtime].',
      '{Hours} [at a stretch|without a break], [weekdays and Sundays|all week], and [still|even so] [a need for more|no feeling of being rested].',
      'Naps [of an hour|of ninety minutes] [come on top|are added] to {hours} at night and [leave (him/her) groggy|do not refresh].',
      'Sleep need has [risen|grown] to {hours}, [undisturbed|sound], and [the whole day|everything] is [built|arranged] around it.',
    ],
    then: [
      'Before the stay (he/she) had [slept|been asleep] {hours} a night [to no benefit|without feeling rested].',
      'Nights of {hours} had [become|been] the rule.',
      '(He/She) had [slept long|slept heavily] and [woken|risen] [tired|unrested].',
    ],
    better: [
      'The night has [come down|shortened] to [eight or nine|about nine] hours, [with a fixed rising time|by the clock].',
      '{Subj} [gets up|rises] at the [first|second] alarm on [most|five] days.',
      'Some [extra|more than average] sleep [is still needed|remains], [planned|without guilt].',
    ],
    quote: [
      '"I [could|can] sleep [till Monday|the clock round] and [still wake|be] [shattered|tired]."',
      '"[Twelve|Eleven] hours, and it feels like [two|three]."',
    ],
  },
  'slow-waking': {
    now: [
      'Waking is a [struggle|slow climb]: {3-5} alarms, [slurred|mumbled] answers, [clumsy|unsure] steps for [half an hour|forty minutes].',
      '[Half awake|In this state] (he/she) [turns off the alarm|answers crossly] and [later knows nothing of it|goes back under].',
      '{Relative} must [call|shake] (him/her) [again and again|from bed] [by telephone or in person|each morning], and [is snarled at|gets odd replies].',
      'For [an hour|a good while] after rising (he/she) is [dull|groggy], [bumps into things|puts shoes on wrong] and [cannot plan|thinks slowly].',
    ],
    then: [
      'Mornings had [begun|started] with [confusion|leaden limbs] and [several|four] alarms.',
      'Getting (him/her) up had [taken|needed] [half an hour|much patience].',
    ],
    better: [
      'Waking is [quicker|clearer], with [morning light|a shower] at a fixed time.',
      'The [groggy|foggy] phase is [under|down to] [fifteen|twenty] minutes.',
    ],
  },
  'sleep-tests': {
    now: [
      'A [night in the laboratory|full recording] showed [long|ample], [well-ordered|normal] sleep, [no pauses in breathing|breathing even], [no leg jerks|legs still].',
      'In the nap test sleep came [within {5-7} minutes|fast], [without early dreaming|no dream sleep at onset].',
      'Laughter [does not|never] [weakens|loosens] the knees, [no visions|nothing strange] on [falling asleep|dropping off], [no paralysis|free movement] on waking.',
      '[Thyroid|Iron], [blood count|vitamin levels] and [scan|medication list] [hold|offer] no [explanation|cause] for so much sleep.',
    ],
    then: [
      'Laboratory nights had shown [long|normal], [undisturbed|quiet] sleep and [regular|even] breathing.',
      '[Bodily|Medical] causes had been [sought|excluded] [step by step|beforehand].',
    ],
    better: [
      'Repeat [nap testing|measurements] [gave|showed] {9-11} minutes [to sleep onset|until sleep].',
      'No [bodily|other] cause has [come to light|appeared] since.',
    ],
  },
  'cut-nights': {
    now: [
      'On [working|week] nights (he/she) [allows (himself/herself)|gets] {hours}, [well under|far below] what (he/she) [needs|would need].',
      '{Screen} [keep|hold] (him/her) up until [one|half past twelve|midnight or later], and the alarm [is set for|rings at] [six|a quarter to six].',
      'Bedtime [slides|is put off] [night after night|hour by hour]: {screen}, [then|and after that] [one more thing|a last look at the phone].',
      'The [week|weekday] allows {hours}; (he/she) has [never seen|not thought of] that as [the reason|too little].',
      'Once in bed sleep [comes|arrives] [in two minutes|at once], [so it is not inability|it is merely put off]; the night is [simply|by choice] too short.',
    ],
    then: [
      'For {duration} (he/she) had [slept|allowed] {hours} on [weekdays|working days].',
      '{Screen} had [eaten into|shortened] the nights.',
      'Nights had been [cut short|trimmed] at both ends, [by habit|by choice].',
    ],
    better: [
      'Bedtime has [moved|come forward] by [ninety|seventy] minutes, [screens off|lamp out] on time.',
      'The night [is|lasts] [more than an hour|well over an hour] longer, [weekdays included|all week].',
      '{Subj} [protects|keeps] (his/her) hours and [has dropped|does without] the [late shift of chores|midnight programme].',
    ],
    quote: [
      '"The [night|late evening] is the only time that\'s [mine|for me]."',
      '"[Everyone|Half my class] [gets by|manages] on that [little|much], [don\'t they|I thought]?"',
      '"I [know|see] it\'s [late|one o\'clock], but [just one more|then I remember the rest]."',
    ],
  },
  'catch-up': {
    now: [
      'On [free days|Saturdays] (he/she) sleeps {2-4} hours longer and is [fresh|wide awake] [by Sunday|afterwards].',
      'During [a fortnight’s holiday|the last holiday] the sleepiness [vanished|was gone] [within days|by day four], [only to return|and came back] [with the alarm clock|in the first week].',
      'Given [time|a free morning], (he/she) [sleeps on|stays asleep] to [eleven|noon] and [feels like a different person|needs no nap].',
      'Whenever the night is [long enough|allowed its length], the day is [good|clear]: [the log shows it|this is borne out] [twice|each weekend].',
      'The [contrast|difference] between [week and weekend|term and holiday] is [striking|plain]: [three hours|two to three hours].',
    ],
    then: [
      'At weekends (he/she) had [caught up|slept in] {2-4} hours and been [well|rested].',
      'Holidays had [cured|ended] the sleepiness [each time|for as long as they lasted].',
      '[Free days|Sundays] had been [awake|clear] ones.',
    ],
    better: [
      'The [weekend|holiday] surplus has [shrunk|gone down] to [under an hour|half an hour].',
      'Weekday and weekend now [look alike|hardly differ].',
      'A [trial|test] of two [longer|full] weeks of nights [cleared|lifted] the [sleepiness|drowsiness].',
    ],
  },
  'night-walk': {
    now: [
      '{Nights} {subj} [rises|sits up, then rises] from sleep and {walk}.',
      '{Witness} [found|came upon] (him/her) [on the landing|by the stairs]: (he/she) {walk}, [asleep all the while|plainly not awake].',
      'An episode [lasts|runs] {5-20} minutes: (he/she) [leaves the bed|gets up], {walk} and [lies down again|ends on the sofa or in bed].',
      'Asleep, (he/she) {walk}; [eyes open|eyes wide], [steps slow|gait clumsy], [objects avoided|some furniture knocked].',
      'The [worst|longest] [night|episode] [so far|this month]: {subj} {walk}, [barefoot|in pyjamas], [for a quarter of an hour|until led back].',
    ],
    then: [
      'Before the stay (he/she) had [left bed|got up] asleep {nights}.',
      'Asleep, (he/she) had [walked about|roamed the house], [watched by|found by] {witness}.',
      '[Episodes|Outings] of {5-20} minutes had [come|happened] {nights}.',
    ],
    better: [
      'There have been [no|only two] [outings|episodes] in {3-5} weeks.',
      'At most (he/she) now [sits up|mumbles] and [lies back|sleeps on].',
      'The door alarm [has stayed silent|went once] [this month|of late].',
    ],
    quote: [
      '"I [woke|came to] on the [kitchen floor|stairs] with [cold feet|my coat on]."',
      '"They [show|tell] me [films|stories] of it. [That’s me|It looks like me], but [I wasn’t there|nobody’s home]."',
      '"In the morning [the drawers are out|there’s a shoe in the fridge], and [I get the blame|it was me]."',
    ],
  },
  'blank-face': {
    now: [
      'The [face|gaze] is [blank|empty]; [spoken to|called], (he/she) [mutters|gives half a word] or [walks on|nothing].',
      'Waking (him/her) [takes great effort|is hardly possible] and [ends in minutes of bewilderment|leads to confusion], [then|later] full clarity.',
      'During it (he/she) [does not recognise|looks through] {witness} and [can be turned|lets (himself/herself) be led] [by the elbow|with a hand on the back].',
      '[Questions|Words] [get|bring] no [sensible|fitting] answer, [a hand|light] before the eyes no blink, [until|unless] [firmly|repeatedly] [shaken|called].',
      'Movements are [simple|automatic]; [expression|face] [fixed|vacant], [no fear in it|neither glad nor afraid].',
    ],
    then: [
      'During the episodes (he/she) had [looked blank|stared] and [not answered|hardly responded].',
      'It had been [hard|almost impossible] to [wake|rouse] (him/her).',
      '{Witness} had met [an empty gaze|a blank face].',
    ],
    better: [
      'When (he/she) does [stir|sit up], a [quiet word|hand on the shoulder] [is enough|turns (him/her) back].',
      'No [confused|muddled] wakings have been [seen|noted].',
      '{Relative} [knows how|has learned] to [guide|lead] (him/her) back without [waking|questions].',
    ],
  },
  'near-misses': {
    now: [
      'There was [a bruise from a door frame|a cut from a glass] and once [a window handle turned|the front door unlocked].',
      '(He/She) [was stopped|was caught] [at the top of the stairs|at the balcony door] {2-4} weeks ago.',
      '[Stairs|Windows], [the stove|keys] and [the street|the balcony] are the [worries|dangers] [at night|named].',
      'So far [only|no more than] [stubbed toes|bruised shins] [have come of it|are on record].',
    ],
    then: [
      '(He/She) had [bruised|cut] (himself/herself) [once|twice].',
      'Once (he/she) had been [stopped|found] at the [front|balcony] door.',
    ],
    better: [
      'With [locks|a door bell] and [a stair gate|a bed on the ground floor] no [injury|harm] since.',
      'The [house|sleeping place] is [secured|made safe].',
    ],
  },
  'night-scream': {
    now: [
      '{Nights} a [piercing|loud] scream; {subj} [sits bolt upright|stands on the bed], [eyes wide|staring], [seemingly in mortal fear|beside (himself/herself)].',
      'It begins [without warning|from deep sleep] with a [cry|shriek]; (he/she) [flails|strikes out], [pushes at the air|clutches the sheet] for {3-12} minutes.',
      '{Witness} [is woken by|hears] [a shriek|a roar] and [finds|sees] (him/her) [upright|kneeling], [shouting "no"|calling out], [looking through everyone|unaware of anybody].',
      'An attack [lasts|takes] {3-12} minutes: [scream|cry], [sitting up|jumping from bed], [terror in the face|panicked gaze], [then|and at the end] sudden sleep.',
      'What [frightens|wakes] (him/her) (he/she) [cannot say|never tells]; [the scream|the shout] comes [first|out of nothing], {nights}.',
    ],
    then: [
      'Before the stay there had been [screams|attacks] out of sleep {nights}.',
      '(He/She) had [shot up|sat up] screaming for {3-10} minutes [at a time|each time].',
      'The [screams|cries] had [woken|roused] [the whole house|even the neighbours].',
    ],
    better: [
      'Screams have [all but stopped|become rare]: [one|two] in {3-5} weeks.',
      'There is [now and then|at most] a [short cry|moan], and [sleep goes on|(he/she) settles].',
      'The [scheduled|planned] waking has [broken|ended] the [series|run] of attacks.',
    ],
    quote: [
      '"I [don’t know|can’t tell] anything about it. I [slept|was asleep], [they say I yelled|ask them]."',
      '"My [throat|voice] is [sore|gone] in the morning, [that’s all|and I don’t know why]."',
      '"[Sometimes|Once] there’s [a red light|something falling], [no story|nothing else]."',
    ],
  },
  'body-alarm': {
    now: [
      '(His/Her) heart [races|pounds], the [hair|shirt] is [wet|soaked], [breath short|breathing fast], [pupils wide|skin flushed].',
      '[Sweat|Pallor], [hammering|racing] pulse and [gasping|rapid breath] [go with it|mark each attack] and [fade|ebb] [as suddenly|within minutes].',
      '{Witness} [feels|has felt] a heart [beating wildly|like a drum] and [a wet back|cold sweat] [under the pyjamas|on touching (him/her)].',
      'In the attack the body [is|stands] in full alarm: [goose flesh|trembling], [sweat|flushed face], [wide pupils|panting].',
    ],
    then: [
      '[Sweating|Trembling] and a [racing|pounding] heart had [gone with|marked] the attacks.',
      'Each time (he/she) had been [drenched|flushed], [breathing fast|heart racing].',
    ],
    better: [
      'The [sweating|pounding heart] [has not been seen|is gone] since.',
      'Pulse and breath [stay calm|remain even] on [observed|video] nights.',
    ],
  },
  'no-comfort': {
    now: [
      '[Holding|Stroking] (him/her) [does not help|makes it worse]: (he/she) [pushes away|struggles] and [does not know|fails to recognise] {relative}.',
      '[Attempts to calm|Soothing words] [go unheard|run into the void] until [the attack|it] [has run its course|burns out].',
      'If [woken|shaken awake] [halfway|in it], (he/she) is [muddled|lost] for [several|some] minutes and then [asks what is wrong|is surprised].',
      '[Neither|No] voice, [lamp|cup of water] nor [hug|hand] [reaches|gets through to] (him/her) while it [lasts|goes on].',
    ],
    then: [
      'Nobody had [been able to calm|got through to] (him/her) in it.',
      'Comfort had been [fought off|of no use] [while it lasted|at such moments].',
    ],
    better: [
      'Those around (him/her) [wait|keep calm] and [let it pass|stay near], which [shortens|softens] what is left.',
      '[Stirrings|Unrest] can be [settled|calmed] with a [word|hand] now.',
    ],
  },
  'no-recall': {
    now: [
      'Next morning {subj} [knows|remembers] [nothing|not a thing] of it and [is cheerful|wonders about the fuss].',
      '[No dream|No story] is [recalled|told], [at most|or only] [a single image|a flash], and the night is [a blank|missing].',
      'Asked [at breakfast|the next day], (he/she) [shakes (his/her) head|has no memory], [doubts|disbelieves] the [account|film].',
      'Memory of the episode is [absent|nil], [whatever|no matter how much] [others describe|was shouted or done].',
      '{Subj} learns of it [only from|through] {witness}; (his/her) own memory [holds|has] [nothing|an ordinary night].',
    ],
    then: [
      'In the mornings (he/she) had [remembered|known] nothing.',
      'No [dream|image] had [remained|been recalled].',
      '(He/She) had [heard|learned] of the episodes [only from others|at breakfast].',
    ],
    better: [
      'As before, (he/she) [recalls|knows] nothing of the [few|last] episodes, [and minds less|without shame now].',
      'There is [little left|nothing much] to [remember|forget]: nights are [quiet|calm].',
      'Not remembering [troubles|bothers] (him/her) [less|no more].',
    ],
  },
  'early-hours': {
    now: [
      'It [happens|comes] [one to two|about two] hours after falling asleep, [hardly ever|never] [towards morning|later].',
      'The [hour|time] is [always|nearly always] the same: [around eleven|before one], in the [first third of|deep early part of] the night.',
      '[Short|Missed] sleep, [fever|a full day] and [a strange bed|noise] [bring it on|make it likelier], [soon after|within two hours of] going to sleep.',
      'After [late evenings|overtired days] it is [all but|nearly] [certain|sure] to come, [in the early night|before midnight or shortly after].',
      'A [recording|sleep film] [caught|has] one, rising out of [deep|slow-wave] sleep [early on|in the first cycle], [no|without] [spikes|epileptic signs].',
    ],
    then: [
      'The episodes had [come|fallen] in the first [third|hours] of the night.',
      '[Lack of sleep|Overtiredness] had [favoured|fed] them.',
      'They had [risen|arisen] from deep sleep, [soon after dozing off|early in the night].',
    ],
    better: [
      'The [early|first] hours of the night [pass|go by] [undisturbed|quietly].',
      'With [enough|regular] sleep the [critical|early] hours have [calmed|settled].',
      'The [times|hours] once [feared|critical] are [slept through|calm].',
    ],
  },
  'dream-scenes': {
    now: [
      '{Nights} {subj} [dreams|sees] [the same|much the same]: {dream}.',
      'The dreams are [long|drawn out], [vivid|coloured] and [frightening|about survival], [above all|most often] {dream}.',
      '{Dream}: [so runs|that is] the dream that [keeps returning|comes back], [in variants|with changed faces].',
      'In sleep (he/she) [lives through|meets] {dream}, [with sounds and smells|as if real], and [wakes|starts up] [shaken|with wet cheeks].',
      '(He/She) [tells|recounts] [step by step|in full] how {dream} [unfolds|takes its course].',
      'What (he/she) dreams [threatens|concerns] life and [safety|those (he/she) loves]: {dream}.',
    ],
    then: [
      '(He/She) had [dreamt|lived through] {dream}, {nights}.',
      'The dreams had [turned on|been of] {dream}.',
      '{Nights} there had been [frightening|terrible] dreams, [chiefly|mainly] {dream}.',
    ],
    better: [
      'The dream of {dream} [has paled|comes rarely] and [ends|now ends] [differently|well].',
      '{Subj} has [rewritten|changed] the ending by day and [dreams|meets] it [less|more calmly].',
      'Bad dreams are [down to|now] {2-3} [a month|in four weeks].',
    ],
    quote: [
      '"It\'s [so real|not like a film]. I can [smell|hear] it when I [wake|open my eyes]."',
      '"[Always|Every time] at the [same spot|worst part], and then I [wake|shoot up]."',
      '"In the dream I [can\'t shout|have no voice], [however|no matter how] I try."',
    ],
  },
  'clear-waking': {
    now: [
      'On waking (he/she) [knows at once|is immediately clear about] where (he/she) is and can [tell|repeat] the dream [in detail|from start to end].',
      'Within seconds of waking {subj} is [alert|clear-headed], [turns on the lamp|feels for the wall], and the [pictures|scenes] [stay|remain] [sharp|for hours].',
      'Awake, (he/she) [can be comforted|takes comfort], [recognises|knows] everyone and [asks for|wants] [a light|company].',
      'The [fear|dread] [lasts|goes on] after waking while the mind is [lucid|awake]; [getting back to sleep|sleeping again] [takes|may take] an hour.',
      '{Subj} [writes down|can retell] [each|every] dream [next morning|days later], [word for word|with its colours].',
    ],
    then: [
      '(He/She) had [woken|come awake] [fully clear|alert at once] and [remembered|retold] everything.',
      'After waking (he/she) had [known where (he/she) was|been consolable] but [afraid|slow to settle].',
      'The dreams had been [recalled|told] in every [detail|step].',
    ],
    better: [
      'When a dream wakes (him/her), (he/she) [calms|settles] within [ten|fifteen] minutes [alone|by (himself/herself)].',
      'The scenes [fade|lose colour] [by breakfast|soon after waking].',
      '(He/She) [turns over|drinks some water] and [sleeps on|goes back to sleep].',
    ],
  },
  'late-hours': {
    now: [
      'They come [towards morning|in the second half of the night], [between four and six|long after midnight], [not|rarely] [early|before two].',
      'The [first|early] hours are [calm|restful]; it is [before dawn|the last stretch] that (he/she) [dreads|wakes from].',
      '[Four|Half past four] in the morning is the [usual|typical] hour, [with|followed by] a [second|later] one near [the alarm|daybreak].',
      '(He/She) [does not cry out|makes hardly a sound], [lies still|scarcely moves], until [the last moment|waking], [late in|well into] the night.',
    ],
    then: [
      'They had [come|fallen] in the [last third|later part] of the night.',
      'The hours [before dawn|towards morning] had been the [bad|feared] ones.',
    ],
    better: [
      'The hours [before dawn|towards morning] are [mostly|usually] [quiet|slept through].',
      'Sleep [now lasts|holds] to the [alarm|morning] on [most|five] days.',
    ],
  },
  'dread-of-bed': {
    now: [
      'Bedtime is [put off|delayed] [as long as it can be|until (his/her) eyes close]; [a lamp|the radio] [stays on|must be on].',
      '{Subj} [fears|dreads] [going to sleep|closing (his/her) eyes] and [asks|begs] for [an open door|someone nearby].',
      'By day the [images|scenes] [return|come up] for moments, [concentration breaks|(he/she) shudders], and [tiredness|bad temper] [follows|adds to it].',
      'For fear of the dreams (he/she) [sits up|watches films] until [late|one o’clock] and is [worn out|listless] next day.',
    ],
    then: [
      'Out of fear of dreaming (he/she) had [put off|avoided] [bed|sleep].',
      'The days had been [tired|shadowed], [bedtime|the evening] dreaded.',
    ],
    better: [
      '{Subj} [goes to bed|turns in] [on time|without delay] and [leaves off the lamp|shuts the door].',
      'Evenings are [free of|without] dread [mostly|by now].',
    ],
    quote: [
      '"I [don’t want|would rather not] [to sleep|to close my eyes]. [It’s waiting|It starts again]."',
      '"If I [stay|keep] awake, [nothing happens|it can’t come]."',
    ],
    exam: {
      thoughtContent: [
        '[Troubled|Taken up] by [the dreams|last night’s images], which (he/she) [knows|recognises] to be [dreams|unreal].',
        'Speaks of [the dream|the scenes] with [distance|a shiver], [dream and waking|sleep and day] [kept apart|clearly separated].',
        '[Fear of the coming night|Dream images] in the [foreground|centre], [no|without] false [belief|conviction].',
      ],
    },
  },
  'odd-nights': {
    now: [
      '{Nights} there is {oddity}, [seen|heard] by {witness} [more often than by (him/her)|and confirmed on film].',
      '{Oddity} [happens|occurs] {nights}, [now shorter, now longer|for minutes at a time].',
      'What [takes place|goes on] at night is {oddity}; [nothing like|no sign of] the [better-known|usual] [patterns|forms].',
      '{Subj} and {relative} [describe|report] {oddity}, [independently|each in their own words].',
      'The [film|log] of [two weeks|fourteen nights] [shows|holds] {oddity} [again and again|on nine of them].',
    ],
    then: [
      'Before the stay there had been {oddity}, {nights}.',
      '{Oddity} had [marked|filled] the nights.',
      '{Witness} had [seen|reported] {oddity}.',
    ],
    better: [
      'There is [less|hardly any] {oddity} now.',
      '{Oddity} has [become rare|gone down] to [once|twice] a [month|fortnight].',
      'Nights without {oddity} [are in the majority|prevail].',
    ],
    quote: [
      '"[They|Others] [notice|mind] it more than I do. I [just|only] [wake up tired|feel it next day]."',
      '"It\'s [embarrassing|strange]. [I never know|Who knows] what I [did|said] [at night|in the dark]."',
      '"[Apparently|It seems] I\'m [busy|quite a show] at night."',
    ],
  },
  'odd-toll': {
    now: [
      'The [next day|morning after] (he/she) is [tired|unrested] and [embarrassed|uneasy]; [nights away|stays elsewhere] [are avoided|are turned down].',
      'It [costs|takes] (him/her) [rest|an hour of sleep] and [brings|causes] [teasing|worry] [at home|among those who know].',
      '{Subj} [minds|suffers from] the [loss of rest|uncertainty] and [has given up|declines] [trips|overnight visits].',
      'By day [a dull head|weariness] [remains|is left], [worse|stronger] after [restless|eventful] nights.',
      '[Shame|Unease] about it [grows|is marked]; [explanations|remedies] [from the internet|of all kinds] were [tried|read].',
    ],
    then: [
      'It had [left (him/her) tired|cost rest] and [kept (him/her) from travelling|brought embarrassment].',
      '[Overnight stays|Nights away] had been [avoided|declined].',
      'The days had been [weary|dull].',
    ],
    better: [
      'A [night|weekend] away [went well|was dared] [for the first time|again].',
      '(He/She) is [less tired|fresher] and [less ashamed|can joke about it].',
      'Days are [brighter|more rested].',
    ],
  },
  unsettled: {
    now: [
      'Sleep is [called|described as] ["bad"|"wrong"|"not right"]: [some nights short|a few nights too long], [others restless|some simply odd], {nights}.',
      '[Now|Sometimes] it is [dropping off|staying asleep], [now|then again] [early rising|unrest in bed] that [fails|troubles] (him/her).',
      '{Subj} [complains of|reports] sleep that [does not restore|leaves (him/her) tired], [without being able to say|unable to state] [how or when|what exactly goes wrong].',
      'The [complaint|account] [changes|shifts] from [visit to visit|hour to hour]: [too little|too light], [then|next] [too deep|too late].',
      'That sleep is [disturbed|out of order] is [plain|certain], [upset|distress] [comes into it|plays a part]; the [rest|pattern] [stays unclear|is open].',
    ],
    then: [
      'Sleep had been [poor|disturbed], in [changing|unclear] ways.',
      '(He/She) had [complained|spoken] of [bad|unrestful] nights of [no fixed|a shifting] kind.',
      '[Nights|Sleep] had [gone wrong|given trouble] {nights}.',
    ],
    better: [
      'Sleep is [better|more restful], [whatever lay behind it|without a clearer picture].',
      '[Good|Restful] nights [outnumber|outweigh] the [others|bad].',
      'The [complaints|troubles] about sleep have [faded|become fewer].',
    ],
    quote: [
      '"I [just|simply] don’t sleep [right|well]. I [can’t|couldn’t] [explain|describe] it."',
      '"Some nights [yes|fine], some nights [no|awful]. [Don’t ask me why|That’s all I know]."',
      '"It’s [upsetting|wearing]. [Everything gets to me|I worry] and then [sleep’s gone|the night’s odd]."',
    ],
  },
  'gaps-in-account': {
    now: [
      '[No diary|No recording] [is at hand|has been made], and nobody [watches|has watched] (his/her) nights.',
      '[Records|Earlier findings] [are missing|have been asked for]; [timing|extent] and [kind|form] [cannot be settled|remain open] today.',
      'The [facts|data] [do not suffice|are too few] to [say more|sort it further]; [a fortnight’s log|observation] [is to follow|was agreed].',
      '[Hours|Times] [given|named] [vary|contradict each other], so that no [firm|single] pattern [emerges|can be made out].',
      '{Relative} [can add little|has only a rough idea], and the [family doctor’s note|referral] [is brief|speaks of sleep alone].',
    ],
    then: [
      'No [log|measurement] from before had been [available|kept].',
      '[Accounts|Data] had been [too sparse|contradictory] for a closer [statement|sorting].',
      'It had [stayed|remained] open what [exactly|kind of trouble] it was.',
    ],
    better: [
      'The [log|diary] [now kept|begun here] shows [improvement|longer nights], [still|though] no [clear|single] pattern.',
      'What it was [stays|remains] [partly open|undecided].',
      'A [closer|finer] sorting is [no longer pressing|left to the clinic].',
    ],
  },
  household: {
    now: [
      'The [family|household] [sleeps lightly|is on guard] too; {relative} [gets up|listens] [every night|at each sound].',
      '{Relative} is [tired|worn] from [watching|broken nights] and [worried|at a loss].',
      '[Visits overnight|Nights at friends’] [are refused|have stopped] because of it.',
      '[Those around (him/her)|People close to (him/her)] [argue|wonder] about [what to do|the right way to act].',
    ],
    then: [
      '{Relative} had [hardly slept|been exhausted] either.',
      '[Others|The family] had [kept watch|shared in it].',
    ],
    better: ['{Relative} [sleeps|rests] [through|better] again.', 'At home [calm|confidence] has [returned|grown].'],
  },
  'short-fuse': {
    now: [
      '[Impatience|A short temper] [after such nights|on such days] is [noticed|remarked on] by {relative}.',
      '[Attention|Concentration] [flags|wavers] by [noon|early afternoon], [small things are forgotten|errors slip in].',
      '{Subj} is [pale and slow|cross and slow] on [many|some] mornings.',
      '[Tears|Quarrels] [come easily|flare up quickly] when rest [was poor|has been short].',
    ],
    then: ['(He/She) had been [irritable|inattentive] by day.', '[Temper|Attention] had [suffered|been short].'],
    better: ['Temper is [even|calmer] by day.', '[Attention|Patience] has [returned|improved].'],
  },
};
