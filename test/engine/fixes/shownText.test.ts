import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editsFromShown, showText } from '../../../src/engine/fixes/shownText.ts';
import { applyTextEdits } from '../../../src/engine/fixes/textEdits.ts';

describe('a record’s text as an editor holds it', () => {
  const signs = ['a', 'b ', '\n', '\r\n', '\r', '\0', '\ud83d\ude00', '\ud800', 'é', '\ufeff', '\u2028', ' word '];
  const texts = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((parts) => parts.join(''));

  it('leaves what nobody edited as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(editsFromShown(text, showText(text).text), []);
      }),
    );
  });

  it('becomes what was written, whatever stood there', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const wanted = showText(other).text;
        const after = applyTextEdits(text, editsFromShown(text, wanted));
        assert.equal(showText(after).text, showText(wanted).text);
      }),
      { numRuns: 2000 },
    );
  });

  it('maps every place there and back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = showText(text);
        for (let at = 0; at <= shown.text.length; at += 1) assert.equal(shown.toShown(shown.toDecoded(at)), at);
        assert.equal(shown.toDecoded(shown.text.length) <= text.length, true);
      }),
    );
  });

  it('keeps line breaks of other kinds beside an edit, and writes new ones as the text has them', () => {
    const text = 'One.\r\nTwo.\nThree.\r\nFour.\0';
    const edited = showText(text).text.replace('Three.', 'Three,\nand a half.');
    assert.equal(applyTextEdits(text, editsFromShown(text, edited)), 'One.\r\nTwo.\nThree,\r\nand a half.\r\nFour.\0');
  });

  it('takes line breaks of the editor for its own', () => {
    const text = 'One.\nTwo.';
    assert.deepEqual(editsFromShown(text, 'One.\r\nTwo.'), []);
    assert.equal(applyTextEdits(text, editsFromShown(text, 'One.\r\nTwo.\r\nThree.')), 'One.\nTwo.\nThree.');
  });
});
