import type { ClassMoveFacts } from '../facts.ts';

/** Which classes the gaps are counted by, and what the other ones would move. */
export const gapClasses = {
  title: 'Klassene det telles etter',
  choose: {
    report: (year: number) => `Rapportens klasser (${year})`,
    today: (year: number) => `Dagens klasser (${year})`,
  },
  column: (year: number) => `Sentralitetsklasse ${year}`,
  classes: (year: number | undefined) =>
    year === undefined ? 'klasse 5 og 6' : `klasse 5 og 6 i ${year}`,
  moves: ({ year, remote, remoteToday, left, joined, counts }: ClassMoveFacts) => {
    const gone =
      counts.left === 0
        ? `er alle de ${remote} kommunene i klasse 5–6 det fortsatt`
        : `er ${counts.left} av de ${remote} kommunene i klasse 5–6 ikke lenger det (${left})`;
    const come =
      counts.joined === 0
        ? 'ingen andre er kommet til'
        : `${counts.joined} ${counts.joined === 1 ? 'annen' : 'andre'} er kommet til (${joined})`;
    return `Etter klassene fra ${year} ${gone}, og ${come}: ${remoteToday} i alt.`;
  },
  gaps: ({ gaps, gapsToday, gapsLeft, gapsJoined, counts }: ClassMoveFacts) => {
    const gone =
      counts.gapsLeft === 0 ? 'faller ingen bort' : `faller ${counts.gapsLeft} bort (${gapsLeft})`;
    const come =
      counts.gapsJoined === 0
        ? 'ingen kommer til'
        : `${counts.gapsJoined} kommer til (${gapsJoined})`;
    return `Av hullene ${gone}, og ${come}: ${gapsToday} i stedet for ${gaps}.`;
  },
  parted: (name: string, parts: string, year: number) =>
    `${name} er delt og regnes ikke med: bare ${parts} er i klasse 5–6 i ${year}.`,
};
