import type { Location, ReportingDescriptor, Result } from 'sarif';
import type { Finding, RuleId, Severity } from '../checks/finding.ts';
import { createFingerprints } from '../checks/fingerprint.ts';
import { ALL_RULES, helpOf, RULES, type Rule } from '../checks/rules.ts';
import { createReportWriter, type ReportFormat } from './createReportWriter.ts';
import { plainEvidence } from './json.ts';
import { createPlacer, type Place, placeInOther } from './place.ts';
import { furtherPlaces, type Related, relatedTo } from './related.ts';
import { type LookUp, type ReportedRecord, type ReportOptions, type ReportWriter, shownIdOf } from './reportWriter.ts';

export interface SarifReportOptions extends ReportOptions {
  /** Casewright's version. */
  readonly version: string;
  /** Gives related locations their columns. */
  readonly lookUp?: LookUp;
  /** Severities a configuration gives the rules, where they are not the default ones. */
  readonly severities?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const LEVELS = { error: 'error', warning: 'warning', information: 'note', off: 'none' } as const;
/** UTF-16 units of source a result quotes; a longer place is told by its columns alone. */
const SNIPPET = 500;

/**
 * The report as SARIF 2.1.0 (OASIS Standard), for code scanning and review tools: one run, columns in UTF-16 units, rules with help,
 * twins and references as related locations, fingerprints that stay the same when lines move.
 */
export function createSarifReport({
  write,
  maxFindings,
  version,
  lookUp,
  severities,
}: SarifReportOptions): ReportWriter {
  const paths: string[] = [];
  let results = 0;
  const format: ReportFormat = {
    begin() {
      const rules = ALL_RULES.map((rule) => describe(rule, severities?.[rule.id] ?? rule.severity));
      const tool = { driver: { name: 'Casewright', version, rules } };
      write(`{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},`);
      write('"columnKind":"utf16CodeUnits","results":[');
    },
    beginFile(path) {
      paths.push(path);
    },
    describe(record) {
      const placeOf = createPlacer(record);
      const fingerprintOf = createFingerprints(record);
      // Suppressed findings are numbered too, so that the others keep their fingerprints.
      const fingerprints = new Map(record.findings.map((finding) => [finding, fingerprintOf(finding)]));
      return {
        head: '',
        entryOf: (finding) =>
          JSON.stringify(resultOf(finding, record, placeOf(finding), fingerprints.get(finding)!, lookUp)),
      };
    },
    show(_, entries) {
      for (const { text } of entries) {
        write(`${results === 0 ? '' : ','}\n${text}`);
        results += 1;
      }
    },
    end(summary) {
      const artifacts = paths.map((path) => ({ location: { uri: uriOf(path) }, roles: ['analysisTarget'] }));
      write(`],\n"artifacts":${JSON.stringify(artifacts)},"properties":${JSON.stringify({ summary })}}]}\n`);
    },
  };
  return createReportWriter(format, maxFindings);
}

function describe(rule: Rule, severity: Severity | 'off'): ReportingDescriptor {
  const help = helpOf(rule);
  const configuration = severity === 'off' ? { enabled: false } : { level: LEVELS[severity] };
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.finds },
    help: { text: help, markdown: help },
    defaultConfiguration: configuration,
  };
}

function resultOf(
  finding: Finding,
  record: ReportedRecord,
  place: Place,
  fingerprint: string,
  lookUp: LookUp | undefined,
): Result {
  const { rule, severity, message, field, span, evidence } = finding;
  const first = relatedTo(finding, record);
  const related = [...(first ? [first] : []), ...furtherPlaces(finding)];
  const { startColumn, endColumn } = place;
  const id = shownIdOf(record);
  const snippet = endColumn - startColumn <= SNIPPET && {
    snippet: { text: record.source.slice(startColumn - 1, endColumn - 1) },
  };
  return {
    ruleId: rule,
    ruleIndex: ALL_RULES.indexOf(RULES[rule]),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(record.path) },
          region: { startLine: place.line, startColumn, endLine: place.line, endColumn, ...snippet },
        },
        ...(id !== '' && { logicalLocations: [{ name: id, kind: 'record' }] }),
      },
    ],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, at) => relatedLocation(each, at + 1, record, lookUp)),
    }),
    partialFingerprints: { 'casewrightFinding/v1': fingerprint, primaryLocationLineHash: fingerprint },
    properties: {
      ...(field !== undefined && { field }),
      ...(span && { span: { start: span.start, end: span.end } }),
      evidence: plainEvidence(evidence),
    },
  };
}

function relatedLocation(
  { address, what, span, same }: Related,
  id: number,
  record: ReportedRecord,
  lookUp: LookUp | undefined,
): Location {
  const own = { text: record.text, line: { source: record.source, textPath: record.fields.text } };
  const other = same ? own : lookUp?.(address, record.path);
  const place = other && span && placeInOther(other, span, address.line);
  return {
    id,
    physicalLocation: {
      artifactLocation: { uri: uriOf(address.file ?? record.path) },
      region: {
        startLine: address.line,
        ...(place && { startColumn: place.startColumn, endLine: place.endLine, endColumn: place.endColumn }),
      },
    },
    message: { text: address.id === '' ? what : `${what}, ${address.id}` },
  };
}

/** A path as a URI reference (RFC 3986): relative stays relative, an absolute one becomes `file:`. */
function uriOf(path: string): string {
  const slashes = path.replaceAll('\\', '/').replace(/\p{Cs}/gu, '\ufffd');
  const encoded = slashes.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(slashes)) return `file:///${slashes.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`;
  return slashes.startsWith('/') ? `file://${encoded}` : encoded;
}
