import { accessibility } from '../features/about/accessibility-words.ts';
import { briefs } from '../features/brief/words.nb.ts';
import { shareCards } from '../features/share/words.ts';
import { changes } from '../features/changes/words.ts';
import { cite } from '../features/share/cite-words.ts';
import { comparison } from '../features/programme/comparison-words.nb.ts';
import { contribute } from '../features/contribute/words.nb.ts';
import { contributeForm } from '../features/contribute/form-words.nb.ts';
import { data } from '../features/open-data/words.nb.ts';
import { division } from './division.ts';
import { embed } from '../features/embed/words.ts';
import { explore } from '../features/explore/words.nb.ts';
import { filters } from '../ui/table/filter-words.ts';
import { flows } from '../features/flows/words.nb.ts';
import { front } from '../features/front/words.nb.ts';
import { gaps } from '../features/gaps/words.nb.ts';
import { later } from '../features/programme/later-words.ts';
import { map } from '../map/words.nb.ts';
import { methods } from '../features/about/method-words.nb.ts';
import { pages } from './pages.nb.ts';
import { people } from '../features/place/people-words.ts';
import { places } from '../features/compare/words.nb.ts';
import { plan } from '../features/plan/words.nb.ts';
import { recomputed } from '../features/report/words.nb.ts';
import { sentences } from '../features/place/sentence-words.nb.ts';
import { site } from './site.ts';
import { strips } from '../features/strips/words.nb.ts';
import { statements } from '../features/report/statement-words.ts';
import { surveys } from '../features/surveys/words.nb.ts';
import { terms } from './terms.nb.ts';
import { uncertainty } from './uncertainty.ts';

export const nb = {
  site: site.nb,
  terms,
  map,
  later: later.nb,
  pages,
  sentences,
  methods,
  uncertainty: uncertainty.nb,
  statements: statements.nb,
  surveys,
  comparison,
  division: division.nb,
  embed: embed.nb,
  explore,
  flows,
  front,
  data,
  places,
  recomputed,
  gaps,
  briefs,
  filters: filters.nb,
  shareCards: shareCards.nb,
  cite: cite.nb,
  changes: changes.nb,
  plan,
  contribute,
  contributeForm,
  strips,
  people: people.nb,
  accessibility: accessibility.nb,
};
