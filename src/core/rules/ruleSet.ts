/**
 * Which edition of LBF's rules and forms the rules hold a plan against, and which version of our reading of it: "LBF
 * 2019-26, version 1". Every report says it, so that two reports can be told apart when LBF changes its forms. The
 * version counts up when a rule is added, removed or begins to report something else.
 */
export const RULE_SET = { template: "LBF 2019-26", version: 4 } as const;
