import { askEveryPage } from './every-page.ts';
import { MORE_PAGES, SMALL_PAGES } from './pages.ts';
import { useSite, useSmallSite } from './use-site.ts';

askEveryPage('en', useSmallSite(), SMALL_PAGES);
askEveryPage('en', useSite(), { recomputed: MORE_PAGES.recomputed });
