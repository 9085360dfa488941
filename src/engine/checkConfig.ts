import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import * as z from 'zod';
import type { ConfigFault } from './configFaults.ts';
import { keyVariable } from './generate/providers/consent.ts';

/** Something wrong in casewright.json. */
export interface ConfigProblem {
  /** What is wrong and what was expected, the property's path included. */
  readonly message: string;
  readonly remedy: string;
  /** UTF-16 units in the text. */
  readonly offset: number;
  readonly length: number;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** A key or password, which never belongs there. */
  readonly secret: boolean;
}

type Path = readonly PropertyKey[];
interface Found {
  readonly node?: Node;
  readonly offset?: number;
  readonly length?: number;
  readonly message: string;
  readonly remedy: string;
  readonly secret?: boolean;
}

const REMEDY = 'Mend casewright.json; nothing was done.';
/** Names of properties, headers and URL parameters that hold a key. */
const SECRET_NAME =
  /^(?:.*(?:api[-_]?key|access[-_]?key|secret|password|passwd|bearer|credentials?)|(?:.*[-_])?(?:auth|access|api|bearer)?[-_]?token|key|(?:proxy-)?authorization|(?:set-)?cookie)$/i;

/**
 * Everything that is wrong in the text of a configuration file, in its order; the value when its form is right.
 * @param schema what the file should hold; objects are strict
 * @param faultsOf what else is wrong with a value of the right form
 */
export function checkConfig<S extends z.ZodType>(
  text: string,
  schema: S,
  faultsOf: (config: z.output<S>) => Iterable<ConfigFault>,
): { readonly config?: z.output<S>; readonly problems: readonly ConfigProblem[] } {
  const errors: ParseError[] = [];
  const body = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  if (body.trim() === '') {
    return {
      problems: locate(text, [{ message: 'the file is empty; expected a JSON object', remedy: 'Begin with {}.' }]),
    };
  }
  const tree = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0) {
    const syntax = errors.map(({ error, offset, length }) => ({
      message: inWords(printParseErrorCode(error)),
      remedy: REMEDY,
      offset,
      length,
    }));
    return { problems: locate(text, syntax) };
  }
  const secrets = [...findSecrets(tree)];
  if (secrets.length > 0) return { problems: locate(text, secrets) };
  const result = schema.safeParse(getNodeValue(tree));
  if (result.success) {
    const faults = [...faultsOf(result.data)].map((fault) => located(fault, tree, text));
    return { config: result.data, problems: locate(text, faults) };
  }
  const shape = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Shape;
  return {
    problems: locate(
      text,
      result.error.issues.flatMap((issue) => [...explain(issue, tree, shape)]),
    ),
  };
}

/**
 * Where faults stand in the text of a configuration file of the right form.
 * @param text the file the faults are of
 */
export function locateFaults(text: string, faults: Iterable<ConfigFault>): ConfigProblem[] {
  const tree = parseTree(text.replace(/^\uFEFF/, ' '));
  return tree
    ? locate(
        text,
        [...faults].map((fault) => located(fault, tree, text)),
      )
    : [];
}

function located({ path, atName, part, message, remedy }: ConfigFault, tree: Node, text: string): Found {
  const value = nodeAt(tree, path);
  const node = (atName && value.parent?.type === 'property' && value.parent.children?.[0]) || value;
  const at = part === undefined ? -1 : text.indexOf(part, node.offset);
  const inside = at >= 0 && at < node.offset + node.length ? { offset: at, length: part!.length } : {};
  return { node, ...inside, message: `${dotted(path)}: ${message}`, remedy };
}

function locate(text: string, found: readonly Found[]): ConfigProblem[] {
  return found
    .map(({ node, message, remedy, secret = false, ...at }) => {
      const offset = Math.min(at.offset ?? node?.offset ?? 0, text.length);
      const before = text.slice(0, offset).split('\n');
      return {
        message,
        remedy,
        offset,
        length: Math.max(1, at.length ?? node?.length ?? 1),
        line: before.length,
        column: before.at(-1)!.length + 1,
        secret,
      };
    })
    .sort((a, b) => a.offset - b.offset);
}

/** `CommaExpected` as `comma expected`. */
function inWords(code: string): string {
  return `not valid JSON, ${code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}`;
}

/** Keys have no place in a file that is checked in: named as such, in headers, or inside an address. */
function* findSecrets(node: Node, path: readonly (string | number)[] = []): Generator<Found> {
  if (path[0] === 'datasets' || (path[0] === 'generation' && path[1] === 'axes')) return;
  if (node.type === 'property') {
    const [name, value] = node.children!;
    const at = [...path, name!.value as string];
    if (SECRET_NAME.test(name!.value)) yield secretFound(name!, `${dotted(at)} looks like a key`, path, node);
    else if (value) yield* findSecrets(value, at);
    return;
  }
  if (node.type === 'string' && path.at(-1) === 'baseUrl' && holdsSecret(node.value)) {
    yield secretFound(node, `${dotted(path)} holds a key or password`, path.slice(0, -1), node);
  }
  for (const [index, child] of (node.children ?? []).entries()) {
    yield* findSecrets(child, node.type === 'array' ? [...path, index] : path);
  }
}

function secretFound(node: Node, what: string, path: Path, inside: Node): Found {
  return {
    node,
    message: `${what}, and keys never stand in casewright.json`,
    remedy: `Remove it and use “Casewright: Set API Key” (on the command line: the environment variable ${variableFor(path, inside)}).`,
    secret: true,
  };
}

/** The variable for the provider's own address, where it can be told. */
function variableFor(path: Path, inside: Node): string {
  let root = inside;
  while (root.parent) root = root.parent;
  const provider = path.slice(0, 3) as (string | number)[];
  const url: unknown = findNodeAtLocation(root, [...provider, 'baseUrl'])?.value;
  return typeof url === 'string' && /^https?:/i.test(url) && URL.canParse(url)
    ? keyVariable(new URL(url).origin)
    : 'CASEWRIGHT_KEY_<HOST>';
}

function holdsSecret(address: unknown): boolean {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.username !== '' || url.password !== '' || [...url.searchParams.keys()].some((name) => SECRET_NAME.test(name))
  );
}

function* explain(issue: z.core.$ZodIssue, tree: Node, shape: Shape): Generator<Found> {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) yield unknownKey(key, issue.path, tree, shape);
    return;
  }
  if (issue.code === 'invalid_union') {
    yield* explainUnion(issue, tree, shape);
    return;
  }
  const message = issue.message.replace(/^Invalid (?:input|option): /, '').replace(/^Too/, 'too');
  yield { node: nodeAt(tree, issue.path), message: `${dotted(issue.path) || 'the file'}: ${message}`, remedy: REMEDY };
}

/** A value of a right form with something wrong inside is explained there, any other by the forms there are. */
function* explainUnion(issue: z.core.$ZodIssueInvalidUnion, tree: Node, shape: Shape): Generator<Found> {
  const inside = issue.errors.find((branch) =>
    branch.every((each) => each.path.length > 0 || each.code !== 'invalid_type'),
  );
  if (inside) {
    for (const each of inside) yield* explain({ ...each, path: [...issue.path, ...each.path] }, tree, shape);
    return;
  }
  const forms = issue.errors.flatMap((branch) =>
    branch.map((each) => ('expected' in each ? String(each.expected) : '')),
  );
  const message = `expected ${[...new Set(forms)].filter(Boolean).join(' or ')}`;
  yield { node: nodeAt(tree, issue.path), message: `${dotted(issue.path)}: ${message}`, remedy: REMEDY };
}

function unknownKey(key: string, path: Path, tree: Node, shape: Shape): Found {
  const parent = nodeAt(tree, path);
  const property = parent?.children?.find((child) => child.children?.[0]?.value === key);
  const { settings, names } = keysAt(shape, path);
  const known = [...settings, ...names]
    .map((name) => ({ name, distance: editDistance(key.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const listed = names.length > 0 ? known.map(({ name }) => name) : settings;
  const [nearest] = known;
  const close =
    nearest && nearest.distance <= Math.max(2, key.length / 3) ? `Did you mean ${nearest.name}?` : undefined;
  const expected = `Expected here: ${listed.join(', ')}.`;
  return {
    node: property?.children?.[0] ?? parent,
    message: `${dotted([...path, key])} is not a ${names.length > 0 ? 'known name' : 'setting'}`,
    remedy: close && names.length > 0 ? `${close} ${expected}` : (close ?? expected),
  };
}

function nodeAt(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
    if (node) return node;
  }
  return tree;
}

function dotted(path: Path): string {
  return path.map(String).join('.');
}

/** The parts of a JSON Schema that lead to a property. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  /** The names that the keys of a table may be, such as the ids of rules. */
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

/** What may stand at a path: settings, and names that are keys of a table. */
function keysAt(shape: Shape, path: Path): { settings: string[]; names: string[] } {
  let shapes: readonly Shape[] = [shape];
  for (const step of path) {
    shapes = shapes.flatMap(alternatives).flatMap((each) => {
      const next = each.properties?.[String(step)] ?? each.items ?? each.additionalProperties;
      return typeof next === 'object' ? [next] : [];
    });
  }
  const all = shapes.flatMap(alternatives);
  return {
    settings: all.flatMap((each) => Object.keys(each.properties ?? {})),
    names: all.flatMap((each) => each.propertyNames?.enum ?? []),
  };
}

function alternatives(shape: Shape): readonly Shape[] {
  return shape.anyOf ? shape.anyOf.flatMap(alternatives) : [shape];
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
