// Plain old script, so that any Node can read it and say what is wrong.
// Installing asks for Node 20; all else runs under the Node 24 that comes with the packages.
var wanted = process.argv[2] === 'install' ? [20, 0] : [22, 18];
var found = process.versions.node.split('.').map(Number);
if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    'Traineeatlas needs Node ' +
      wanted.join('.') +
      ' or newer here; this is Node ' +
      process.versions.node +
      '.\n' +
      (process.argv[2] === 'install'
        ? 'Install a newer Node from https://nodejs.org and run "npm ci" again.'
        : 'Run "npm ci" first, and start by "npm start" or "npm test": the packages bring Node 24 along.'),
  );
  process.exit(1);
}
