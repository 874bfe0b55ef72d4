import { filesEnding, getFile } from '../../site/open-data.ts';

export const getStaticPaths = () => filesEnding('zip');
export const GET = getFile;
