const TAG = /<(\/?)\s*(?:think|thinking)\s*>/gi;

/**
 * Takes the chain of thought out of a model's text: everything in `<think>…</think>` (also unterminated), and, where a
 * closing tag stands alone because the chat template opened it (DeepSeek-R1 on vLLM), everything before that tag.
 * @returns the text without it, trimmed when something was taken out; `reasoning` is '' when there was none
 */
export function splitReasoning(text: string): { content: string; reasoning: string } {
  const reasoning: string[] = [];
  let content = '';
  let depth = 0;
  let from = 0;
  let found = false;
  for (const tag of text.matchAll(TAG)) {
    found = true;
    const before = text.slice(from, tag.index);
    from = tag.index + tag[0].length;
    if (depth > 0) reasoning.push(before);
    else content += before;
    if (tag[1] === '') {
      depth++;
    } else if (depth > 0) {
      depth--;
    } else {
      reasoning.push(content);
      content = '';
    }
  }
  if (!found) return { content: text, reasoning: '' };
  const rest = text.slice(from);
  if (depth > 0) reasoning.push(rest);
  else content += rest;
  return { content: content.trim(), reasoning: joinReasoning(reasoning) };
}

/** Puts pieces of a chain of thought together, leaving out the empty ones. */
export function joinReasoning(pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join('\n\n');
}
