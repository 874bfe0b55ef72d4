import type { MapWords } from './words.ts';

/** What the buttons of the map ask for. */
export interface ControlActions {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly reset: () => void;
}

function button(label: string, sign: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = sign;
  if (sign !== label) made.setAttribute('aria-label', label);
  made.title = label;
  made.addEventListener('click', action);
  return made;
}

/** The buttons of a map that is awake: in, out, and back to the whole map. */
export function mapControls(words: MapWords, actions: ControlActions): HTMLElement {
  const group = document.createElement('div');
  group.className = 'map-controls';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.controls);
  group.append(
    button(words.zoomIn, '+', actions.zoomIn),
    button(words.zoomOut, '−', actions.zoomOut),
    button(words.reset, words.reset, actions.reset),
  );
  return group;
}
