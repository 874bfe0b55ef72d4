import { everyFile, getFile } from '../../features/open-data/open-data.ts';

export const getStaticPaths = everyFile;
export const GET = getFile;
