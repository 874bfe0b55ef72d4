import { filesEnding, getFile } from '../../features/open-data/open-data.ts';

export const getStaticPaths = () => filesEnding('json');
export const GET = getFile;
