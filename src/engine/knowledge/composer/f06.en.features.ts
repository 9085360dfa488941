import { psychosisEn } from './f20.en.features.ts';
import { motorEn } from './f20.en.motor.ts';
import { f25FeaturesEn } from './f25.en.features.ts';
import { highEn } from './f31.en.features.ts';
import { lowEn } from './f31.en.lows.ts';
import type { FeatureText } from './knowledge.ts';
import { withoutTokens } from './withoutTokens.ts';

const { immobile, posturing, negativism, 'restless-bursts': restlessBursts } = motorEn;
const { elated, 'short-sleep': shortSleep, 'fast-talk': fastTalk, racing } = highEn;
const { 'low-mood': lowMood, joyless, slowed, 'both-at-once': bothAtOnce } = lowEn;

/** What the bodily illness has done to mind and conduct. */
export const f06FeaturesEn: Record<string, FeatureText> = {
  persecution: psychosisEn.persecution!,
  immobile: {
    ...immobile!,
    exam: {
      ...immobile!.exam,
      thoughtContent: [
        'Thought content [cannot be explored|stays closed], [for want of words|writing refused], [no sign of fear|eyes fearful once].',
        '[What goes on in (his/her) mind|Inner content] is [not told|unknown], [questions unanswered|slips of paper left blank].',
        'Of thoughts [nothing is conveyed|only a frown tells], [beliefs not testable|to be asked later].',
        '[No access|Little access] to content, [a whisper of "home"|one nod] [aside|at most].',
        'Content [not testable today|open], [no earlier odd beliefs known|{relative} knows of no beliefs].',
      ],
      perception: [
        'No [listening or startled looks|sign of voices], [as far as can be seen|on long watching].',
        'False perceptions [cannot be asked about|remain untested], [the gaze does not follow anything unseen|none suspected].',
        'Perception [not testable|to be asked later]; [turns to real noise only|pupils react to light].',
        '[Seems not to|Does not appear to] hear or see anything [unseen by others|extra], [watched for ten minutes|by ward notes].',
      ],
    },
  },
  posturing: posturing!,
  negativism: negativism!,
  'restless-bursts': restlessBursts!,
  'restless-mood': withoutTokens(['blend', 'open-kind'], f25FeaturesEn['restless-mood']!),
  'low-mood': {
    ...withoutTokens(['both'], lowMood!),
    quote: [
      '"I [wake and it is there|cannot cry any more]: [like wet sand|all grey]."',
      '"[Breathing|Answering] is heavy work, [every morning|since the illness]."',
    ],
  },
  joyless: joyless!,
  slowed: slowed!,
  elated: withoutTokens(['hypo'], elated!),
  'short-sleep': shortSleep!,
  'fast-talk': fastTalk!,
  racing: racing!,
  'both-at-once': bothAtOnce!,
  'bodily-cause': {
    now: [
      '{Illness} was [diagnosed|found] {known} ago, after [weeks of|a spell of] {signs}; {finding} [settled the matter|gave the proof].',
      'Under the care of {team} for {illness}, with {finding}, {subj} [also has|also shows] {signs}.',
      'There is [good|clear] evidence of {illness}: {signs} [in the history|over recent months] and, on testing, {finding}.',
      'Known: {illness}, for {known}, [followed by {team}|treatment with {remedy}]; [the last tests showed|in the records,] {finding}.',
      '{Relative} [first noticed|speaks of] {signs}; {team} [found|established] {illness}, {known} ago, [the key being|by] {finding}.',
      'The [letter|report] from {team} [confirms|describes] {illness} ({finding}); [at home|in daily life] {signs} [are the visible side|came first].',
    ],
    then: [
      '{Illness} had been [known|established] for {known}, with {finding} and {signs}.',
      '{Team} had [diagnosed|been treating] {illness} [for|over the past] {known}: {finding}.',
      'Tests during the stay [confirmed|again showed] {finding}, [in line with|the mark of] {illness}.',
    ],
    better: [
      '{Illness} is [better controlled|under treatment] with {remedy}; {signs} [have eased|are milder].',
      'With {remedy} the [bodily side|illness] [has calmed|is stable], [checked by {team}|tests improving].',
      '{Team} [is content with|reports] the effect of {remedy}; [the mental state follows|mind and body improve together].',
    ],
  },
  'time-link': {
    now: [
      'Before {it} there was [no psychiatric history|never anything of the kind]; the change [began|set in] {duration} ago, [when tests were at their worst|in step with the illness].',
      'The mental change [followed|came with] {it} [closely|within weeks], [{duration} ago|and has lasted {duration}], [in a {person} never ill in this way|with no earlier episode].',
      '[Bad days with {it}|Flares of {it}] and [bad days of mind|the mental symptoms] [coincide|go together], [by the diary|as {relative} has seen].',
      'Timing [points to|speaks for] {it}: [first the bodily signs, then the mental ones|nothing before it], [{duration} so far|now for {duration}].',
      '{Relative} [says|insists] (he/she) was [quite different|entirely well in mind] until {it}, [and no relative had the like|and dates the change {duration} back].',
    ],
    then: [
      'The symptoms had begun [only with {it}|after {it}], {duration} before, [nothing similar being known|on no earlier history].',
      'Before {it} (he/she) had [never been treated for the mind|been mentally well].',
      '[Mind and body|Both] had worsened [together|in the same weeks], [as records show|{duration} in all].',
    ],
    better: [
      'As {it} came under control, [the mental symptoms went down|the mind cleared], [with a lag of some days|as hoped].',
      'The [link in time|parallel] with {it} [held|showed] in recovery too, [week by week|on the chart].',
      'What remains [follows|keeps step with] {it}, [worse on bad days|and is expected to ebb].',
    ],
  },
  'sees-things': {
    now: [
      '{Subj} sees [small animals on the curtain|children in the hall|patterns crawling over the floor|a stranger in the armchair], [mostly at dusk|several evenings a week], [in full colour|silent and lifelike].',
      'At [night|twilight] (he/she) [steps round a cat that is not there|lays a place for a visitor nobody sees|waves at faces on the wall], [not always frightened|half amused].',
      'Images [come and go in minutes|last up to an hour]: [a procession|horses|a garden wall], [with awareness kept|while fully awake].',
      'Asked about them, (he/she) [knows they are not real afterwards|is unsure whether they are real], [yet moves the chair|but talks of them openly].',
      '[Figures|Lights and faces] [appear at the edge of sight|stand by the bed], [no voices with them|and fade when the lamp is on].',
    ],
    then: [
      '{Subj} had seen [animals|figures|children] in the room, [above all at dusk|awake and oriented].',
      'Visual images had [come daily|disturbed the evenings], [with awareness clear|lasting minutes].',
    ],
    better: [
      'The images are [rare|shorter], [and recognised at once|no longer frightening].',
      '{Subj} has seen [nothing unusual for days|only a shadow or two], [and sleeps with the lamp off|and says so with relief].',
    ],
    quote: [
      '"[There they sit again|The little ones are back]. [I know you do not see them.|They say nothing.]"',
      '"It is [like a film|as clear as you]. [I look away and it goes.|It comes with the dusk.]"',
    ],
    exam: {
      perception: [
        'Visual hallucinations [are described|continue], [formed and silent|of animals and people], [none during the talk|the last one yesterday].',
        '[Figures|Images] [seen last night|reported at dusk], [doubted by (him/her)|taken half for real], [attention intact|no clouding].',
        'Looks [to the corner|past the examiner] [once|twice]; [a small dog|somebody in grey] is [pointed out|named], [calmly|with a shrug].',
        '[False perceptions of sight|Complex images] [lasting minutes|in the evenings], [senses otherwise clear|in clear consciousness].',
        '[Seeing|Hearing] what others do not [is granted|is confirmed], [short in time|without command], [recognised later|fear slight].',
      ],
    },
  },
  'hears-smells': {
    now: [
      'There is [a smell of burnt rubber|music from an empty room|a humming choir|a knocking in the wall], [that nobody else notices|for minutes at a time].',
      "Old songs play [as if from outside|for hours at night], [and (he/she) has complained of the neighbours' radio|and (he/she) has looked for the radio].",
      'A [voice calls (his/her) name|murmur of many people] [once or twice a day|on waking], [without orders or comment|meaningless].',
      'On the skin (he/she) feels [a light touch|crawling], [when resting|in the evening], [though nothing is there|and brushes it off].',
      '[Smells of smoke|A bitter taste] [come without source|arrive out of nowhere], [and the stove is checked|and windows are opened].',
    ],
    then: [
      '[Music|A smell of burning] had been perceived [without a source|for minutes daily].',
      'A [voice calling the name|humming] had been heard [at night|on and off].',
    ],
    better: [
      '[Music and smells|The humming] [are gone|have become rare].',
      'The [voice|knocking] has [not come back|faded to a murmur], [in quiet rooms at most|for a week now].',
    ],
  },
  thefts: {
    now: [
      'Missing [keys|spectacles|spoons|pencils] are [taken for thefts|proof of intruders], [and things are hidden|and cupboards tied shut].',
      '{Subj} [accuses|suspects] [a helper|the people next door|the delivery service] of [coming in at night|swapping belongings], [and keeps watch|and demands new locks].',
      '{Relative} is [at times taken for a double|said to be in league with them], [a new idea|unthinkable before {it}].',
      'A belief [of being cheated|of being poisoned with tablets] [wanders from person to person|changes its object], [fixed while it lasts|with real anger].',
      '[Shadows on the blind|Noises of the lift] [feed the suspicion|are proof enough], [every evening|on bad days with {it}].',
    ],
    then: [
      'Lost things had been [called stolen|blamed on intruders], [and cupboards were tied shut|with anger at helpers].',
      '{Subj} had [accused helpers|taken {relative} for a double], [convinced|beyond argument].',
    ],
    better: [
      'Lost things are [looked for, not stolen|laughed about], [mostly|again].',
      'Accusations have [ceased|become half-hearted], [helpers are let in|{relative} is trusted].',
    ],
  },
  'short-of-full': {
    now: [
      'Still, [appetite and sleep are largely kept|a joke can reach (him/her)], [pleasure comes in small doses|a pet or a song helps]; [not every sign of depression is there|the picture is partial].',
      'The low is [real yet incomplete|shallow in places]: [guilt and thoughts of death are absent|drive holds until noon|concentration is fair].',
      '{Subj} [brightens in company|can be cheered|enjoys a meal out], [for an hour|now and then], [the gloom returning after|then tires].',
      'Of the usual signs [only sadness, fatigue and fretting|low spirits and little else] [are found|stand out], [too few for a full episode|the rest kept].',
    ],
    then: [
      'The low had been [partial|incomplete], [sleep and appetite kept|with good hours].',
      'Not all signs of depression had been [present|found], [pleasure surviving in part|drive fair].',
    ],
    better: [
      'The [partial low|gloom] has [thinned|shrunk further], [good hours outnumbering bad|smiles are easy].',
      '[Few|Hardly any] signs of it [are left|remain], [tiredness first of all|on wet days].',
    ],
  },
  'full-low': {
    now: [
      'Together they make [a full depressive picture|the complete picture of a deep low]: [mood, joy, sleep, appetite and drive|spirits, weight, sleep, guilt and pace] [all affected|have changed], [daily for {duration}|every day over {duration}].',
      '{Subj} has [lost {4-8} kilos|no appetite], [wakes at four|sleeps badly], [thinks (he/she) is a burden|blames (himself/herself)], [cannot concentrate|has no drive], for {duration}.',
      'Hardly [an hour|a morning] is spared; [food|hope|sleep] [fails|is lacking], [work and washing are too much|the day shrinks to a chair], {duration} [now|on end].',
      '[Guilt, early waking and loss of weight|Slowness, tears and self-doubt] [complete the picture|add to it], [beyond what the illness itself explains|more than sorrow over {it}].',
    ],
    then: [
      'The picture had been [a full low|complete]: [weight, sleep, drive and hope|joy, sleep, appetite] all affected for {duration}.',
      '{Subj} had [lost weight and sleep|blamed (himself/herself)], with [no drive|little hope], for {duration}.',
    ],
    better: [
      '[Sleep and appetite|Weight and drive] have [returned|improved], [mood last|hope with them].',
      'Of the full low [tiredness and doubt|slow mornings] [remain|are left], [less each week|slightly].',
    ],
  },
  alarm: {
    now: [
      'Without warning [fear rises|dread breaks in]: [the heart pounds, hands shake|breath runs short, knees give], [for ten minutes or so|several times a week], [at rest as well|awake or from sleep].',
      'All day there is [an inner alarm|a hum of dread], [with no object|whatever happens], [worst when {it} is active|for {duration}].',
      '{Subj} [paces|cannot sit through a meal|checks the pulse], [expecting something dreadful|braced for the next wave], [as never before|{duration} now].',
      'Fear comes [in waves|like a flood], [with sweating|with a lump in the throat], [ending in tears or exhaustion|leaving (him/her) limp].',
      '[The bus|The queue|A closed door] [has become hard|sets it off], though [it comes at home too|no place is safe].',
    ],
    then: [
      '[Waves of fear|Constant alarm] had [filled the days|broken sleep], for {duration}.',
      '{Subj} had been [trembling and braced|in dread], [with pounding heart|without object].',
    ],
    better: [
      'The waves are [rare|weak], [and pass with slow breathing|since {remedy}].',
      '{Subj} [sits through a meal|takes the bus], [the alarm being low|dread gone by noon].',
    ],
    quote: [
      '"It is [as if a siren went off|like missing a step], [for no reason|in my own chair]."',
      '"I was [never afraid before|the calm one]. [My body decides.|It comes from inside.]"',
    ],
    exam: {
      mood: [
        'Mood is [anxious|frightened], ["on alert"|"like before a crash"] in (his/her) words.',
        '[Uneasy|Full of dread], ["something is coming"|"my heart will not stop"], [calmer at the end|hardly soothed].',
        'Of mood: ["scared of being scared"|"wired"]; [tense|fearful].',
        'Mood [tense|worried], ["never at ease"|"alarm all day"], [not sad|tears close].',
      ],
      behaviour: [
        '[Sits on the edge of the chair|Hands tremble], [breath shallow|startles at the door], [asks about the heart|wants the window open].',
        '[Fidgets|Feels the pulse] [now and again|repeatedly], [sweat on the brow|knees moving], [polite|seeking reassurance].',
        'Restless, [wrings a tissue|keeps the coat on], [relieved by facts|eyes wide].',
        '[Tense shoulders|Cold damp hands], [quick glances|swallows often], [stays to the end|has to stand up once].',
      ],
    },
  },
  'body-fear': {
    now: [
      'Each attack [goes with|mirrors] bodily signs: [a racing pulse|trembling|flushing|pallor], [measured by {relative}|noted by {team}].',
      'The fear [rises and falls with|tracks] {it}, [not with worries|more than with events], [as the diary shows|{team} agrees].',
      'Reassurance [does little|helps briefly], since [the body keeps sounding the alarm|the pounding goes on], [even on quiet days|in bed too].',
      '{Subj} [avoids stairs|has given up coffee|sleeps propped up], [lest it start|to keep the body still].',
    ],
    then: [
      'Attacks had [gone with bodily signs|tracked {it}], [pulse and tremor first|measured].',
      'The body had [sounded the alarm|set the pace], [worry following|whatever the day].',
    ],
    better: [
      'Pulse and tremor have settled, [fear with them|after {remedy}].',
      'Fear now [keeps to bad days with {it}|needs a cause].',
    ],
  },
  forgetful: {
    now: [
      '{Subj} [repeats a question within the hour|mislays the purse or bag daily|loses the thread of a series], [new in the last {duration}|for {duration}], [lists help|{relative} prompts].',
      'Names [come late|slip], [a new route is not retained|appointments need a note], [old memories are firm|the distant past is clear].',
      'Tests show [a modest drop|mild deficits] in [delayed recall and speed|attention and planning], [one step below the expected|low for (his/her) schooling].',
      'Cooking [three dishes at once|from a new recipe] or [sums in the head|a form] [takes twice the time|needs checking], [where it used to be easy|with errors].',
      'Thinking is [slower|less nimble]: [jokes are caught late|a crowded table is hard to follow|two tasks at once fail].',
    ],
    then: [
      'Memory and speed had [slipped modestly|declined a little] over {duration}.',
      '{Subj} had [repeated questions|missed appointments], [lists helping|as {relative} told].',
    ],
    better: [
      'Memory is [steadier|helped by lists], [tests a little better|no further loss], [if not as before|speed still reduced].',
      '{Subj} [uses a notebook well|misses fewer appointments], [slips remaining|slowness unchanged].',
    ],
    quote: [
      '"The word is [on my tongue|behind a door], [then it comes an hour later|I go round it]."',
      '"I [write it all down|check twice]. [It did not use to be so.|I still manage.]"',
    ],
    exam: {
      cognition: [
        'Oriented; [three of five words|two of four words] after a delay, [slow on serial tasks|clock drawn with a correction], [mild deficit|language sound].',
        '[Screening just below the norm|A mild drop on screening]: [recall|planning|speed], [naming and orientation intact|cues help].',
        'Awake and oriented, [recall incomplete but cued|slow in shifting], [copying correct|attention fair].',
        '[Digit span short|Word fluency low], [otherwise adequate|place and date known], [aware of slips|corrects (himself/herself)].',
        'Cognition [slightly reduced|modestly impaired]: [delayed recall|pace|double tasks], [everyday judgement kept|knows current events].',
      ],
    },
  },
  'still-copes': {
    now: [
      'Everyday life [is managed without help|remains in (his/her) hands]: [dressing, meals, money|shopping, telephone, tablets], [slower and with notes|with extra effort].',
      '{Subj} [stays independent|needs no help with daily tasks], [lists on the door|alarms on the phone], [a second look at forms|routes kept simple].',
      'No [help|supervision] is needed, [only more time|though pride is hurt], [and mistakes are caught|and (he/she) double-checks].',
      'What (his/her) age asks of (him/her) is [still done|kept up], [with tricks and reminders|at a slower pace], [tiring as it is|{relative} looks on].',
    ],
    then: [
      'Daily life had been [managed alone|kept up], [with notes and time|slowly].',
      'Independence had [remained|not been lost], [effort being greater|with reminders].',
    ],
    better: [
      'Daily tasks [go on without help|are done alone], [notes in use|pace adapted].',
      'Independence [is secure|was kept throughout], [with a pill box and calendar|routines simple].',
    ],
  },
  'even-conduct': {
    now: [
      'In manner (he/she) is [unchanged|as ever]: [courteous, patient, interested|even-tempered], [says {relative}|with no outbursts].',
      'No [apathy, anger or wandering|odd conduct] [has come with it|is reported], [temper even|habits kept].',
      'Conduct and [character|tastes] [are the same|have not altered], [friends agree|humour included].',
      '{Relative} sees [no change of nature|the old self], [only slowness|memory aside].',
    ],
    then: [
      'Conduct had [stayed even|not changed], [only memory had|by all accounts].',
      'There had been [no outbursts or apathy|no change of character].',
    ],
    better: [
      'Conduct [is even|stays as it was], [calm and sociable|as ever].',
      'No [behavioural trouble|change of temper] [has arisen|came up].',
    ],
  },
  'changed-ways': {
    now: [
      'Besides, conduct has changed: [rows over trifles|swearing, once unthinkable|pacing in the evening], [says {relative}|which strains the home].',
      '{Subj} [sits for hours unless roused|has lost interest in visitors|leaves hobbies untouched], [not sad, just indifferent|and shrugs].',
      "Tact [slips|is lost]: [remarks to strangers|food taken from others' plates|jokes at the wrong time], [without embarrassment|new in (his/her) life].",
      '[Restlessness|Irritation] [sets in at dusk|follows small demands], with [doors slammed|wandering through the rooms], [most days|several times a week].',
      '{Relative} [hides the matches|goes along on errands], [since impulses run ahead|for the temper flares], [though tasks are still done|while daily skills hold].',
    ],
    then: [
      'Conduct had [coarsened|changed], [temper and tact failing|with apathy and rows].',
      '{Subj} had been [restless at dusk|indifferent, then irritable], [unlike before|daily].',
    ],
    better: [
      'Rows are [fewer|shorter], [with routine and warning|since evenings are calm], [apathy less changed|prompts still needed].',
      'Conduct is [easier to steer|calmer], [tact uneven|temper slower to flare].',
    ],
    exam: {
      behaviour: [
        '[Interrupts|Jokes out of place], [rises to leave twice|handles objects], [steered back easily|impatient with tests].',
        '[Indifferent|Flat in manner], [shrugs at results|looks out of the window], [roused by prompts|little of (his/her) own].',
        '[Irritable|Brusque], [sighs at tasks|swears under the breath], [then apologises|no malice].',
        '[Distance lost|Over-familiar], [a remark on clothes|a hand on the arm], [not noticed by (him/her)|corrected kindly].',
      ],
    },
  },
  'spills-over': {
    now: [
      'Tears [spill over|come] at [a march on the radio|a kind word|a photograph], [and stop within a minute|and (he/she) feels silly], [many times a day|without sadness behind].',
      '{Subj} [laughs and cries in one breath|cannot hold back sobs], [more than (he/she) feels|out of proportion], [in company too|which (he/she) dreads].',
      'Feelings [flip|run away]: [weeping at the news, laughing at a spoon|touched to tears by an advertisement], [for {duration}|then calm as if nothing had been].',
      '[A question from {relative}|A film title] is enough for [a flood|sobbing], [gone when the subject changes|over in seconds].',
      'Mood underneath is [even|not low]; it is the [display|outburst] that [cannot be braked|runs loose], [(he/she) explains|since {it}].',
    ],
    then: [
      'Tears and laughter had [broken out uncontrolled|spilled over], [out of proportion|many times daily].',
      '{Subj} had [wept at trifles|been unable to brake feelings], [mood even beneath|for {duration}].',
    ],
    better: [
      'Outbursts are [rarer|shorter], [and a pause or a sip of water stops them|weekly, not daily].',
      '{Subj} [watches the news dry-eyed|talks of home without tears], [mostly|on good days].',
    ],
    exam: {
      affect: [
        'Affect is [labile|incontinent]: [tears at a mention of home|sudden laughter], [gone in seconds|without matching mood].',
        '[Weeps|Laughs] [twice|three times], [switched off by a change of subject|apologising], [mood steady|brief].',
        'Feeling [spills over|is quickly moved], [a kind tone suffices|eyes full], [then composed|no sadness named].',
        'Emotional brakes [are weak|fail], [sobs in mid-sentence|a giggle cut short], [recovers at once|embarrassed].',
      ],
    },
  },
  'soon-spent': {
    now: [
      'After [half an hour of talk|one errand|a shower] (he/she) is [spent|pale with fatigue], [and lies down|and words fail].',
      'Noise and bright light [drain (him/her)|are too much], [so rooms are kept dim|visits are cut short].',
      'Strength [gives out|ends] [without warning|by noon], [rest restores little|with aching limbs], [dizzy at times|slow to recover].',
      '{Subj} [plans one thing a day|counts (his/her) strength], [and pays for two|more would cost two days in bed].',
    ],
    then: [
      'Quick exhaustion had [limited the days|followed each effort], [noise and light too much|rest helping little].',
      '{Subj} had been [spent after small tasks|able for one thing a day].',
    ],
    better: [
      'Stamina [grows|lasts an hour], [with planned pauses|step by step].',
      '{Subj} [manages two things a day|walks to the shop], [resting after|less pale].',
    ],
  },
  drained: {
    now: [
      'Fatigue [lies over everything|is constant], [from {it} itself|unlike ordinary tiredness], [even after sleep|by eleven in the morning].',
      '{Subj} [rests after each flight of stairs|naps twice a day], [limbs heavy|breath short].',
      'Little is [begun|done] after noon, [strength being used up|for sheer tiredness].',
      '[Shopping|Washing up] is [done sitting|split in two], [with pauses|since strength fails].',
    ],
    then: [
      'Fatigue had been [constant|heavy], [naps not helping|since {it}].',
      'Strength had [given out by noon|been low].',
    ],
    better: [
      'There is [more strength|less fatigue], [one nap a day|until evening].',
      '{Subj} [climbs the stairs in one go|walks further], [tired but content|with one rest].',
    ],
  },
  'broken-nights': {
    now: [
      'Sleep is [broken|light], [up at two and at four|waking at every sound], [more so on bad days with {it}|and dreams are vivid].',
      'Nights are [short|restless], [an hour to fall asleep|awake before dawn], [the lamp on|tea in the kitchen].',
      '{Subj} [wakes drenched|turns the pillow for hours], [then dozes by day|and is up at five].',
      'It takes [two hours|until one] to fall asleep, [thoughts on {it}|with the radio low].',
    ],
    then: ['Sleep had been [broken|short], [waking at four|with vivid dreams].', 'Nights had [been restless|shrunk].'],
    better: [
      'Sleep [has lengthened|is deeper], [six hours at a stretch|one waking].',
      'Nights are [calmer|longer], [the lamp off|dreams fewer].',
    ],
  },
  'illness-worry': {
    now: [
      '{Subj} [asks what {it} will bring|reads leaflets at night], [understandably so|without dwelling on it all day].',
      '[The next test|A letter from {team}] [unsettles (him/her)|is awaited with dread], [for days beforehand|as {relative} notes].',
      'Living with {it} [has changed plans|is hard], [a journey cancelled|chores handed over], [and (he/she) grieves for it|patiently borne].',
      'Talk [turns to {it}|returns to the tests], [questions on a list|what will remain, above all].',
    ],
    then: [
      '{It} had [worried (him/her)|weighed on plans], [tests awaited|leaflets read at night].',
      'The future with {it} had been [a concern|on (his/her) mind].',
    ],
    better: [
      '{Subj} [speaks more calmly of {it}|plans with {it}], [questions answered|step by step].',
      'Worry about {it} [has a place and a time|is smaller], [since {team} explained|tests being better].',
    ],
  },
};
