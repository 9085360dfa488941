import type { ScoreView } from '../src/protocol/scores.ts';
import { cards } from './cards.ts';
import { codeTable } from './codes.ts';
import { coverage } from './coverage.ts';
import { distances } from './distances.ts';
import { element } from './dom.ts';
import { createMapMemory, similarityMap } from './map.ts';
import { allMetrics, generators } from './metricTables.ts';
import { repeatedPhrases } from './phrases.ts';
import { scrolledBoxes } from './places.ts';
import { recordLists } from './records.ts';
import { worst } from './worst.ts';

/** The parts of the page below its head, each drawn anew only when what it shows has changed. */
export interface Parts {
  draw(view: ScoreView): void;
}

interface Part {
  readonly id: string;
  /** All it shows. */
  shows(view: ScoreView): unknown;
  make(view: ScoreView): HTMLElement;
}

interface Drawn {
  readonly element: HTMLElement;
  readonly shown: string;
}

/**
 * @param content where they are drawn
 * @param asked the list of records that somebody asked for, which stays as it is
 */
export function createParts(content: HTMLElement, asked?: HTMLElement): Parts {
  const parts = allParts();
  const drawn = new Map<string, Drawn>();
  const all = (): HTMLElement[] => {
    const elements = parts.map(({ id }) => drawn.get(id)!.element);
    if (asked) elements.splice(parts.findIndex(({ id }) => id === 'where') + 1, 0, asked);
    return [...elements, caveat()];
  };
  return {
    draw(view) {
      for (const { id, shows, make } of parts) {
        const shown = JSON.stringify(shows(view));
        const before = drawn.get(id);
        if (before?.shown === shown) continue;
        const made = make(view);
        drawn.set(id, { element: made, shown });
        if (!before?.element.isConnected) continue;
        const scroll = scrolledBoxes(before.element);
        before.element.replaceWith(made);
        scroll(made);
      }
      if (!drawn.get('ship')!.element.isConnected) content.replaceChildren(...all());
    },
  };
}

/** In the order of what one asks: may it go out, what is worst, where is it; then everything there is to see. */
function allParts(): Part[] {
  let showCode: (code: string) => void = () => {};
  const mapMemory = createMapMemory();
  return [
    {
      id: 'ship',
      shows: ({ n, references, referencesOfItsCodes, codesWithoutReferences, dataset, missed, lists }) => [
        n,
        references,
        referencesOfItsCodes,
        codesWithoutReferences,
        dataset,
        missed,
        lists.map(({ kind }) => kind),
      ],
      make: cards,
    },
    {
      id: 'worst',
      shows: ({ dataset, codes, lists }) => [dataset, codes, lists.map(({ kind }) => kind)],
      make: (view) => worst(view, (code) => showCode(code)),
    },
    { id: 'where', shows: ({ lists, references }) => [lists, references], make: recordLists },
    {
      id: 'codes',
      shows: ({ codes }) => codes,
      make(view) {
        const { element, show } = codeTable(view);
        showCode = show;
        return element;
      },
    },
    {
      id: 'map',
      shows: ({ map, codes }) => [map, codes.map(({ name }) => name)],
      make: (view) => similarityMap(view, mapMemory),
    },
    { id: 'distances', shows: ({ distances }) => distances ?? null, make: (view) => distances(view.distances) },
    { id: 'phrases', shows: ({ phrases, n }) => [phrases, n], make: repeatedPhrases },
    { id: 'coverage', shows: ({ coverage, codes }) => [coverage, codes.map(({ name }) => name)], make: coverage },
    { id: 'generators', shows: ({ models }) => models, make: generators },
    { id: 'metrics', shows: ({ dataset }) => dataset, make: allMetrics },
  ];
}

function caveat(): HTMLElement {
  return element(
    'p',
    { class: 'muted caveat' },
    'Verdicts compare with real reports or with fixed bounds; none of them proves privacy. What each metric is and where its bounds lie stands in docs/scores.md.',
  );
}
