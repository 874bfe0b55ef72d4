import { filesEnding, getFile } from '../../features/open-data/open-data.ts';

export const getStaticPaths = () => filesEnding('topojson');
export const GET = getFile;
