/** Serves the built atlas on this machine: the last step of `npm start`. */
import { ARCHIVE, DIST, serveFolder } from './static-server.ts';

const FIRST_PORT = 4321;

const site = await serveFolder(DIST, Number(process.env['PORT'] ?? FIRST_PORT), ARCHIVE);
console.log(`\nTraineeatlas: ${site.address}\nStop with Ctrl+C.`);

const stop = (): void => {
  void site.close().then(() => process.exit(0));
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
