import { filesEnding, getFile } from '../../site/open-data.ts';

export const getStaticPaths = () => filesEnding('geojson');
export const GET = getFile;
