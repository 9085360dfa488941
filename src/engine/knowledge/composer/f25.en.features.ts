import { psychosisEn } from './f20.en.features.ts';
import { highEn } from './f31.en.features.ts';
import { lowEn } from './f31.en.lows.ts';
import type { FeatureText } from './knowledge.ts';
import { withoutTokens } from './withoutTokens.ts';

const { voices, persecution, reference, passivity, 'loose-speech': looseSpeech } = psychosisEn;
const { elated, 'short-sleep': shortSleep, 'fast-talk': fastTalk, racing, projects, irritable } = highEn;
const { 'low-mood': lowMood, joyless, slowed, 'self-blame': selfBlame, undecided } = lowEn;

/** Psychosis and mood in one illness, and how the two lie in time. */
export const f25FeaturesEn: Record<string, FeatureText> = {
  voices: voices!,
  persecution: persecution!,
  reference: reference!,
  passivity: passivity!,
  'loose-speech': looseSpeech!,
  elated: withoutTokens(['hypo'], elated!),
  'short-sleep': shortSleep!,
  'fast-talk': fastTalk!,
  racing: racing!,
  projects: projects!,
  irritable: irritable!,
  'low-mood': withoutTokens(['both'], lowMood!),
  joyless: joyless!,
  slowed: slowed!,
  'self-blame': selfBlame!,
  undecided: undecided!,
  'mindless-of-mood': {
    now: [
      'Before the mood changed, [the voices|odd beliefs and voices] had been there for {alone}, [with an even temper|while sleep and spirits were ordinary], [as {relative} confirms|clearly so on the time line].',
      '{Earlier} too, [once the mood had settled|after the mood was back to normal], {subj} [went on hearing voices|kept the false beliefs] for {alone}, [neither high nor low|in an even frame of mind].',
      'The [voices and beliefs|psychotic signs] [do not keep step with the mood|outlast the mood]: {earlier} they [ran on for {alone} in a calm mood|were present for {alone} without any mood change].',
      '[A diary|The file] [shows|documents] {alone} {earlier} with [voices every day|beliefs unchanged] and [a perfectly even mood|no sign of a mood episode].',
      'Asked about times of [even mood|calm], (he/she) says the voices ["do not care how I feel"|"stay anyway"|"were there when all was well"], [{alone} on end|for {alone} {earlier}].',
      'There have been [stretches|periods] of {alone} in which [only voices and beliefs|hallucinations and delusions alone] [marked the illness|were present], [mood being unremarkable|spirits level], [the last one {earlier}|so {earlier}].',
    ],
    then: [
      'For {alone} before the mood turned, [voices had been heard|false beliefs had been firm] [in an even mood|with spirits unchanged].',
      '{Earlier} there had been {alone} of [voices|psychotic signs] [without any mood episode|in a level mood], [well documented|told by {relative}].',
      'The [voices and beliefs|psychosis] had [begun first|gone ahead]; the mood followed {alone} later.',
    ],
    better: [
      'With the mood [level again|settled], a [remnant of the voices|trace of the beliefs] [went on for a while|stayed behind], [as {earlier}|which fits the course so far].',
      'Mood and psychosis [did not improve in step|parted again]: [spirits first, voices later|the voices lagged behind].',
      'The [voices|beliefs] [faded after the mood had|took longer than the mood], [a pattern known from before|as could be expected].',
      'Some [voices|odd beliefs] [remain in spite of an even mood|are still heard of with spirits level], [faintly|with less weight].',
    ],
  },
  'mood-for-long': {
    now: [
      'Yet mood episodes [fill most of the illness|take up the greater part]: [of {years}, more months with than without|in {years} few seasons passed without one].',
      '[Over {years}|In {years} of illness] the mood has been [out of balance|changed] [more often than not|for the larger share], [so the voices are seldom alone for long|the two overlapping].',
      'For {duration} now [voices and changed mood|both sides of the illness] have run [together|side by side], [as in most earlier phases|which is the rule in (his/her) case].',
      '[Counted on the calendar|Reckoned with {relative}], [mood episodes|the mood] [cover more than half of|dominate] the {years}, [psychosis crossing them|the voices running through].',
      'Psychosis and mood [belong together here|have always been interwoven]: [every phase of the last {years} had both|{years}, and hardly a phase of one kind only].',
    ],
    then: [
      'Over {years} mood episodes had [made up most of the illness|been frequent and long], [voices running alongside|psychosis crossing them].',
      'At entry [voices and mood disturbance|both] had [run together|coincided] for {duration}.',
      'The mood had been [disturbed for the larger part of|off balance in most of] the {years} of illness.',
    ],
    better: [
      'The mood [has been even|stays in range] [for some time|since the dose was settled], [after {years} of frequent episodes|an uncommon calm].',
      'Both [mood and voices|sides of the illness] have [responded|eased], [the mood more fully|to one and the same plan].',
      '[Sleep and spirits|Mood and drive] are [close to the usual|nearly level], [the long mood episode being over|charted daily].',
    ],
  },
  'restless-mood': {
    now: [
      'The mood [changes colour|turns] from day to day: [irritable drive|hours of elation] and [heavy sadness|tears] [follow each other|mingle], [no pole leading|too short-lived to be named].',
      'For {duration} {subj} has been [overwrought|raw], [now racing, now sunk|neither high nor low for long], [with broken sleep|eating little].',
      'open-kind :: What [the mood did|kind of mood went] with the voices [is not clear|was told in three ways]: ["up"|"gone"|"black"], [{relative} being unsure as well|records missing].',
      'blend :: [Dread, anger and sadness|Tension and gloom] [take turns|blend], [at times with a rush of energy|broken by an hour of high spirits], [for {duration}|unlike a clear high or low].',
      '{Subj} [weeps, then makes grand plans|bursts with energy, then lies down for a day|laughs, then breaks down], [all in one week|so for {duration}].',
      'Sleep is [four hours one night, twelve the next|broken], energy [comes in gusts|rises and drops], [spirits likewise|the mood with it], {duration} [by now|already].',
    ],
    then: [
      'The mood had [swung|changed] for {duration}, [high and low in turn|without a leading pole].',
      '{Subj} had been [overwrought and tearful|driven, then spent] for {duration}.',
      'On entry [anguish, anger and brief elation|tears and tension] [alternated|were mixed].',
    ],
    better: [
      'The mood [swings less|has found a middle], [with tense hours now and then|if not every day].',
      '[Tears and tension|The gusts of mood] have [eased|become rare], [the kind of mood episode still open|sleep leading].',
      '{Subj} is [calmer|less raw], [spirits steadier|days more alike].',
    ],
    exam: {
      mood: [
        'Mood is [tense and shifting|unsettled], ["everything at once"|"I do not know any more"|"raw"] in (his/her) words.',
        '[Between anger and tears|Wrought up], ["too much"|"like weather"], [changing in the hour|no pole in front].',
        'Of mood: ["up, down, sideways"|"like a radio"]; [unstable|not to be fixed].',
        'Mood [uneven|troubled], [a laugh, then gloom|fear in it], ["ask again later"|"both"].',
      ],
      affect: [
        'Affect is [labile|unsteady], [tearful, then sharp|bright for a moment], [as themes change|with no theme at all].',
        '[Intense|Raw] feeling, [quickly switching|hard to soothe], [eyes wet|jaw tight].',
        'Emotional display [varies widely|is unpredictable], [warmth and anger in turn|a laugh cut short].',
        '[Anxious|Irritable] at the surface, [sad beneath|elated for seconds], [never long the same|tiring for (him/her)].',
      ],
    },
  },
};
