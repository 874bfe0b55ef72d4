/** The accessibility statement. What it claims is tested; what is known to fail it says. */
export const accessibility = {
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
