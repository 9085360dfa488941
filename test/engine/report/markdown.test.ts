import assert from 'node:assert/strict';
import { createMarkdownReport } from '../../../src/engine/report/markdown.ts';
import { NOT_JSON, nearDuplicate, phi, reported, reportOf } from './reportOf.ts';

const text = 'Seen with Ana Ruiz\nat home by himself.';
const line = (id: string, words = text): string => JSON.stringify({ id, code: 'F32.1', text: words });

describe('Markdown report', () => {
  it('counts by rule and by file, then lists the findings rule by rule', () => {
    const { report } = reportOf(createMarkdownReport, { lookUp: () => ({ text: 'He sat at home by himself.' }) }, [
      reported(2, line('r-2'), [phi(text, 'Ana Ruiz'), nearDuplicate(text, 'at home by himself', 7)]),
      reported(3, '{"id": ?}', [NOT_JSON], 'data/b|c.jsonl'),
    ]);
    assert.equal(
      report,
      `## Casewright

**3 findings** in 1 of 1 record and 1 of 1 line that is no record, of 2 files: 2 errors, 1 warning.

| Rule | Id | Errors | Warnings | Information |
| --- | --- | ---: | ---: | ---: |
| Invalid record | \`invalid-record\` | 1 | 0 | 0 |
| Near-duplicate records | \`near-duplicate\` | 0 | 1 | 0 |
| Identifying details | \`phi\` | 1 | 0 | 0 |

| File | Records | With findings | Lines that are no records | Errors | Warnings | Information |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
| \`data/a.jsonl\` | 1 | 1 | 0 | 1 | 1 | 0 |
| \`data/b\\|c.jsonl\` | 0 | 0 | 1 | 1 | 0 | 0 |

<details><summary>Invalid record (1)</summary>

- **error** \`data/b|c.jsonl:3\`: Not valid JSON: value expected at column 8
  \`\`\`text
  {"id": ?}
         ^^
  \`\`\`

</details>

<details><summary>Near-duplicate records (1)</summary>

- **warning** \`data/a.jsonl:2\` \`r-2\`: This record is 62 % the same as r-1 on line 1
  \`\`\`text
  Seen with Ana Ruiz⏎at home by himself.
                     ^^^^^^^^^^^^^^^^^^
  the closest twin: data/a.jsonl:1  r-1
  He sat at home by himself.
         ^^^^^^^^^^^^^^^^^^
  differs: “Seen with Ana Ruiz” → “He sat”
  \`\`\`

</details>

<details><summary>Identifying details (1)</summary>

- **error** \`data/a.jsonl:2\` \`r-2\`: A name: “Ana Ruiz”
  \`\`\`text
  Seen with Ana Ruiz⏎at home by himself.
            ^^^^^^^^
  \`\`\`

</details>
`,
    );
  });

  it('lets no text become markup, a mention or the end of a code block', () => {
    const nasty = '````\n</details> <b>@team</b> #12 [x](http://a.example) |';
    const finding = phi(nasty, '@team', 'Found “<b>@team</b> #12 *x* http://a.example www.a.example & |”');
    const { report } = reportOf(createMarkdownReport, {}, [reported(1, line('`id`', nasty), [finding])]);
    assert.ok(report.includes('`` `id` ``'));
    assert.ok(report.includes('  `````text\n'));
    const message = report.split('\n').find((each) => each.startsWith('- **error**'))!;
    assert.ok(
      message.endsWith(
        'Found “\\<b\\>@<!-- -->team\\</b\\> #<!-- -->12 \\*x\\* http:<!-- -->//a.example www.<!-- -->a.example &amp; \\|”',
      ),
    );
  });

  it('shows at most 100 findings unless said, and counts the rest', () => {
    const many = Array.from({ length: 120 }, (_, index) => reported(index + 1, line(`r${index}`), [phi(text, 'Ana')]));
    const { report, summary } = reportOf(createMarkdownReport, {}, many);
    assert.equal(report.split('- **error**').length - 1, 100);
    assert.match(report, /\n20 more findings not shown\.\n$/);
    assert.equal(summary.notShown, 20);
    assert.equal(reportOf(createMarkdownReport, {}, []).report, '## Casewright\n\nNo findings in 0 records.\n');
  });
});
