import type { Template } from './knowledge.ts';

/** The templates with one more guard in front of each. */
export function onlyWhen(guard: string, templates: readonly Template[]): readonly Template[] {
  return templates.map((template) => `${guard} ${template.includes('::') ? '' : ':: '}${template}`);
}
