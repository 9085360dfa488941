import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCatalogue } from '../../src/node/loadCatalogue.ts';

describe('loadCatalogue', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'casewright-catalogue-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('loads the catalogue of the media folder', async () => {
    const catalogue = await loadCatalogue('media');
    assert.equal(catalogue.get('F32.1')?.title, 'Major depressive disorder, single episode, moderate');
  });

  it("loads a user's own, named by its file unless told", async () => {
    const path = join(folder, 'cie10.csv');
    await writeFile(path, 'code,title,parent\nF32,Episodio depresivo,\nF32.1,Episodio depresivo moderado,F32\n');
    const catalogue = await loadCatalogue('media', { path });
    assert.equal(catalogue.name, 'cie10.csv');
    assert.equal(catalogue.get('F32.1')?.title, 'Episodio depresivo moderado');
    assert.equal(catalogue.get('F33'), undefined);
    assert.equal((await loadCatalogue('media', { path, name: 'CIE-10' })).name, 'CIE-10');
  });

  it('says which file cannot be read', async () => {
    const path = join(folder, 'nothing.csv');
    await assert.rejects(loadCatalogue('media', { path }), (error: { code: string; remedy: string }) => {
      assert.equal(error.code, 'unreadable-catalogue');
      assert.ok(error.remedy.includes(path));
      return true;
    });
    await assert.rejects(loadCatalogue(folder), { name: 'CasewrightError', kind: 'io', code: 'unreadable-catalogue' });
  });
});
