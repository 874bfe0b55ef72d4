/** Files of MapLibre, and why the atlas does without them. */
export interface LeftOut {
  /** Matches the end of their paths. */
  readonly files: RegExp;
  readonly why: string;
}

const inFolder = (folder: string, names: string): RegExp => new RegExp(`/${folder}/(?:${names})$`);

const FLAT = 'the map is flat and seen from above';
const AREAS_AND_LINES = 'areas and lines are all that is drawn';
const NO_TEXT = 'names are drawn by the page, above the map';
const NO_TILES = 'shapes come from the page, not as tiles or pictures';

/**
 * What the maps of the atlas never do, of MapLibre 6.17. Every name that these files export is still
 * there: it says that it is left out when it is used (see `emptied.ts`).
 */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    files: inFolder('src/symbol', '(?!projection\\.|clip_line\\.|one_em\\.).+\\.ts'),
    why: NO_TEXT,
  },
  { files: inFolder('src/render', 'font_face_manager\\.ts|glyph_.+\\.ts'), why: NO_TEXT },
  { files: inFolder('src/style', 'parse_glyph_pbf\\.ts|load_sprite\\.ts'), why: NO_TEXT },
  { files: inFolder('src/source', 'rtl_text_plugin_(?:main_thread|worker)\\.ts'), why: NO_TEXT },
  {
    files: inFolder('src/data/bucket', '(?:symbol|circle|heatmap|fill_extrusion)_bucket\\.ts'),
    why: AREAS_AND_LINES,
  },
  {
    files: inFolder('src/style/style_layer', '(?!fill_style|line_style|typed_|overlap_).+\\.ts'),
    why: AREAS_AND_LINES,
  },
  {
    files: inFolder('src/webgl/draw', 'draw_(?!fill\\.|line\\.|layer_opacity\\.).+\\.ts'),
    why: AREAS_AND_LINES,
  },
  {
    files: inFolder(
      'src/webgl/program',
      '(?:circle|collision|color_relief|debug|fill_extrusion|heatmap|hillshade|raster|sky|symbol)_.+\\.ts',
    ),
    why: AREAS_AND_LINES,
  },
  {
    files: inFolder(
      'src/shaders/glsl',
      '(?!_prelude|_projection_mercator|clipping_mask|fill\\.|fill_outline|fill_pattern\\.|line\\.|line_pattern\\.).+',
    ),
    why: AREAS_AND_LINES,
  },
  {
    files: inFolder('src/source', '(?:canvas|image|raster_dem_tile|raster_tile|video)_source\\.ts'),
    why: NO_TILES,
  },
  {
    files: inFolder('src/source', 'vector_tile_(?:source|mlt)\\.ts|raster_dem_tile_worker_.+'),
    why: NO_TILES,
  },
  { files: inFolder('src/geo/projection', '(?:globe_|vertical_perspective_).+\\.ts'), why: FLAT },
  { files: inFolder('src/style', 'sky\\.ts'), why: FLAT },
  { files: inFolder('src/render', 'terrain\\.ts'), why: FLAT },
  { files: inFolder('src/webgl', 'render_to_texture\\.ts'), why: FLAT },
  {
    files: inFolder('src/ui', 'hash\\.ts|control/(?:attribution|logo)_control\\.ts'),
    why: 'the page has its own credits and address',
  },
  {
    files: inFolder('src/style', 'validate_style\\.ts'),
    why: 'the style is ours, and its types hold it to the specification',
  },
  {
    files: inFolder('maplibre-gl-style-spec/dist', 'diff\\.mjs|validate_style\\.min\\.mjs'),
    why: 'the style is never exchanged for another',
  },
  {
    files: inFolder(
      'maplibre-gl-style-spec/dist/expression/definitions',
      '(?:collator|distance|format|image|index_of|number_format|semiliteral|slice|within)\\.mjs',
    ),
    why: 'what the style of the atlas does not say',
  },
];
