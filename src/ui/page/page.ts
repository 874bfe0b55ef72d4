/*
 * All that most pages run, as one file: files that name each other are asked for one after the other,
 * and each is a journey of its own. What few readers need is fetched when they ask for it.
 */
import '../../features/search/area-search.ts';
import '../browser/copy-text.ts';
import '../table/sortable-table.ts';
import './uncovered-focus.ts';
import '../../features/embed/embed-open.ts';
import '../../map/atlas-map.ts';

// Which few pages have, and no embed: it comes when the page is there, and all but the address does without.
if (document.querySelector('.evidence-switch') !== null)
  void import('../evidence/evidence-switch.ts');
