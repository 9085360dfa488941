import { createRandom } from '../../src/engine/random.ts';

/** Words a clinical text is full of, the most frequent first. */
const FUNCTION_WORDS =
  'the and of to a in with he she is was has her his for no that on denies not reports patient at had as by be or been from this during which but they when who are were about some without since also their over after before than there more most less any all into while where both each can could would will did does';

const CLINICAL_WORDS =
  'mood sleep anxiety symptoms weeks months history medication treatment appetite energy worry family work therapy episodes daily night thoughts behaviour concentration insight affect speech judgement orientation memory attention depressed anxious irritable tearful guarded cooperative restless tired low elevated flat blunted congruent labile euthymic agitation retardation panic fear avoidance intrusive obsessive compulsive checking cleaning counting rumination hopeless worthless guilt shame anhedonia suicidal ideation plan intent harm hallucinations delusions paranoid grandiose persecutory voices commenting command disorganised tangential circumstantial pressured racing impulsive reckless spending insomnia hypersomnia waking nightmares flashbacks hypervigilance startle numbing detachment dissociation derealisation alcohol cannabis opioid cocaine nicotine withdrawal craving tolerance relapse abstinence sertraline fluoxetine escitalopram venlafaxine mirtazapine bupropion quetiapine olanzapine risperidone aripiprazole lithium valproate lamotrigine clonazepam lorazepam methylphenidate donepezil weight restriction bingeing purging body image exercise vomiting laxatives inattention hyperactivity forgetful disorganised school teacher homework peers social communication routines interests sensory tremor headache nausea dizziness palpitations sweating pain fatigue examination blood pressure pulse thyroid laboratory results normal abnormal referral follow-up appointment clinic ward admission discharge outpatient inpatient emergency nurse psychiatrist psychologist counsellor mother father brother sister partner wife husband children divorce bereavement job unemployment finances housing isolation support group coping skills cognitive behavioural exposure mindfulness relaxation education goals progress response adherence side effects sedation akathisia rigidity dry mouth constipation sexual function improvement deterioration remission moderate severe mild recurrent chronic acute onset duration course trigger stressor functioning impairment distress self-care hygiene grooming eye contact motor activity perception cognition dementia wandering confusion delirium fluctuating somatic preoccupation conversion seizure paralysis gait weakness';

const ONSETS = 'b br c ch d f g gr h k l m n p pr r s sh st t th tr v w'.split(' ');
const NUCLEI = 'a e i o u a e i o ea ou'.split(' ');
const CODAS = ['', '', '', '', '', 'l', 'm', 'n', 'r', 's', 't'];

/** `size` different words: function words first, then clinical ones, then seeded syllables. */
export function createVocabulary(seed: number, size: number): string[] {
  const random = createRandom(seed);
  const words = new Set(`${FUNCTION_WORDS} ${CLINICAL_WORDS}`.split(' '));
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  while (words.size < size) {
    let word = '';
    const syllables = 2 + Math.floor(random() * 2);
    for (let syllable = 0; syllable < syllables; syllable += 1) word += pick(ONSETS) + pick(NUCLEI) + pick(CODAS);
    words.add(word);
  }
  return [...words].slice(0, size);
}

const DRAWS = 1 << 20;

/** Draws numbers below `size`, the n-th with a share of about 1 ÷ (n + 2.7) ** 1.05 (Zipf-Mandelbrot). */
export function createZipf(size: number, random: () => number): () => number {
  const weights = Array.from({ length: size }, (_, rank) => 1 / (rank + 2.7) ** 1.05);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const table = new Int32Array(DRAWS);
  let at = 0;
  let upTo = 0;
  for (let word = 0; word < size; word += 1) {
    upTo += (weights[word]! / sum) * DRAWS;
    for (; at < upTo && at < DRAWS; at += 1) table[at] = word;
  }
  return () => table[Math.floor(random() * DRAWS)]!;
}

/** Sentences as clinicians write them, `#` for a number and `*` for a drawn word: they give numbers, negations and collocations. */
export const PHRASES = [
  'The patient is a #-year-old who presents with * for # weeks.',
  'He denies suicidal ideation, intent or plan.',
  'She denies hallucinations and there is no evidence of *.',
  'Blood pressure #/#, pulse #, temperature normal.',
  'Takes * # mg daily and * # mg at night.',
  'No history of mania or psychosis.',
  'His mother had * and his father had *.',
  'Sleep is reduced to # hours with early waking and *.',
  'Scores # on the PHQ-9 and # on the GAD-7.',
  'Reports low mood, poor appetite and * since *.',
  'Speech is normal in rate and *.',
  'Affect is *, mood is described as *.',
  'Drinks # units of alcohol a week and smokes # cigarettes a day.',
  'Lives with * and works as *.',
  'Follow-up in # weeks, earlier if * returns.',
  'Oriented to person, place and time; memory is *.',
  'Worries about * and * most of the day.',
  'Has had # episodes of * in the past # months.',
  'Judgement is fair and insight is *.',
  'Weight has fallen by # kg in # months.',
] as const;

/**
 * The same of another place, for the references: formulas of up to eight words are shared, as between the sources that the shortest
 * copied run was calibrated on, but not ten.
 */
export const OTHER_PHRASES = [
  'The patient is a # year old with a history of *, who was referred for *.',
  'Today he denies suicidal ideation or intent about *.',
  'No hallucinations, and there is no evidence of *.',
  'Vitals: blood pressure #/#, heart rate #, respirations #.',
  'Medication: * # mg daily, * # mg twice daily.',
  'No known history of mania, no psychosis.',
  'Family history: his mother had *, nothing known of the father.',
  'Sleep is reduced to # hours a night since *.',
  'PHQ-9 score #, GAD-7 score #.',
  'Complains of low mood, poor appetite and * for # weeks.',
  'Speech is normal in rate, rhythm and *.',
  'Affect is *, with a mood described as *.',
  'Alcohol: drinks # units of alcohol a week, no tobacco.',
  'Lives with * and is employed as *.',
  'Return in # weeks or earlier if * worsens.',
  'Alert, oriented to person, place and time, with * memory.',
  'Constant worry about * and *, hard to control.',
  'There were # episodes of * in the past year.',
  'Insight is fair, judgement is *.',
  'Weight loss of # kg within # months.',
] as const;
