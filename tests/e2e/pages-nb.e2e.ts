import { askEveryPage } from './every-page.ts';
import { MORE_PAGES, PAGES } from './pages.ts';
import { useSite } from './use-site.ts';

askEveryPage('nb', useSite(), { ...PAGES, ...MORE_PAGES });
