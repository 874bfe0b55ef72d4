import { launchBrowser } from './browser.ts';
import { serveSite } from './site.ts';

/** Before any browser test: is there a built site, and a browser to look at it with? */
export default async function preflight(): Promise<void> {
  try {
    const site = await serveSite();
    await site.close();
    const browser = await launchBrowser();
    await browser.close();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
