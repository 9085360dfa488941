import type { FeatureText } from './knowledge.ts';
import { substanceEnFeatures } from './substance.en.features.ts';
import { substanceEnMind } from './substance.en.mind.ts';

const { 'low-mood': _mood, ...level } = substanceEnFeatures;
const { sexual: _sexual, memory: _memory, ...mind } = substanceEnMind;

/** What F12 shows, English: the part that is peculiar to cannabis; the rest is shared with F10 and F11. */
export const f12EnFeatures: Readonly<Record<string, FeatureText>> = {
  ...level,
  ...mind,
  pattern: {
    now: [
      'abuse !withdrawal :: {Subj} smokes {stuff} on {2-3} evenings a week, [with friends|on the balcony], [never|not] before [noon|the day’s duties], and [overdoes it|ends up too stoned] [now and then|at weekends].',
      'abuse !withdrawal :: [A joint|Some {stuff}] [at parties|after training], then [ten days|a week] without [missing it|a thought of it]; the [trouble|damage] lies in [what happens on those nights|driving home].',
      'abuse !withdrawal :: In [a usual|an ordinary] month {subj} smokes {stuff} {5-9} times, [mostly in company|with the same two friends], [at no fixed hour|never alone], and [pays|has paid] for it with [missed mornings|a reprimand].',
      'abuse !withdrawal :: {Stuff} is [a weekend matter|for free evenings]: {2-4} [pipes|joints], [giggles|films], [snacks at midnight|sleep], and next day [a slow head|one more appointment missed].',
      'abuse !withdrawal :: [Holidays|Exam weeks] pass without {stuff}; [apart from that|otherwise] {subj} smokes it [every Friday|once or twice a week] and has [{2-3} times|twice] [got into trouble|come to grief] over it.',
      'abuse !withdrawal :: [Shared|Bought together] with [a cousin|flatmates], {stuff} lasts {2-3} weeks; (he/she) [decides|can choose] when, but not always [how far it goes|what follows].',
      'abuse withdrawal :: {Subj} smoked {stuff} [at weekends|now and then] until [the summer break|a bout of sick leave|a break-up among friends], when it became [every evening|several joints a day] for [two|three] months.',
      'abuse withdrawal :: What had been [occasional|a Friday] {stuff} turned, for [ten weeks|two months], into {2-4} joints a day, [then ended overnight|and then stopped at once].',
      'abuse withdrawal :: [Apart from|Before] the last [two|three] months of daily {stuff}, (he/she) [could take it or leave it|smoked on single evenings], with [a few quarrels|missed mornings] as the price.',
      'abuse withdrawal :: A [loose|party] habit of {stuff}, [harmful on some nights|with some trouble], [grew|thickened] into [a daily one|evening after evening] over [eight|ten] weeks [before it was dropped|and was then given up].',
      'dep :: {Subj} smokes {stuff} [from waking to bedtime|all through the day], {4-9} joints, [the first with coffee|the first at the window], and [cannot picture|has not known] a day without.',
      'dep :: It is {stuff} every day, [more than planned|twice what was meant], with [a pull|cravings] by [mid-morning|midday] and [three|several] [failed|broken] attempts to [stop|keep to evenings].',
      'dep :: [Grams|Supplies] meant for [a month|two weeks] are gone in [days|a week]; {subj} [rations|locks away] {stuff} and [breaks into|empties] the [box|tin] by nightfall.',
      'dep :: For {duration} every [meal|walk], [film|quarrel] and [bedtime|bus ride] has [begun|gone] with {stuff}; [less|half] was [tried|sworn] and [held|kept up] for {2-5} days.',
      'dep :: {Subj} [rises|gets up] at night to smoke {stuff}, [takes|carries] it to [appointments|family meals], [lies about it|steps outside every hour] and [knows|says] it is [in charge|the boss].',
      'dep :: The [same|old] amount of {stuff} ["no longer does anything"|barely shows], so {subj} [doubles it|uses stronger kinds], [spends more than the rent|borrows for it] and [cannot|is unable to] [cut back|stop].',
      'dep :: [Water pipe|Vaporiser] before [breakfast|school or work], {stuff} [in every break|each two hours], [a last one|two more] to sleep: so [the days go|it runs], [despite|against] [firm plans|(his/her) better knowledge].',
    ],
    then: [
      'abuse :: {Subj} had smoked {stuff} [at weekends|on single evenings], [with mishaps|with trouble in its wake], [free of it in between|not daily], as a rule.',
      'abuse :: [Occasional|Weekend] {stuff} had [led to|brought] [missed duties|risks on the road], without [need|loss of control].',
      'abuse :: Before treatment {stuff} had been [for parties|a matter of free evenings].',
      'dep :: {Subj} had smoked {stuff} [from morning to night|all day long], [without control|unable to stop], {4-9} joints.',
      'dep :: [Every|Each] [hour|break] had [belonged|been given over] to {stuff}, [amounts rising|in growing strength], and attempts to stop had [failed|broken off].',
      'dep :: Daily {stuff} had [ruled|filled] the days, with [craving|a constant pull] and [nothing else left|friends and plans dropped].',
    ],
    better: [
      'abuse :: No {stuff} for {dry}; [the evenings|Fridays] go to [five-a-side|cooking with friends], [without much effort|easily].',
      'abuse :: {Subj} [passes|lets pass] the joint when it [comes round|is offered], {dry} now, [to some teasing|with a joke].',
      'abuse :: {Dry} without {stuff}, [screens|tests] clear, [mornings|weekends] [longer|brighter].',
      'dep :: {Subj} has not smoked {stuff} for {dry}; the [pull|craving] [comes at dusk|sits in the hands], [weaker|shorter] each week.',
      'dep :: The [tin|water pipe] was [given away|smashed], {dry} have passed without {stuff}, and [levels in the urine fall|screens are clearing].',
      'dep :: {Dry} on, [the day|each day] has [hours|room] again [once|formerly] lost to {stuff}, [craving|the pull] [rated {2-4} of ten|down by half].',
    ],
    quote: [
      'dep :: "[I am not even stoned any more|It does nothing now]. I only smoke to [keep level|feel normal]."',
      'dep :: "[Three|Four] times I [threw|gave] it away, [then|and] I [fished it out|bought new] [by night|next morning]."',
      'abuse !withdrawal :: "It [relaxes|calms] me [at the weekend|on Fridays]. [The next day|What comes after] is [another story|the problem]."',
      'abuse !withdrawal :: "Everyone [I know|around me] smokes. I am just the one who [got caught|overslept]."',
    ],
  },
  tolerance: {
    now: [
      '[Two|Three] joints do what [a few puffs|half a one] did [formerly|at the start], and only [the strongest|stronger] kinds are [bought|noticed].',
      'A day [without|in hiding] brings [a short fuse|snapping], [no appetite|an empty stomach] and [sweaty, dream-filled|wakeful] nights, [gone|over] with the next [joint|pipe].',
      'The [effect|high] [fades|is gone] after [half an hour|minutes]; {subj} [smokes again|adds another], no longer [for pleasure|to feel it] but to be at ease.',
      'On a [trip|visit] of {2-4} days without it (he/she) [ate nothing|barely ate], [slept badly|dreamt wildly] and [quarrelled|snapped] with everyone.',
      'Amounts have [tripled|risen] over {duration}, and [friends|others] [fall asleep|are out] where {subj} [carries on|notices nothing].',
    ],
    then: [
      'Ever [stronger|larger] amounts had been needed, and days without had [meant|brought] [irritability|bad sleep].',
      'The effect had [worn thin|shrunk] while the [amount|need] grew.',
      '[Sleep|Appetite] had [failed|gone] whenever it ran out.',
    ],
    better: [
      '[Appetite|Sleep] has come back without it, [temper|patience] [too|as well].',
      '{Subj} [knows|has been told] that tolerance is lost and a single [old|former] amount would now [floor|frighten] (him/her).',
      'Dreams are [calmer|fewer], nights [dry|without sweats], [meals|breakfast] eaten.',
    ],
  },
  intox: {
    now: [
      'intox-plain :: [An hour|Two hours] after {stuff}: eyes [red|bloodshot], mouth [dry|sticky], heart [racing|fast]; {subj} [giggles|smiles] at nothing, [eats a whole packet of biscuits|is ravenous] and finds [minutes|the clock] [endless|standing still].',
      'intox-plain :: {Subj} [comes straight|arrives] from smoking {stuff}, [slow|dreamy] and [talkative|silly by turns], [loses the thread|forgets the question], [pulse {96-118}|pulse quick], [red-eyed|lids heavy], [fully oriented|aware of place and day].',
      'intox-plain :: {Relative} [noticed|smelt] {stuff} and saw (him/her) [laughing at the kettle|staring at a hand], [clumsy|unsteady], [hungry|thirsty] and [red-eyed|with bloodshot eyes], [in touch with everything|the mind otherwise clear].',
      'intox-plain :: A strong dose of {stuff} [came on|took hold] within [the hour|two hours]: [well-being|warmth], then [unease|a pounding heart], [time stretched|hours like days], [thick tongue|dry mouth], [no figures or voices|nothing unreal].',
      'intox-plain :: Under {stuff} {subj} is [withdrawn|giggly], [reacts late|moves slowly], [repeats|loses] words and [craves|asks for] sweets, with [reddened eyes|red conjunctivae] and [a quick pulse|a heart at {98-116}].',
      'intox-vague :: {Subj} has [evidently|plainly] smoked {stuff} [today|in the past hours]; beyond [red eyes|the smell] nothing was [noted|recorded].',
      'intox-vague :: Under the effect of {stuff} at [first contact|arrival], [to what degree|how strongly] [was not written down|cannot be said].',
      'intox-vague :: {Relative} says (he/she) is "[stoned again|high]", {stuff} [this afternoon|today]; [pulse and senses|details] were [not checked|left undocumented].',
      'intox-vague :: [The influence|The effect] of {stuff} is [clear|not in doubt], [further signs|the rest] [barely described|not recorded]: ["slow"|"giggly"].',
      'intox-vague :: Recent {stuff} is [admitted|shown by the test], the [state|effect] [sketched|given] in [a word|half a sentence] only.',
      'intox-perceptual :: [An hour|Two hours] after {stuff}: red eyes, [dry mouth|thirst], [racing|fast] heart and [stretched|slowed] time.',
      'intox-perceptual :: {Subj} smoked {stuff} [earlier today|before coming]; [bloodshot eyes|heavy lids], [hunger|a dry tongue] and [slow reactions|a quick pulse] [are plain|stand out].',
      'intox-perceptual :: [Giggly|Uneasy] and [slow|dreamy] after {stuff}, with [red|reddened] eyes and a pulse of {98-118}, [oriented|knowing day and place].',
      'delirium :: {Subj} had taken {stuff} in [a far larger|an unusual] amount, [swallowed as sweets|smoked without pause], {2-5} hours before the mind [clouded|slipped].',
      'delirium :: [Red eyes|Bloodshot eyes], [a pulse of {118-136}|a racing heart] and [dry mouth|vomiting] came first after {stuff}, then [restlessness|staring] and [muddle|confusion].',
      'delirium :: The [screen|urine] is [strongly positive|positive] after {stuff}, [high-strength|more than ever before]; [laughter|unease] [turned into|gave way to] [bewilderment|confusion] within hours.',
      'delirium :: {Relative} [tells of|reports] {stuff}, "[far too much|everything at once]", [then|followed by] [red eyes|a pounding heart], [swaying|pallor] and a mind that [went under|lost hold].',
    ],
    then: [
      '!delirium :: On arrival {subj} had been [giggly|uneasy] and slow, with red eyes and [a racing pulse|a dry mouth], after {stuff}.',
      '!delirium :: Smoking {stuff} hours before had [stretched time|slowed (him/her)] and brought [ravenous hunger|a pounding heart].',
      '!delirium :: {Relative} had found (him/her) [staring and laughing|pale and frightened] [on the floor|in the kitchen] after {stuff}.',
      'delirium :: A [very large|huge] amount of {stuff} had gone before the confusion by hours.',
      'delirium :: [Bloodshot eyes|A racing heart] and [unease|vomiting] had preceded the clouded state.',
      'delirium :: After {stuff} "[all at once|far too much]" (he/she) had [lost hold|gone under] within hours.',
    ],
    better: [
      'The effect [wore off|passed] in {4-9} hours, [pulse|heart] and [eyes|sense of time] normal since, and {subj} has been {sober} for {dry}.',
      '[Clear|Wide awake] by the next [morning|noon], [hungry|thirsty] and [sheepish|relieved], with no {stuff} in the {dry} since.',
      '[Time|The clock] runs [at its usual pace|as ever] again, [nothing smoked|not a puff] for {dry}.',
    ],
    exam: {
      appearance: [
        '!telehealth :: Eyes [red|bloodshot], [lids heavy|pupils wide], [clothes smelling of smoke|a sweet smell], [dry lips|drinks water].',
        'telehealth :: On screen [red-eyed|lids heavy], [in a dim room|a bag of crisps in the lap], [camera askew|hood up].',
        '!telehealth :: [Conjunctivae reddened|Red eyes], [crumbs on the sleeve|hair dishevelled], [pale|flushed], hands [cool|steady].',
      ],
      behaviour: [
        '!delirium :: [Giggles|Smiles] [without cause|at odd moments], [slow to react|movements delayed], [asks for water|handles a biscuit], friendly.',
        '!delirium :: [Drowsy|Dreamy], [then restless|shifting], [forgets|puts down] what (he/she) was [doing|holding], [can be led|cooperates].',
      ],
      speech: [
        '!delirium :: [Slow|Drawn-out], [with long pauses|trailing off], [soft|low], [understandable|clear enough].',
        '!delirium :: [Rambling|Wandering], [a dry-mouthed click|thick tongue], [loses endings|repeats words].',
      ],
      affect: [
        '!delirium :: [Amused|Mirthful], [then uneasy|turning anxious] [for moments|within minutes].',
        '!delirium :: [Dulled|Detached], [brief laughter|vague smile].',
      ],
      cognition: [
        '!delirium :: Oriented; [attention drifts|loses count], [judges five minutes as twenty|sense of time stretched], recall [two of three|patchy].',
        '!delirium :: [Awake|Alert], [day and place known|oriented]; short-term memory [leaks|fails] while [under the effect|high].',
      ],
      insight: [
        '!delirium :: [Knows|Says] it is "[just the weed|only what I smoked]", [underrates|plays down] [driving|the effect].',
        '!delirium :: Judgement [loosened|dulled] for now, [agrees to wait|accepts being fetched].',
      ],
    },
  },
  'altered-senses': {
    now: [
      'Colours are [too bright|sharp-edged] and the [carpet|wallpaper] [breathes|flows]; {subj} [knows|says] it is "[the joint|what I smoked]" and [waits for it to pass|is half amused].',
      '(He/She) [sees|has seen] [faces in the curtain|sparks and grids] and [hears|heard] (his/her) name in the [fan|music], [correcting|dismissing] both [at once|when asked].',
      'The [body|hand] seems [someone else’s|far away], the room [flat like a film|tilted]; [shapes|shadows] [dart|pass] at the edge of sight, and the mind [stays clear|is not fooled].',
      '[Music|The refrigerator hum] [turns into|becomes] words, [tiles|lines] [crawl|bend], and {subj} [checks with {relative}|touches the wall] to be sure it is [unreal|only seeming].',
      '[Flickers|Trails] follow moving hands, a [stranger|cat] stands [in the doorway|by the lamp] and is [gone|a coat] at the second look: "[funny|scary], but not real".',
    ],
    then: [
      'Under the effect [trails and faces|flowing patterns] had been seen and [known|taken] as unreal.',
      '(He/She) had heard [a name called|words in the music] and had [dismissed|corrected] it.',
      'The senses had [played tricks|deceived (him/her)] for hours, the mind [clear|not clouded].',
    ],
    better: [
      '[Trails|Patterns] and [sounds|faces] [vanished|ended] with the effect, none since.',
      'The [tricks|deceptions] of the senses have not [returned|recurred] in the time without it.',
      '{Subj} [describes|recalls] the images as "[a film|a dream]".',
    ],
    exam: {
      perception: [
        '[Sees|Reports] [flowing patterns|trails behind the hand], [knows them as unreal|laughs at them].',
        '[Illusions|Brief visions] and [heightened colours|changed sounds], reality testing [kept|intact].',
        '[Looks twice|Blinks] at [the curtain|a coat]: "[there is nobody|just the joint]".',
      ],
      insight: [
        '[Knows|Understands] that the [images|changes] come from {stuff}.',
        'Insight [preserved|good]: "[it will wear off|not really there]".',
      ],
    },
  },
  withdrawal: {
    now: [
      '{Hours} after the last {stuff} {subj} is [irritable|quick to anger], [cannot sleep|wakes every hour], [eats next to nothing|pushes the plate away] and [sweats at night|shivers].',
      'Since [stopping|the last joint] {hours} ago: [a short temper|snapping at {relative}], [restless legs|pacing], [wild dreams|nightmares] and [no appetite|a stomach in knots].',
      '[Stopping|Giving up] {stuff} {hours} ago has [brought|left] [nervousness|inner trembling], [headache|cold sweats], [low spirits|gloom] and [nights of two hours|strange vivid dreams].',
      '{Subj} [snaps|bristles] at [every question|any noise], [has lost {2-4} kilos|cannot face food], [lies awake|is awake] till [four|dawn] and [aches|feels chilled], {hours} [into|after] stopping {stuff}.',
      'The last {stuff} was {hours} ago; [anger|restlessness] came on the [first|second] day, [bad sleep|dreams] on the [second|third], and appetite has [gone|failed] since.',
      'Doors [slam|bang], {relative} [says|reports], since {stuff} [ended|stopped] {hours} ago; {subj} [paces|cries], [sweats|shakes a little] and [sleeps in snatches|dreams horribly].',
    ],
    then: [
      '{Hours} after the last {stuff} (he/she) had been [irritable|edgy], [sleepless|plagued by dreams] and without appetite.',
      '[Anger|Restlessness], [night sweats|chills] and [lost appetite|stomach ache] had followed the stop of {stuff}.',
      'Stopping had [cost|meant] [sleep and temper|nights of nightmares] and {2-4} kilos.',
    ],
    better: [
      '[Temper|Patience], sleep and appetite [normalised|came right] over {10-16} days.',
      'The [edginess|anger] has [gone|ebbed], {2-4} kilos are [back on|regained], and dreams are [ordinary|fewer].',
      'No [sweats|shivers] at night any more; {relative} [finds|calls] (him/her) "[easy|good company] again".',
    ],
    quote: [
      '"I could [bite|shout at] everyone. At night I [wake soaked|dream horror films]."',
      '"[Food tastes of cardboard|I cannot eat] and I [jump|flare up] at [nothing|a word]."',
    ],
    exam: {
      behaviour: [
        '[Jiggles a foot|Paces], [impatient|short] with questions, [apologises|softens] [later|after a while].',
        '[Restless|Tense], [rubs the neck|chews a nail], [stands up twice|wants to keep it short].',
      ],
      mood: [
        '"[Wound up|Fuming]", [irritable|touchy], [not despairing|a little low].',
        '[Irritable|On edge], [gloomy by evening|tearful once].',
      ],
      affect: [
        '[Prickly|Tense], [flares|bristles] and [calms|relents].',
        '[Irritable|Edgy], [lightens|smiles] [when joked with|briefly].',
      ],
      appearance: [
        '[Pale|Drawn], [rings under the eyes|unslept], [palms damp|shirt damp at the neck].',
        '[Tired|Thinner] face, [yawns|shivers slightly], [clothes loose|hair unwashed].',
      ],
      cognition: [
        '[Alert|Awake], [oriented|well oriented], concentration [short|scattered].',
        'Consciousness clear, [counts backwards impatiently|attention short], recall [good|complete].',
      ],
    },
  },
  vomiting: {
    now: [
      'Every {4-8} weeks there are [days|bouts] of [vomiting|retching] with belly pain that only [hot showers|an hour under hot water] will ease.',
      '[Gastroscopy|Ultrasound] found nothing to explain the [morning nausea|bouts of vomiting], which [stop|end] under [scalding showers|a hot bath].',
      '{Relative} complains of the hot-water bill: {subj} [stands|sits] in the shower [half the night|for hours] against [nausea|cramps].',
      'Casualty has been [visited|needed] {2-4} times for [vomiting|dehydration], and {subj} [smoked more|took another joint] "for the stomach".',
    ],
    then: [
      'Bouts of [vomiting|retching], eased by hot showers, had [recurred|been frequent].',
      'The [stomach|gut] had been [examined|scoped] without finding.',
      '(He/She) had [lost weight|been on a drip] through [vomiting|nausea].',
    ],
    better: [
      'No [vomiting|nausea] since {stuff} was stopped, no [long showers|hot baths] needed.',
      'The [stomach|belly] is [quiet|settled], breakfast [kept down|eaten].',
      '{Subj} [accepts|sees] that the [bouts|nausea] [came|stemmed] from {stuff}.',
    ],
  },
  body: {
    now: [
      'There is a [morning|smoker’s] cough with [phlegm|wheeze], [red|gritty] eyes and [breathlessness on stairs|less wind at football].',
      '[Weight|Appetite] goes [up and down|with the smoking]: [sweets at midnight|nothing by day], {3-7} kilos either way.',
      'The [dentist|family doctor] [noted|warned of] [dry mouth and decay|a smoker’s chest].',
      '{Subj} [lives on|eats] [crisps and cereal|take-away] [after midnight|by night] and [sleeps past|misses] [breakfast|lunch].',
    ],
    then: [
      'A [cough|wheeze] and [reddened eyes|odd mealtimes] had been usual.',
      'Weight had [swung|changed] with the smoking.',
      '[Fitness|Breath] had [gone|been short].',
    ],
    better: [
      'The cough is [nearly gone|loosening], and [stairs|runs] are [easier|possible].',
      'Meals are [regular|at table], [weight|skin] [steadier|better].',
      '[Eyes|Lungs] are clear, [says|finds] the family doctor.',
    ],
  },
  drive: {
    now: [
      '[Plans|Projects] [start|begin] with zest and [peter out|lie about] by the third day; {subj} [sits|drifts] on the [sofa|bed] with [a game|clips].',
      '{Relative} [describes|sees] someone who ["cannot be bothered"|puts off everything], [once|formerly] [keen|full of ideas].',
      '[Showers|Calls], [shopping|homework] and [laundry|letters] are [put off|postponed] ["till later"|day by day].',
      'Reading a page [takes three goes|leaves nothing], names [slip|go missing], and {subj} [shrugs|laughs it off].',
      '[Interests|Ambitions] have [shrunk|faded] to {stuff}, [music|games] and [sleep|the phone].',
    ],
    then: [
      'Drive had [ebbed|drained away], and [plans|courses] had [lain idle|been dropped].',
      '(He/She) had [sat|lain] about, [forgetful|slow] and [indifferent|without aims].',
      '[Memory|Zest] had [thinned|flagged] with the smoking.',
    ],
    better: [
      '[Energy|Zest] is [returning|back]: [a shelf built|a form sent off], [the room tidied|two runs a week].',
      'Reading [sticks|works] again, and {subj} [finishes|carries through] what (he/she) begins.',
      '[Mornings|Days] have [aims|a list], [mostly|largely] [ticked off|met].',
    ],
  },
};
