import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch } from './launch.ts';

/** One browser for a test file; each call of the function it returns gives a page of its own kind, made once. */
export function visitors(): (kind?: BrowserContextOptions) => Promise<Visit> {
  let browser: Awaited<ReturnType<typeof launch>>;
  const visits = new Map<string, Promise<Visit>>();
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  return (kind = {}) => {
    const key = JSON.stringify(kind);
    const visit =
      visits.get(key) ??
      browser
        .newContext(kind)
        .then((context) => context.newPage())
        .then(watched);
    visits.set(key, visit);
    return visit;
  };
}

/** Notes everything that goes wrong on the page; a request to another host than the page's own is a fault too. */
function watched(page: Page): Visit {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left while something still loads is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faultsSince: () => faults.splice(0) };
}

export interface Visit {
  readonly page: Page;
  /** What went wrong since it was last asked. */
  readonly faultsSince: () => string[];
}
