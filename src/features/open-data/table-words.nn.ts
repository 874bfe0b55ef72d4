import type { ColumnText } from './column-text.ts';

export const tables: Readonly<Record<string, ColumnText>> = {
  municipalities: [
    'Kommunar',
    'Kommunane i inndelinga til atlaset, med nummer og namn frå 2024, sentralitet, BA-region og innbyggjarar.',
  ],
  'labour-market-regions': [
    'BA-regionar',
    'Dei 159 bu- og arbeidsmarknadsregionane, med innbyggjarar og regiontypane i rapporten.',
  ],
  counties: ['Fylke', 'Fylka i inndelinga frå 2020 og frå 2024.'],
  programmes: [
    'Traineeordningar',
    'Ordningane i rapporten, og dei som er komne til i registeret sidan.',
  ],
  'programme-facts': [
    'Opplysningar om ordningane',
    'Kva rapporten seier om kvar ordning. Rader med ei nettadresse i report_section er frå ei side, og står blant andre kjelder òg.',
  ],
  'programme-figures': [
    'Tal om ordningane',
    'Kvart tal rapporten oppgir om ei ordning, med sin eigen definisjon. To ordningar kan berre samanliknast der definisjonane er like. Rader med ei nettadresse i report_section er frå ei side, og står blant andre kjelder òg.',
  ],
  coverage: ['Nedslagsfelt', 'Kommunane kvar ordning når, og på kva grunnlag.'],
  'later-sources': [
    'Andre kjelder',
    'Det offentlege nettsider seier om ordningane ved sida av rapporten, halde utanfor dekning og summar. Ei rad er det registeret hentar frå ei side: ein kommune, ei opplysning, eit tal eller sjølve ordninga. Utdraga er siterte med kjelde, og er ikkje lisensierte under CC BY 4.0.',
  ],
  'coverage-summary': [
    'Dekning, summert',
    'Kommunar og innbyggjarar som ei aktiv ordning når, for landet, fylka, sentralitetsklassane og BA-regionane.',
  ],
  gaps: ['Dekningshol', 'Kommunane i sentralitetsklasse 5 og 6 som inga aktiv ordning når.'],
  commuting: [
    'Pendling',
    'Pendlingstal og delar for kvart område og år, med nedre og øvre grense for kvar del.',
  ],
  flows: [
    'Pendlingsstraumar',
    'Sysselsette etter bustad- og arbeidsstadkommune. Par utan rad er publiserte som 0.',
  ],
  fragmentation: [
    'Fragmentering',
    'Delen av utpendlinga som forlèt eigen BA-region, etter sentralitetsklasse.',
  ],
  'location-quotients': [
    'Lokaliseringskvotientar',
    'Lokaliseringskvotienten for kvar næring, kvart område, grunnlag og år, med grenser og status.',
  ],
  'young-adults': [
    'Unge vaksne',
    'Innbyggjarar på 20–34 år i kvart område og år: tal, del, endring sidan 2020, og korleis eit kull har endra seg på seks år.',
  ],
  education: [
    'Høgare utdanning',
    'Innbyggjarar på 16 år og over i kvart område og år, og kor stor del som har høgare utdanning, kort eller lang.',
  ],
  population: ['Innbyggjarar', 'Innbyggjarar 1. januar i kvar kommune, omkoda frå 2024.'],
  'residents-by-age': [
    'Innbyggjarar etter alder',
    'Innbyggjarar på 20–34 år per 1. januar, kvart årstrinn for seg. Tal frå 2024 av er førte tilbake til kommunane i atlaset.',
  ],
  'residents-by-education': [
    'Innbyggjarar etter utdanning',
    'Innbyggjarar på 16 år og over per 1. oktober, og kor mange som har kort og lang høgare utdanning.',
  ],
  employment: ['Sysselsette', 'Folkemengd 15–74 år og sysselsette i kvar kommune, 4. kvartal.'],
  'employment-by-industry': [
    'Sysselsette etter næring',
    'Tala lokaliseringskvotientane er rekna av.',
  ],
  industries: ['Næringar', 'Næringsgruppene (SN2007) som kvotientane gjeld.'],
  'survey-tables': [
    'Spørjeundersøkingane, tabellar',
    'Tabell 3–30 og figur 15–17 i rapporten, med N.',
  ],
  'survey-cells': ['Spørjeundersøkingane, svar', 'Kvar celle i tabell 3–30 og figur 15–17.'],
};
