import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/** Where a property's name stands in a JSON text, in UTF-16 units; the whole text where the path leads nowhere. */
export function locateProperty(text: string, path: readonly (string | number)[]): { offset: number; length: number } {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, [...path]);
  if (!node) return { offset: 0, length: text.length };
  const name = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  const { offset, length } = name ?? node;
  return { offset, length };
}
