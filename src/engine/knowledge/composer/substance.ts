import type { Feature } from './knowledge.ts';

/**
 * What F10, F11 and F12 have in common: how a code's fourth to sixth characters read, and the features they call for.
 * Level: `abuse` (mild), `dep` (moderate or severe), `unsp` (pattern not known). Condition: one of the others.
 */
export function substanceTraits(
  category: string,
  conditions: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const traits: Record<string, readonly string[]> = {};
  for (const [digit, level] of Object.entries({ 1: 'abuse', 2: 'dep', 9: 'unsp' })) {
    const prefix = `${category}.${digit}`;
    traits[prefix] = [level];
    for (const [rest, tokens] of Object.entries(conditions)) traits[prefix + rest] = tokens;
  }
  return traits;
}

const FEATURES: readonly Feature[] = [
  { id: 'pattern', core: true, when: 'abuse/dep !remission' },
  { id: 'unclear-pattern', core: true, when: 'unsp !remission' },
  { id: 'harm', core: true, when: 'abuse uncomp' },
  { id: 'control', core: true, when: 'dep uncomp' },
  { id: 'tolerance', core: true, when: 'dep uncomp' },
  { id: 'little-harm', core: true, when: 'unsp uncomp' },
  { id: 'abstinent', core: true, when: 'remission' },
  { id: 'past-use', core: true, when: 'remission' },
  { id: 'supports', when: 'remission' },
  { id: 'temptation', when: 'remission' },
  { id: 'gains', when: 'remission' },
  { id: 'outlook', when: 'remission' },
  { id: 'intox', core: true, when: 'intox' },
  { id: 'intox-confused', core: true, when: 'intox delirium' },
  { id: 'withdrawal', core: true, when: 'withdrawal' },
  { id: 'delusions', core: true, when: 'delusional' },
  { id: 'voices', core: true, when: 'hallucinating' },
  { id: 'psychosis-unclear', core: true, when: 'psychotic !delusional !hallucinating' },
  { id: 'induced-unclear', core: true, when: 'induced-unsp' },
  { id: 'hiding', when: '!remission !delirium !unsp' },
  { id: 'given-up', when: 'dep !uncomp !remission !delirium' },
  { id: 'strain', when: '!remission' },
  { id: 'motives', when: '!remission !delirium' },
  { id: 'two-minds', when: '!remission !delirium' },
];

/**
 * Features that every one of the three categories has words for.
 * @param lucid guard that keeps weighing of reasons away from codes whose patients cannot weigh them
 */
export function substanceFeatures(lucid = ''): readonly Feature[] {
  const weighing = ['motives', 'two-minds', 'hiding'];
  return FEATURES.map((feature) =>
    weighing.includes(feature.id) ? { ...feature, when: `${feature.when} ${lucid}` } : feature,
  );
}
