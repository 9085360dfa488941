import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { SavedScores, ScoredDataset } from '../../protocol/scores.ts';
import { ioError } from '../ioError.ts';

/** The panel's own program and style, which stand in the page. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

/**
 * Reads the parts of the page.
 * @param program a file beside which they stand
 * @throws CasewrightError when they are not there
 */
export async function readPageParts(program: URL): Promise<PageParts> {
  const read = async (name: string): Promise<string> => {
    const url = new URL(name, program);
    try {
      return (await readFile(url, 'utf8')).replaceAll('\r\n', '\n');
    } catch (error) {
      throw ioError(error, 'read', name);
    }
  };
  return { script: await read('scores.js'), style: await read('scores.css') };
}

/**
 * Scores as one page that needs nothing beside itself: program, style and data stand in it, and its policy lets nothing else run, look or load. The same
 * scores give the same page.
 */
export function scoresToHtml(scored: readonly ScoredDataset[], { script, style }: PageParts): string {
  const saved: SavedScores = {
    files: scored.map(({ view, report }) => ({
      name: report.path,
      view,
      madeBy: `Casewright ${report.casewright}, seed ${report.seed}, embeddings of ${report.embedding}`,
    })),
  };
  // In a text of JSON a `<` stands in strings alone; without it nothing in it ends the element.
  const data = JSON.stringify(saved).replaceAll('<', '\\u003c');
  const program = `\n${withoutEndTag(script)}\n`;
  const look = `\n${style}\n`;
  // Charts bring a style of their own, which bears it; a page that nobody adds to has no need of another one each time.
  const nonce = digest(data);
  const policy = [
    "default-src 'none'",
    `script-src '${hash(program)}'`,
    `style-src '${hash(look)}' 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en" class="report">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta property="csp-nonce" content="${nonce}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(`Scores of ${saved.files.map(({ name }) => name).join(', ')}`)}</title>
<style>${look}</style>
</head>
<body>
<main id="page"><noscript>This report is drawn by the program in it, which this browser was told not to run.</noscript></main>
<script type="application/json" id="saved-scores">${data}</script>
<script type="module">${program}</script>
</body>
</html>
`;
}

/** What would end a program's element, or change how it is read, stands in strings and patterns alone; escaped there it means the same. */
function withoutEndTag(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3c');
}

function hash(text: string): string {
  return `sha256-${digest(text)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function escaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
  return text.replace(/[<>&"]/g, (sign) => signs[sign]!);
}
