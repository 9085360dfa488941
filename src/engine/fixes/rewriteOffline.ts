import { composableAxes } from '../generate/composer/composer.ts';
import type { Case } from '../generate/plan.ts';
import { covers } from '../generate/providers/offline.ts';
import type { Language } from '../knowledge/composer/knowledge.ts';
import { loadKnowledge } from '../knowledge/composer/loadKnowledge.ts';
import type { TextSpan } from '../record/record.ts';
import type { RewriteJob } from './rewriteJob.ts';
import { sentencesIn } from './sentenceSpan.ts';

/** The case with the axes the composer can heed. */
export function composablePart(item: Case): Case {
  const { axes } = composableAxes(
    Object.fromEntries(Object.entries(item.axes).map(([axis, value]) => [axis, [value]])),
  );
  return { ...item, axes: Object.fromEntries(Object.entries(axes).map(([axis, [value]]) => [axis, value!])) };
}

/** Whether the offline composer can be asked: it has words for the code, and a passage stands in a section it knows. */
export async function canRewriteOffline(job: RewriteJob): Promise<boolean> {
  if (!covers(job.item.code)) return false;
  return job.kind === 'report' || (await sectionOf(job)) !== undefined;
}

/**
 * Sentences of a fresh report that may stand in place of the passage: those of the same section, without figures, which might
 * contradict the rest, and none that the record has already. As many at a time as the passage has.
 */
export async function offlinePassages(job: RewriteJob, report: string): Promise<string[]> {
  const section = await sectionOf(job);
  if (section === undefined) return [];
  const { record, span } = job;
  const count = Math.max(1, sentencesIn(record.text.slice(span.start, span.end)).length);
  const headings = await loadHeadings(job);
  const fresh = sentencesIn(report)
    .filter((sentence) => sectionAt(report, sentence, headings) === section)
    .map(({ start, end }) => report.slice(start, end).trim())
    .filter(
      (sentence) => /[.!?]["”»)]?$/.test(sentence) && !/\d|:|\n/.test(sentence) && !record.text.includes(sentence),
    );
  return Array.from({ length: Math.max(0, fresh.length - count + 1) }, (_, at) =>
    fresh.slice(at, at + count).join(' '),
  );
}

async function sectionOf(job: RewriteJob): Promise<string | undefined> {
  return sectionAt(job.record.text, job.span, await loadHeadings(job));
}

/** The composer's headings, lower-case, with the section each one opens. */
async function loadHeadings({ item }: RewriteJob): Promise<ReadonlyMap<string, string>> {
  const language: Language = item.axes.language === 'es' ? 'es' : 'en';
  const { shared } = await loadKnowledge([], [language]);
  const headings = new Map<string, string>();
  for (const [section, templates] of Object.entries(shared[language]?.headings ?? {})) {
    for (const template of templates) {
      const words = template.slice(template.indexOf('::') + 2).replace(/[[\]]/g, '');
      for (const heading of words.split('|')) headings.set(heading.trim().toLowerCase(), section);
    }
  }
  return headings;
}

/** The section of the nearest heading before a place: `Plan: …` or a line of its own. */
function sectionAt(text: string, { start }: TextSpan, headings: ReadonlyMap<string, string>): string | undefined {
  const lines = [...text.slice(0, start).matchAll(/^([^\n:.]{1,60}?)[ \t]*(?::|$)/gmu)];
  for (const line of lines.toReversed()) {
    const section = headings.get(line[1]!.trim().toLowerCase());
    if (section !== undefined) return section;
  }
  return undefined;
}
