/**
 * Asks, and asks again when what the question was about has changed before the answer came.
 * @param version of what is asked about; undefined once nobody wants the answer
 * @param ask gets whether it is the first time
 */
export async function untilStill<T>(
  version: () => number | undefined,
  ask: (isFirst: boolean) => Promise<T>,
): Promise<T> {
  for (let isFirst = true; ; isFirst = false) {
    const asked = version();
    const answer = await ask(isFirst);
    const now = version();
    if (now === undefined || now === asked) return answer;
  }
}
