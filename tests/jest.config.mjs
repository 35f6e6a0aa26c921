export default { projects: ['<rootDir>/api', '<rootDir>/co-editing', '<rootDir>/journey'] };
