import type { CriteriaKnowledge } from '../../criteria/knowledge.ts';
import { ANXIETY } from './anxiety.ts';
import { BODILY } from './bodily.ts';
import { CHILDHOOD } from './childhood.ts';
import { DEVELOPMENT } from './development.ts';
import { MOOD } from './mood.ts';
import { ORGANIC } from './organic.ts';
import { PERSONALITY } from './personality.ts';
import { PSYCHOSIS } from './psychosis.ts';
import { RECOVERY } from './recovery.ts';
import { SCOPE_CLASSES, SCOPE_TRIGGERS } from './scopeTriggers.ts';
import { STRESS } from './stress.ts';
import { SUBSTANCES } from './substances.ts';
import { CUE_CLASSES, DECOYS, NEGATORS, TOO_COMMON } from './vocabulary.ts';

/** The criteria of ICD-10-CM chapter F, as clinicians write about them, in English and for the commoner categories in Spanish. */
export const CRITERIA: CriteriaKnowledge = {
  families: [ORGANIC, SUBSTANCES, PSYCHOSIS, MOOD, ANXIETY, STRESS, BODILY, PERSONALITY, DEVELOPMENT, CHILDHOOD],
  common: 'F01 F03 F10 F11 F12 F17 F20 F25 F31 F32 F33 F34 F40 F41 F42 F43 F45 F50 F51 F60 F84 F90',
  remission: 'F1?.11 F1?.21 F1?.91 F30.3 F30.4 F31.7 F32.4 F32.5 F33.4',
  recovery: RECOVERY,
  classes: CUE_CLASSES,
  decoys: DECOYS,
  tooCommon: TOO_COMMON,
  negators: NEGATORS,
  scope: { groups: SCOPE_TRIGGERS, classes: SCOPE_CLASSES },
};
