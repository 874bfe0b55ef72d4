import { filesEnding, getFile } from '../../site/open-data.ts';

export const getStaticPaths = () => filesEnding('csv');
export const GET = getFile;
