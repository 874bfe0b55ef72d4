import type { Said } from '../../i18n/shape.ts';

const nb = {
  title: 'Tilgjengelighet',
  lead: 'Atlaset er laget for å kunne brukes av alle. Her står hva som er prøvd, hva vi vet ikke er godt nok, og hvordan du sier fra.',
  law: {
    title: 'Hva loven krever',
    text: 'Likestillings- og diskrimineringsloven §\u00a018 krever universell utforming av nettsteder. Forskriften viser til EN\u00a0301\u00a0549, som bygger på WCAG\u00a02.1 nivå A og AA. Atlaset sikter mot WCAG\u00a02.2 AA. Offentlige virksomheter skal i tillegg ha en tilgjengelighetserklæring på uustatus.no; denne siden er grunnlaget for en slik, og erstatter den ikke.',
  },
  tested: {
    title: 'Hva som er prøvd',
    about:
      'Dette prøves av programmer ved hver endring, i nettleseren Chromium og på de bygde sidene:',
    items: [
      'Hver side har én hovedoverskrift og overskrifter uten hopp i nivåene, sier hvilket språk den er på, og er gyldig HTML uten like id-er.',
      'Sider av hvert slag prøves med axe, på tre språk, i lyst og mørkt, og med søk, dialog og levende kart åpne.',
      'Alt virker uten JavaScript; kartene er da stående tegninger med tabell.',
      'Kartene kan brukes med tastatur, og det som velges, sorteres og filtreres, meldes til skjermlesere.',
      'Fokus synes ved hvert stopp for tabulatortasten, også på telefon og i mørket, ligger aldri under noe annet, og går ikke tapt når noe åpnes, lukkes eller byttes ut.',
      'Forstørrer du til 200 eller 400\u00a0prosent, dobler skriften eller øker avstanden mellom bokstaver, ord og linjer, blir ingenting kuttet eller skjult, og bare tabeller rulles sidelengs i sin egen ramme.',
      'Det leses i samme rekkefølge som det står, og bevegelse skrus av når systemet ber om det.',
      'Fargene på kartene kan skilles i lyst og mørkt, i gråtoner og ved tre slags fargesvakhet; viktige skiller har også skravur. Bruker du egne farger i systemet, beholder kartene sine, og knapper og fokus synes.',
      'Kommer ikke et kart eller tallene, sier siden det, og du kan prøve igjen.',
    ],
  },
  lacking: {
    title: 'Hva som ikke er godt nok',
    items: [
      'Små kommuner er mindre på kartet enn 24 × 24 piksler. Søket, listen og tabellen fører til de samme stedene.',
      'Samiske og kvenske stedsnavn er merket med språket sitt i overskrifter, lister og tabeller, men ikke i setninger, i kart og i søket. Der kan en skjermleser uttale dem som om de var norske.',
      'Skriften i kart og diagrammer er en del av tegningen og blir ikke større med skriftstørrelsen; tallene står også i en tabell.',
      'Atlaset er ikke prøvd sammen med mennesker som bruker skjermleser eller andre hjelpemidler.',
      'Firefox prøves med færre prøver enn Chromium, og bare der den er installert. Safari er ikke prøvd.',
    ],
  },
  report: {
    title: 'Si fra',
    text: 'Har du funnet noe som ikke virker for deg, vil vi gjerne vite hvilken side det var, og hva du brukte.',
    contact: 'Skriv til',
    nobody:
      'Dette eksemplaret av atlaset er ikke lagt ut av noen virksomhet, og har derfor ingen adresse å skrive til. Den som legger det ut, setter inn sin.',
  },
  authority: {
    title: 'Tilsyn og klage',
    text: 'Tilsynet for universell utforming av ikt fører tilsyn med reglene. Du kan melde fra til dem, og klage til Diskrimineringsnemnda.',
    link: 'Tilsynet for universell utforming av ikt',
    tribunal: 'Diskrimineringsnemnda',
  },
} as const;

const nn: Said<typeof nb> = {
  title: 'Tilgjenge',
  lead: 'Atlaset er laga for å kunne brukast av alle. Her står kva som er prøvd, kva vi veit ikkje er godt nok, og korleis du seier frå.',
  law: {
    title: 'Kva lova krev',
    text: 'Likestillings- og diskrimineringslova §\u00a018 krev universell utforming av nettstader. Forskrifta viser til standarden «EN\u00a0301\u00a0549», som byggjer på WCAG\u00a02.1 nivå A og AA. Atlaset siktar mot WCAG\u00a02.2 AA. Offentlege verksemder skal i tillegg ha ei tilgjengeerklæring på uustatus.no; denne sida er grunnlaget for ei slik, og kjem ikkje i staden for henne.',
  },
  tested: {
    title: 'Kva som er prøvd',
    about:
      'Dette blir prøvd av program ved kvar endring, i nettlesaren Chromium og på dei bygde sidene:',
    items: [
      'Kvar side har éi hovudoverskrift og overskrifter utan hopp i nivåa, seier kva språk ho er på, og er gyldig HTML utan like id-ar.',
      'Sider av kvart slag blir prøvde med axe, på tre språk, i lyst og mørkt, og med søk, dialog og levande kart opne.',
      'Alt verkar utan JavaScript; karta er då ståande teikningar med tabell.',
      'Karta kan brukast med tastatur, og det som blir valt, sortert og filtrert, blir meldt til skjermlesarar.',
      'Fokus er synleg ved kvart stopp for tabulatortasten, òg på telefon og i mørket, ligg aldri under noko anna, og går ikkje tapt når noko blir opna, lukka eller bytt ut.',
      'Forstørrar du til 200 eller 400\u00a0prosent, doblar skrifta eller aukar avstanden mellom bokstavar, ord og linjer, blir ingenting kutta eller gøymt, og berre tabellar blir rulla sidelengs i si eiga ramme.',
      'Det blir lese i same rekkjefølgje som det står, og rørsle blir slått av når systemet bed om det.',
      'Fargane på karta kan skiljast i lyst og mørkt, i gråtonar og ved tre slag fargesvakleik; viktige skilje har òg skravur. Bruker du eigne fargar i systemet, held karta på sine, og knappar og fokus er synlege.',
      'Kjem ikkje eit kart eller tala, seier sida det, og du kan prøve igjen.',
    ],
  },
  lacking: {
    title: 'Kva som ikkje er godt nok',
    items: [
      'Små kommunar er mindre på kartet enn 24 × 24 pikslar. Søket, lista og tabellen fører til dei same stadene.',
      'Samiske og kvenske stadnamn er merkte med språket sitt i overskrifter, lister og tabellar, men ikkje i setningar, i kart og i søket. Der kan ein skjermlesar uttale dei som om dei var norske.',
      'Skrifta i kart og diagram er ein del av teikninga og blir ikkje større med skriftstorleiken; tala står òg i ein tabell.',
      'Atlaset er ikkje prøvd saman med menneske som bruker skjermlesar eller andre hjelpemiddel.',
      'Firefox blir prøvd med færre prøver enn Chromium, og berre der han er installert. Safari er ikkje prøvd.',
    ],
  },
  report: {
    title: 'Sei frå',
    text: 'Har du funne noko som ikkje verkar for deg, vil vi gjerne vite kva side det var, og kva du brukte.',
    contact: 'Skriv til',
    nobody:
      'Dette eksemplaret av atlaset er ikkje lagt ut av noka verksemd, og har difor inga adresse å skrive til. Den som legg det ut, set inn si.',
  },
  authority: {
    title: 'Tilsyn og klage',
    text: 'Tilsynet for universell utforming av ikt fører tilsyn med reglane. Du kan melde frå til dei, og klage til Diskrimineringsnemnda.',
    link: 'Tilsynet for universell utforming av IKT',
    tribunal: 'Diskrimineringsnemnda',
  },
};

const en: Said<typeof nb> = {
  title: 'Accessibility',
  lead: 'The atlas is made to be used by everyone. This page says what has been tested, what we know is not good enough, and how to tell us.',
  law: {
    title: 'What the law asks for',
    text: 'Section\u00a018 of the Norwegian Equality and Anti-Discrimination Act requires websites to be universally designed. The regulation refers to EN\u00a0301\u00a0549, which builds on WCAG\u00a02.1 levels A and AA. The atlas aims at WCAG\u00a02.2 AA. Public bodies must also have an accessibility statement at uustatus.no; this page is material for one, and does not replace it.',
  },
  tested: {
    title: 'What has been tested',
    about:
      'Programs test this at every change, in the browser Chromium and on the pages as they are built:',
    items: [
      'Each page has one main heading and headings without gaps in their levels, says which language it is in, and is valid HTML without repeated ids.',
      'Pages of each kind are tested with axe, in three languages, light and dark, and with search, dialog and living map open.',
      'Everything works without JavaScript; maps are then still drawings with a table.',
      'The maps can be used with a keyboard, and what is selected, sorted and filtered is announced to screen readers.',
      'The focus is seen at every stop of the Tab key, on a phone and in the dark too, never lies under anything else, and is not lost when something opens, closes or is replaced.',
      'If you enlarge to 200 or 400\u00a0per cent, double the text size or widen the space between letters, words and lines, nothing is cut off or hidden, and only tables scroll sideways, each in its own frame.',
      'Things are read in the order in which they stand, and motion is turned off when the system asks for that.',
      'The colours of the maps can be told apart in light and dark, in grey and with three kinds of colour blindness; important differences are hatched as well. With colours of your own in the system the maps keep theirs, and buttons and focus are seen.',
      'If a map or its figures do not arrive, the page says so, and you can try again.',
    ],
  },
  lacking: {
    title: 'What is not good enough',
    items: [
      'Small municipalities are smaller on the map than 24 × 24 pixels. The search, the list and the table lead to the same places.',
      'Sámi and Kven place names are marked with their language in headings, lists and tables, but not in sentences, in maps and in the search, where a screen reader may pronounce them as if they were Norwegian.',
      'The letters in maps and charts are part of the drawing and do not grow with the text size; the figures stand in a table too.',
      'The atlas has not been tried together with people who use screen readers or other aids.',
      'Firefox is tested less than Chromium, and only where it is installed. Safari has not been tried.',
    ],
  },
  report: {
    title: 'Tell us',
    text: 'If something does not work for you, we would like to know which page it was, and what you used.',
    contact: 'Write to',
    nobody:
      'This copy of the atlas is not published by any organisation, and so has no address to write to. Whoever publishes it puts in theirs.',
  },
  authority: {
    title: 'Supervision and complaints',
    text: 'The Norwegian Authority for Universal Design of ICT supervises the rules. You can notify them, and complain to the Anti-Discrimination Tribunal.',
    link: 'The Authority for Universal Design of ICT',
    tribunal: 'The Anti-Discrimination Tribunal',
  },
};

/** The accessibility statement. What it claims is tested; what is known to fail it says. */
export const accessibility = { nb, nn, en };
