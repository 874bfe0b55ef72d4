import { filesEnding, getFile } from '../../site/open-data.ts';

export const getStaticPaths = () => filesEnding('json');
export const GET = getFile;
