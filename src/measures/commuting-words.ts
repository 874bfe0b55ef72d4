import type { CommutingRate } from '../domain/indicators/commuting.ts';
import type { MeasureWords } from './measure.ts';

/** What is said of each rate of commuting, all languages side by side. */
export const COMMUTING_WORDS: Readonly<Record<CommutingRate, MeasureWords>> = {
  commuting_coefficient: {
    nb: {
      name: 'Pendlingskoeffisient',
      text: 'De som pendler fra kommuner i klasse 5–6 til en mer sentral kommune i egen BA-region, delt på dem som bor og arbeider i samme kommune',
      meaning:
        'Hvor mye arbeidslivet i de mest perifere kommunene er knyttet til mer sentrale kommuner i egen BA-region: de som pendler dit fra områdets kommuner i klasse 5–6, delt på dem som bor og arbeider i de samme kommunene. Rapportens egen koeffisient.',
      symbols:
        'k(m) er sentralitetsklassen til kommune m, s(m) SSBs sentralitetsindeks og R(m) BA-regionen; summene går over kommunene m i området.',
      caveats:
        'Er et tall og ikke en andel: over 1 betyr at flere pendler til mer sentrale kommuner enn det er som både bor og arbeider hjemme. Kan ikke regnes ut der ingen kommune er i klasse 5–6. Rapporten oppgir ingen formel; dette er setningen dens, og forholdstallet gir begge tallene den skriver ut.',
      reference: 'Nordlandsforskning rapport 2/2021, Vedlegg 2; TØI/KMD, BA-regioner 2020',
    },
    nn: {
      name: 'Pendlingskoeffisient',
      text: 'Dei som pendlar frå kommunar i klasse 5–6 til ein meir sentral kommune i sin eigen BA-region, delt på dei som bur og arbeider i same kommune',
      meaning:
        'Kor mykje arbeidslivet i dei mest perifere kommunane er knytt til meir sentrale kommunar i sin eigen BA-region: dei som pendlar dit frå kommunane i klasse 5–6 i området, delt på dei som bur og arbeider i dei same kommunane. Koeffisienten til rapporten sjølv.',
      symbols:
        'k(m) er sentralitetsklassen til kommune m, s(m) sentralitetsindeksen til SSB og R(m) BA-regionen; summane går over kommunane m i området.',
      caveats:
        'Er eit tal og ikkje ein del: over 1 vil seie at fleire pendlar til meir sentrale kommunar enn det er som både bur og arbeider heime. Kan ikkje reknast ut der ingen kommune er i klasse 5–6. Rapporten gir ingen formel; dette er setninga i han, og forholdstalet gir begge tala han skriv ut.',
      reference: 'Nordlandsforskning rapport 2/2021, Vedlegg 2; TØI/KMD, BA-regioner 2020',
    },
    en: {
      name: 'Commuting coefficient',
      text: 'Those who commute from municipalities of class 5–6 to a more central municipality of their own labour-market region, divided by those who live and work in the same municipality',
      meaning:
        'How far working life in the most peripheral municipalities hangs on more central ones of their own labour-market region: those who commute there from the area’s municipalities of class 5–6, divided by those who live and work in the same municipalities. The report’s own coefficient.',
      symbols:
        'k(m) is the centrality class of municipality m, s(m) Statistics Norway’s centrality index and R(m) the labour-market region; the sums go over the municipalities m in the area.',
      caveats:
        'Is a number and no share: above 1 means that more people commute to more central municipalities than both live and work at home. Cannot be computed where no municipality is of class 5–6. The report gives no formula; this is its sentence, and the ratio gives both figures that it prints.',
      reference:
        'Nordland Research Institute (Nordlandsforskning), report 2/2021, Appendix 2 (Vedlegg 2); TØI/KMD, BA-regioner 2020 (labour-market regions)',
    },
  },
  out_rate: {
    nb: {
      name: 'Utpendlingsandel',
      text: 'Andel av de sysselsatte bosatte som arbeider i en annen kommune',
      meaning: 'Utpendlere som andel av sysselsatte bosatte i området.',
      symbols: 'Som for pendlingstallene.',
      caveats: 'For en region eller et fylke er utpendlere de som krysser områdets egen grense.',
      reference: 'SSB, tabell 03321',
    },
    nn: {
      name: 'Utpendlingsdel',
      text: 'Del av dei sysselsette busette som arbeider i ein annan kommune',
      meaning: 'Utpendlarar som del av sysselsette busette i området.',
      symbols: 'Som for pendlingstala.',
      caveats: 'For ein region eller eit fylke er utpendlarar dei som kryssar områdegrensa.',
      reference: 'SSB, tabell 03321',
    },
    en: {
      name: 'Out-commuting rate',
      text: 'Share of employed residents who work in another municipality',
      meaning: 'Out-commuters as a share of employed residents in the area.',
      symbols: 'As for the commuting figures.',
      caveats: 'For a region or a county, out-commuters are those who cross its own boundary.',
      reference: 'Statistics Norway, table 03321',
    },
  },
  in_rate: {
    nb: {
      name: 'Innpendlingsandel',
      text: 'Andel av arbeidsplassene som er besatt av noen som bor i en annen kommune',
      meaning: 'Innpendlere som andel av arbeidsplassene i området.',
      symbols: 'Som for pendlingstallene.',
      caveats: 'For en region eller et fylke er innpendlere de som krysser områdets egen grense.',
      reference: 'SSB, tabell 03321',
    },
    nn: {
      name: 'Innpendlingsdel',
      text: 'Del av arbeidsplassane der den tilsette bur i ein annan kommune',
      meaning: 'Innpendlarar som del av arbeidsplassane i området.',
      symbols: 'Som for pendlingstala.',
      caveats: 'For ein region eller eit fylke er innpendlarar dei som kryssar områdegrensa.',
      reference: 'SSB, tabell 03321',
    },
    en: {
      name: 'In-commuting rate',
      text: 'Share of jobs held by people who live in another municipality',
      meaning: 'In-commuters as a share of the jobs in the area.',
      symbols: 'As for the commuting figures.',
      caveats: 'For a region or a county, in-commuters are those who cross its own boundary.',
      reference: 'Statistics Norway, table 03321',
    },
  },
  self_containment_supply: {
    nb: {
      name: 'Egendekning, bosatte',
      text: 'Andel av de sysselsatte bosatte som arbeider i egen kommune',
      meaning: 'Andelen av de sysselsatte bosatte som arbeider i området.',
      symbols: 'Som for pendlingstallene.',
      caveats: 'Er 1 minus utpendlingsandelen.',
      reference: 'SSB, tabell 03321',
    },
    nn: {
      name: 'Eigendekning, busette',
      text: 'Del av dei sysselsette busette som arbeider i eigen kommune',
      meaning: 'Delen av dei sysselsette busette som arbeider i området.',
      symbols: 'Som for pendlingstala.',
      caveats: 'Er 1 minus utpendlingsdelen.',
      reference: 'SSB, tabell 03321',
    },
    en: {
      name: 'Self-containment, residents',
      text: 'Share of employed residents who work in their own municipality',
      meaning: 'The share of employed residents who work in the area.',
      symbols: 'As for the commuting figures.',
      caveats: 'Equals 1 minus the out-commuting rate.',
      reference: 'Statistics Norway, table 03321',
    },
  },
  self_containment_demand: {
    nb: {
      name: 'Egendekning, arbeidsplasser',
      text: 'Andel av arbeidsplassene som er besatt av kommunens egne innbyggere',
      meaning: 'Andelen av arbeidsplassene som er besatt av områdets egne innbyggere.',
      symbols: 'Som for pendlingstallene.',
      caveats: 'Er 1 minus innpendlingsandelen.',
      reference: 'SSB, tabell 03321',
    },
    nn: {
      name: 'Eigendekning, arbeidsplassar',
      text: 'Del av arbeidsplassane der den tilsette bur i kommunen',
      meaning: 'Delen av arbeidsplassane der den tilsette sjølv bur i området.',
      symbols: 'Som for pendlingstala.',
      caveats: 'Er 1 minus innpendlingsdelen.',
      reference: 'SSB, tabell 03321',
    },
    en: {
      name: 'Self-containment, jobs',
      text: 'Share of jobs held by residents of the municipality',
      meaning: 'The share of jobs held by residents of the area.',
      symbols: 'As for the commuting figures.',
      caveats: 'Equals 1 minus the in-commuting rate.',
      reference: 'Statistics Norway, table 03321',
    },
  },
  within_region_share: {
    nb: {
      name: 'Pendling innen BA-regionen',
      text: 'Andel av utpendlerne som blir i sin egen BA-region',
      meaning:
        'Andelen av dem som pendler ut av egen kommune, som blir i sin egen BA-region. Resten er rapportens «pendling utenfor egen BA-region».',
      symbols: 'R(m) er BA-regionen til kommune m; summene går over kommunene m i området.',
      caveats:
        'Er 0 per definisjon der BA-regionen er én kommune. Også for regioner og fylker telles de som krysser en kommunegrense.',
      reference: 'Nordlandsforskning rapport 2/2021, Vedlegg 2; TØI/KMD, BA-regioner 2020',
    },
    nn: {
      name: 'Pendling innanfor BA-regionen',
      text: 'Del av utpendlarane som blir i sin eigen BA-region',
      meaning:
        'Delen av dei som pendlar ut av eigen kommune, som blir i sin eigen BA-region. Resten er det rapporten kallar «pendling utenfor egen BA-region».',
      symbols: 'R(m) er BA-regionen til kommune m; summane går over kommunane m i området.',
      caveats:
        'Er 0 per definisjon der BA-regionen er éin kommune. For regionar og fylke òg er det dei som kryssar ei kommunegrense, som blir talde.',
      reference: 'Nordlandsforskning rapport 2/2021, Vedlegg 2; TØI/KMD, BA-regioner 2020',
    },
    en: {
      name: 'Commuting within the labour-market region',
      text: 'Share of out-commuters who stay within their own labour-market region',
      meaning:
        'The share of those commuting out of their own municipality who stay within their own labour-market region. The rest is what the report calls “commuting outside one’s own labour-market region”.',
      symbols:
        'R(m) is the labour-market region of municipality m; the sums run over the municipalities m in the area.',
      caveats:
        'It is 0 by definition where the labour-market region is one municipality. For regions and counties too, those who cross a municipal boundary are counted.',
      reference:
        'Nordland Research Institute (Nordlandsforskning), report 2/2021, Appendix 2 (Vedlegg 2); TØI/KMD, BA-regioner 2020 (labour-market regions)',
    },
  },
  centre_dependence: {
    nb: {
      name: 'Senteravhengighet',
      text: 'Andel av de sysselsatte bosatte som arbeider i en mer sentral kommune i egen BA-region',
      meaning:
        'Andelen av de sysselsatte bosatte som arbeider i en mer sentral kommune i egen BA-region.',
      symbols: 's(m) er SSBs sentralitetsindeks for kommune m.',
      caveats: 'Er 0 for den mest sentrale kommunen i regionen.',
      reference: 'SSB, tabell 03321; SSB Notater 2020/4; TØI/KMD, BA-regioner 2020',
    },
    nn: {
      name: 'Senteravhengigheit',
      text: 'Del av dei sysselsette busette som arbeider i ein meir sentral kommune i eigen BA-region',
      meaning:
        'Delen av dei sysselsette busette som arbeider i ein meir sentral kommune i eigen BA-region.',
      symbols: 's(m) er sentralitetsindeksen til kommune m hos SSB.',
      caveats: 'Er 0 for den mest sentrale kommunen i regionen.',
      reference: 'SSB, tabell 03321; SSB Notater 2020/4; TØI/KMD, BA-regioner 2020',
    },
    en: {
      name: 'Centre dependence',
      text: 'Share of employed residents who work in a more central municipality in their own labour-market region',
      meaning:
        'The share of employed residents who work in a more central municipality in their own labour-market region.',
      symbols: 's(m) is Statistics Norway’s centrality index of municipality m.',
      caveats: 'It is 0 for the most central municipality in the region.',
      reference:
        'Statistics Norway, table 03321; Statistics Norway, Notater 2020/4; TØI/KMD, BA-regioner 2020 (labour-market regions)',
    },
  },
};
