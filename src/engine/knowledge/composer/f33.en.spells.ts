import type { CategoryText, FeatureText } from './knowledge.ts';
import { onlyWhen } from './onlyWhen.ts';

/** Signs that only F33 holds: the return itself, an open degree of remission, and lows of a few days each month; English. */
export const f33FeaturesEn: Readonly<Record<string, FeatureText>> = {
  'came-back': {
    now: [
      '{Subj} [knows this state|recognises it]: [“here it is again”|the same as the last time], [there have been {earlier}|on record are {earlier}].',
      'It is [not the first time|a return]: there were {earlier}, [with good health in between|and normal life in the intervals].',
      '{Relative} [saw the old signs|knew at once]: [the quiet at table, the unmade bed|the voice on the telephone], [as in earlier lows|just as it began last time].',
      'After {freeTime} of [being well|good health], [the old low is back|it has come again], [which (he/she) finds hardest to bear|and with it the fear of having to start over].',
      'The present low [resembles|is like] the earlier ones ({earlier}), [perhaps deeper|in every point|with less sleep this time].',
    ],
    then: [
      'It was [a return|not the first]: {earlier} had gone before.',
      'After {freeTime} of health the [old low|familiar low] had come back.',
      'The state was [known from earlier times|one (he/she) had been through before].',
    ],
    better: [
      '{Subj} [says recovery feels as it did last time|recognises the turn from earlier lows], [first sleep, then drive|step by step].',
      'As [after earlier lows|in the past], [appetite and laughter|energy and sleep] [return first|are the first to come back].',
    ],
    quote: [
      '“[I thought I was done with this|Not again, that was my first thought|I know every inch of this hole].”',
      '“[Every time I believe it’s the last|It always begins with the waking at four|I’m tired of starting over].”',
    ],
  },
  'degree-unclear': {
    now: [
      'Whether [anything is left|traces remain] is [hard to say|not clear]: [sleep and drive were not gone through in detail|answers differ from day to day].',
      '[Some answers point to full health, others to small rests|Details on sleep, drive and confidence are lacking]; {subj} [“would have to think about it”|leaves it open].',
      '{Subj} [calls (himself/herself) “better”|says “over it, I think”] and [gives no details|cannot say how fully].',
      'How far [recovery has gone|it has cleared] [was not established|remains open], [the talk turning to practical matters|time being short].',
    ],
    then: ['How complete recovery was had stayed open.', 'Details of what was left were not on record.'],
    better: [
      '[Better, to an extent not yet rated|Improved, degree not rated]: [the questionnaire is due next time|sleep and drive still to be asked about in full].',
      '{Subj} [is “fine, more or less”|speaks of being “over the hill”], [without further detail|details lacking].',
      'To what degree [the low has cleared|rests persist] [was left for the next talk|could not be settled].',
    ],
  },
  'few-days': {
    now: [
      'The lows [last {2-4} days|are over within {3-5} days] and [come about once a month|return every {3-5} weeks], [for {duration} now|now for {duration}].',
      '[Every month or so|About once a month], for {2-4} days, [it falls on (him/her)|a low sets in], [never as long as a fortnight|then it is over]; so it has been for {duration}.',
      'A calendar kept for months shows [twelve or more lows in a year|a low in each month], [each of {2-4} days|none longer than a week][, at no fixed date|].',
      '{Subj} counts [some thirteen|a dozen or more] such spells in the past year, [of {2-4} days each|all under a week].',
    ],
    then: [
      'Lows of {2-4} days had come [every month|about monthly] for {duration}.',
      'For {duration} there had been [a short low each month|monthly lows, all under a week].',
    ],
    better: [
      'The last spell [lasted a day and a half|was shorter than usual], and [{5-7} weeks lay before it|one month was skipped].',
      'The calendar shows [fewer grey days|one spell in two months].',
    ],
    quote: [
      '“[Three days of hell and then it’s gone|It comes like weather|By the time I see a doctor I’m fine again].”',
      '“[Nobody believes it, because next week I’m laughing|I count to four and hope].”',
    ],
  },
  'deep-for-days': {
    now: [
      'In those days [everything is black|nothing matters]: {subj} [cannot eat or get up|weeps, blames (himself/herself), sees no future], [as badly as in any long low|the full weight of it].',
      'While it lasts, [mood, drive and hope are gone at once|sadness is complete], and {subj} [stays in bed|calls in sick|answers nobody].',
      'The spells are [short but deep|brief, yet heavy]: [no pleasure, no strength, self-reproach|sleepless, without appetite, full of guilt].',
      'For those days (he/she) [is a different person|is out of reach], [tearful and slow|mute and exhausted], [so {relative} says|as {relative} describes].',
    ],
    then: [
      'In the spells all [strength and hope had gone|joy and drive had failed].',
      'Each spell had been [deep|heavy], with [guilt and exhaustion|tears and retreat].',
    ],
    better: [
      'The spells [go less deep|are flatter]; {subj} [gets up and washes even then|keeps working through them].',
      'In the last one (he/she) [ate, slept and took calls|kept half the usual day].',
    ],
    exam: {
      mood: [
        'Mood [low since two days ago|in the middle of a spell, {2-3} out of 10], [“it will pass, but not today”|“the usual black days”].',
        '{Subj} says mood is [“all right now, last week was the pit”|“on the way up again since yesterday”].',
      ],
    },
  },
  'free-between': {
    now: [
      'Between spells {subj} is [entirely well|as cheerful as anyone], [works, laughs, sleeps|sees friends and plans ahead].',
      '[Two days after|Once it is over] [nothing remains of it|(he/she) is back to normal], [which others find hard to understand|as if it had been a dream].',
      'The weeks between are [good|free of complaints], [never too good, no high spirits|with normal energy, no more].',
      'There is [no lasting gloom|nothing left] in the intervals: [sleep, drive and mood are in order|everyday life runs well].',
    ],
    then: ['In between (he/she) had been [well|free of complaints].', 'Intervals had been [normal|good].'],
    better: [
      'The good stretches are [longer|now of {5-7} weeks].',
      'Between times {subj} is well, [as always|and no longer waits for the next].',
    ],
  },
  'no-warning': {
    now: [
      '[No warning, no trigger|Nothing sets it off]: [it is there on waking|it comes from one hour to the next].',
      'The spells [keep to no cycle|are not tied to the monthly cycle or to events], [the diary shows it|as ratings prove].',
      '{Subj} [has looked for triggers in vain|finds no pattern], [neither weather nor stress|weekends and holidays included].',
      '[Sudden in coming, sudden in going|It switches on and off], [often overnight|within hours].',
    ],
    then: ['No trigger had been found.', 'Spells had come without warning.'],
    better: [
      'A first sign, [a certain tiredness the evening before|a ringing emptiness], is now recognised.',
      '{Subj} [sees it coming by a day|can tell the evening before].',
    ],
  },
  'spell-sleep': {
    now: [
      'In the spells sleep [breaks off at three|fails altogether], [to return with the mood|and comes back at once afterwards].',
      'Nights in those days are [short|white], [and deep again once it lifts|the others sound].',
      '{Subj} [wakes at four on the first morning|knows by the early waking] that a spell has begun.',
      'Appetite and sleep [go together on the first day|fail for those days], and [come back together|recover as fast].',
    ],
    then: ['Sleep had failed in the spells.', 'Early waking had marked their start.'],
    better: ['Sleep holds [even in the last spell|through].', 'Only one short night in the last spell.'],
  },
};

type Sections = Pick<
  CategoryText,
  | 'complaint'
  | 'arrival'
  | 'admission'
  | 'interval'
  | 'onset'
  | 'impairment'
  | 'past'
  | 'treatment'
  | 'formulation'
  | 'plan'
>;
const each = (templates: readonly string[]): readonly string[] => onlyWhen('brief-spells', templates);

/** Sections on lows of a few days, English. */
export const shortSpellsEn: Sections = {
  complaint: each([
    'A {age}-year-old {person} comes because of [short, deep lows|black days] that have returned [every month|again and again] for {duration}.',
    '“[A few days every month I’m gone|It never lasts a week, but it always comes back],” says {subj}, {age}.',
    '{Subj}, {age}, [has given up explaining|is tired of hearing that it passes]: for {duration} [monthly lows of some days|brief, severe lows] have cost (him/her) dearly.',
    'Referred for [lows that come and go within days|recurring black days]: {person} of {age}, [seen for the first time between spells|calendar in hand].',
    '{Relative} [asked for this visit|kept the dates]: the {person}, {age}, [breaks down for days each month|has been having short lows for {duration}].',
    'After {duration} of [short lows|days that vanish from the calendar], this {age}-year-old {person} wants [to know what it is|something done].',
  ]),
  arrival: each([
    'A {age}-year-old {person}, [on the second day of a low|since yesterday in one of (his/her) spells], is brought by {relative}, [who knows them well but not like this|worried by the despair].',
    '{Subj}, {age}, comes [alone|on (his/her) own], [in the middle of a spell|three days into a black spell], [the second this quarter|one of many in {duration}].',
    'Within a day [the mood has crashed|everything went dark] for this {person} of {age}, who has had such spells for {duration} and [could not wait it out this time|asks for help before it passes].',
    '{Relative} [called for help|drove (him/her) here] because the {person}, {age}, [lay on the floor weeping|would not speak], [in a low of the known short kind|as in earlier short lows].',
    '“[In three days I’ll be fine, but I can’t do the three days|It will pass, I know, only not tonight],” says the {person}, {age}, on arrival.',
  ]),
  admission: each([
    'This {age}-year-old {person} was admitted in [one of (his/her) short lows|a deep low of two days], after {duration} of [monthly spells|such spells].',
    'Admission served to [see a spell from beginning to end|get through a dangerous few days and start prevention] in a {person} of {age} with brief lows for {duration}.',
    'After [three spells in six weeks|the deepest spell so far], the {person}, {age}, [agreed to admission|was admitted], [lows of days having recurred for {duration}|in all {duration} of short lows].',
    'A {person} of {age} was taken on because [short lows kept coming back|work was at risk from monthly lows] for {duration}.',
    'What led to admission was [a sudden low with complete collapse|a low of three days], [of a kind known for {duration}|the latest of many in {duration}], in a {person} of {age}.',
  ]),
  interval: each([
    'improving :: [One spell only|No spell for {5-7} weeks] since the last contact, [and a short one|the longest gap in a year].',
    'improving :: {Subj} [reports a flatter spell|got through the last low without missing a day], [“half a storm”|to (his/her) own surprise].',
    'worsening :: [Two spells within the month|The gaps are getting shorter]; {subj} [lost {4-6} days to them|feels helpless].',
    'fluctuating :: [A mild spell, then a bad one|An uneven quarter] since the last contact; [no pattern in the calendar|dates as unpredictable as ever].',
    '!improving :: One spell of {2-4} days since the last contact, [as expected|about on time]; [today (he/she) is well|the visit falls between spells].',
    '!improving :: {Subj} [brings the mood calendar|shows the calendar]: [{2-4} black squares, the others white|one dark block again].',
  ]),
  onset: each([
    'acute-onset :: The first spell [came out of the blue|struck overnight] {duration} ago, [on an ordinary day|in good health], and [they have come ever since|others followed within weeks].',
    'gradual-onset :: At first [there was a bad day here and there|the low days were put down to tiredness]; over {duration} [the pattern took shape|they became deeper, not longer].',
    'fluctuating :: For {duration} [the lows have come at irregular gaps|there have been months with two spells and months with none].',
    'worsening :: Over {duration} [the spells have grown deeper|the gaps have shrunk from six weeks to three].',
    'improving :: {Duration} after the first spell [the worst months seem past|the gaps are widening].',
    'They began {duration} ago, [with no event to explain it|in a settled time of life].',
  ]),
  impairment: each([
    'employed :: [Each spell costs {2-3} days of work|Absences without warning] have [brought a talk with the manager|earned (him/her) a name for being unreliable].',
    'student/schoolchild :: [Tests missed in a spell|Missing days every month] [spoil the marks|must be made up each time].',
    '{Subj} [no longer makes firm plans|says “perhaps” to every invitation], [since any date may fall into a spell|not knowing if (he/she) will be well].',
    '[Friends have stopped asking|Relations suffer]: [sudden silence for days|calls unanswered, then cheerful again].',
    'mild :: [Most duties are kept even then|The spells can mostly be hidden], [with a headache as the excuse|at the price of exhaustion].',
    'severe :: In a spell [nothing works at all|(he/she) cannot be left alone], [and {relative} stays home|others take over].',
  ]),
  past: each([
    '[No low of two weeks or more|Never a long low]; [short ones only|only spells of days], [once treated with drops|seen by two doctors, both times already well].',
    'Earlier treatment: [a low-dose tablet for three months, without effect on the spells|counselling, begun and ended between spells].',
    '[Several consultations, each after the event|Always well by the time of the appointment]; [no clear answer|sent home each time].',
    'Before these spells [no psychiatric history|good mental health]; [no highs at any time|highs never].',
    'A [magnesium cure|course of vitamin drops] and [yoga|a change of job] [brought nothing|did not change the rhythm].',
  ]),
  treatment: each([
    'discharge-summary :: The spell [passed on the third day|lifted overnight], [as predicted|as sudden as it had come]; {drug} was [begun as prevention|started all the same].',
    'discharge-summary :: [A calendar was set up|Spells were charted], [early signs worked out|the first hours described in detail], [and a plan for black days written|with {relative} taking part].',
    'discharge-summary :: Sessions dealt with [shame and broken promises|getting through three days], [crisis skills being practised|and were well used].',
    'discharge-summary :: [Observation over {3-5} weeks|The stay] showed [one spell and good days around it|a full spell from start to end], [no physical cause|blood tests normal].',
    'progress-note :: {Drug} [has been taken for {4-8} weeks|is taken daily], [too early to judge by gaps|tolerated without trouble].',
    'progress-note :: The plan for black days [was used once|lies ready]: [call {relative}, light meals, no decisions|no decisions, a walk, one call].',
    'progress-note :: [Mood calendar kept without a gap|Daily ratings continue], [regular sleep|alcohol left out] [as a trial|for two months now].',
    'progress-note :: Sessions [are held between spells|deal with what the spells leave behind], [shame above all|repairing missed dates].',
  ]),
  formulation: each([
    '[Deep but short|Brief and heavy] lows, [about monthly|at least a dozen a year], with [full health between|free weeks between] and [no tie to a cycle|no cycle behind them]: [not one long low|more than moodiness].',
    'The [rhythm of days, not weeks|brevity] is what [counts|sets it apart]; [no highs|the intervals are plain good health].',
    '[Impairment comes from unpredictability|What harms most is not knowing when], [the depth of the spells adds risk|and the depth of the days themselves].',
    'No [event, drug or illness|trigger or physical cause] [explains the spells|has been found]; [self-observation is a strength|{relative} is a steady help].',
    '[For {duration} the same picture|A stable pattern over {duration}]: [sudden fall, days of despair, sudden return|down overnight, up within the week].',
  ]),
  plan: each([
    '!discharge-summary :: [Daily mood calendar|Calendar of spells] [to go on|for three months], [sleep and alcohol noted|with early signs marked].',
    '!discharge-summary !mild :: {Drug} [as prevention, six months at least|daily, judged by the length of the gaps], [not only in the spells|started low].',
    '!discharge-summary :: A plan for black days: [no decisions, {relative} informed, meals ready|contact each day, tasks cancelled early].',
    'mild !discharge-summary :: [No medication for now|Watch first]: [calendar, fixed sleep, exercise|talks on handling the spells].',
    'emergency-note :: [To stay with {relative} until it lifts|Not alone until it lifts]; [daily call|telephone contact tomorrow and the day after].',
    'discharge-summary :: {Drug} [to be kept on|daily], [review by calendar in three months|effect shown only over months].',
    'discharge-summary :: [Plan for black days|Crisis plan] [handed over|goes home with (him/her)], [{relative} has a copy|with numbers to ring].',
    'discharge-summary :: [Therapy every other week|Sessions between spells] [on shame and planning|on early signs], [employer or school informed if (he/she) wishes|calendar to be brought].',
  ]),
};
