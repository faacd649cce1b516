/** Line drawings on a grid of 20; always beside words that say the same. */
const SHAPES = {
  mark: 'M12 4.6A6.2 6.2 0 1 0 15.4 8M10.5 9.5 17 3M12.8 2.8H17.2V7.2',
  check: 'm4 10.5 4 4 8-9',
  warn: 'M10 3 18 17H2ZM10 8.2v4M10 14.6v.1',
  stop: 'M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7ZM10 6v4.6M10 13.6v.1',
  help: 'M10 2.5a7.500 7.500 0 1 0 0 15a7.500 7.500 0 1 0 0-15ZM7.800 8a2.200 2.200 0 1 1 3.400 1.900c-.800.500-1.200.900-1.200 1.800M10 14.300v.1',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15ZM10 9.2v4.6M10 6.3v.1',
  ring: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14Z',
  half: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14ZM10 3v14M12.5 4.5v11M15 6.5v7',
  down: 'm5 8 5 5 5-5',
  right: 'm8 5 5 5-5 5',
  left: 'm12 5-5 5 5 5',
  turn: 'M10 3a7 7 0 1 1-7 7',
  cells: 'M3 3h14v14H3ZM3 8h14M8 3v14',
  table: 'M3 4h14v12H3ZM3 8h14M3 12h14M10 8v8',
  health: 'M10 16.5S3 12.7 3 7.9A3.7 3.7 0 0 1 10 6a3.7 3.7 0 0 1 7 1.9c0 4.8-7 8.6-7 8.6Z',
  education: 'm2 7.6 8-3.6 8 3.6-8 3.6ZM5.5 9.4v4c1.3 1.2 2.8 1.8 4.5 1.8s3.2-.6 4.5-1.8v-4M18 7.6v4.6',
  socialCare:
    'm3 9 7-5.8L17 9v8H3ZM10 14.2s-2.6-1.5-2.6-3.2A1.4 1.4 0 0 1 10 10.3a1.4 1.4 0 0 1 2.6.7c0 1.7-2.6 3.2-2.6 3.2Z',
  plus: 'M10 4v12M4 10h12',
  paste: 'M7 4H4v13h12V4h-3M7 2.5h6v3H7Z',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  file: 'M5 2.5h6.5L15.5 7v10.5H5ZM11.5 2.5V7h4',
  people:
    'M7 9.5a3 3 0 1 0 0-6a3 3 0 1 0 0 6ZM2 16.5c0-3 2.2-4.8 5-4.800s5 1.800 5 4.800M13.500 9.500a2.500 2.500 0 1 0-.800-4.900M14.500 11.900c2.100.400 3.500 2 3.500 4.600',
  up: 'M10 17V4M4.5 9 10 3.5 15.5 9',
  sink: 'M10 3v13M4.5 11l5.5 5.5 5.5-5.500',
  level: 'M3 10h14M12 5l5 5-5 5',
  own: 'M4 16l1-3.6L13.5 4 16 6.5 7.6 15ZM11.5 6l2.5 2.5',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, class: more = '' }: { name: IconName; class?: string }) {
  return (
    <svg class={`icon ${more}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
