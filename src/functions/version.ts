export { NAME_AND_VERSION } from '../core/version';
