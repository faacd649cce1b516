/** The namespace of the add-in's functions, and the prefix that Excel gives custom functions in a file. */
export const NAMESPACE = 'PSP';
export const OWN = new RegExp(`^${NAMESPACE}\\.`, 'i');
export const OWN_STORED = new RegExp(`^_xldudf_${NAMESPACE}_`, 'i');
