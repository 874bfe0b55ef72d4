/** Links to the same page in another way: another language, or another level of evidence. */
const CARRYING = '.languages a, a[data-carry]';

/**
 * What the address shows goes along to the same page in another language: just before a link is
 * used, it gets the query of this moment, whoever put it there.
 */
const carry = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(CARRYING) : null;
  if (link !== null) link.search = location.search;
};

for (const type of ['pointerdown', 'focusin', 'click'] as const)
  document.addEventListener(type, carry, { capture: true });
