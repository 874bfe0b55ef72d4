import type { Atlas } from '../../atlas/atlas.ts';
import { arcsOf, placesOf, type Arc, type Places } from './arcs.ts';
import { wholeBox, type SheetSize } from './flow-box.ts';
import { COUNTRY, type FlowsFile } from './flow-files.ts';
import { flowLabels, type FlowLabel } from './flow-labels.ts';
import { flowSentence } from './flow-sentence.ts';
import { COUNTRY_FLOOR, FLOW_START } from './flow-state.ts';
import { flowSummary, roundingNote } from './flow-summary.ts';
import { flowView, type FlowView } from './flow-view.ts';
import type { FlowNames, FlowWords } from './flow-words.ts';
import type { Sheet } from '../../geometry/sheet.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Language } from '../../i18n/language.ts';
import { flowsFile, placesFile } from './flows.ts';

/** The page of flows as it is served: the country, with what its script would draw it with. */
export interface FlowPage {
  readonly words: FlowWords;
  readonly names: FlowNames;
  readonly places: Places;
  readonly view: FlowView;
  readonly arcs: readonly Arc[];
  readonly labels: readonly FlowLabel[];
  readonly sentence: string;
  readonly summary: string;
  readonly rounding: string;
  readonly caption: string;
}

export function flowWords({ commuting }: Atlas, language: Language): FlowWords {
  const { flows, terms } = wordsOf(language);
  return {
    language,
    flows,
    and: terms.and,
    times: Object.fromEntries(commuting.years.map((year) => [year, terms.quarter(year)])),
  };
}

export const countryFile = (atlas: Atlas): FlowsFile =>
  flowsFile(atlas, {
    name: COUNTRY,
    members: atlas.areas.country.members,
    years: atlas.commuting.years,
    floor: COUNTRY_FLOOR,
  });

export function flowPage(
  atlas: Atlas,
  language: Language,
  { sheet, ...size }: SheetSize & { readonly sheet: Sheet },
): FlowPage {
  const words = flowWords(atlas, language);
  const published = placesFile(atlas, sheet);
  const places = placesOf(published);
  const names = new Map(published.municipalities.map(([code, name]) => [code, name]));
  const file = countryFile(atlas);
  const view = flowView(file, FLOW_START, places);
  const arcs = arcsOf(view.shown, places, { most: view.most, pixels: 1 });
  return {
    words,
    names,
    places,
    view,
    arcs,
    labels: flowLabels(arcs, null, places, { box: wholeBox(size), pixels: 1 }),
    sentence: flowSentence(file, FLOW_START, view, { places, names, words }),
    summary: flowSummary(view, FLOW_START, words),
    rounding: roundingNote(file, FLOW_START, words),
    caption: words.flows.caption(
      words.flows.country,
      words.times[String(atlas.commuting.latest)] ?? '',
    ),
  };
}
