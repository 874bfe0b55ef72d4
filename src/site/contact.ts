/**
 * Where readers tell of what does not work for them: `CONTACT`, the mail address or web page of
 * whoever publishes the atlas; undefined where no one does.
 * @throws Error when it is neither
 */
export function contact(
  given: string | undefined = process.env['CONTACT'],
): { readonly text: string; readonly href: string } | undefined {
  if (given === undefined || given === '') return undefined;
  if (/^[^\s@:/]+@[^\s@]+$/.test(given)) return { text: given, href: `mailto:${given}` };
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol))
    return { text: given, href: given };
  throw new Error(`CONTACT is «${given}»; it must be a mail address or an https address`);
}
