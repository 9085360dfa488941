import type { FeatureText } from './knowledge.ts';

export const f50EnFeatures: Readonly<Record<string, FeatureText>> = {
  'eating-little': {
    now: [
      "A day's food is [an apple and black coffee|half a yoghurt and broth], [cut small|weighed to the gram] and [eaten over an hour|left half finished].",
      '{Subj} [skips|leaves out] [breakfast and lunch|every meal at the table] and [counts|adds up] each calorie [in a notebook|in an app].',
      '[Bread, oil and sweets|All fats and sugar] were [struck off|given up] first; [now|by now] {3-6} foods are [allowed|left].',
      '(He/She) [cooks|bakes] for others and [eats nothing of it|only watches], [with a stock of excuses|claiming to have eaten].',
      'Portions [shrink|have shrunk] by [rule|the week], and [a spoonful more|an unplanned bite] means [a missed meal|penance] next day.',
      '{Relative} [finds|keeps finding] [lunch boxes in the bin|food wrapped in napkins], [full|untouched].',
    ],
    then: [
      '(He/She) had [lived on|eaten] no more than [fruit and broth|rice cakes and tea] for weeks.',
      'Meals had been [skipped|hidden] and calories [counted|capped at {3-6} hundred a day].',
      'Before admission the list of permitted foods had [shrunk|come down] to {3-6}.',
    ],
    better: [
      '{Subj} eats [three meals and two snacks|five times a day], [slowly|with company], and [finishes|mostly finishes] the plate.',
      '[Bread|Oil] and [cheese|pudding] are [back|eaten again], [each|every one] a small victory.',
      'Meal plans are [kept|followed], [with support|still with a racing heart] at [supper|sweet things].',
    ],
    quote: [
      '"If I [eat|have] one biscuit, I [can\'t|won\'t] trust myself [any more|again]."',
      '"[Hunger|An empty stomach] [means|tells me] I [did|got] it right today."',
      '"I\'m [not hungry|full], [really|honestly]; I ate [before|at a friend\'s]."',
    ],
    exam: {
      behaviour: [
        '[Restless|Stiff] on the chair, [sleeves over the hands|arms crossed], [evasive|brief] about meals and [polite|obliging] otherwise.',
        '[Stands|Paces] as long as allowed, [declines|refuses] the tea, [answers|speaks] [softly|with care].',
      ],
    },
  },
  'low-weight': {
    now: [
      'The body mass index is {bmi}, after a loss of {kilos} kilograms in {duration}.',
      'Weight has [fallen|dropped] by {kilos} kilograms to a body mass index of {bmi}, and {subj} [wants|aims] to lose [more|two more].',
      'On the scales today: body mass index {bmi}; [clothes|trousers] [hang|are held up by a belt] and [rings|sleeves] slip.',
      'From a [normal|healthy] weight (he/she) has come down {kilos} kilograms, to an index of {bmi}, [without|with no] bodily illness to explain it.',
      'Measured without shoes, the body mass index is {bmi}; {duration} ago it was [normal|above twenty].',
    ],
    then: [
      'On admission the body mass index was {bmi}, {kilos} kilograms [down|lost] in {duration}.',
      'Weight had fallen to an index of {bmi}.',
      'An index of {bmi} and [unstable|sinking] weight had [led|brought] (him/her) in.',
    ],
    better: [
      'Weight has [risen|climbed] by {2-5} kilograms, [steadily|half a kilo a week].',
      'The curve [points|goes] up, [slowly|with two dips], and the [pulse|temperature] with it.',
      '{2-4} kilograms have been [regained|won back], [and kept|under supervision].',
    ],
    exam: {
      appearance: [
        '[Markedly|Visibly] thin, [several layers of clothing|a thick jumper] in a warm room; [cold hands|dry skin], [hair|nails] brittle.',
        '[Gaunt|Hollow-cheeked], [fine down on the arms|bluish fingers], [neatly|carefully] dressed in clothes [too large|of another season].',
        'Slight, [sharp-boned|pale], [looks younger|seems older] than {age}, [tidy|wrapped up].',
      ],
    },
  },
  'fear-of-gaining': {
    now: [
      '[Gaining|Putting on] [half a kilo|even a little] is (his/her) worst [fear|imagining], [and steers|it rules] the day.',
      'The scales are [climbed|consulted] {3-8} times a day, and the [figure|number] [decides|sets] the mood.',
      '{Subj} [fears|dreads] that [one normal meal|a single slice of bread] would [show|stick] at once.',
      'Self-worth [hangs on|rises and falls with] [weight|the size of a pair of jeans]; [marks|praise] and friendships count [less|for little].',
      '[Mirrors|Photographs] and [shop windows|bathroom scales] [bring on|start] [panic|an hour of reckoning].',
    ],
    then: [
      'Dread of [gaining|any gain] had [ruled|decided] each [bite|day].',
      '(He/She) had weighed (himself/herself) {4-9} times a day.',
      'A [kilo|pound] more had [meant|been] catastrophe to (him/her).',
    ],
    better: [
      'The scales are [put away|used once a week, with the nurse], and the number [frightens|matters] less.',
      '[Fear|Dread] still [rises|flares] after meals, [but passes|and is ridden out] within the hour.',
      '{Subj} can [name|list] [five|three] things besides weight that [count|make up who (he/she) is].',
    ],
    quote: [
      '"[Every|Each] gram [feels|is] like losing [control|myself]."',
      '"Tell me I [won\'t|am not going to] [get fat|gain] from [this|one plate]."',
      '"The [number|scale] in the morning [tells|decides] who I am [that day|until night]."',
    ],
    exam: {
      thoughtContent: [
        '[Taken up|Filled] with weight, [calories|food] and [shape|numbers]; no [delusions|voices], no [suspicion|odd ideas] beyond.',
        'Thoughts [circle|turn] round eating and [gaining|shape], [hard|impossible] to [shift|interrupt] for long.',
      ],
      mood: [
        '[Anxious|Tense] where food is [mentioned|concerned], [flat|subdued] otherwise.',
        '"[All right|Fine], if people left me alone"; [irritable|tearful] on [weight|meals].',
      ],
    },
  },
  'body-view': {
    now: [
      '(He/She) [sees|perceives] [stomach and thighs|the whole body] as [too big|gross], [against|in the teeth of] every [measurement|reassurance].',
      'Hips and waist are [pinched|measured] [daily|several times a day], and [never|not once] found [acceptable|right].',
      '{Subj} [hides|covers] (his/her) body and [avoids|shuns] [swimming|changing rooms].',
      'That (he/she) [is in danger|might be ill] [seems|is] [exaggerated|beside the point] to (him/her): "[others are worse|look at these legs]".',
      'Looking at [a photograph|the drawing of (his/her) outline], {subj} [picks|points to] a figure [two sizes|far] too large.',
    ],
    then: [
      '(He/She) had [felt|seen (himself/herself) as] too large at [every|any] weight.',
      'The [gravity|danger] of the state had been [denied|waved away].',
    ],
    better: [
      'The picture of (his/her) body is [less harsh|slowly shifting], [though|while] the [stomach|waist] [stays|remains] a sore point.',
      '{Subj} [can say|admits] that the mirror "[lies|exaggerates] on bad days".',
    ],
    exam: {
      insight: [
        '[Partial|Limited]: [grants|sees] that (he/she) eats [oddly|too little], not that [it is dangerous|(he/she) is unwell].',
        '[Ambivalent|Divided] about change; [wants|hopes for] "[a life|energy]" without [gaining|eating more].',
      ],
    },
  },
  binges: {
    now: [
      '{Times} there is an [attack|episode] of eating: [within|in under] two hours (he/she) takes [a loaf, a jar of spread and a tub of ice cream|what would feed a family], unable to stop.',
      'Control [goes|is lost] {times}, [mostly|usually] [late in the evening|when alone], and [cold leftovers|dry cereal] and [sweets|raw dough] [are swallowed|go down] [fast|unchewed].',
      '{Subj} [describes|reports] [a switch|being outside (himself/herself)]: eating on [without hunger|past pain], {times}.',
      'The episodes, {times}, [follow|come after] [empty days|quarrels] and [end|stop] only when [nothing is left|the stomach hurts].',
      '[Bread|Crisps], [chocolate|cold pasta] and [milk|cake] are [bought|stored] for it; {times} all is [gone|eaten] in one go.',
    ],
    then: [
      'Episodes of [uncontrolled|unstoppable] eating had come {times} before admission.',
      '{Times} (he/she) had eaten [huge|large] amounts in [one or two hours|a short time], unable to stop.',
      'Loss of control over eating had [recurred|come] {times}.',
    ],
    better: [
      'Episodes are [down to|now] one in [two|three] weeks, and [shorter|smaller].',
      '{Subj} has [gone|had] {2-4} weeks without an episode, [the longest|a first] in a year.',
      'The [urge|pull] comes and is [surfed|waited out] with [a walk|a call].',
    ],
    quote: [
      '"It\'s like [someone|something] [takes|grabs] the wheel, [and then|until] [the fridge|everything] is empty."',
      '"I [don\'t|can\'t] even [taste|like] it [after|past] the first minutes."',
      '"[Standing up|In the dark], [straight|right] from the packet, [so it doesn\'t count|as fast as I can]."',
    ],
    exam: {
      affect: [
        '[Ashamed|Embarrassed], [flushed|eyes lowered] on the episodes, [warm|lively] otherwise.',
        '[Tearful|Tense] when [describing|telling of] the evenings, [relieved|lighter] afterwards.',
      ],
    },
  },
  purges: {
    now: [
      'Food is [brought up again|got rid of] by [vomiting|a finger down the throat], {purgingTimes}.',
      '{Subj} [vomits|makes (himself/herself) sick] {purgingTimes}, [water running|shower on] to cover the sound.',
      '[Laxatives|Handfuls of laxatives] and [water tablets|fasting days] [serve|are used] besides vomiting, {purgingTimes} in all.',
      '[After eating|Afterwards] (he/she) [goes|disappears] to the bathroom, {purgingTimes}; [the tap runs|music plays].',
      'To [undo|cancel] what was eaten (he/she) [vomits|purges] {purgingTimes} and [runs for an hour|fasts till evening].',
    ],
    then: [
      '[Vomiting|Purging] had [come to|happened] {purgingTimes}.',
      '(He/She) had [vomited|taken laxatives] {purgingTimes} before the stay.',
      '[Self-induced|Provoked] vomiting, {purgingTimes}, had [upset|lowered] the potassium.',
    ],
    better: [
      'There has been no vomiting for {2-4} weeks, [bathrooms unlocked|with company after meals].',
      'Purging is [rare|down to once a fortnight], [told openly|noted honestly].',
      'Laxatives were [handed over|thrown out], and [the bowel|digestion] [recovers|adapts].',
    ],
    quote: [
      '"[Five|Ten] minutes of [relief|calm], then I [hate|loathe] myself [more|twice as much]."',
      '"[Once|When] it\'s [out|up], I can [breathe|think] again."',
    ],
    exam: {
      appearance: [
        '[Well-groomed|Neat], [swollen|full] cheeks, [scarred knuckles|cracked corners of the mouth], [teeth|enamel] worn.',
        '[Tired|Puffy] around the eyes, [hoarse|husky], [callus on one hand|knuckles grazed]; [carefully|plainly] dressed.',
      ],
    },
  },
  'nothing-undone': {
    now: [
      '{Subj} does not [vomit|purge], [fast|take laxatives] or [over-exercise|run it off] afterwards.',
      'No [vomiting|tablets] and no [punishing|excessive] sport [follow|come after] the episodes; weight has [risen|gone up] by {4-9} kilograms.',
      'What is eaten [stays|is not undone]: neither [vomiting|fasting] nor [laxatives|drill].',
      '[Diets|Resolutions] [begin|start] on Mondays and [end|fail] by midweek; [vomiting|purging] was [never|not once] tried.',
    ],
    then: [
      'The episodes had not been [undone|made up for] by [vomiting|fasting].',
      '[Vomiting|Purging] had [never|at no time] been part of it.',
    ],
    better: [
      'Weight has [settled|held] since meals [are regular|have fixed hours].',
      'No [fasting|dieting] and no [vomiting|purging] have [crept in|replaced the episodes].',
    ],
  },
  'shame-after': {
    now: [
      '[Disgust|Shame] [follows|sets in] [at once|within minutes], [heavy|leaden] into the next day.',
      "(He/She) [hides|carries out] the [wrappers|cartons] in [other people's bins|a rucksack].",
      '{Subj} [feels|is] [weak-willed|a failure] afterwards and [cancels|calls off] [dates|plans].',
      'Eating is [fast|hurried], [alone|behind a closed door], [till painfully full|to the point of pain], and [guilt|self-reproach] [remains|stays].',
      '[Sleep|The night] [is|goes] on [reproach|vows never to do it again].',
    ],
    then: [
      '[Shame|Disgust] about the episodes had [cut (him/her) off|kept (him/her)] from [friends|others].',
      '(He/She) had eaten [in secret|alone] and [loathed|despised] (himself/herself) for it.',
    ],
    better: [
      'After a slip (he/she) [writes|notes] what led to it and [eats|has] the next meal [on time|as planned].',
      '[Shame|Guilt] has [eased|shrunk] since it was [spoken of|shared with {relative}].',
    ],
    exam: {
      mood: [
        '[Low|Downcast] after bad evenings, [hopeful|lighter] on [others|good days].',
        '[Ashamed|Discouraged], [not|without being] [hopeless|joyless].',
      ],
    },
  },
  'hidden-eating': {
    now: [
      '[Wrappers|Receipts] are [hidden|stuffed] [under the bed|in coat pockets].',
      'Money [vanishes|goes] on food, [forty|thirty] [a day|at a time], [borrowed|from savings].',
      '{Relative} [noticed|found] [empty|missing] [tins|jars] [at night|one by one].',
      '(He/She) [visits|goes round] [three|four] shops so that [nobody|no cashier] [notices|remembers].',
    ],
    then: [
      'Food had been [hoarded|hidden] in [drawers|the car].',
      'Secrecy had [strained|poisoned] the [evenings|household].',
    ],
    better: [
      'The [drawers|cupboards] are [empty|open], and shopping goes by [list|company].',
      '[Hiding|Secrecy] has [given way to|yielded to] [a phone call|openness].',
    ],
  },
  'driven-moving': {
    now: [
      '{Subj} [walks|runs] {10-18} kilometres a day, [in any weather|with shin pain], and [cannot|will not] [sit|rest].',
      '[Stairs|Sit-ups] are done in [hundreds|secret], [even|also] [at night|in the bathroom].',
      'A [missed|skipped] run is [paid for|made up] with [less food|double the next day].',
      '[Standing|Pacing] [replaces|takes the place of] sitting, [at meals|while reading] too.',
    ],
    then: [
      'Exercise had [become|been] a [duty|drill] of {2-4} hours a day.',
      '(He/She) had [run|trained] through [injury|fever].',
    ],
    better: [
      'Movement is [limited|kept] to [yoga|a walk] with others, [and enjoyed|without counting].',
      'The [drive|urge] to move [eases|lets go] as meals [settle|become regular].',
    ],
  },
  'bodily-toll': {
    now: [
      '[Dizziness|Faintness] on rising, [cold hands|constipation] and [hair loss|brittle nails] are [reported|present].',
      'Pulse {42-54}, [blood pressure low|cold extremities], [potassium|phosphate] at the [lower limit|edge].',
      'female !older-adult !middle-aged !child :: Periods have [stayed away|stopped] for {3-8} months.',
      'Concentration [fails|flags] by [mid-morning|noon], and [sleep|rest] is [broken|thin] with hunger or cramps.',
      '[Heartburn|Tooth pain] and [a sore throat|swollen glands] [come|go] with it on some days.',
    ],
    then: [
      '[Faintness|Collapse] and a slow pulse had [alarmed|worried] the [family|doctor].',
      '[Low potassium|A slow pulse] had been [found|measured] before admission.',
    ],
    better: [
      'Pulse and [potassium|temperature] are [normal|in range] again.',
      '[Dizziness|Chilliness] has [gone|eased], and (he/she) [sleeps|reads] again.',
    ],
  },
  'few-foods': {
    now: [
      '{Subj} eats {4-9} foods in all, [white|crisp] ones mostly, [always|only] of [one|the same] brand.',
      '[Meat and fruit|Anything with lumps or sauce] is [refused|gagged on] for its [texture|smell].',
      'Since [choking|a scare] on [a piece of meat|a nut] {duration} ago only [soft|liquid] food is [dared|taken].',
      'Hunger is [slight|hardly felt], meals are [forgotten|a chore], [half a sandwich|three spoonfuls] is [plenty|enough].',
      'Two foods on one plate must not [touch|mix], and [new|unknown] ones are not [tasted|tried].',
    ],
    then: [
      'The range of foods had [narrowed|shrunk] to {3-6}.',
      '(He/She) had [eaten|accepted] only [dry|soft] foods of one kind for months.',
    ],
    better: [
      '{3-6} new foods have been [tried|tasted], [two|three] are [kept|liked].',
      '[Sauces|Soft fruit] and [meat|bread with crust] are [accepted|eaten] in [small bites|tiny steps].',
    ],
    quote: [
      '"It\'s the [feel|slime] of it, my throat [closes|says no]."',
      '"I\'d [eat|have] it if I [could|knew how]; I\'m not [being difficult|fussy on purpose]."',
      '"[Crisps|Toast] [never|doesn\'t] [change|surprise me]; a peach [might|does]."',
    ],
    exam: {
      behaviour: [
        '[Sniffs|Prods] the offered [biscuit|fruit] and puts it [back|aside], [friendly|without fuss].',
        '[Shy|Matter-of-fact] about food, [at ease|lively] on [games|other topics].',
      ],
    },
  },
  'not-about-weight': {
    now: [
      '(He/She) does not [wish|try] to be thin and would [gladly|rather] weigh [more|normal].',
      'Weight and shape [play no part|are of no interest]; [mirrors|scales] are [ignored|no issue].',
      '[Asked|Drawn out], {subj} [likes|is content with] (his/her) body "[but for|except] the energy".',
      'Neither [calories|diets] nor [looks|comparison] [come|enter] into it.',
    ],
    then: [
      'Fear of gaining had [never|at no point] been [part of it|the motive].',
      'A wish to be thin had been [absent|denied, credibly].',
    ],
    better: [
      '(He/She) is [proud of|pleased with] each [kilo|centimetre] gained.',
      'The [gain|extra weight] is [welcome|enjoyed].',
    ],
  },
  shortfall: {
    now: [
      'child/adolescent :: Growth has [slowed|left its curve] by [two|three] lines, and [sports|school trips] tire (him/her).',
      '[Iron|Vitamin D] and [zinc|folate] are low; [supplement drinks|syrups] [make up|provide] [a third|half] of the intake.',
      'Weight lies [well|clearly] under what is [usual|expected] at {age}, [with|and there is] [paleness|fatigue].',
      '[Eating out|Birthdays] and [canteens|invitations] are [avoided|impossible], which [isolates|saddens] (him/her).',
    ],
    then: [
      '[Deficiencies|Low iron] and [weight loss|poor growth] had been [found|measured].',
      '(He/She) had [depended|lived] on [supplement drinks|liquid food].',
    ],
    better: [
      'Iron and [weight|vitamin D] have [risen|recovered], [drinks|supplements] [halved|reduced].',
      '[Meals|A meal] out with {relative} [went|was managed] well.',
    ],
  },
  'eats-unfood': {
    now: [
      '{Subj} eats {stuff}, [daily|most days], [a handful|several pieces] at a time.',
      'For {duration} (he/she) has [chewed and swallowed|eaten] {stuff}, [in secret|when alone].',
      '{Relative} [discovered|saw] that (he/she) eats {stuff}.',
      'It is {stuff} that (he/she) [craves|takes], [nothing else|no other substance], [outside|apart from] ordinary meals.',
    ],
    then: [
      '(He/She) had [eaten|swallowed] {stuff} for {duration}.',
      'Eating of {stuff} had [led|come] to light before admission.',
    ],
    better: [
      'Nothing of the kind has been [touched|eaten] for {2-5} weeks.',
      '[Ice chips|Crunchy vegetables] [serve|help] instead, and the [taste|thought] of {stuff} [fades|repels].',
    ],
    quote: [
      '"I know it isn\'t [food|meant to be eaten]. My mouth [waters|wants it] [all the same|anyway]."',
      '"It\'s the [crunch|dryness], [nothing|no food] [has|gives me] that."',
      '"I [hide|carry] some in my [pocket|bag], [in case|for the way]."',
    ],
    exam: {
      behaviour: [
        '[Embarrassed|Sheepish], [shows|brings out] a small [bag|tin] when asked, [open|frank] afterwards.',
        '[Cooperative|Matter-of-fact]; [dust|a trace] on the [fingers|lips], wiped off [quickly|with a smile].',
      ],
    },
  },
  'unfood-pull': {
    now: [
      'The [pull|craving] is [strongest|worst] [in the afternoon|when idle] and [gives|brings] [calm|comfort].',
      '[Blood count|Iron] and [lead|zinc] levels were [checked|measured]: [iron low|nothing abnormal].',
      '[Constipation|Stomach cramps] and [worn|chipped] teeth are the [price|cost] so far.',
      'It is no [custom|habit] of (his/her) [family|region], and (he/she) knows [food from non-food|the difference] well.',
    ],
    then: [
      'The craving had [resisted|outlived] [warnings|iron tablets].',
      '[Cramps|A bowel scare] had [preceded|prompted] the stay.',
    ],
    better: [
      'Craving is [rated|put] at {2-3} of ten, from nine.',
      '[Iron|Zinc] has been [replaced|corrected], [bowels|digestion] are quiet.',
    ],
  },
  'brings-up': {
    now: [
      '[Within|Some] minutes [of|after] a meal food comes [up|back] into the mouth, without [nausea|retching], and is [chewed again|swallowed once more] or [spat out|spat into a tissue].',
      'For {duration}, [after|following] nearly every meal, {subj} [brings up|regurgitates] small mouthfuls, [effortlessly|by a light push of the belly].',
      '{Relative} [notices|sees] the [cheeks fill|swallowing begin anew] [a while|ten minutes] after meals.',
      'It [happens|occurs] {4-9} times a day, [sour taste absent|before food turns sour], and [stops|ends] within the hour.',
    ],
    then: [
      'Food had come back after [most|almost all] meals, [daily|for {duration}].',
      '[Effortless|Repeated] return of food had [driven|kept] (him/her) from [shared meals|the canteen].',
    ],
    better: [
      'With [belly breathing|diaphragm breathing] after meals it is [down|reduced] to [one or two|a few] times a week.',
      '{Subj} [eats|lunches] in company again, [breathing|a hand on the belly] for [ten|fifteen] minutes afterwards.',
    ],
    quote: [
      '"It just [comes|slides] [up|back], I [don\'t|never] feel sick."',
      '"[Honestly|Strangely], it [calms|soothes] me, [like chewing gum|a bit]."',
      '"I [leave|slip out] before [coffee|dessert] so [no one|nobody] sees."',
    ],
    exam: {
      behaviour: [
        '[Swallows|Chews] [now and then|twice] in the talk, [hand before the mouth|turning aside], [apologetic|embarrassed].',
        '[At ease|Relaxed], [sips|refuses] water; a [small|brief] swallow with [a hand on the belly|closed lips].',
      ],
    },
  },
  'no-stomach-cause': {
    now: [
      '[Gastroscopy|Pressure measurement] and [acid test|ultrasound] [show|found] no [reflux|narrowing] that [explains|would explain] it.',
      'The stomach doctors [find|see] nothing wrong; [acid blockers|tablets] [changed nothing|did not help].',
      'There is no [fear of weight|wish to be thin], no [bingeing|vomiting] by hand.',
      '[Weight|Enamel] has [slipped|suffered] a little, otherwise [health|the body] is [sound|unharmed].',
    ],
    then: ['[Scopes|Tests] had been [clear|normal].', '[Acid blockers|Diets] had been tried [in vain|without effect].'],
    better: [
      'No further tests were needed; weight is [stable|up].',
      'Acid blockers were [stopped|tapered] without [harm|return].',
    ],
  },
  'halfway-picture': {
    now: [
      '[Several|Some] signs are there [in part|weekly at most]: [picking at meals|a lost appetite], [days of fasting|a single vomiting], [weight|shape] on the mind, yet [weight is normal|they are too rare] for a fuller [picture|statement].',
      'Appetite is [gone|poor] and eating [irregular|meagre], weight [down|lower] by {2-4} kilograms, still [normal|in range].',
      '{Subj} [restricts|purges] [now and then|less than weekly], [hides it|says little]; [how long|since when] is [unclear|not established].',
      '[The account|What is known] [covers|fills] only [some|a few] weeks and does not [decide|settle] between [two|several] patterns.',
    ],
    then: [
      'Before admission eating had been [disturbed|irregular] in [ways that fit no single picture|several ways].',
      '[Lost appetite|Fasting] and [preoccupation|worry] with shape had [alternated|mixed].',
    ],
    better: [
      'Meals are [regular|nearly regular], and the [mixed|partial] signs [have faded|are slight].',
      'Appetite [is back|returns], [with|and] [colour|energy] in the days.',
    ],
    exam: {
      appearance: [
        '[Slim|Of ordinary build], [tired|pale], [well kept|simply dressed].',
        '[Normal|Average] build, [loose|dark] clothes, [neat|orderly].',
      ],
    },
  },
  'regular-again': {
    now: [
      'For {calmTime} (he/she) has [eaten|had] three meals a day with [no episodes|no fasting] in between.',
      '{Subj} [shops|cooks] and [eats|dines] with others [as a matter of course|without counting], and has for {calmTime}.',
      'No [restriction|loss of control] and no [purging|vomiting] have [occurred|been noted] for {calmTime}.',
      'Weight has been [steady|in the healthy range] for {calmTime}, sleep and energy with it.',
      '[Holidays|Birthdays] and [restaurants|buffets] [pass|go by] without [plans|fear], {calmTime} now.',
    ],
    then: ['For {calmTime} eating had been [regular|orderly].', 'Weight and meals had been stable for {calmTime}.'],
    better: [
      'Three meals a day and [two snacks|a snack] have been the [rule|habit] for {calmTime}.',
      'Neither [fasting|restriction] nor [purging|episodes] [returned|came back] in {calmTime}.',
      '{Subj} [eats|has eaten] what [the others|friends] eat, for {calmTime}.',
      'Weight [holds|stays] in the healthy range, {calmTime} by now.',
    ],
  },
  'calmer-body': {
    now: [
      'Thoughts of weight [come|visit] and [go|are let go]; [clothes|meals] are chosen for [comfort|taste].',
      '{Subj} [likes|can bear] (his/her) reflection [on most days|more often than not].',
      'The scales were [given away|moved to the cellar], and [nothing|no number] [rules|decides] the day.',
      '[Sport|Dancing] is [for fun|with friends] and [stops|ends] when (he/she) is tired.',
    ],
    then: [
      'Thoughts of weight had [lost|given up] their [grip|hold].',
      '(He/She) had [made peace|come to terms] with (his/her) [shape|body].',
    ],
    better: [
      '[Shape|Weight] is [one thing among many|a side issue].',
      'A [comment|remark] about looks [stings|hurts] for [an hour|an evening], no longer for [weeks|days].',
      'In the mirror (he/she) [looks|glances] once and [leaves|goes on].',
    ],
  },
  'early-signs': {
    now: [
      '[Stress|Exams or deadlines] still [bring|call up] the old [thoughts|arithmetic], [recognised|caught] early.',
      '(He/She) [keeps|carries] a card with [five|four] warning signs and [what to do|whom to call].',
      '{Relative} [knows|has agreed] to [say|mention] when [portions shrink|mealtimes slip].',
      '[Once|Twice] in that time an evening was [difficult|shaky], and [help was asked for|it stayed at that].',
    ],
    then: [
      'Early signs had been [named|written down] with {relative}.',
      'A [shaky|difficult] week had been [weathered|got through].',
    ],
    better: [
      'Warning signs are [known|on a card] and were [used|read] once.',
      'The plan for [hard weeks|setbacks] [lies|is] [ready|in the drawer].',
    ],
  },
  'withdrawn-meals': {
    now: [
      'Shared meals are [dodged|avoided], [canteens|birthdays] [declined|left early].',
      '{Subj} eats [alone|standing], [after|before] the others.',
      'At table there are [silences|rows], and {relative} [watches|coaxes].',
      '[Invitations|Outings] with food are [turned down|answered with excuses].',
    ],
    then: [
      'Family meals had [become|turned into] [battles|silence].',
      '(He/She) had long [eaten|stayed] apart from others at mealtimes.',
    ],
    better: [
      '(He/She) [joins|sits with] the others at [lunch|supper] again.',
      'A [birthday|restaurant] meal was [shared|managed], [dessert included|with pride].',
    ],
  },
};
