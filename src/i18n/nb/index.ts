import { accessibility } from './accessibility.ts';
import { briefs } from './briefs.ts';
import { shareCards } from './share-cards.ts';
import { changes } from './changes.ts';
import { cite } from './cite.ts';
import { comparison } from './comparison.ts';
import { contribute } from './contribute.ts';
import { contributeForm } from './contribute-form.ts';
import { data } from './data.ts';
import { division } from './division.ts';
import { embed } from './embed.ts';
import { explore } from './explore.ts';
import { filters } from './filters.ts';
import { flows } from './flows.ts';
import { gaps } from './gaps.ts';
import { later } from './later.ts';
import { map } from './map.ts';
import { methods } from './methods.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { plan } from './plan.ts';
import { recomputed } from './recomputed.ts';
import { sentences } from './sentences.ts';
import { site } from './site.ts';
import { strips } from './strips.ts';
import { statements } from './statements.ts';
import { surveys } from './surveys.ts';
import { terms } from './terms.ts';
import { uncertainty } from './uncertainty.ts';

export const nb = {
  site,
  terms,
  map,
  later,
  pages,
  sentences,
  methods,
  uncertainty,
  statements,
  surveys,
  comparison,
  division,
  embed,
  explore,
  flows,
  data,
  places,
  recomputed,
  gaps,
  briefs,
  filters,
  shareCards,
  cite,
  changes,
  plan,
  contribute,
  contributeForm,
  strips,
  people,
  accessibility,
};
