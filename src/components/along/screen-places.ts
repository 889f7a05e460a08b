/** Where a window lies on the screen, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** At the right edge of the screen. */
export function besideRight({ width, height }: Pick<Place, 'width' | 'height'>): Place {
  const room = screenRoom();
  return {
    left: room.left + room.width - width,
    top: room.top,
    width,
    height: Math.min(height, room.height),
  };
}

/** The larger room that a window leaves at its left or right. */
export function roomBeside(taken: Pick<Place, 'left' | 'width'>): Place {
  const room = screenRoom();
  const before = taken.left - room.left;
  const after = room.width - before - taken.width;
  const width = Math.max(before, after);
  return { ...room, left: before >= after ? room.left : room.left + room.width - width, width };
}

/** As `window.open` takes it. */
export function featuresOf(place: Place): string {
  return [
    'popup',
    ...Object.entries(place).map(([name, at]) => `${name}=${Math.round(at)}`),
  ].join();
}

function screenRoom(): Place {
  // Of several screens one may not begin at 0: no standard says so, but every browser.
  const { availLeft = 0, availTop = 0, availWidth, availHeight } = Object(screen);
  return { left: availLeft, top: availTop, width: availWidth, height: availHeight };
}
