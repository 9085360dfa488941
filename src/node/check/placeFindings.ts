import type { Finding, RecordAddress } from '../../engine/checks/finding.ts';
import { createLocator, toSource } from '../../engine/record/locate.ts';
import type { FieldPaths, TextSpan } from '../../engine/record/record.ts';
import { createPlacer } from '../../engine/report/place.ts';
import { type Related, relatedTo } from '../../engine/report/related.ts';
import type { FileRange, PlacedFinding, RelatedPlace } from '../../protocol.ts';

/** Where the other texts stand that findings speak of. */
export interface OtherPlaces {
  /** The source of another line of the same dataset, 1-based. */
  sourceOf(line: number): string | undefined;
  /** Where a span of a reference's text stands; without a span, the reference. */
  inReference(
    address: RecordAddress,
    span?: TextSpan,
  ): { readonly path: string; readonly range: FileRange } | undefined;
}

/** A line of the dataset as findings were worked out for it. */
export interface PlacedLine {
  /** 1-based. */
  readonly line: number;
  readonly source: string;
  /** The record's id; '' where it has none. */
  readonly id: string;
}

/** The findings of one record where they stand in its line, with the other places they speak of. */
export function placeFindings(
  record: PlacedLine,
  findings: readonly Finding[],
  fields: FieldPaths,
  others: OtherPlaces,
): PlacedFinding[] {
  if (findings.length === 0) return [];
  const placeOf = createPlacer(record);
  return findings.map((finding) => {
    const { startColumn, endColumn } = placeOf(finding);
    const related = relatedTo(finding, record);
    const place = related && placeRelated(related, record, fields, others);
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      id: record.id,
      line: record.line - 1,
      start: startColumn - 1,
      end: endColumn - 1,
      ...(place && { related: place }),
      ...(isRedundant(finding, record.line) && { isRedundant: true }),
    };
  });
}

function placeRelated(
  { address, what, span, same }: Related,
  record: PlacedLine,
  fields: FieldPaths,
  others: OtherPlaces,
): RelatedPlace | undefined {
  const { id, line, file } = address;
  if (file !== undefined) {
    const place = others.inReference(address, span);
    return place && { what, id, ...place };
  }
  const source = same ? record.source : others.sourceOf(line);
  if (source === undefined) return undefined;
  const value = createLocator(source)(span ? fields.text : fields.id);
  const { start, end } = span && value?.string ? toSource(value.string, span) : (value?.span ?? { start: 0, end: 0 });
  return { what, id, range: { line: line - 1, start, endLine: line - 1, end } };
}

/** A text that an earlier record has word for word may go, and so may what a model left behind, unless the text ends there. */
function isRedundant({ evidence }: Finding, line: number): boolean {
  if (evidence.rule === 'near-duplicate') return evidence.similarity === 1 && evidence.cluster < line;
  return evidence.rule === 'llm-residue' && evidence.kind !== 'truncated' && evidence.kind !== 'refusal';
}
