import type { Words } from '../shape.ts';

/** Which classes the gaps are counted by, and what the other ones would move. */
export const gapClasses: Words['gaps']['classes'] = {
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
