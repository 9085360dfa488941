import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinLists, listAt, type TokenLists } from '../../../src/engine/scores/tokenLists.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'test', 'fixtures', 'goldens');
