export { methodName, methodNames as methodWords } from '@assay/standards/domain';
