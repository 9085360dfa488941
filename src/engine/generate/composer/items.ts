import type { Feature, FeatureText, MseDomain, Template } from '../../knowledge/composer/knowledge.ts';
import { MSE_DOMAINS } from '../../knowledge/composer/knowledge.ts';
import { shuffle } from '../../random.ts';
import type { Report } from './report.ts';

/** The parts of a report, in the order the note types write them; also the keys of the headings. */
export const BLOCKS = [
  'presenting',
  'history',
  'background',
  'course',
  'mentalStatus',
  'risk',
  'assessment',
  'plan',
] as const;
export type Block = (typeof BLOCKS)[number];

/** A sentence a report may hold. Those of low `rank` are written first, until the report is long enough; 0: always. */
export interface Item {
  readonly block: Block;
  readonly rank: number;
  /** Says who the patient is: left out when the opening has told the age. */
  readonly identity?: boolean;
  /** May be written a second time, in other words, where a report would be too short. */
  readonly again?: boolean;
  write(): string | undefined;
}

type Section = 'complaint' | 'arrival' | 'admission' | 'interval' | 'onset' | 'negatives' | 'impairment' | 'past';
type CategorySection = Section | 'treatment' | 'formulation' | 'plan' | 'risk' | 'family';

/** All that the note type can hold, in document order. */
export function itemsOf(report: Report): readonly Item[] {
  switch (report.axes.noteType) {
    case 'emergency-note':
      return emergencyNote(report);
    case 'progress-note':
      return progressNote(report);
    case 'discharge-summary':
      return dischargeSummary(report);
    default:
      return intakeEvaluation(report);
  }
}

function intakeEvaluation(report: Report): readonly Item[] {
  return [
    own(report, 'presenting', 0, 'complaint'),
    identity(report),
    common(report, 'presenting', 0.3, 'context'),
    own(report, 'history', 0.5, 'onset'),
    ...presentFeatures(report),
    own(report, 'history', 1, 'impairment'),
    own(report, 'history', 2, 'negatives'),
    own(report, 'history', 4, 'impairment'),
    own(report, 'history', 4.5, 'negatives'),
    own(report, 'background', 1.6, 'past'),
    ...background(report, { comorbidity: 0.4, substances: 2.6, medical: 3, social: 2.5, family: 3.2 }),
    ...mentalStatus(report, 1.8),
    ...risk(report),
    own(report, 'assessment', 1.4, 'formulation'),
    own(report, 'plan', 0, 'plan'),
    common(report, 'plan', 1.9, 'disposition'),
    own(report, 'plan', 2.8, 'plan'),
    common(report, 'plan', 2.4, 'followUp'),
    own(report, 'plan', 4.8, 'plan'),
    common(report, 'plan', 3.8, 'closing'),
  ];
}

function emergencyNote(report: Report): readonly Item[] {
  return [
    own(report, 'presenting', 0, 'arrival'),
    identity(report),
    common(report, 'presenting', 0.3, 'context'),
    ...presentFeatures(report),
    own(report, 'history', 2.2, 'onset'),
    own(report, 'history', 2.4, 'negatives'),
    own(report, 'history', 3.4, 'impairment'),
    own(report, 'history', 4.6, 'negatives'),
    own(report, 'background', 2.6, 'past'),
    ...background(report, { comorbidity: 0.4, substances: 2.3, medical: 3, social: 3.2, family: 4.5 }),
    ...mentalStatus(report, 1.1),
    ...risk(report),
    own(report, 'assessment', 1.9, 'formulation'),
    common(report, 'plan', 0, 'disposition'),
    own(report, 'plan', 1, 'plan'),
    own(report, 'plan', 3.1, 'plan'),
    common(report, 'plan', 3.3, 'followUp'),
    common(report, 'plan', 4, 'closing'),
  ];
}

function progressNote(report: Report): readonly Item[] {
  const history = report.improved
    ? featureTexts(report, 'history', 'better', { always: 2 })
    : [
        ...presentFeatures(report),
        own(report, 'history', 2.3, 'impairment'),
        own(report, 'history', 2.1, 'negatives'),
        own(report, 'history', 4.2, 'impairment'),
      ];
  return [
    own(report, 'presenting', 0, 'interval'),
    identity(report),
    common(report, 'presenting', 0.3, 'context'),
    ...history,
    own(report, 'course', 0, 'treatment'),
    own(report, 'course', 2.2, 'treatment'),
    own(report, 'course', 4.9, 'treatment'),
    own(report, 'history', 5.1, 'onset'),
    ...(report.improved ? [own(report, 'history', 4.6, 'negatives')] : []),
    own(report, 'background', 3.1, 'past'),
    ...background(report, { comorbidity: 0.4, substances: 3, medical: 3.3, social: 2.7, family: 4.7 }),
    ...mentalStatus(report, 1.7),
    ...risk(report),
    own(report, 'assessment', 2, 'formulation'),
    own(report, 'assessment', 5.2, 'formulation'),
    own(report, 'plan', 0, 'plan'),
    own(report, 'plan', 2.5, 'plan'),
    common(report, 'plan', 1.9, 'followUp'),
    own(report, 'plan', 4.4, 'plan'),
    own(report, 'plan', 5.3, 'plan'),
    common(report, 'background', 5.5, 'social'),
    common(report, 'plan', 3.5, 'closing'),
  ];
}

function dischargeSummary(report: Report): readonly Item[] {
  return [
    own(report, 'presenting', 0, 'admission'),
    identity(report),
    common(report, 'presenting', 0.3, 'context'),
    own(report, 'history', 2.2, 'onset'),
    ...featureTexts(report, 'history', 'then', { always: 3 }),
    own(report, 'background', 2, 'past'),
    ...background(report, { comorbidity: 0.4, substances: 3, medical: 3.2, social: 2.6, family: 4.1 }),
    own(report, 'course', 0, 'treatment'),
    own(report, 'course', 2.1, 'treatment'),
    ...featureTexts(report, 'course', 'better', { always: 1 }),
    own(report, 'course', 4.3, 'treatment'),
    ...mentalStatus(report, 1.8),
    ...risk(report),
    own(report, 'assessment', 2.4, 'formulation'),
    own(report, 'plan', 0, 'plan'),
    common(report, 'plan', 1.3, 'disposition'),
    own(report, 'plan', 2.7, 'plan'),
    common(report, 'plan', 1.9, 'followUp'),
    own(report, 'plan', 4.4, 'plan'),
    common(report, 'plan', 3.6, 'closing'),
  ];
}

function own(report: Report, block: Block, rank: number, section: CategorySection): Item {
  const again = AGAIN.has(section);
  return { block, rank, again, write: () => report.sentence(section, report.text[section]) };
}

function common(report: Report, block: Block, rank: number, section: string): Item {
  const again = AGAIN.has(section);
  return { block, rank, again, write: () => report.sentence(`shared:${section}`, report.shared.sections[section]) };
}

/** Sections whose sentences stand side by side; of the others one is enough. */
const AGAIN: ReadonlySet<string> = new Set([
  'negatives',
  'impairment',
  'treatment',
  'plan',
  'medical',
  'social',
  'protective',
]);

/** Who the patient is; written only when the opening sentence has not told the age. */
function identity(report: Report): Item {
  return { ...common(report, 'presenting', 0.1, 'identity'), identity: true };
}

function background(
  report: Report,
  ranks: Readonly<Record<'comorbidity' | 'substances' | 'medical' | 'social' | 'family', number>>,
): readonly Item[] {
  const family = report.text.family && report.random() < 0.5;
  return [
    common(report, 'background', report.axes.comorbidity === 'none' ? 3.6 : ranks.comorbidity, 'comorbidity'),
    common(report, 'background', ranks.medical, 'medical'),
    common(report, 'background', ranks.substances, 'substances'),
    family ? own(report, 'background', ranks.family, 'family') : common(report, 'background', ranks.family, 'family'),
    common(report, 'background', report.age < 18 ? 2.9 : 6, 'development'),
    common(report, 'background', ranks.social, 'social'),
    common(report, 'background', 4.9, 'social'),
  ];
}

function risk(report: Report): readonly Item[] {
  return [
    common(report, 'risk', 0, 'risk'),
    common(report, 'risk', report.axes.noteType === 'emergency-note' ? 2 : 4.1, 'protective'),
    own(report, 'risk', 2.9, 'risk'),
  ];
}

/** Features as they are now: the core ones always (in brief notes most of them), then the others, with the patient's words. */
function presentFeatures(report: Report): readonly Item[] {
  const always = report.axes.length === 'brief' ? 4 : 6;
  const items = featureTexts(report, 'history', 'now', { always });
  const quoted = shuffle(
    report.features.filter((feature) => featureText(report, feature).quote),
    report.random,
  )[0];
  if (!quoted) return items;
  const quote = featureText(report, quoted).quote;
  const place = report.features.indexOf(quoted) + 1;
  const item: Item = { block: 'history', rank: 2.15, write: () => report.sentence(`${quoted.id}.quote`, quote) };
  return [...items.slice(0, place), item, ...items.slice(place)];
}

function featureTexts(
  report: Report,
  block: Block,
  tense: 'now' | 'then' | 'better',
  options: { readonly always: number },
): readonly Item[] {
  const core = shuffle(
    report.features.filter((feature) => feature.core),
    report.random,
  );
  const others = report.features.filter((feature) => !feature.core);
  return [...core, ...others].map((feature, place) => ({
    block,
    rank:
      place < Math.min(options.always, core.length)
        ? 0
        : feature.core
          ? 1.3
          : tense === 'better'
            ? 3
            : 1.7 + place / 10,
    write: () => report.sentence(`${feature.id}.${tense}`, featureText(report, feature)[tense]),
  }));
}

function featureText(report: Report, feature: Feature): FeatureText {
  const text = report.text.features[feature.id];
  if (!text) throw new Error(`${report.category.category} has no words for ${feature.id} in ${report.language}`);
  return text;
}

/** What no mental status examination leaves out, and what most hold. */
const MSE_RANKS: Readonly<Record<MseDomain, number>> = {
  mood: 0,
  thoughtContent: 0.3,
  affect: 0.5,
  insight: 0.9,
  appearance: 0.9,
  perception: 1.1,
  behaviour: 1.2,
  cognition: 1.3,
  speech: 1.4,
  thoughtProcess: 1.5,
};

/** One finding a domain: what a picked feature looks like, else the category's own, else a normal one. */
function mentalStatus(report: Report, rank: number): readonly Item[] {
  const candidates = report.improved
    ? []
    : [
        ...shuffle(
          report.features.filter((feature) => feature.core),
          report.random,
        ),
        ...report.features.filter((feature) => !feature.core),
      ];
  return MSE_DOMAINS.map((domain) => {
    const lists: [key: string, list: readonly Template[] | undefined][] = candidates
      .filter((feature) => featureText(report, feature).exam?.[domain])
      .map((feature) => [`${feature.id}.${domain}`, featureText(report, feature).exam![domain]]);
    const shown = lists.length > 0;
    lists.push([`mse.${domain}`, report.text.mse?.[domain]], [`shared:mse.${domain}`, report.shared.mse[domain]]);
    return {
      block: 'mentalStatus',
      rank: domain === 'mood' ? 0.9 : rank + (shown ? 0 : MSE_RANKS[domain] + report.random() * 0.9),
      write: () => {
        for (const [key, list] of lists) {
          const sentence = report.sentence(key, list);
          if (sentence !== undefined) return sentence;
        }
        return undefined;
      },
    };
  });
}
