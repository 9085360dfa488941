import type { ParsedLine } from '../record/schema.ts';
import { readTokens, type TextTokens, type TokenRoom, withPlacesLater } from '../text/textTokens.ts';
import type { Tokenizer } from '../text/tokenizer.ts';
import type { Token } from '../text/tokens.ts';

/** A line as it was read, with the tokens of its text. */
export interface ReadLine {
  readonly source: string;
  readonly parsed: ParsedLine;
  /** The text's tokens by number, none where there is no text. */
  readonly own: TextTokens;
  /** Gave the tokens their numbers. */
  readonly tokenizer: Tokenizer;
  /** The tokens as objects, made when they are asked for first. */
  tokens(): readonly Token[];
}

/**
 * @param room for the tokens, where the line is done with before the next one is read
 * @param ids the numbers of the text's tokens, where they are known
 */
export function readLine(
  { source, parsed }: { readonly source: string; readonly parsed: ParsedLine },
  tokenizer: Tokenizer,
  room?: TokenRoom,
  ids?: Int32Array,
): ReadLine {
  const text = parsed.record?.text ?? '';
  const own = ids ? withPlacesLater(tokenizer, () => text, ids, room) : readTokens(tokenizer, text, room);
  let tokens: readonly Token[] | undefined;
  return {
    source,
    parsed,
    own,
    tokenizer,
    tokens() {
      if (tokens) return tokens;
      const { ids, starts, ends } = own;
      tokens = tokenizer.tokens({ count: ids.length, ids, starts, ends });
      return tokens;
    },
  };
}
