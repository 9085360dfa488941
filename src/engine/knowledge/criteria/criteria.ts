import type { CriteriaKnowledge } from '../../criteria/knowledge.ts';
import { ANXIETY } from './anxiety.ts';
import { BODILY } from './bodily.ts';
import { DEVELOPMENT } from './development.ts';
import { MOOD } from './mood.ts';
import { ORGANIC } from './organic.ts';
import { PERSONALITY } from './personality.ts';
import { PSYCHOSIS } from './psychosis.ts';
import { SCOPE_CLASSES, SCOPE_TRIGGERS } from './scopeTriggers.ts';
import { STRESS } from './stress.ts';
import { SUBSTANCES } from './substances.ts';
import { CUE_CLASSES, DECOYS, NEGATORS, TOO_COMMON } from './vocabulary.ts';

/** The criteria of ICD-10-CM chapter F, as clinicians write about them, in English and for the commoner categories in Spanish. */
export const CRITERIA: CriteriaKnowledge = {
  families: [ORGANIC, SUBSTANCES, PSYCHOSIS, MOOD, ANXIETY, STRESS, BODILY, PERSONALITY, DEVELOPMENT],
  classes: CUE_CLASSES,
  decoys: DECOYS,
  tooCommon: TOO_COMMON,
  negators: NEGATORS,
  scope: { groups: SCOPE_TRIGGERS, classes: SCOPE_CLASSES },
};
