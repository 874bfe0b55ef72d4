/*
 * All that most pages run, as one file: files that name each other are asked for one after the other,
 * and each is a journey of its own. What few readers need is fetched when they ask for it.
 */
import './area-search.ts';
import './copy-text.ts';
import './sortable-table.ts';
import './uncovered-focus.ts';
import '../embed/embed-open.ts';
import '../map/atlas-map.ts';
