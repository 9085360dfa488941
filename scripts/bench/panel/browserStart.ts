import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';

/**
 * Waits until the browser of a page has ended its own start, some ten seconds after it was launched.
 * Chrome puts off till then what it holds for least urgent, the update of a registered service worker among it, and VS Code waits for
 * one before it shows any panel but a window's first. So it is such an update of a page of our own that is waited for.
 */
export async function untilBrowserStarted(page: Page): Promise<void> {
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', url === '/worker.js' ? 'text/javascript' : 'text/html');
    response.end(url === '/worker.js' ? 'self;' : '<!DOCTYPE html><title>Start</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const own = await page.context().browser()!.newPage();
  try {
    await own.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await own.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('worker.js');
      await navigator.serviceWorker.ready;
      await registration.update();
    });
  } finally {
    await own.close();
    server.closeAllConnections();
    server.close();
  }
}
