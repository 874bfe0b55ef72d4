import { briefs } from '../features/brief/words.en.ts';
import type { Words } from './shape.ts';
import { accessibility } from '../features/about/accessibility-words.ts';
import { shareCards } from '../features/share/words.ts';
import { changes } from '../features/changes/words.ts';
import { cite } from '../features/share/cite-words.ts';
import { comparison } from '../features/programme/comparison-words.en.ts';
import { contribute } from '../features/contribute/words.en.ts';
import { contributeForm } from '../features/contribute/form-words.en.ts';
import { data } from '../features/open-data/words.en.ts';
import { division } from './division.ts';
import { embed } from '../features/embed/words.ts';
import { explore } from '../features/explore/words.en.ts';
import { filters } from '../ui/table/filter-words.ts';
import { flows } from '../features/flows/words.en.ts';
import { front } from '../features/front/words.en.ts';
import { gaps } from '../features/gaps/words.en.ts';
import { later } from '../features/programme/later-words.ts';
import { map } from '../map/words.en.ts';
import { methods } from '../features/about/method-words.en.ts';
import { pages } from './pages.en.ts';
import { people } from '../features/place/people-words.ts';
import { places } from '../features/compare/words.en.ts';
import { plan } from '../features/plan/words.en.ts';
import { recomputed } from '../features/report/words.en.ts';
import { sentences } from '../features/place/sentence-words.en.ts';
import { site } from './site.ts';
import { strips } from '../features/strips/words.en.ts';
import { statements } from '../features/report/statement-words.ts';
import { surveys } from '../features/surveys/words.en.ts';
import { terms } from './terms.en.ts';
import { uncertainty } from './uncertainty.ts';

export const en: Words = {
  site: site.en,
  terms,
  map,
  later: later.en,
  pages,
  sentences,
  methods,
  uncertainty: uncertainty.en,
  statements: statements.en,
  surveys,
  comparison,
  division: division.en,
  embed: embed.en,
  explore,
  flows,
  front,
  data,
  places,
  recomputed,
  gaps,
  briefs,
  filters: filters.en,
  shareCards: shareCards.en,
  cite: cite.en,
  changes: changes.en,
  plan,
  contribute,
  contributeForm,
  strips,
  people: people.en,
  accessibility: accessibility.en,
};
