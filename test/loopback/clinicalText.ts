/** Texts for the loopback provider: plausible, ASCII, unlike each other, and wholly made up from the lists below. */

type Slots = Readonly<Record<string, readonly string[]>>;

const SLOTS: Slots = {
  carer: ['a partner', 'an older sibling', 'a housemate', 'a colleague', 'a neighbour', 'an adult child', 'a cousin'],
  span: [
    'three weeks',
    'two months',
    'most of the spring',
    'ten days',
    'half a year',
    'nearly a fortnight',
    'five weeks',
  ],
  trigger: [
    'a change of shift pattern',
    'the end of a tenancy',
    'a dispute at work',
    'the death of a pet',
    'a failed examination',
    'moving to a smaller flat',
    'a minor road accident',
    'a disagreement over money',
  ],
  sleep: [
    'wakes before dawn and cannot settle again',
    'lies awake past two most nights',
    'sleeps in short stretches through the day',
    'needs the radio on to fall asleep',
    'has slept five hours at best',
    'dreams vividly and wakes unrefreshed',
  ],
  appetite: [
    'skips breakfast',
    'eats only in the evening',
    'has lost interest in cooking',
    'snacks without hunger',
    'eats as usual',
  ],
  activity: [
    'gardening',
    'choir practice',
    'five-a-side football',
    'sewing',
    'the allotment',
    'reading aloud',
    'cycling to work',
  ],
  worry: [
    'falling behind with the rent',
    'being judged by others',
    'an illness nobody has found',
    'letting the family down',
    'making a mistake at work',
    'what the neighbours may have overheard',
  ],
  speech: [
    'soft and slow',
    'fluent and at an ordinary rate',
    'hesitant',
    'a little pressured',
    'brief but to the point',
    'monotonous',
  ],
  affect: [
    'restricted',
    'anxious',
    'tearful at times',
    'reactive',
    'flat in the first half hour',
    'irritable yet warm',
  ],
  attire: [
    'a clean fleece',
    'a work uniform',
    'a heavy coat kept on throughout',
    'neat casual clothes',
    'slippers and a raincoat',
  ],
  insight: ['partial', 'good', 'limited but growing', 'fluctuating over the hour', 'better than at the last contact'],
  place: [
    'the community clinic',
    'the ward',
    'a quiet side room',
    'the day unit',
    'a video call from home',
    'the assessment suite',
  ],
  past: [
    'one earlier episode that settled without treatment',
    'no earlier contact with services',
    'counselling in the past decade',
    'a short admission many years ago',
    'help from the family doctor after a bereavement',
  ],
  medicine: [
    'takes no regular medicine',
    'takes a tablet for blood pressure',
    'stopped a sleeping aid by choice',
    'uses an inhaler in winter',
    'takes vitamins bought over the counter',
  ],
  risk: [
    'passing thoughts of not waking up, without a plan',
    'no thoughts of self-harm',
    'no wish to hurt anybody',
    'thoughts of running away, never acted upon',
    'a sense of being a burden, answered by concern for the family',
  ],
  plan: [
    'weekly review for the first month',
    'a graded return to daily routines',
    'psychological work on a structured protocol',
    'a medication review with the prescriber',
    'joint sessions with the family',
    'a written plan for difficult evenings',
  ],
  follow: [
    'in seven days',
    'in a fortnight',
    'by telephone on the next working day',
    'after the blood results',
    'at the next team round',
  ],
  substance: [
    'drinks wine on two evenings a week',
    'does not drink',
    'gave up tobacco last year',
    'drinks four coffees before noon',
  ],
};

const TOPICS: readonly (readonly string[])[] = [
  [
    'The patient was seen in {place} together with {carer}, who asked for the appointment.',
    'This contact took place in {place} after {carer} raised a concern.',
    'Referred by the family doctor, the patient came to {place} and was joined by {carer}.',
    'At {place} the patient spoke alone first, then with {carer} in the room.',
  ],
  [
    'The difficulties began {span} ago, soon after {trigger}.',
    'For {span} things have been changing, and {trigger} made them plain.',
    'The patient dates the onset to {trigger} and counts {span} since then.',
    'After {trigger} the patient managed for a while, yet the last {span} have been hard.',
  ],
  [
    'Asked about nights, the patient {sleep}.',
    'By the account of {carer}, the patient {sleep}.',
    'The patient {sleep}, which was not so before {trigger}.',
    'Rest is poor: the patient {sleep} and feels it by noon.',
  ],
  [
    'At meals the patient {appetite}, and weight is thought to be steady.',
    'The patient {appetite}; clothes fit as they did before.',
    'With food there is a change, as the patient {appetite}.',
  ],
  [
    'Pleasure in {activity} has faded, although {activity} was once the high point of the week.',
    'The patient gave up {activity} and has not taken up anything in its place.',
    'Only {activity} still brings some relief, and even that takes effort.',
    'Friends from {activity} have called, but the patient lets the telephone ring.',
  ],
  [
    'Thoughts keep returning to {worry}, mostly in the late afternoon.',
    'The chief preoccupation is {worry}, which {carer} calls out of proportion.',
    'When pressed, the patient names {worry} and then changes the subject.',
    'Much of the hour went to {worry}; the patient could follow other topics when led.',
  ],
  [
    'There is {past}, and the patient {medicine}.',
    'The history holds {past}.',
    'Of note is {past}; at present the patient {medicine}.',
  ],
  [
    'The patient {substance} and denies other substances.',
    'On habits, the patient {substance}, a figure {carer} confirmed.',
    'As to substances, the patient {substance}.',
  ],
  [
    'The patient wore {attire} and kept fair eye contact.',
    'Dressed in {attire}, the patient sat near the door and warmed to the conversation.',
    'Appearance was unremarkable apart from {attire}.',
  ],
  [
    'Speech was {speech} and affect {affect}.',
    'On examination affect was {affect}, with speech that was {speech}.',
    'The patient, {affect} in manner, gave answers that were {speech}.',
  ],
  [
    'Orientation was full, attention held for the interview, and insight was {insight}.',
    'Memory for recent events was intact; insight appears {insight}.',
    'Insight is {insight}, and the patient weighs choices sensibly.',
  ],
  [
    'On direct questions about safety there was {risk}.',
    'Risk was explored twice and showed {risk}.',
    'The patient described {risk}, and {carer} saw it the same way.',
  ],
  [
    'We agreed on {plan}, to begin this week.',
    'The plan rests on {plan}, with {plan} should progress stall.',
    'Options were discussed, and the patient chose {plan}.',
    'The team suggests {plan}; the patient would like to think about {plan}.',
  ],
  [
    'Review is set {follow}, sooner if {carer} is worried.',
    'We meet again {follow}.',
    'The next contact is {follow}, and the crisis line was explained.',
  ],
];

/** A small seeded generator (mulberry32): numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)]!;
}

/** FNV-1a, 32 bits: a seed from any text. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/**
 * One made-up report, the same for the same seed.
 * @param minWords words it has at the least; up to 25 more
 */
export function clinicalText(seed: number, minWords = 150): string {
  const random = mulberry32(seed);
  const fill = (frame: string) => frame.replace(/\{(\w+)\}/g, (_, name: string) => pick(SLOTS[name]!, random));
  const topics = TOPICS.map((frames) => [fill(pick(frames, random))]);
  const used = new Set(topics.flat());
  const words = () => topics.flat().join(' ').split(' ').length;
  while (words() < minWords) {
    const topic = Math.floor(random() * TOPICS.length);
    const sentence = fill(pick(TOPICS[topic]!, random));
    if (used.has(sentence)) continue;
    used.add(sentence);
    topics[topic]!.push(sentence);
  }
  return topics.flat().join(' ');
}
