import { filesEnding, getFile } from '../../features/open-data/open-data.ts';

export const getStaticPaths = () => filesEnding('txt');
export const GET = getFile;
