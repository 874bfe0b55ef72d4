import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { openDataOf, type OpenData, type OpenFile } from './bundle.ts';
import { site } from '../../site/atlas.ts';
import { fileHref } from '../../site/address.ts';

let made: Promise<OpenData> | undefined;

/** The open data, made once a build and shared by its files, the data page and the maps. */
export const openData = (): Promise<OpenData> => (made ??= make());

async function make(): Promise<OpenData> {
  const { atlas } = await site();
  const root = new URL(fileHref(''), import.meta.env.SITE).href;
  return openDataOf(atlas, root, (bytes) => createHash('sha256').update(bytes).digest('hex'));
}

/** The static paths of all files whose names have an ending. */
export const everyFile = async () =>
  (await openData()).files.flatMap((file) => {
    const [, name, ending] = /^(.+)\.([^.]+)$/.exec(file.name) ?? [];
    return name === undefined || ending === undefined
      ? []
      : [{ params: { name, ending }, props: { file } }];
  });

/** Answers with the file that its path was made for. */
export const getFile: APIRoute<{ file: OpenFile }> = ({ props }) => fileResponse(props.file);

export const fileResponse = ({ bytes, mediaType }: OpenFile): Response =>
  new Response(bytes, { headers: { 'content-type': mediaType } });
