import { getAt, parseFieldPath, setAt } from './fieldPath.ts';
import { locateRecord } from './locate.ts';
import type { FieldPaths, JsonObject, SourceSpan } from './record.ts';
import { serialiseObject } from './schema.ts';

/** What a generated record says of how it came about; none of it is true of a copy made by hand. */
const PROVENANCE: ReadonlySet<string> = new Set([
  ...['casewright', 'provider', 'model', 'prompt', 'exemplars', 'plan', 'case'],
  ...['axes', 'seed', 'temperature', 'attempt', 'time'],
]);

/**
 * A copy of a record under a new id. A generated record's provenance is dropped from the copy, which says `source: "manual"` and
 * `copiedFrom` instead; other metadata stays and gains `copiedFrom`; a record without metadata gets none.
 * The rest of the line stays as its author wrote it.
 * @param line one line that holds a JSON object
 */
export function copyLine(line: string, fields: FieldPaths, id: string): string {
  const { id: idAt, meta: metaAt } = locateRecord(line, fields);
  const object = JSON.parse(line) as JsonObject;
  const meta = copiedMeta(object, fields);
  const overlap = idAt && metaAt && idAt.span.start < metaAt.end && idAt.span.end > metaAt.start;
  if (idAt && !overlap) {
    const edits: [SourceSpan, string][] = [[idAt.span, JSON.stringify(id)]];
    if (meta && metaAt) edits.push([metaAt, serialiseObject(meta)]);
    return edits
      .sort(([a], [b]) => b.start - a.start)
      .reduce((text, [span, value]) => text.slice(0, span.start) + value + text.slice(span.end), line);
  }
  if (meta) setAt(object, parseFieldPath(fields.meta), meta);
  setAt(object, parseFieldPath(fields.id), id);
  return serialiseObject(object);
}

function copiedMeta(object: JsonObject, fields: FieldPaths): JsonObject | undefined {
  const meta = getAt(object, parseFieldPath(fields.meta));
  if (meta === undefined || meta === null || typeof meta !== 'object' || Array.isArray(meta)) return undefined;
  const original = getAt(object, parseFieldPath(fields.id));
  const mark: JsonObject = typeof original === 'string' ? { copiedFrom: original } : {};
  const isGenerated = typeof meta.casewright === 'string' && typeof meta.provider === 'string';
  if (!isGenerated) return { ...meta, ...mark };
  const kept = Object.entries(meta).filter(([key]) => !PROVENANCE.has(key));
  return { ...Object.fromEntries(kept), source: 'manual', ...mark };
}
