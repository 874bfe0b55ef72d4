import type { Words } from '../shape.ts';

/** Which classes the gaps are counted by, and what the other ones would move. */
export const gapClasses: Words['gaps']['classes'] = {
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
