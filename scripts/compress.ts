/** `npm run compress`: packs the built site for a server that sends packed files as they are. */
import { precompress } from './precompress.ts';
import { DIST } from './static-server.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

const { files, bytes, brotli } = await precompress(DIST);
console.log(`${files} files packed: ${megabytes(bytes)} MB, ${megabytes(brotli)} MB as brotli`);
