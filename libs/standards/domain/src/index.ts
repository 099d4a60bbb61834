export * from './source-place';
export * from './occupation-document';
export * from './occupation-difference';
export * from './rubric-grade';
export * from './generated-rubric';
