import type {
  Category,
  CategoryText,
  Feature,
  Language,
  SharedText,
  Template,
} from '../../knowledge/composer/knowledge.ts';
import { createRandom, hash32, shuffle } from '../../random.ts';
import type { Case } from '../plan.ts';
import { balancedPlace, type DrawState, drawAgain, drawTemplate, type ParseList } from './draw.ts';
import { asMention } from './mention.ts';
import { drawPatient, type Patient } from './patient.ts';
import type { SentenceTally } from './tally.ts';
import { type Expansion, expand, type Guard, guardHolds, type ParsedTemplate, parseGuard } from './template.ts';

/** One report while it is being written. */
export interface Report extends DrawState, Expansion, Omit<Patient, 'tokens'> {
  readonly language: Language;
  readonly text: CategoryText;
  readonly shared: SharedText;
  readonly category: Category;
  /** Features picked, core ones first. */
  readonly features: readonly Feature[];
  readonly tally: SentenceTally | undefined;
  /** A sentence of a list, if it can be one that is not used up; undefined when none fits. `key` names the list. */
  sentence(key: string, list: readonly Template[] | undefined): string | undefined;
}

/** What a report needs besides its case. */
export interface Words {
  readonly category: Category;
  readonly text: CategoryText;
  readonly shared: SharedText;
  readonly parseList: ParseList;
  readonly guardOf: (feature: Feature) => Guard | undefined;
}

/** How many of the features that are not core a report shows, by length. */
const OPTIONAL_FEATURES: Readonly<Record<string, number>> = { brief: 1, standard: 2, extended: 4 };

/** Settles a report's patient and features; its sentences are drawn as they are asked for. */
export function startReport(item: Case, words: Words, tally?: SentenceTally): Report {
  const random = createRandom(hash32(item.seed, item.code, item.indexInCode));
  const patient = drawPatient(words.category, item.code, item.axes, random);
  const language = item.axes.language as Language;
  const state: DrawState = {
    code: item.code,
    noteType: item.axes.noteType ?? '',
    index: item.indexInNoteType,
    tokens: patient.tokens,
    used: new Set(),
    ordinals: new Map(),
    random,
  };
  const features = pickFeatures(words, patient, state);
  const slots = slotResolver(words, patient, state);
  const expansion: Expansion = {
    male: patient.male,
    random,
    choose: (options) => Math.floor(random() * options),
    slot: (name) => slots(name, expansion),
  };
  // One by one: objects spread into this literal make V8 build it slowly, outside the young generation.
  return {
    code: state.code,
    noteType: state.noteType,
    index: state.index,
    tokens: patient.tokens,
    used: state.used,
    ordinals: state.ordinals,
    random,
    male: patient.male,
    age: patient.age,
    axes: patient.axes,
    improved: patient.improved,
    choose: expansion.choose,
    slot: expansion.slot,
    language,
    text: words.text,
    shared: words.shared,
    category: words.category,
    features,
    tally,
    sentence: (key, list) => list && freshSentence(key, words.parseList(list), { state, expansion, tally }),
  };
}

/** Expansions of templates already drawn that are tried before a sentence is used once too often. */
const TRIES = 12;

/** Draws until a sentence is not used up; the first one where all are. */
function freshSentence(
  key: string,
  list: readonly ParsedTemplate[],
  { state, expansion, tally }: { state: DrawState; expansion: Expansion; tally: SentenceTally | undefined },
): string | undefined {
  const drawn: ParsedTemplate[] = [];
  let first: string | undefined;
  for (let next = drawTemplate(key, list, state); next; next = drawTemplate(key, list, state)) {
    const sentence = expand(next.template.nodes, { ...expansion, choose: next.choose });
    if (!tally || tally.allows(sentence)) return sentence;
    first ??= sentence;
    drawn.push(next.template);
  }
  for (let i = 0; i < TRIES && drawn.length > 0; i++) {
    const sentence = expand(drawn[i % drawn.length]!.nodes, expansion);
    if (tally!.allows(sentence)) return sentence;
  }
  return first;
}

function pickFeatures(words: Words, patient: Patient, state: DrawState): readonly Feature[] {
  const picked: Feature[] = [];
  const holds = (feature: Feature): boolean => {
    const guard = words.guardOf(feature);
    return !guard || guardHolds(guard, patient.tokens);
  };
  const pick = (feature: Feature): void => {
    picked.push(feature);
    patient.tokens.add(feature.id);
  };
  for (const feature of words.category.features) if (feature.core && holds(feature)) pick(feature);
  const optional = words.category.features.filter((feature) => !feature.core);
  const wanted = OPTIONAL_FEATURES[patient.axes.length!] ?? 2;
  const first = optional.length === 0 ? undefined : optional[balancedPlace('features', optional.length, state)]!;
  let count = 0;
  for (const feature of shuffle(optional, state.random).sort((a, b) => Number(b === first) - Number(a === first))) {
    if (count === wanted) break;
    if (!holds(feature)) continue;
    pick(feature);
    count++;
  }
  return picked;
}

function slotResolver(
  words: Words,
  patient: Patient,
  state: DrawState,
): (name: string, expansion: Expansion) => string {
  const facts = new Map<string, string>();
  return (name, expansion) => {
    if (name === 'age') return String(patient.age);
    const known = facts.get(name);
    if (known !== undefined) return known;
    const fact = words.text.facts[name] ?? words.shared.facts[name];
    const list = fact ?? words.text.lists?.[name] ?? words.shared.lists[name];
    if (!list) throw new Error(`{${name}} is neither a fact nor a list of ${words.category.category}`);
    const drawn = drawAgain(`slot:${name}`, words.parseList(list), state);
    if (!drawn) throw new Error(`{${name}} has nothing for ${[...patient.tokens].join(' ')}`);
    const text = expand(drawn.template.nodes, { ...expansion, choose: drawn.choose });
    const value = fact ? asMention(text) : text;
    if (fact) {
      facts.set(name, value);
      patient.tokens.add(`told-${name}`);
    }
    return value;
  };
}

/** Reads each feature's `when` once. */
export function createFeatureGuards(): (feature: Feature) => Guard | undefined {
  const guards = new WeakMap<Feature, Guard>();
  return (feature) => {
    if (feature.when === undefined) return undefined;
    let guard = guards.get(feature);
    if (!guard) {
      guard = parseGuard(feature.when);
      guards.set(feature, guard);
    }
    return guard;
  };
}
