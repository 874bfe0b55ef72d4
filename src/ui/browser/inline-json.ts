/**
 * A value as JSON that may stand in a `<script>` of data: no text in it can end the script or open
 * a comment, since none holds a `<`.
 */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
