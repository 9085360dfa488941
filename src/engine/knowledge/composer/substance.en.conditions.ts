/** Sections of F10, F11 and F12 that belong to one consequence of the substance, English; each category takes those it has. */
export const conditionsEn = {
  mood: {
    complaint: [
      'mood :: {Subj}, {age}, [comes|is here] because of [low spirits|a darkness] that [settled in|began] [after|once] {using} had [become heavy|grown].',
      'mood :: "[I have no joy left|Nothing matters]": {person}, {age}, [links it|connects this] with {using} (himself/herself).',
      'mood :: {Relative} is [worried|alarmed] by the [tears and silence|hopelessness] of this {age}-year-old {person}, [worse|deeper] with [each week|every bout] of {using}.',
    ],
    arrival: [
      'mood :: {Subj}, {age}, [arrives|comes] in tears [after|following] {2-4} days of heavy {using}, [hopeless|worn out], [brought by|with] {relative}.',
      'mood :: A {age}-year-old {person} [stopped eating|stayed in bed] for days amid heavy {using}; {relative} [insisted on coming|called a taxi here].',
      'mood :: [Sunk|Lost] in [self-reproach|despair] after a bout of {using}, the {person}, {age}, [rang|came to] the emergency desk.',
    ],
    admission: [
      'mood :: {Subj}, {age}, was admitted [low|in low spirits], [joyless and sleepless|tearful and slowed], after [weeks|a long run] of heavy {using}.',
      'mood :: A [deep|leaden] gloom that [had come|arose] with {using} led to the admission of this {age}-year-old {person}.',
    ],
    negatives: [
      'mood :: No low spells [occurred|are known] [before {using}|in times without {using}], and no [elated|driven] ones either.',
      'mood :: Blood count and thyroid [normal|unremarkable]; no [bereavement|recent loss] [explains|precedes] the gloom.',
    ],
    treatment: [
      'discharge-summary mood :: [Mood scores|Daily mood ratings] [fell|improved] by [half|more than half] [within two weeks|by the second week], {using} having ended.',
      'progress-note mood !improving :: [Activity|A morning walk] and [meals|small pleasures] were [scheduled|planned], an antidepressant [kept in reserve|not yet begun].',
    ],
    formulation: [
      'mood :: The low mood [arose|set in] with heavy {using} and [runs|moves] [alongside|in step]: [its cause|the source] [is plain|lies there].',
      'mood :: [Sequence|Timing] and [earlier lifting|a free past] [point|speak] to {using} as what [lowers|weighs down] mood, [rather than|not] an illness standing alone.',
      'mood :: [Pleasure and drive|Zest and sleep] were [drained|used up] by {using}; [the gloom|low mood] should [lift|pass] [with it|in its absence].',
    ],
    plan: [
      'mood :: [Rate|Follow] mood [for four|over six] weeks without {using}; [antidepressant|medication] only [if the gloom stays|if it persists].',
      'mood :: [Plan|Schedule] [one|a] [pleasant|meaningful] activity a day and [fixed rising times|morning light].',
    ],
  },
  anxious: {
    complaint: [
      'anxious :: {Subj}, {age}, [seeks|asks for] help with [attacks of dread|nerves] that [came up|appeared] [after|some weeks into] regular {using}.',
      'anxious :: "[I jump at everything|My heart races all day]," says this {age}-year-old {person}, and [suspects|wonders about] {using}.',
      'anxious :: [Palpitations|Trembling] and fear of [going out|being alone] since {using} [increased|grew heavy] [bring|lead] this {person}, {age}, [to us|here].',
    ],
    arrival: [
      'anxious :: {Subj}, {age}, comes [trembling|gasping] and [fearful|certain of collapse] [the day after|hours after] heavy {using}; [heart tracing normal|examined and cleared].',
      'anxious :: {Relative} [brings|accompanies] a {age}-year-old {person} [frozen with fear|pacing with nerves] since [the last bout of|heavy] {using}.',
      'anxious :: [In the bus|In a queue] [dread|panic] [seized|overcame] this {person} of {age}, who had [spent|passed] the days before {using}.',
    ],
    admission: [
      'anxious :: {Subj}, {age}, was admitted [shaking with nerves|unable to leave the house], a state that had [followed|grown out of] {using}.',
      'anxious :: [Fear|Nervousness] that [rose|grew] with {using} had [brought|led] the {age}-year-old {person} to us.',
    ],
    negatives: [
      'anxious :: No [fears|nerves] of this kind [before {using}|in free months]; [thyroid|heart] [checked and normal|tests normal].',
      'anxious :: [Sustained low mood|Despair] is [denied|absent], as are [compulsions|nightmares of a past event].',
    ],
    treatment: [
      'discharge-summary anxious :: [Breathing|Relaxation] and [short trips by bus|graded outings] [were practised|helped] while the nerves [ebbed|calmed] without {using}.',
      'progress-note anxious !improving :: The [fear diary|record of fear] [shows|proves] the [peak|worst] on the [day after|days of] {using}.',
    ],
    formulation: [
      'anxious :: The [fear|nervousness] [began|started] with, and [keeps step|rises and falls] with, {using}: [cause and effect|a direct effect] is [likely|plausible].',
      'anxious :: {Using} [to calm|against] nerves [breeds|produces] more of them; [the spiral|this circle] [explains|accounts for] the [picture|present fear].',
      'anxious :: [Fear|Alarm] [without|with no] history of its own, [born of|arising from] {using} and [likely|expected] to [fade|go] with it.',
    ],
    plan: [
      'anxious :: [Breathing exercise|Relaxation] [twice a day|morning and night]; no [sedatives|tranquillisers] [on top|to take home].',
      'anxious :: [Reassess|Rate] the fear [after four|in six] weeks without {using}; [therapy|treatment] [to be chosen|decided] then.',
    ],
  },
  sleepless: {
    complaint: [
      'sleepless :: {Subj}, {age}, wants ["just to sleep"|one good night]: since {using} [became regular|grew], nights [are broken|end at three].',
      'sleepless :: Poor sleep, [traced|linked] by (him/her) to {using}, is what [brings|leads] this {age}-year-old {person} [here|to ask for help].',
      'sleepless :: A {age}-year-old {person} [worn out|exhausted] by [nights of waking|lying awake] that [came|began] with {using}.',
    ],
    arrival: [
      'sleepless :: After {3-5} nights [of almost no sleep|awake] and more {using} [each time|every evening], the {person}, {age}, [comes|turns up] [begging for|asking for] a sleeping pill.',
      'sleepless :: {Subj}, {age}, [arrives|is seen] at [four in the morning|dawn], [worn out|irritable], {using} having [robbed (him/her) of sleep|cost another night].',
      'sleepless :: {Relative} [brings|drives] in this {age}-year-old {person}, who [nodded off at the stove|fell asleep in traffic as a passenger] after nights [broken|ruined] by {using}.',
    ],
    admission: [
      'sleepless :: {Subj}, {age}, was admitted [exhausted|spent], sleep having [broken down|shrunk to hours] [along|in step] with {using}.',
      'sleepless :: [Weeks|Months] of [broken nights|hardly any sleep] under {using} led to this stay of a {age}-year-old {person}.',
    ],
    negatives: [
      'sleepless :: No [loud snoring|pauses in breathing], [no restless legs|legs quiet], and [mood|appetite] [holds|is stable].',
      'sleepless :: [Shift work|Night light] and [coffee|naps] do not [explain|account for] it; sleep was [sound|good] before {using}.',
    ],
    treatment: [
      'discharge-summary sleepless :: A sleep log, [rising at seven|fixed bedtimes] and [evening walks|no naps] [restored|rebuilt] the night without [tablets|hypnotics].',
      'progress-note sleepless !improving :: The [sleep log|diary of nights] was [read|gone through]: short nights [cluster|fall] on days of {using}.',
    ],
    formulation: [
      'sleepless :: {Using} [shortens|fragments] sleep and is [then|in turn] [used|taken] to [force|mend] it: the [complaint|sleeplessness] is its [product|consequence].',
      'sleepless :: [Onset|Beginning] and [degree|ups and downs] of the bad sleep [follow|mirror] {using}; [no|not any] other [sleep disorder|cause] is [apparent|in sight].',
      'sleepless :: A [sleep-wake rhythm|night] [undone|broken up] by {using}, [serious|troubling] enough to [need|deserve] attention [of its own|in its own right].',
    ],
    plan: [
      'sleepless :: Sleep [log|diary], [fixed rising time|bed only for sleep], no [naps|screens] after [three|supper]; no [hypnotics|sleeping pills].',
      'sleepless :: [Review|Judge] sleep [after four|in six] weeks without {using}; [sleep study|referral] if [no better|nights stay bad].',
    ],
  },
  sexual: {
    complaint: [
      'sexual :: [After some hesitation|With difficulty], {subj} ({age}) [names|mentions] [loss of desire|trouble in bed] since {using} [became regular|grew].',
      'sexual :: [Sent|Referred] by [a urologist or gynaecologist|the family doctor] with normal [hormones|findings]: {person}, {age}, [intimate trouble|failing response], regular {using}.',
      'sexual partnered :: {Subj}, {age}, and {relative} [ask|come to ask] about [a love life that has stopped|lost desire] [since|in the time of] {using}.',
    ],
    arrival: [
      'sexual :: {Subj}, {age}, [comes|arrives] [distressed|tearful] after [a failed night|a quarrel] and more {using}; [loss of desire|sexual failure] has been [the theme|weighing on (him/her)] for months.',
      'sexual :: Once [calmed|alone with the doctor], the {age}-year-old {person} [says|admits] that [failing in bed|sexual trouble] since regular {using} is what [drove|brought] (him/her) here.',
    ],
    admission: [
      'sexual :: {Subj}, {age}, was admitted for {using}; [lost desire|failing sexual response], [a consequence of it|grown with it], [weighed|pressed] most.',
      'sexual :: The stay of this {age}-year-old {person} [began|started] with a [confession|complaint] of [sexual failure|loss of desire] that had [come|set in] with {using}.',
    ],
    negatives: [
      'sexual :: [Hormones|Testosterone and thyroid], [blood sugar|circulation] and [medicines|prescriptions] [explain nothing|were checked and cleared].',
      'sexual :: No [low mood|fear] [preceded|came before] the sexual trouble, and [affection|attraction] is [unchanged|still there].',
    ],
    treatment: [
      'discharge-summary sexual :: [Information|An open talk] on how {using} [dampens|blocks] desire and response [relieved|helped] (him/her); [patience|time] was [advised|stressed].',
      'progress-note sexual !improving :: [Shame|Pressure to perform] was [addressed|talked about], and [tenderness without aim|a pause] was [suggested|agreed].',
    ],
    formulation: [
      'sexual :: [Desire|Response] [failed|faded] after {using} became regular, [bodily|other] causes are [excluded|unlikely], and [recovery in pauses|timing] [supports|suggests] the link.',
      'sexual :: {Using} [disturbs|weakens] the sexual response; [shame|fear of failing] [adds|follows], and both [call for|lead to] more {using}.',
    ],
    plan: [
      'sexual :: [Explain|Discuss] how [desire|function] recovers [in two|within three] months without {using}; [no tablets|nothing prescribed] [for now|yet].',
      'sexual partnered :: [Offer|Arrange] a [couple|joint] talk with {relative} about [closeness|pressure] and [patience|expectations].',
    ],
  },
  memory: {
    complaint: [
      'memory :: {Relative} [brings|accompanies] the {age}-year-old {person}, who [forgets within minutes|asks the same ten times], [long|{3-8} months] after the [worst|heaviest] {using}.',
      'memory :: "[I am fine|There is nothing wrong]," says {subj}, {age}; {relative} [tells|describes] of [lost hours|vanished memory] and [years|a past] of {using}.',
      'memory :: Assessment of [lasting|stubborn] forgetfulness in a {person} of {age} with [known|past] heavy {using}, [requested|asked for] by [neurology|the family doctor].',
      'memory :: [Names|Visits] of this very [day|morning] leave no trace in the {age}-year-old {person}, whose {using} [cost|damaged] (his/her) memory, [says|fears] {relative}.',
    ],
    arrival: [
      'memory :: [Lost|Stranded] [two streets|a bus ride] from home, the {age}-year-old {person} could not [say|recall] how (he/she) got there; {relative} [knows|tells] of {using} and [failing|poor] memory.',
      'memory :: {Relative} [brings|comes with] {subj}, {age}, after [a pan fire|a third lost key this week]: [memory gone|nothing is kept], {using} [known|in the history].',
      'memory :: A shop [called|rang] {relative} about the {age}-year-old {person}, [friendly and lost|cheerful and puzzled], who [forgets|loses] [each answer|every answer] in minutes.',
    ],
    admission: [
      'memory :: {Subj}, {age}, was admitted because [new memories no longer formed|nothing recent was kept], [after|following] heavy {using}.',
      'memory :: [Endless questions|Forgotten pans] and [made-up accounts|lost ways] [led|had led] to the stay of this {age}-year-old {person} with {using} in the [history|past].',
    ],
    negatives: [
      'memory :: No [fluctuating alertness|clouding] and no [stroke|tumour] on [imaging|the scan]; [speech|reckoning] [holds|is kept].',
      'memory :: [Low mood|Despair] is [absent|not present], and the forgetting is not [bound|limited] to [hours under the influence|single nights].',
    ],
    treatment: [
      'discharge-summary memory :: [Nutrition|High-dose thiamine] and [memory aids|a diary trained daily] [were given|formed the core]; [errorless learning|labels] [worked best|helped most].',
      'progress-note memory !improving :: The [diary|board] was [used|opened] [twice|three times] with help; {relative} [reports|adds] [pans off, keys found|fewer lost hours].',
    ],
    formulation: [
      'memory :: A [lasting|persistent] loss of new learning with [spared|preserved] attention, [damage done by|the legacy of] {using}, [outlasting|well beyond] [drunken or drugged hours|its immediate effect].',
      'memory :: {Using} has left a [memory gap|deficit] that [does not close|stays] [with time|without it]; [old skills|habits] [remain|are] [the resource|a strength].',
      'memory :: [Forgetting within minutes|Lost new learning], [invented bridges|filled gaps] and [clear|steady] alertness [define|shape] the state, {using} [being|is] its [source|cause].',
    ],
    plan: [
      'memory :: [Repeat|Full] memory testing in [three|six] months, [imaging|scan] [if not done|to compare].',
      'memory :: [Labels|Wall calendar], [alarms|diary training] and [safe stove|a key finder] at home, [with|organised by] {relative}.',
    ],
  },
};
