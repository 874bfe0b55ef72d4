import type { ClassMoveFacts } from '../../i18n/facts.ts';
import type { Said } from '../../i18n/shape.ts';

const nb = {
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

const nn: Said<typeof nb> = {
  title: 'Klassane det blir talt etter',
  choose: {
    report: (year) => `Klassane i rapporten (${year})`,
    today: (year) => `Klassane i dag (${year})`,
  },
  column: (year) => `Sentralitetsklasse ${year}`,
  classes: (year) => (year === undefined ? 'klasse 5 og 6' : `klasse 5 og 6 i ${year}`),
  moves: ({ year, remote, remoteToday, left, joined, counts }) => {
    const gone =
      counts.left === 0
        ? `er alle dei ${remote} kommunane i klasse 5–6 det framleis`
        : `er ${counts.left} av dei ${remote} kommunane i klasse 5–6 ikkje det lenger (${left})`;
    const come =
      counts.joined === 0
        ? 'ingen andre er komne til'
        : counts.joined === 1
          ? `1 annan er kommen til (${joined})`
          : `${counts.joined} andre er komne til (${joined})`;
    return `Etter klassane frå ${year} ${gone}, og ${come}: ${remoteToday} i alt.`;
  },
  gaps: ({ gaps, gapsToday, gapsLeft, gapsJoined, counts }) => {
    const gone =
      counts.gapsLeft === 0 ? 'fell ingen bort' : `fell ${counts.gapsLeft} bort (${gapsLeft})`;
    const come =
      counts.gapsJoined === 0 ? 'ingen kjem til' : `${counts.gapsJoined} kjem til (${gapsJoined})`;
    return `Av hola ${gone}, og ${come}: ${gapsToday} i staden for ${gaps}.`;
  },
  parted: (name, parts, year) =>
    `${name} er delt og blir ikkje rekna med: berre ${parts} er i klasse 5–6 i ${year}.`,
};

const en: Said<typeof nb> = {
  title: 'The classes that count',
  choose: {
    report: (year) => `The report’s classes (${year})`,
    today: (year) => `Today’s classes (${year})`,
  },
  column: (year) => `Centrality class ${year}`,
  classes: (year) => (year === undefined ? 'classes 5 and 6' : `classes 5 and 6 in ${year}`),
  moves: ({ year, remote, remoteToday, left, joined, counts }) => {
    const gone =
      counts.left === 0
        ? `all ${remote} municipalities in classes 5–6 still are`
        : `${counts.left} of the ${remote} municipalities in classes 5–6 no longer ${counts.left === 1 ? 'is' : 'are'} (${left})`;
    const come =
      counts.joined === 0
        ? 'no others have joined them'
        : `${counts.joined} ${counts.joined === 1 ? 'other has' : 'others have'} joined them (${joined})`;
    return `By the classes of ${year}, ${gone}, and ${come}: ${remoteToday} in all.`;
  },
  gaps: ({ gaps, gapsToday, gapsLeft, gapsJoined, counts }) => {
    const gone =
      counts.gapsLeft === 0
        ? 'none falls away'
        : `${counts.gapsLeft} would fall away (${gapsLeft})`;
    const come =
      counts.gapsJoined === 0
        ? 'none is added'
        : `${counts.gapsJoined} would be added (${gapsJoined})`;
    return `Of the gaps, ${gone} and ${come}: ${gapsToday} instead of ${gaps}.`;
  },
  parted: (name, parts, year) =>
    `${name} has been split and is not counted: only ${parts} is in classes 5–6 in ${year}.`,
};

/** Which classes the gaps are counted by, and what the other ones would move. */
export const gapClasses = { nb, nn, en };
