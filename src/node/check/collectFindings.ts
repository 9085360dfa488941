import { setImmediate } from 'node:timers/promises';
import { applyDecisions, createDecisionIndex } from '../../engine/review/decisionIndex.ts';
import { readDecisions } from '../decisionsFile.ts';
import { type CheckedFile, checkFile } from './checkFile.ts';
import type { FileJob, ToolsJob } from './checkJob.ts';
import { createTools } from './createTools.ts';
import { createPacker, type PackedRecords } from './packFindings.ts';
import { type OtherPlaces, placeFindings } from './placeFindings.ts';
import { createReferencePlaces } from './referencePlaces.ts';

/** What a thread that collects the findings of a file is started with. */
export interface CollectData {
  readonly role: 'collect';
  readonly file: FileJob;
  readonly tools: ToolsJob;
}

/** From that thread. */
export interface CollectedFindings {
  readonly kind: 'found';
  /** Records checked so far. */
  readonly checked: number;
  /** Records of the file, as far as it has been read. */
  readonly records: number;
  /** The records that have any. */
  readonly found: readonly PackedRecords[];
  readonly isLast: boolean;
}

/** Checks a file as the command line does and tells its findings with their places, in the order of the file. */
export async function collectFindings(
  { file, tools: toolsJob }: CollectData,
  helperEntry: URL,
  tell: (found: CollectedFindings) => void,
): Promise<void> {
  const tools = await createTools(toolsJob);
  const decisions = createDecisionIndex((await readDecisions(file.path)).decisions);
  let open: CheckedFile | undefined;
  let others: OtherPlaces | undefined;
  let checked = 0;
  const packer = createPacker(file.layout.fields.text);
  const send = (records: number, isLast: boolean): void => {
    tell({ kind: 'found', checked, records, found: packer.take(), isLast });
  };
  const { lines } = await checkFile(
    file,
    {
      tools,
      toolsJob,
      helpers: 0,
      helperEntry,
      onProgress: () => {},
      onRecord({ line, source, parsed }, found) {
        const { id, codes, text } = parsed.record ?? { id: '', codes: [], text: '' };
        const record = { line, source, id, codes, text, fields: file.layout.fields };
        const { kept } = applyDecisions(found, record, decisions);
        if (kept.length > 0) packer.add(record, placeFindings(record, kept, file.layout.fields, others!), kept);
      },
      onChecked(records) {
        checked = records;
        if (records > 0) send(open!.records.size, false);
      },
      pause: () => setImmediate(),
    },
    (opened) => {
      open = opened;
      others = {
        inReference: createReferencePlaces([...opened.references, ...opened.exemplars]),
        sourceOf(other) {
          const key = opened.records.keyOf(other);
          return key === undefined ? undefined : opened.records.read(key).source;
        },
      };
    },
  );
  checked = lines;
  send(lines, true);
}
