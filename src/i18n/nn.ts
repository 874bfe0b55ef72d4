import { briefs } from '../features/brief/words.nn.ts';
import type { Words } from './shape.ts';
import { accessibility } from '../features/about/accessibility-words.ts';
import { shareCards } from '../features/share/words.ts';
import { changes } from '../features/changes/words.ts';
import { cite } from '../features/share/cite-words.ts';
import { comparison } from '../features/programme/comparison-words.nn.ts';
import { contribute } from '../features/contribute/words.nn.ts';
import { contributeForm } from '../features/contribute/form-words.nn.ts';
import { data } from '../features/open-data/words.nn.ts';
import { division } from './division.ts';
import { embed } from '../features/embed/words.ts';
import { explore } from '../features/explore/words.nn.ts';
import { filters } from '../ui/table/filter-words.ts';
import { flows } from '../features/flows/words.nn.ts';
import { front } from '../features/front/words.nn.ts';
import { gaps } from '../features/gaps/words.nn.ts';
import { later } from '../features/programme/later-words.ts';
import { map } from '../map/words.nn.ts';
import { methods } from '../features/about/method-words.nn.ts';
import { pages } from './pages.nn.ts';
import { people } from '../features/place/people-words.ts';
import { places } from '../features/compare/words.nn.ts';
import { plan } from '../features/plan/words.nn.ts';
import { recomputed } from '../features/report/words.nn.ts';
import { sentences } from '../features/place/sentence-words.nn.ts';
import { site } from './site.ts';
import { strips } from '../features/strips/words.nn.ts';
import { statements } from '../features/report/statement-words.ts';
import { surveys } from '../features/surveys/words.nn.ts';
import { terms } from './terms.nn.ts';
import { uncertainty } from './uncertainty.ts';

export const nn: Words = {
  site: site.nn,
  terms,
  map,
  later: later.nn,
  pages,
  sentences,
  methods,
  uncertainty: uncertainty.nn,
  statements: statements.nn,
  surveys,
  comparison,
  division: division.nn,
  embed: embed.nn,
  explore,
  flows,
  front,
  data,
  places,
  recomputed,
  gaps,
  briefs,
  filters: filters.nn,
  shareCards: shareCards.nn,
  cite: cite.nn,
  changes: changes.nn,
  plan,
  contribute,
  contributeForm,
  strips,
  people: people.nn,
  accessibility: accessibility.nn,
};
