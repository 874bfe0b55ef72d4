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
      'Kvar side har éi hovudoverskrift, seier kva språk ho er på, og er gyldig HTML utan like id-ar.',
      'Alt verkar utan JavaScript; karta er då ståande teikningar med tabell.',
      'Karta kan brukast med tastatur, og det som er valt, blir lese opp.',
      'Fargane på karta kan skiljast i lyst og mørkt, i gråtonar og ved tre slag fargesvakleik; viktige skilje har òg skravur.',
      'Inga side må rullast sidelengs på ein skjerm som er 360 pikslar brei, og rørsle blir slått av når systemet bed om det.',
    ],
  },
  lacking: {
    title: 'Kva som ikkje er godt nok',
    items: [
      'Små kommunar er mindre på kartet enn 24 × 24 pikslar. Søket, lista og tabellen fører til dei same stadene.',
      'Samiske og kvenske stadnamn er ikkje merkte med språket sitt, så ein skjermlesar kan uttale dei på norsk.',
      'Atlaset er ikkje prøvd saman med menneske som bruker skjermlesar eller andre hjelpemiddel, og berre i éin nettlesar.',
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
