import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

/** Something done to the page several times. */
export interface Interaction {
  readonly name: string;
  /** From the key or the mouse to the frame that answers it, in milliseconds. */
  readonly times: readonly number[];
}

const ROUNDS = 12;

/** Sorts and filters the codes, goes over the map, selects on it: as fast as the page answers. */
export async function interact(page: Page, inside: FrameLocator, frame: Frame): Promise<Interaction[]> {
  await frame.evaluate(watchInputs);
  const times = (): Promise<number[]> => frame.evaluate(takeTimes);
  const measured: Interaction[] = [];
  const measure = async (name: string, act: (round: number) => Promise<void>): Promise<void> => {
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await times();
      await act(round);
      // Of what one act sets off (a press and its release, say) the slowest counts.
      all.push(Math.max(...(await times())));
    }
    measured.push({ name, times: all });
  };
  const heads = inside.locator('#codes button.sort');
  await heads.first().scrollIntoViewIfNeeded();
  const columns = await heads.count();
  await measure('sort the codes', (round) => heads.nth(round % columns).click());
  const field = inside.locator('#codes vscode-text-field input');
  await field.focus();
  const typed = 'f32 depressi'.split('');
  await measure('filter the codes', (round) => page.keyboard.press(typed[round % typed.length]!));
  await field.fill('');
  await measureMap(page, inside.locator('.map canvas'), measure);
  return measured;
}

type Measure = (name: string, act: (round: number) => Promise<void>) => Promise<void>;

async function measureMap(page: Page, map: Locator, measure: Measure): Promise<void> {
  await map.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await map.boundingBox())!;
  const goTo = (round: number): Promise<void> =>
    page.mouse.move(x + width * (0.3 + 0.03 * round), y + height * (0.35 + 0.02 * round));
  await measure('go over the map', goTo);
  await map.focus();
  await measure('arrow keys on the map', (round) => page.keyboard.press(round % 2 ? 'ArrowRight' : 'ArrowDown'));
  await goTo(0);
  await page.mouse.down();
  await measure('draw a frame on the map', goTo);
  await page.mouse.up();
  await measure('select on the map', async (round) => {
    await goTo(round % 2);
    await page.mouse.down();
    await goTo(6);
    await page.mouse.up();
  });
}

// What follows runs in the page.

interface Watching {
  casewrightTimes: Promise<number>[];
}

/** Notes of every key and mouse event how long it is until the frame after it has been handed over for painting. */
function watchInputs(): void {
  const watching = window as unknown as Watching;
  watching.casewrightTimes = [];
  const note = ({ timeStamp }: Event): void => {
    const painted = new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        port2.postMessage(undefined);
      });
    });
    watching.casewrightTimes.push(painted);
  };
  for (const kind of ['click', 'keydown', 'input', 'pointermove', 'pointerup'])
    window.addEventListener(kind, note, { capture: true });
}

async function takeTimes(): Promise<number[]> {
  const watching = window as unknown as Watching;
  const times = await Promise.all(watching.casewrightTimes);
  watching.casewrightTimes = [];
  return times;
}
