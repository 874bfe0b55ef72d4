import type { ColumnText } from './column-text.ts';

export const tables: Readonly<Record<string, ColumnText>> = {
  municipalities: [
    'Kommuner',
    'Kommunene i atlasets inndeling, med nummer og navn fra 2024, sentralitet, BA-region og innbyggere.',
  ],
  'labour-market-regions': [
    'BA-regioner',
    'De 159 bo- og arbeidsmarkedsregionene, med innbyggere og rapportens regiontyper.',
  ],
  counties: ['Fylker', 'Fylkene i inndelingen fra 2020 og fra 2024.'],
  programmes: [
    'Traineeordninger',
    'Ordningene i rapporten, og de som er kommet til i registeret siden.',
  ],
  'programme-facts': [
    'Opplysninger om ordningene',
    'Hva rapporten sier om hver ordning. Rader med en nettadresse i report_section er fra en side, og står blant andre kilder også.',
  ],
  'programme-figures': [
    'Tall om ordningene',
    'Hvert tall rapporten oppgir om en ordning, med sin egen definisjon. To ordninger kan bare sammenlignes der definisjonene er like. Rader med en nettadresse i report_section er fra en side, og står blant andre kilder også.',
  ],
  coverage: ['Nedslagsfelt', 'Kommunene hver ordning når, og på hvilket grunnlag.'],
  'later-sources': [
    'Andre kilder',
    'Det offentlige nettsider sier om ordningene ved siden av rapporten, holdt utenfor dekning og summer. En rad er det registeret henter fra en side: en kommune, en opplysning, et tall eller selve ordningen. Utdragene er sitert med kilde, og er ikke lisensiert under CC BY 4.0.',
  ],
  'coverage-summary': [
    'Dekning, summert',
    'Kommuner og innbyggere som en aktiv ordning når, for landet, fylkene, sentralitetsklassene og BA-regionene.',
  ],
  gaps: ['Dekningshull', 'Kommunene i sentralitetsklasse 5 og 6 som ingen aktiv ordning når.'],
  commuting: [
    'Pendling',
    'Pendlingstall og andeler for hvert område og år, med nedre og øvre grense for hver andel.',
  ],
  flows: [
    'Pendlingsstrømmer',
    'Sysselsatte etter bosteds- og arbeidsstedskommune. Par uten rad er publisert som 0.',
  ],
  fragmentation: [
    'Fragmentering',
    'Andelen av utpendlingen som forlater egen BA-region, etter sentralitetsklasse.',
  ],
  'location-quotients': [
    'Lokaliseringskvotienter',
    'Lokaliseringskvotienten for hver næring, hvert område, grunnlag og år, med grenser og status.',
  ],
  'young-adults': [
    'Unge voksne',
    'Innbyggere på 20–34 år i hvert område og år: antall, andel, endring siden 2020, og hvordan et kull har endret seg på seks år.',
  ],
  education: [
    'Høyere utdanning',
    'Innbyggere på 16 år og over i hvert område og år, og hvor stor andel som har høyere utdanning, kort eller lang.',
  ],
  population: ['Innbyggere', 'Innbyggere 1. januar i hver kommune, omkodet fra 2024.'],
  'residents-by-age': [
    'Innbyggere etter alder',
    'Innbyggere på 20–34 år per 1. januar, hvert årstrinn for seg. Tall fra 2024 av er ført tilbake til kommunene i atlaset.',
  ],
  'residents-by-education': [
    'Innbyggere etter utdanning',
    'Innbyggere på 16 år og over per 1. oktober, og hvor mange som har kort og lang høyere utdanning.',
  ],
  employment: ['Sysselsatte', 'Befolkning 15–74 år og sysselsatte i hver kommune, 4. kvartal.'],
  'employment-by-industry': [
    'Sysselsatte etter næring',
    'Tallene lokaliseringskvotientene er regnet av.',
  ],
  industries: ['Næringer', 'Næringsgruppene (SN2007) som kvotientene gjelder.'],
  'survey-tables': [
    'Spørreundersøkelsene, tabeller',
    'Tabell 3–30 og figur 15–17 i rapporten, med N.',
  ],
  'survey-cells': ['Spørreundersøkelsene, svar', 'Hver celle i tabell 3–30 og figur 15–17.'],
};
