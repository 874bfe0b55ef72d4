import type { Words } from '../shape.ts';

/** The accessibility statement. What it claims is tested; what is known to fail it says. */
export const accessibility: Words['accessibility'] = {
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
