/** English sentences of the map of meetings; they come with the search, not with the first load. */
export const mapEn = {
  view: 'Show as',
  list: 'List',
  map: 'Map',
  label: 'Map of the meetings found',
  onMap: (count: number, shown: number) =>
    `${count} of the ${shown} meetings shown ${count === 1 ? 'has' : 'have'} a place on the map. The list shows all of them.`,
  pick: 'Tap a circle to see the meetings there.',
  pin: (name: string, count: number, more: number) =>
    `${name}${more > 0 ? ` and ${more} more nearby` : ''}, ${count} ${count === 1 ? 'meeting' : 'meetings'}`,
  zoomIn: 'Closer',
  zoomOut: 'Farther',
};
