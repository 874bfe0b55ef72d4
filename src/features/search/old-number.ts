/** The address without a name that goes stale: `/nn/kommune/1508-alesund/` → `/nn/kommune/1508/`. */
export function addressByNumber(pathname: string): string | undefined {
  const found = /^(.*\/kommune\/\d{4})-[^/]*\/?$/.exec(pathname);
  return found?.[1] === undefined ? undefined : `${found[1]}/`;
}

const address = addressByNumber(location.pathname);
if (address !== undefined) {
  // Only an address that exists: a number that no municipality had stays at this page.
  fetch(address, { method: 'HEAD' })
    .then(({ ok }) => {
      if (ok) location.replace(address);
    })
    .catch(() => undefined);
}
