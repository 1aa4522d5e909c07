import type { Services } from "./grid/services";

/** A rectangle in the window, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the active cell stands in the window; null where it is scrolled out of `grid` or there is none. */
export function activeCellPlace(services: Services, grid: HTMLElement): Place | null {
  const state = services.editor.getLatestEditCellState();
  if (!state) return null;
  const { position, canvasOffset } = state;
  const place = {
    left: canvasOffset.left + position.startX,
    top: canvasOffset.top + position.startY,
    width: position.endX - position.startX,
    height: position.endY - position.startY,
  };
  const seen = grid.getBoundingClientRect();
  const inside =
    place.left < seen.right &&
    place.left + place.width > seen.left &&
    place.top < seen.bottom &&
    place.top >= canvasOffset.top;
  return inside ? place : null;
}

/** Puts an element under `place`, or above it where there is more room, and never outside the window. */
export function putUnder(element: HTMLElement, place: Place, grid: HTMLElement): void {
  const origin = grid.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = place.top + place.height + 2;
  const top =
    below + height > window.innerHeight && place.top - height - 2 > 0 ? place.top - height - 2 : below;
  const left = Math.max(0, Math.min(place.left, origin.right - width - 4));
  element.style.left = `${String(left - origin.left)}px`;
  element.style.top = `${String(top - origin.top)}px`;
}
