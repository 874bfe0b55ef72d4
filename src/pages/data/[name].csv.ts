import { filesEnding, getFile } from '../../features/open-data/open-data.ts';

export const getStaticPaths = () => filesEnding('csv');
export const GET = getFile;
