import type { FeatureText } from './knowledge.ts';

/** Signs of F34, English. */
export const f34FeaturesEn: Readonly<Record<string, FeatureText>> = {
  'up-days': {
    now: [
      'For {2-4} days at a time {subj} is [sparkling|full of go]: [talks more, plans three projects|cleans, calls everyone, buys paint], [never so far that it had to be stopped|without losing touch with what is possible].',
      'There are stretches of [high spirits and quick ideas|unusual energy], [{2-5} days long|under a week each], in which (he/she) [volunteers for everything|is the life of the party], [not to the point of ruin|no debts, no rows with the law].',
      'On up days [everything seems easy|confidence knows no bounds]: [two hours of running before breakfast|a wardrobe bought and half returned], [yet duties are met|and nobody thinks of illness].',
      '{Relative} [can tell an up day by the voice|knows the signs]: [singing at six, ten plans by eight|a faster step, louder laugh], [pleasant at first, tiring by the third day|gone within the week].',
    ],
    then: [
      'Days of [high spirits|raised energy] had [alternated with low ones|come every few weeks], never [beyond control|to an extreme].',
      'Up days had brought [plans and purchases|talk and little sleep], [all within bounds|none of them ruinous].',
    ],
    better: [
      'Up days are [flatter|tamer]; {subj} [sleeps on a plan before acting|keeps bedtime even then].',
      'High spirits [are noticed early|no longer run away with (him/her)], [thanks to the mood chart|and errands wait a day].',
    ],
    quote: [
      '“[On a good day I could repaint the house|I’m on fire, then I’m ash|People like me on Tuesdays and not on Fridays].”',
      '“[My moods have their own timetable|I never know who will wake up tomorrow].”',
    ],
    exam: {
      mood: [
        'Mood [“up, since Sunday”|“one of the lively days”|“fine now, ask me on Friday”], [slightly raised|cheerful without excess].',
        '{Subj} places today’s mood at [a six on a scale where it was two last week|the middle, “for once”].',
        'Mood [changeable by report|somewhat heightened], [in keeping with the chart|easily described].',
      ],
      speech: [
        '[Lively|Rather quick] speech, [can be interrupted|easy to follow].',
        'Speaks [with verve|fluently and much], [stops when asked|within normal limits].',
      ],
    },
  },
  'down-days': {
    now: [
      'Then come days [without colour|of heaviness]: {subj} [cancels what was promised|sleeps ten hours, doubts everything], [short of a full collapse|up again within the week].',
      'The low stretches last {2-6} days: [tired, slow, sure of being a fraud|tearful, withdrawn], [though work or school goes on somehow|never for two weeks on end].',
      'On down days [the telephone stays off|(he/she) hides under the blanket until noon], and [all plans of the week before look foolish|nothing seems worth it], [until it lifts by itself|and then it is over].',
      'Low days are [more numerous than high ones|about as many as the high ones]; [food is left, calls unanswered|sadness without a reason], [each of limited depth|bearable but wearing].',
    ],
    then: [
      'Low days had [followed the high ones|come after], [with retreat and self-doubt|heavy, though brief].',
      'In the low stretches {subj} had [withdrawn|doubted everything], [for days at a time|never for weeks].',
    ],
    better: [
      'Low days are [fewer|shallower]; {subj} [gets out for a walk even then|keeps appointments].',
      'The down side [lasts a day rather than four|no longer empties the diary].',
    ],
    exam: {
      affect: [
        'Affect [moves quickly from smile to sigh|changeable], [always fitting what is said|within limits].',
        '[Expressive|Vivid] affect, [shifts with each subject|a tear and a joke within minutes], [never out of place|adequate].',
      ],
    },
  },
  turning: {
    now: [
      'Up and down have [followed each other for {duration}|been (his/her) life for {duration}], [with no more than a few even weeks|hardly a level month among them].',
      'For {duration} [the mood has swung|highs and lows have taken turns], [without a pattern that could be planned for|often overnight], [calm never lasting two months|a quiet month being the longest pause].',
      'Asked how long, {subj} [draws a wavy line|counts back {duration}]: [always above or below the mark|the longest quiet time was five weeks].',
      '{Relative} [has lived with it for {duration}|confirms the ups and downs]: [“you never know which one comes home”|no two weeks alike], [with no long rest in all that time|calm being the exception].',
    ],
    then: [
      'Mood had [swung|gone up and down] for {duration} with [no long calm|few even weeks].',
      'For {duration} [highs and lows had taken turns|there had been no level month].',
    ],
    better: [
      'The swings are [smaller|less steep]; the chart shows [three even weeks|a flatter line].',
      'For the first time in {duration} [a month has passed without a marked turn|five calm weeks were counted].',
    ],
  },
  'short-nights': {
    now: [
      'On up days {4-5} hours of sleep [are enough|leave (him/her) fresh]; [on low ones ten are not|the low ones swallow half the day].',
      'Sleep [follows the swings|goes with the mood]: [short and light, then long and leaden|four hours, then eleven].',
      '{Subj} [mops floors at midnight|writes letters till three] when up, [rested all the same|without tiredness next day].',
      'Bedtimes [range from nine to three|vary with the mood], [which unsettles the household|and nothing else tells so clearly where (he/she) is].',
    ],
    then: [
      'Sleep had [varied between four and eleven hours|followed the mood].',
      'Short nights had [marked the up days|gone with high spirits].',
    ],
    better: [
      'Sleep is [steadier, six to eight hours|kept to fixed hours].',
      'Bedtime [is kept on up days too|no longer follows the mood].',
    ],
  },
  unfinished: {
    now: [
      '[A guitar, a loom and half a website|Two courses, one canoe and a language app] [were begun on up days|bear witness to good days] and [lie idle|were dropped].',
      '{Subj} [starts much and ends little|has changed plans four times this year], [each with full conviction|to {relative}’s despair].',
      'Projects [bloom and wither with the mood|last as long as the up days].',
      '[Half-finished things|Abandoned plans] [fill the room|are a sore point], [from a garden pond to a novel|each once “the thing”].',
    ],
    then: ['Projects had been [begun and dropped|left half-finished].', 'Plans had changed with the mood.'],
    better: [
      '[One project at a time|One plan is carried through] [is the new rule|this month].',
      '{Subj} [finished what (he/she) began|returned one purchase and kept to one course].',
    ],
  },
  'warm-and-cold': {
    now: [
      'Friends [find (him/her) dazzling, then absent|cannot keep pace with closeness and silence].',
      '{Subj} [falls in and out of closeness|promises on Monday what (he/she) regrets on Thursday], [and relations have frayed|which costs friendships].',
      'Relations suffer: [generous one week, touchy the next|invitations given, then forgotten].',
      '[With {relative} there are|There are] [quarrels at each turn of mood|reproaches for being “two people”].',
    ],
    then: ['Relations had [suffered from the changes|frayed].', 'Friends had [withdrawn|been lost to the swings].'],
    better: [
      '{Subj} [tells friends where (he/she) is in the curve|makes smaller promises], [and keeps them|which helps].',
      'Quarrels are [fewer|shorter].',
    ],
  },
  'gloom-for-years': {
    now: [
      'Low spirits [have been there for {duration}|go back {duration}], [more days than not|most of the day on most days], [never very deep, never gone|like grey weather].',
      'For {duration} {subj} has been [gloomy|joyless and downcast] [on most days|more often than not], [with no break of two months|the good weeks can be counted].',
      '{Subj} [can hardly recall being cheerful|thinks (he/she) was always so]; {duration} [of dull mood are certain|can be made out], [low-key rather than acute|without ever hitting bottom].',
      'A [steady, muted sadness|lasting dullness] [colours everything|is the ground note] for {duration} now, [less than a breakdown, more than a mood|some days lighter, few bright].',
      'child/adolescent :: {Relative} [has known a sulky, sad child for {duration}|describes {duration} of low or cross mood], [most days of the week|with few carefree days between].',
    ],
    then: [
      'Low mood had been present on most days for {duration}.',
      '{Subj} had been [gloomy|downcast] for {duration}, [with few good weeks|never quite free of it].',
    ],
    better: [
      'The grey is [thinner|lighter] than it was; {subj} [counts three good days a week|hears (himself/herself) laugh again].',
      'After {duration}, [some cheerful days have come|mood has lifted by a notch], [modest but real|more than (he/she) hoped for].',
    ],
    quote: [
      '“[I’m not falling apart, I’m just never glad|It’s like living in November|I thought this was my character].”',
      '“[I function, that is all|Others have weekends, I have two more days to get through].”',
    ],
    exam: {
      mood: [
        'Mood [“as always, so-so”|“grey”|mildly low], [{3-5} out of 10|without marked dip].',
        '{Subj} calls mood [“my normal low”|“flat, for years now”|“nothing special, never good”].',
        'Mood [downcast in a quiet way|subdued], [“par for the course”|unchanged from earlier years by (his/her) account].',
      ],
      affect: [
        'Affect [muted|serious], [smiles politely|reactive within a narrow range].',
        '[Subdued|Somewhat flat but reachable] affect, [a dry remark now and then|brief smile at the door].',
      ],
    },
  },
  'low-energy': {
    now: [
      'Energy [is low|never quite suffices]: [work, supper, sofa|after the day’s duties nothing is left].',
      '{Subj} [tires early|drags (himself/herself) through the day], [has done so for years|and thinks of bed at noon].',
      '[Everything is an effort|Each errand needs a push], [from brushing teeth to answering a letter|though it gets done].',
      'Tiredness [is constant|goes with (him/her) everywhere], [rest does not mend it|blood tests being normal].',
    ],
    then: ['Energy had long been low.', '{Subj} had [tired early|dragged (himself/herself) through the days].'],
    better: [
      'Energy [reaches until evening|is somewhat better], [since walking each day|with a pause at noon].',
      '{Subj} [takes on a little more|has begun to swim again].',
    ],
  },
  'little-worth': {
    now: [
      '{Subj} [thinks little of (himself/herself)|has long felt second-rate], [expects to be passed over|takes blame as a matter of course].',
      'Self-esteem [has been low for as long as it matters|is poor]: [praise is a mistake, criticism the truth|never good enough at anything].',
      '[“Others are worth more”|“I’m the spare wheel”] [sums up how (he/she) sees (himself/herself)|is a standing phrase].',
      '{Subj} [compares and always loses|apologises for existing], [a habit of years|quietly, without drama].',
    ],
    then: [
      'Self-esteem had been [poor|low] for years.',
      '{Subj} had [seen (himself/herself) as second-rate|counted for little in (his/her) own eyes].',
    ],
    better: [
      'Self-criticism is [noticed and questioned|less automatic].',
      '{Subj} [accepted a compliment|named two things (he/she) does well], [with a shrug|for the first time].',
    ],
    exam: {
      thoughtContent: [
        'Content [modest and self-critical|tinged with self-doubt], [no guilt beyond reason|realistic otherwise].',
        'Speaks of [not counting for much|always having been the weak one], [open to another view|in an even tone].',
        'Pessimistic in content: [little is expected|things tend to go wrong], [without despair|sober in tone].',
      ],
    },
  },
  'no-hope': {
    now: [
      'The outlook is [bleak in a quiet way|without expectation]: [“it will go on like this”|nothing good is counted on].',
      '{Subj} [does not plan|expects disappointment], [so as not to be let down|from long habit].',
      'Hope is [thin|not (his/her) habit]; [holidays are booked and dreaded|good news is mistrusted].',
      '[No despair, but no prospect either|The future is more of the same], [in (his/her) words|as (he/she) sees it].',
    ],
    then: ['Expectations had been [low|nil] for years.', '{Subj} had seen no prospect of change.'],
    better: [
      '[A plan for summer|A wish] has been [voiced|made].',
      '{Subj} [allows that things may change|looks forward to one thing a week].',
    ],
  },
  'poor-nights': {
    now: [
      'Sleep is [light|broken] [on most nights|as a rule], [awake at {2-4} for an hour|tired on rising].',
      '{Subj} [broods before sleep|lies awake for an hour], [a companion of years|most nights].',
      'Nights are [unrestful|rarely deep], [with early brooding|so that mornings drag].',
      'Sleep [has been poor for years|never quite restores], [about {5-6} hours|in stretches].',
    ],
    then: ['Sleep had been poor for years.', 'Brooding had shortened most nights.'],
    better: [
      'Sleep [is longer by an hour|has settled somewhat].',
      'Brooding at night [is down to twice a week|stops when written down].',
    ],
  },
  'eating-changed': {
    now: [
      'Eating [is joyless|serves as comfort]: [the same soup each day|biscuits in front of the television].',
      'Appetite [is small|has long been uneven], weight [stable|a little up].',
      '{Subj} [eats because one must|snacks all evening].',
      'Meals are [skipped or swallowed standing|no pleasure].',
    ],
    then: ['Eating had been joyless.', 'Appetite had been uneven for years.'],
    better: ['{Subj} [cooks twice a week|has eaten with others].', 'Meals [are regular again|taste of something].'],
  },
  'hard-to-decide': {
    now: [
      '[Choices are put off|Decisions wait], [a new coat for two winters|from telephone contracts to holidays].',
      'Concentration [wavers|is patchy]: [reads, but forgets|homework or paperwork takes twice as long].',
      '{Subj} [asks {relative} before every choice|cannot settle on anything], [and then regrets it|for fear of choosing wrong].',
      '[Thoughts drift|The mind wanders] [in talks and at the desk|after half an hour].',
    ],
    then: ['Decisions had been put off for months.', 'Concentration had wavered.'],
    better: [
      'Small decisions [are made the same day|come easier].',
      '{Subj} [reads for half an hour|chose a course alone].',
    ],
  },
  outbursts: {
    now: [
      '{3-5} times a week {subj} [explodes|loses all control of (his/her) temper]: [screams, throws chairs, kicks doors|shouts insults, hits the wall, tears up books], [over a wrong spoon or a lost game|for half an hour], [far beyond the cause|like a much younger child].',
      'Outbursts come [almost daily|four or more times a week], [set off by a “no”|when the tablet is put away]: [yelling until hoarse|lashing out at things, sometimes people], [for {20-50} minutes|until exhausted].',
      'For {duration} there have been [violent rages|fits of anger], [{3-6} a week|on most days], [out of all proportion|wildly beyond the occasion] and [not what one expects at this age|like those of a toddler].',
      '{Relative} [counts {4-6} outbursts a week|keeps a list: {4-6} a week]: [crockery broken, a sister bitten|the door off its hinges, threats shouted], [because of homework or teeth-brushing|over trifles].',
    ],
    then: [
      'Rages had come {3-5} times a week, [with shouting and blows|things thrown, doors kicked].',
      'On admission there had been [several outbursts a week|near-daily rages] for {duration}, [out of proportion to the cause|over trifles].',
    ],
    better: [
      'Rages are [down to one a week|rarer and shorter], [ten minutes instead of forty|without blows].',
      '{Subj} [leaves the room before exploding|uses the agreed sign], [in two of three cases|and recovers sooner].',
    ],
    quote: [
      '“[It just bursts|I go red inside and then everything flies|I don’t want to, it’s faster than me].”',
      '“[Everybody makes me mad|They always say no to me|My head gets hot and I can’t hear anything].”',
    ],
    exam: {
      behaviour: [
        '[Sullen|Tense]: [kicks the table leg|answers with a growl], [storms out once, comes back|thaws over a board game].',
        '{Subj} [slouches, arms crossed|rips a sheet of paper when the game is lost], [then joins in|calms with a break].',
        'When [told the phone must wait|a turn was lost] (he/she) [shouted and swept the pieces off|threw the pencil], [settled after {5-8} minutes|let (himself/herself) be calmed].',
      ],
    },
  },
  'cross-between': {
    now: [
      'Between outbursts (he/she) is [cross and touchy|irritable], [most of the day, nearly every day|from waking to bedtime], [so teachers and family agree|everyone treads softly].',
      'There is [hardly a friendly hour|no real calm] in between: [grumbling, eye-rolling, “leave me alone”|sour at breakfast, sour at supper], [for {duration} without a break of months|day in, day out].',
      '{Relative} describes a [chronically bad-tempered|always angry] (boy/girl): [nothing pleases, everything is unfair|the mood does not go back to normal after a row].',
      'The basic mood is [angry|irritable], [seen by parents, teachers and classmates|also on holidays], and [has been so for {duration}|not a phase of weeks].',
    ],
    then: [
      'Between rages mood had been [irritable nearly all day|angry and sour].',
      '{Subj} had been [cross from morning to night|angry at everyone] for {duration}.',
    ],
    better: [
      'In between (he/she) is [friendlier|more often in good humour], [whole afternoons without grumbling|laughs with siblings].',
      'The sour mood [gives way for hours|has lightened], [teachers see it too|above all at weekends].',
    ],
    exam: {
      mood: [
        'Mood [angry|irritable], [“everyone is annoying”|“fine”, said through the teeth].',
        '{Subj} [points to the red face on the chart|says (he/she) is “mad, like always”].',
        'Mood [cross|bad-tempered], [eases during play|unchanged by small talk].',
      ],
      affect: [
        'Affect [irritable, quick to flare|scowling], [softens at mention of a pet|a smile slips out].',
        '[Angry|Sulky] expression [with brief bright moments|for most of the talk].',
      ],
    },
  },
  'two-places': {
    now: [
      'It happens [at home and at school|in class, at home and at the sports club]; [three notes from the teacher this month|twice sent home from school], [never confined to one place|with every adult].',
      'School [reports the same|has called eleven times]: [chairs overturned, a classmate pushed|hiding under the desk, then shouting], [as at home|no different there].',
      'Both [parents and teachers|home and school] [see it|have had enough], [grandparents too|and the after-school club has given notice].',
      'Neither [home nor school|class nor family] is [spared|free of it]; [the bus driver complains as well|the swimming club has excluded (him/her)].',
    ],
    then: [
      'Home and school had [seen the same|both been affected].',
      'School had [sent (him/her) home repeatedly|asked for help].',
    ],
    better: [
      'School [reports two calm weeks|has one call a month now], and [at home it is easier|home follows].',
      '[Home and school|Parents and teacher] [use the same plan|work together], [which shows|with fewer calls].',
    ],
  },
  'low-threshold': {
    now: [
      '[Frustration is not borne|Waiting is impossible]: [a lost game, a full bus|a wrong colour of cup] will do.',
      'Little things [set it off|suffice]: [socks that itch, a changed plan|peas touching the potatoes].',
      '{Subj} [cannot lose|cannot wait a turn], [games end on the floor|and siblings refuse to play].',
      'Any [change of plan|refusal] [is a spark|brings the storm].',
    ],
    then: ['The smallest frustration had sufficed.', 'Refusals had ended in rage.'],
    better: [
      '{Subj} [lost at cards and stayed seated|can wait five minutes].',
      'Changes announced early are [borne|accepted with a grumble].',
    ],
  },
  'shame-after': {
    now: [
      'Afterwards {subj} [cries and hides|is ashamed], [says nobody can like (him/her)|asks if (he/she) is bad].',
      'When it is over (he/she) [falls asleep|wants to be held], [cannot say what happened|sorry and exhausted].',
      '[Remorse follows|Tears follow], [with drawings as apologies|and promises until the next time].',
      '{Subj} [calls (himself/herself) a monster|fears being sent away], [in quiet moments|at bedtime].',
    ],
    then: ['Shame had followed each rage.', '{Subj} had wept after every outburst.'],
    better: [
      '{Subj} [makes amends by (himself/herself)|speaks about it the same evening].',
      'Shame is [smaller since talking about it|less crushing].',
    ],
  },
  'friends-lost': {
    now: [
      '[Birthday invitations have stopped|No child comes to play any more].',
      'Classmates [keep away|fear (him/her)], [one friend is left|break time is spent alone].',
      '{Subj} [wants friends and drives them off|is left out of games].',
      'The [football team|scout group] [has put (him/her) out|asked for a pause].',
    ],
    then: ['Friends had stayed away.', '{Subj} had been left out at school.'],
    better: [
      'One classmate [came to play|has invited (him/her)].',
      'At break (he/she) [joins games again|plays with two others].',
    ],
  },
  'lasting-cross': {
    now: [
      'For {duration} {subj} has been [bad-tempered|irritable and sour] [on most days|more days than not], [without fits of rage|never violent], [a grumble that never stops|“like toothache of the soul”].',
      'A lasting [ill humour|peevishness] has [ruled for {duration}|been there for {duration}]: [everything grates, nobody does it right|noise, queues, cheerful people], [more than temperament|worse than in earlier years].',
      '{Relative} [speaks of {duration} of bad weather at home|has not seen (him/her) in good humour for long]; [irritable nearly every day|sour from morning on].',
      '{Subj} [snaps, sulks and criticises|is annoyed by nearly everything], [for {duration} now|and has been for {duration}], [with no calm month between|good days being rare].',
    ],
    then: ['Irritable mood had lasted {duration}.', '{Subj} had been [sour|irritable] on most days for {duration}.'],
    better: [
      'The ill humour [has softened|comes in patches now], [{relative} notes friendlier mornings|whole days go well].',
      '{Subj} [grumbles less|can laugh at (himself/herself)], [on good days|more each week].',
    ],
    quote: [
      '“[Everything gets on my nerves, me included|I’m a bear, I know|I hear myself nagging and can’t stop].”',
      '“[I’m not sad exactly, I’m sour|People tiptoe and that annoys me too].”',
    ],
    exam: {
      mood: [
        'Mood [“annoyed”|irritable|“sour, as usual”], [{3-5} out of 10|with gloom beneath].',
        '{Subj} calls mood [“short-fused”|“grumpy, ask anyone”], [no great sadness|half joking].',
        'Mood [testy|discontented], [eases as the talk goes on|steady throughout].',
      ],
      affect: [
        'Affect [irritable|tart], [thaws with humour|without outburst].',
        '[Prickly at first|Curt], [warmer later|then more open] in affect.',
      ],
    },
  },
  'gloomy-hours': {
    now: [
      '[With it go|Added to it are] [hours of gloom|low spells of an afternoon], [flat, without tears|“everything is pointless”], [too short and too mild for a full low|never for days on end].',
      'In the evenings [the sourness turns to gloom|sadness shows through], [for an hour or two|until bedtime], [then it passes|and by morning only the crossness is left].',
      '[Gloom and crossness take turns|Two moods alternate]: [sour by day, sad by night|grumbling, then silent], [neither deep|never to collapse].',
      'Underneath is [a sadness (he/she) does not like to show|a dull discontent with life], [seen on Sundays|when nobody is there to quarrel with].',
    ],
    then: [
      '[Gloomy|Low] hours had [alternated with crossness|filled the evenings].',
      'Evenings had been [low|dark and silent], [with few words|crossness giving way to sadness].',
    ],
    better: ['Gloomy evenings are [rarer|spent in company].', 'The sad hours [pass sooner|can be spoken of].'],
  },
  'rubs-everyone': {
    now: [
      'It [wears everyone out|costs goodwill]: [neighbours avoid the stairs|talk stops when (he/she) comes in], [{relative} stays out of the way|arguments at every meal].',
      '{Subj} [has quarrelled with half the family|falls out with people over trifles], [and is left alone|regretting it inwardly].',
      'Relations [have cooled|suffer]: [invitations dry up|{relative} has “had enough”], [which feeds the ill humour|and (he/she) feels unloved].',
      '[At home|With those close to (him/her)] [no remark is safe|a wrong word means an hour’s silence], [{relative} says|as described by {relative}].',
    ],
    then: ['Relations had [cooled|suffered].', '{Subj} had [quarrelled with many|been avoided].'],
    better: [
      'Quarrels are [rarer|shorter], [an apology follows|{relative} breathes again].',
      '{Subj} [counts to ten|asks for quiet instead of snapping].',
    ],
  },
  'restless-body': {
    now: [
      '[Jaw and shoulders are tense|Teeth are ground at night], [headaches in the evening|massage helps for an hour].',
      'The body is [tight|restless], [legs jiggle|fists clench].',
      'Sleep is [light, woken by any noise|short of deep].',
      '{Subj} [cannot unwind|feels driven and tired at once].',
    ],
    then: ['Body tension had been constant.', 'Sleep had been light.'],
    better: ['Tension [has eased with exercise|is less].', 'Sleep is [deeper|longer].'],
  },
  regret: {
    now: [
      'Once alone, {subj} [regrets the sharp words|feels ashamed], [seldom says so|writes a note of apology].',
      '{Subj} [knows how it looks|would like to be different], [“and then it slips out again”|without finding the brake].',
      'Regret [comes within the hour|follows], [and with it self-blame|but not the words].',
      '(He/She) [suffers from it (himself/herself)|is no happier than those around (him/her)].',
    ],
    then: ['Regret had followed the sharp words.', '{Subj} had suffered from it (himself/herself).'],
    better: [
      'Apologies [come the same day|are spoken aloud].',
      '{Subj} [stops mid-sentence at times|is kinder to (himself/herself)].',
    ],
  },
  'unsteady-mood': {
    now: [
      'Mood has [been out of balance|not been right] for {duration}: [mostly down, at times cross, seldom good|low, touchy, restless by turns], [never in a clear shape|no single colour prevailing].',
      'For {duration} {subj} has had [lasting trouble with mood|an uneasy, shifting mood], [on more days than not|with few level weeks], [milder than an illness of weeks would be|without a sharp episode].',
      '{Relative} [speaks of {duration} of changeable, mostly low spirits|has long noticed that (his/her) mood is off], [nothing dramatic|no collapse, no elation of note].',
      'A [long-standing unease of mood|mood that will not settle], [{duration} by now|for {duration}], [varying from week to week|neither plainly low nor plainly high].',
    ],
    then: [
      'Mood had been out of balance for {duration}.',
      'For {duration} mood had [shifted without clear shape|not settled].',
    ],
    better: [
      'Mood is [steadier|better on the whole], [the kind of trouble still to be told|good weeks in the majority].',
      '{Subj} [reports more even weeks|feels less at the mercy of it].',
    ],
    exam: {
      mood: [
        'Mood [hard to name|“off”|“mixed”], [{4-5} out of 10|neither low nor high today].',
        '{Subj} calls mood [“undecided”|“not great, not terrible, for years”].',
        'Mood [uneven by account|slightly low at present], [changing in the telling|no clear direction].',
      ],
      affect: [
        'Affect [a little restless|variable], [adequate|follows the topic].',
        'Affect [between weary and wry|shifting], [within the usual range|never extreme].',
      ],
    },
  },
  'still-open': {
    now: [
      'The account [does not yet let one say|leaves open] [which kind it is|whether lows or swings prevail]; [earlier years are poorly remembered|no one has charted it].',
      '[Dates and lengths|Length and depth of the phases] [cannot be pinned down|remain vague], [{relative} remembers it differently|records are missing].',
      '{Subj} [cannot say if there were ever two good months|mixes up years], and [the picture stays incomplete|more talks are needed].',
      'Information on [earlier phases|the first years] is [lacking|thin], [school reports to be brought|a chart to be begun].',
    ],
    then: [
      'The [kind|nature] of the mood trouble had not been [clear|settled] [on arrival|from what was told].',
      'Earlier [phases|years] had been [hard to date|poorly remembered], [records being scant|and accounts differed].',
    ],
    better: [
      'A chart [is being kept and may tell more|shows no clear pattern yet].',
      'The kind of trouble [remains open|is still not told], [though (he/she) is better|with relief all the same].',
    ],
  },
  'good-weeks-rare': {
    now: [
      'Good weeks are [rare|counted on one hand], [two last spring|and mistrusted].',
      'A level week [is an event|came in the holidays].',
      '{Subj} [remembers three good weeks this year|waits for calm].',
      'Calm [never lasts|breaks after days].',
    ],
    then: ['Good weeks had been rare.', 'Calm had never lasted.'],
    better: ['Good weeks [come more often|number four in a row].', 'Calm [has lasted a month|lasts longer].'],
  },
  'tired-of-it': {
    now: [
      '{Subj} is [tired of it|worn down], [“I just want a normal week”|with little patience left].',
      'The long duration [exhausts|wears on (him/her)].',
      '[Years of it|The length of it] [have cost energy|made (him/her) weary].',
      '{Subj} [asks whether this is simply (his/her) nature|wonders who (he/she) would be without it].',
    ],
    then: ['The length of it had worn (him/her) down.', '{Subj} had been weary of it.'],
    better: ['{Subj} is [more hopeful|less weary].', 'Energy [returns|is better], [patience too|somewhat].'],
  },
};
