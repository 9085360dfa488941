import { f03 } from './f03.ts';
import { f06 } from './f06.ts';
import { f10 } from './f10.ts';
import { f11 } from './f11.ts';
import { f12 } from './f12.ts';
import { f20 } from './f20.ts';
import { f22 } from './f22.ts';
import { f25 } from './f25.ts';
import { f31 } from './f31.ts';
import { f32 } from './f32.ts';
import { f33 } from './f33.ts';
import { f34 } from './f34.ts';
import { f40 } from './f40.ts';
import { f41 } from './f41.ts';
import { f42 } from './f42.ts';
import { f43 } from './f43.ts';
import { f44 } from './f44.ts';
import { f45 } from './f45.ts';
import { f50 } from './f50.ts';
import { f51 } from './f51.ts';
import { f60 } from './f60.ts';
import { f84 } from './f84.ts';
import { f90 } from './f90.ts';
import type { Category } from './knowledge.ts';

/** Every category the offline composer has words for, in order. */
export const CATEGORIES: readonly Category[] = [
  f03,
  f06,
  f10,
  f11,
  f12,
  f20,
  f22,
  f25,
  f31,
  f32,
  f33,
  f34,
  f40,
  f41,
  f42,
  f43,
  f44,
  f45,
  f50,
  f51,
  f60,
  f84,
  f90,
];
