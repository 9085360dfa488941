import type { CompiledProfile } from './profiles.ts';

/** Whether a pattern (a prefix, `?` for any character) covers a code: `F10.?4` covers F10.14. */
export function covers(pattern: string, code: string): boolean {
  if (pattern.length > code.length) return false;
  for (let at = 0; at < pattern.length; at += 1) {
    if (pattern[at] !== '?' && pattern[at] !== code[at]) return false;
  }
  return true;
}

/** What one code means among the profiles. */
export interface CodeProfiles {
  /** The most specific profiles that cover it; none where there are no criteria (F99). */
  readonly own: readonly CompiledProfile[];
  /** Its own, those near it and those below it, whose evidence is no surprise. */
  readonly kin: readonly CompiledProfile[];
  /** By index of profile: 1 for those of `kin`. */
  readonly isKin: Uint8Array;
}

/** The profiles of a code, dotted and upper-case. */
export function profilesOf(profiles: readonly CompiledProfile[], code: string): CodeProfiles {
  const depth = (profile: CompiledProfile): number =>
    Math.max(0, ...profile.codes.map((pattern) => (covers(pattern, code) ? pattern.length : 0)));
  const deepest = Math.max(0, ...profiles.map(depth));
  const own = deepest === 0 ? [] : profiles.filter((profile) => depth(profile) === deepest);
  const near = own.flatMap((profile) => profile.near);
  const kin = profiles.filter(
    (profile) =>
      own.includes(profile) ||
      profile.codes.some((each) => covers(code, each)) ||
      near.some((pattern) => profile.codes.some((each) => covers(pattern, each))),
  );
  const isKin = new Uint8Array(profiles.length);
  for (const { index } of kin) isKin[index] = 1;
  return { own, kin, isKin };
}
