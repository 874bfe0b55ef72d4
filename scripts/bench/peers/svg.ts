/** The least that can be: the map is in the HTML. What is here only answers the pointer. */
import { onSwitch, sayLive, stage } from './page.ts';

const paths = [...stage().querySelectorAll<SVGPathElement>('path')];
const say = ({ target }: Event): void => {
  const output = document.querySelector('output');
  if (output !== null && target instanceof SVGPathElement)
    output.textContent = target.dataset['name'] ?? '';
};
stage().addEventListener('pointerover', say);
stage().addEventListener('click', (event) => {
  stage().querySelector('.on')?.classList.remove('on');
  if (event.target instanceof SVGPathElement) event.target.classList.add('on');
  say(event);
});
onSwitch((measure) => {
  for (const path of paths) path.setAttribute('class', `c${path.dataset[measure] ?? ''}`);
});
sayLive();
