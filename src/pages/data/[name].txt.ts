import { filesEnding, getFile } from '../../site/open-data.ts';

export const getStaticPaths = () => filesEnding('txt');
export const GET = getFile;
