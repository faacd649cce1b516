/** The add-in as manifest.xml names it; its settings in a file carry this id. */
export const EXTENSION_ID = '83f414ae-c43f-4c08-ab82-a14800d12b7c';
