import { deepEqual } from 'node:assert/strict';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openStage, type Stage } from '../../support/processes/tryout.ts';
import { launch } from './browser.ts';

/** The try-out's page in a browser. */
export interface Windows {
  /** The page of this test, new for each. */
  readonly page: Page;
  /** Opens the page once more, as another person's browser would. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

export interface Setting extends Windows {
  readonly stage: Stage;
}

const usual: BrowserContextOptions = {
  viewport: { width: 1280, height: 800 },
  locale: 'en-US',
  permissions: ['clipboard-read', 'clipboard-write'],
};

/** Opens one browser for the tests that follow, and a page of the try-out for each; a script that fails there fails the test. */
export function windows(url: () => string): Windows {
  let browser: Browser;
  let page: Page;
  let contexts: BrowserContext[] = [];
  let faults: string[] = [];
  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ ...usual, ...options });
    context.setDefaultTimeout(20_000);
    contexts.push(context);
    const opened = await context.newPage();
    opened.on('pageerror', ({ message }) => faults.push(message));
    await opened.goto(url());
    return opened;
  };
  before(async () => {
    browser = await launch();
  });
  beforeEach(async () => {
    page = await open();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const seen = faults;
    contexts = [];
    faults = [];
    deepEqual(seen, [], 'scripts of the page failed');
  });
  after(() => browser?.close());
  return {
    open,
    get page() {
      return page;
    },
  };
}

/** Opens a try-out of its own and a browser for the tests that follow. `afresh` starts everything over before each. */
export function setting(which: 'oneStory' | 'afresh'): Setting {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  beforeEach(async () => {
    if (which === 'afresh') await stage.tryout.simulator.calls['start-over']();
  });
  const shown = windows(() => stage.tryout.simulator.url);
  after(() => stage?.[Symbol.asyncDispose]());
  return {
    open: shown.open,
    get page() {
      return shown.page;
    },
    get stage() {
      return stage;
    },
  };
}
