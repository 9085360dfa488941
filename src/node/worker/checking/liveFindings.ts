import type { FullFinding } from '../../../protocol.ts';
import { markedWords } from '../../check/packFindings.ts';
import { type KnownFindings, toPlaced } from './knownFindings.ts';
import type { FindingSource, ListedRecord } from './listFindings.ts';
import type { LiveRecords } from './liveRecords.ts';

export interface LiveListedRecord extends ListedRecord {
  readonly key: number;
}

/** The known findings of a document that is followed, as lists see them. */
export function liveFindings(
  { rows, read }: LiveRecords,
  known: KnownFindings,
  more: {
    readonly version: () => number;
    readonly textField: () => string;
    readonly full: (key: number) => readonly FullFinding[];
  },
): FindingSource<LiveListedRecord> {
  return {
    get stamp() {
      return `${more.version()} ${known.revision}`;
    },
    get textField() {
      return more.textField();
    },
    *records() {
      for (let line = 0; line < rows.length; line += 1) {
        const { key } = rows.at(line);
        const found = known.get(key);
        if (found.length === 0) continue;
        const placed = found.map((each) => each.placed);
        yield { key, line, id: placed[0]!.id, codes: read(key).parsed.record?.codes ?? [], found: placed };
      }
    },
    messageOf: ({ key }, at) => toPlaced(known.get(key)[at]!, rows.lineOf).message,
    full: ({ key }) => more.full(key),
    wordsOf: ({ key }, _, finding) => markedWords(finding, read(key).parsed.record?.text ?? '', more.textField()),
  };
}
