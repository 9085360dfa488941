import type { CatalogueEntry, CodeDescription, CodeNotes } from '../protocol.ts';

const NOTE_TITLES: readonly (readonly [keyof CodeNotes, string])[] = [
  ['inclusionTerms', 'Also called'],
  ['includes', 'Includes'],
  ['excludes1', 'Not together with (Excludes 1)'],
  ['excludes2', 'Not included here (Excludes 2)'],
  ['codeFirst', 'Code first'],
  ['useAdditional', 'Use an additional code for'],
];
const MOST_NOTES = 8;

/** What a code means, in Markdown: title, ancestors, notes; for a heading or an unknown code, which codes to use instead. */
export function descriptionMarkdown(code: string, description: CodeDescription): string {
  const { entry, ancestors, notes, suggestions, catalogue } = description;
  if (!entry) {
    const closest = suggestions.length > 0 ? `\n\nClosest codes:\n${list(suggestions)}` : '';
    return `**${plain(code)}** is not a code of ${plain(catalogue)}.${closest}`;
  }
  const parts = [`**${entry.code}** ${plain(entry.title)}`];
  if (ancestors.length > 0)
    parts.push(
      ancestors
        .toReversed()
        .map((above) => `${above.code} ${plain(above.title)}`)
        .join(' › '),
    );
  if (!entry.billable) parts.push(`A heading, too general for a report. Codes below it:\n${list(suggestions)}`);
  for (const [key, title] of NOTE_TITLES) {
    const lines = notes?.[key] ?? [];
    if (lines.length > 0) parts.push(noteList(title, lines));
  }
  parts.push(`*${plain(catalogue)}*`);
  return parts.join('\n\n');
}

function noteList(title: string, lines: readonly string[]): string {
  const shown = lines.slice(0, MOST_NOTES).map((line) => `- ${plain(line)}`);
  const rest = lines.length - shown.length;
  return [`*${title}*`, '', ...shown, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join('\n');
}

function list(entries: readonly CatalogueEntry[]): string {
  return entries.map((entry) => `- **${entry.code}** ${plain(entry.title)}`).join('\n');
}

/** Text of a catalogue may come from a user's file: it is shown as it stands. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
}
