import { filesEnding, getFile } from '../../features/open-data/open-data.ts';

export const getStaticPaths = () => filesEnding('geojson');
export const GET = getFile;
