import type { Words } from '../../i18n/shape.ts';

/** The page of commuting flows. */
export const flows: Words['flows'] = {
  title: 'Pendlingsstraumar',
  lead: 'Vel ein kommune eller BA-region og sjå kvar dei som bur der arbeider, og kvar dei som arbeider der bur. Heile landet viser dei største straumane.',
  area: 'Stad',
  country: 'Heile landet',
  toCountry: 'Til heile landet',
  year: 'År',
  direction: 'Retning',
  both: 'Ut og inn',
  out: 'Ut: kvar dei som bur her, arbeider',
  into: 'Inn: kvar dei som arbeider her, bur',
  least: 'Vis straumar på minst',
  persons: (n) => (n === '1' ? '1\u00a0person' : `${n}\u00a0personar`),
  region: (name) => `BA-regionen ${name}`,
  residents: (time, name, all, parts) =>
    `${time}: Av ${all}\u00a0sysselsette som bur i ${name}, arbeider ${parts}.`,
  workers: (name, all, parts) => `Av ${all} som arbeider i ${name}, bur ${parts}.`,
  workersFirst: (time, name, all, parts) =>
    `${time}: Av ${all} som arbeider i ${name}, bur ${parts}.`,
  same: (share) => `${share} i same kommune`,
  near: (share) => `${share} i andre kommunar i BA-regionen`,
  far: (share) => `${share} i andre BA-regionar`,
  between: (share, low, high) => `${share} (${low} til ${high})`,
  ofCountry: (time, out, all, share, within) =>
    `${time}: ${out} av ${all}\u00a0sysselsette (${share}) arbeider i ein annan kommune enn dei bur i. ${within} av dei blir i eigen BA-region.`,
  largest: (from, to, n) => `Den største straumen går frå ${from} til ${to}: ${n}.`,
  none: 'Ingen straumar er så store.',
  shown: (n, all, persons, whole, share) =>
    `Viser ${n} av ${all}\u00a0straumar, med ${persons} av ${whole}\u00a0pendlarar (${share}).`,
  shownAll: (n, persons) => `Viser alle ${n}\u00a0straumar, ${persons}\u00a0pendlarar.`,
  below: (n, persons, least) =>
    n === '1'
      ? `Éin straum med ${persons} er under ${least} og er utelaten.`
      : `${n}\u00a0straumar med til saman ${persons} er kvar under ${least} og er utelatne.`,
  drawn: (n) => `Kartet teiknar dei ${n}\u00a0største; tabellen har alle.`,
  exact:
    'SSB rundar i andre tabellar av 1 og 2 til 0 eller 3. Tala her har straumar på både 1 og 2 personar og er brukte slik dei er publiserte. Eit par som ikkje er i tabellen, er publisert som 0.',
  rounded:
    'SSB har publisert 1 og 2 som 0 eller 3 dette året. Ein straum på 3 kan vere 1, 2 eller 3 personar, og bak ein 0 kan det vere inntil 2. Tal i parentes viser kor langt det kan flytte ein del.',
  abroad: 'Dei som arbeider i utlandet eller på ukjend stad, er ikkje med.',
  caption: (name, time) => `Pendlingsstraumar, ${name}, ${time}`,
  from: 'Bur i',
  to: 'Arbeider i',
  count: 'Personar',
  where: 'Grense',
  within: 'i same BA-region',
  across: 'mellom BA-regionar',
  more: (n, left) => `Vis ${n} til (${left} att)`,
  legend: 'Teiknforklaring',
  withinLine: 'Heil strek: i same BA-region',
  acrossLine: 'Stipla: mellom BA-regionar',
  widths: 'Breidda seier kor mange',
  scale: (least) =>
    `Breidda er proporsjonal med talet på personar. Straumar på under ${least} har alle den tynnaste streken. Pila peikar mot arbeidsstaden.`,
  map: 'Kart over straumane; tabellen under har dei same tala.',
  keys: 'Piltastane går til nabokommunen, Enter vel, Esc går til heile landet. + og − zoomar, Shift og piltast flyttar kartet.',
  fitted: 'Vis straumane',
  needsScript:
    'Å velje stad, år og grense krev JavaScript. Utan viser sida dei største straumane i landet i siste år; kvar kommuneside har straumane til og frå kommunen, og alle tala kan lastast ned.',
  dropped: (list) => `Adressa hadde val som ikkje finst: ${list}. Dei er utelatne.`,
  failed: 'Tala kunne ikkje hentast. Sida viser framleis det førre valet.',
  download: 'Last ned det du ser',
  csv: 'Straumane (CSV)',
  svg: 'Kart (SVG)',
  png: 'Kart (PNG)',
  codes: { from: 'Bustadkommune', to: 'Arbeidsstadkommune' },
};
